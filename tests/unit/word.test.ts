import { beforeAll, describe, expect, it } from 'vitest';
import { createRasterise } from '../../electron/services/rasterise';
import { DEFAULT_OPTIONS } from '../../shared/report/options';
import { PICTURE_PIXELS, picturesOf } from '../../shared/report/outline';
import { type YieldRequest, yieldOf } from '../../shared/report/yield';
import { writeWord } from '../../shared/word/write-word';
import { demo } from '../make';
import { partsOf, type ReadWord, readWord } from '../read-word';
import { dutch, english } from '../words';

const rasterise = createRasterise('resources/fonts');

async function wordOf(sessionId: string, request: Partial<YieldRequest> = {}): Promise<Uint8Array> {
  const report = yieldOf(demo(), sessionId, { audience: 'partners', words: dutch, ...request });
  if (!report) throw new Error('no report');
  const pngs = await Promise.all(picturesOf(report).map(({ svg }) => rasterise(svg, PICTURE_PIXELS)));
  return writeWord(report, pngs);
}

describe('the Word file of the second meeting', () => {
  let bytes: Uint8Array;
  let read: ReadWord;
  let parts: Readonly<Record<string, string>>;
  beforeAll(async () => {
    bytes = await wordOf('ses-2');
    read = await readWord(bytes);
    parts = partsOf(bytes);
  });

  it('is read back with the title block, the headings and the lists in order [S0-1] [S0-2] [S0-3] [S0-4] [S0-21]', () => {
    expect(read.lines.slice(0, 14).map(({ tag, text }) => `${tag} ${text}`)).toEqual([
      'title Opbrengst bouwstenen break-outs',
      'subtitle Samen gezond in de Vlierbuurt',
      'subtitle 15 oktober 2026',
      'h1 Samenwerken',
      'li Praat zoals de mensen in de buurt praten. Laat vaktaal thuis.',
      'li Kijk eerst wat er al is voordat je iets nieuws begint. Sluit aan bij de koffieochtend.',
      'li Vertrouwen groeit als je terugkomt, ook als er niets te melden is.',
      'li Begin klein, met wie er zin in heeft. Daarna zoek je wie je nog mist.',
      'li Spreek vooraf af wat iemand krijgt voor zijn tijd, en waar vrijwilligerswerk ophoudt.',
      'h2 Tips en voorbeelden:',
      'li Buurtkaart op papier: één vel met alle plekken waar je kunt binnenlopen. Voorbeeld buurtkaart',
      'li Schrift dat van deur tot deur gaat. Iedereen schrijft één bladzijde over de buurt. Uitleg over het schrift',
      'li Gebruik de partnerschapskaart om uit te spreken wanneer het geslaagd is.',
      'h1 Lerend vermogen',
    ]);
    const yieldLines = read.lines.slice(
      0,
      read.lines.findIndex(({ text }) => text === 'Reflectie'),
    );
    expect(yieldLines.filter(({ tag }) => tag === 'li')).toHaveLength(29);
    expect(yieldLines.filter(({ tag }) => tag === 'h3')).toHaveLength(5);
  });

  it('has real links on their labels [S0-22]', () =>
    expect(read.links.filter(({ href }) => !href.startsWith('#'))).toEqual([
      { text: 'Voorbeeld buurtkaart', href: 'https://buurtkaart.example/' },
      { text: 'Uitleg over het schrift', href: 'https://schrift.example/uitleg' },
      { text: 'Dorpsplein Rietveen', href: 'https://dorpsplein.example/' },
      { text: 'Lommerschrift', href: 'https://lommerschrift.example/' },
      { text: 'BuurtVraag', href: 'https://buurtvraag.example/' },
    ]));

  it('has every tie in a table, and the picture in words for who cannot see it [S4-4]', () => {
    const [ties] = read.tables;
    expect(ties).toHaveLength(46);
    expect(ties?.[0]).toEqual(['Van', 'Naar', 'Waarvoor', 'Trede']);
    expect(read.pictures).toHaveLength(1);
    expect(read.pictures[0]?.alt).toMatch(/25 partijen|28 partijen/);
    expect(read.html).toContain('src="data:image/png;base64,iVBORw0KGgo');
  });

  it('marks the header row of each table, says what the table shows, and keeps rows in one piece', () => {
    const body = parts['word/document.xml'] ?? '';
    const count = (pattern: RegExp): number => body.match(pattern)?.length ?? 0;
    expect(count(/<w:tblHeader\/>/g)).toBe(count(/<w:tbl>/g));
    expect(count(/<w:tblDescription /g)).toBe(count(/<w:tbl>/g));
    expect(count(/<w:cantSplit\/>/g)).toBe(count(/<w:tr>/g));
  });

  it('has real bullets with the arrow of the first reports [S1-1]', () => {
    expect(parts['word/numbering.xml']).toContain('<w:lvlText w:val="➢"/>');
    expect(parts['word/document.xml']).not.toContain('➢');
  });

  it('has capitals by style, with the words as they were typed [S0-4]', () => {
    const heading = /<w:style [^>]*w:styleId="Heading1"[\s\S]*?<\/w:style>/.exec(parts['word/styles.xml'] ?? '')?.[0];
    expect(heading).toContain('<w:caps/>');
    expect(parts['word/document.xml']).toContain('>Samenwerken<');
  });

  it('has no empty paragraph, no text box and no look that is not a style', () => {
    const body = parts['word/document.xml'] ?? '';
    const paragraphs = body.match(/<w:p>[\s\S]*?<\/w:p>/g) ?? [];
    expect(paragraphs.filter((paragraph) => !/<w:t[ >]|<w:drawing>/.test(paragraph))).toEqual([]);
    expect(body).not.toMatch(/<w:txbxContent|<w:b\/>|<w:i\/>|<w:color |<w:sz |<w:rFonts |<w:jc /);
  });

  it('says in its properties what it is called, who made it, when it was and in which language', () => {
    const core = parts['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>Opbrengst bouwstenen break-outs</dc:title>');
    expect(core).toContain('<dc:creator>Samen gezond in de Vlierbuurt</dc:creator>');
    expect(core).toContain('<dc:language>nl-NL</dc:language>');
    expect(core).toContain('>2026-10-15T12:00:00Z<');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="nl-NL"/>');
  });

  it('counts its pages at the foot of each', () => {
    const footer = Object.entries(parts).find(([name]) => /footer\d+\.xml$/.test(name))?.[1] ?? '';
    expect(footer).toMatch(/Pagina [\s\S]*PAGE[\s\S]* van [\s\S]*NUMPAGES/);
  });

  it('is the same bytes each time it is made', async () =>
    expect(Buffer.compare(Buffer.from(await wordOf('ses-2')), Buffer.from(bytes))).toBe(0));

  it('holds nothing that is not for these readers, in no part of the file', () => {
    const everything = Object.values(parts).join('\n');
    expect(/Wie betaalt de sleutel|Sleutelpersoon|geldzorgen|Ervaringsdesk\. geld/.exec(everything)).toBeNull();
  });
});

describe('the Word file of the third meeting', () => {
  it('has actions and agreements as tables [S0-11]', async () => {
    const { tables } = await readWord(await wordOf('ses-3'));
    expect(tables.map(([head]) => head)).toEqual([
      ['Wat', 'Wie', 'Wanneer', 'Hoe horen we het'],
      ['Onderwerp', 'Afspraak', 'Wie', 'Terugkijken op'],
      ['Wat we dachten', 'Wat we bedoelen', 'Wat de ander hoorde'],
      ['Van', 'Naar', 'Waarvoor', 'Trede'],
    ]);
    expect(tables[0]).toHaveLength(4);
    expect(tables[1]).toHaveLength(4);
  });

  it('has the botsing with both yesses for the core group, and not the one without, in no part of the file', async () => {
    const everything = Object.values(partsOf(await wordOf('ses-3', { audience: 'core_group' }))).join('\n');
    expect(everything.includes('De sleutel van ’t Vliernest')).toBe(true);
    expect(/Hoe lang mag een overleg duren|zes patiënten minder|Lang en zelden/.exec(everything)).toBeNull();
  });
});

describe('a Word file in English', () => {
  it('is in English, and says which of its texts are Dutch', async () => {
    const parts = partsOf(await wordOf('ses-2', { words: english, options: { ...DEFAULT_OPTIONS, bullet: 'dash' } }));
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"/>');
    expect(parts['docProps/core.xml']).toContain('<dc:language>en-GB</dc:language>');
    expect(parts['word/document.xml']).toMatch(/<w:lang w:val="nl-NL"\/><\/w:rPr><w:t[^>]*>Praat zoals de mensen/);
    expect(parts['word/document.xml']).toContain('>15 October 2026<');
  });

  it('may have a dash for a bullet [S1-1]', async () => {
    const parts = partsOf(await wordOf('ses-2', { options: { ...DEFAULT_OPTIONS, bullet: 'dash' } }));
    expect(parts['word/numbering.xml']).toContain('<w:lvlText w:val="–"/>');
  });

  it('may have the addresses in full behind their links, for paper [S0-25]', async () => {
    const file = await wordOf('ses-2', { options: { ...DEFAULT_OPTIONS, printAddresses: true } });
    const { lines } = await readWord(file);
    expect(lines.find(({ text }) => text.startsWith('Buurtkaart op papier'))?.text).toMatch(
      /Voorbeeld buurtkaart\[1\]$/,
    );
    expect(partsOf(file)['word/footnotes.xml']).toContain('>https://buurtkaart.example/<');
  });
});
