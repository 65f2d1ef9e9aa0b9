import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { looksIn } from '../../renderer/paper/house-of';
import { takeTemplate } from '../../renderer/paper/take-house';
import type { HouseStyle } from '../../shared/model/house-style';
import { chooseHouseStyle } from '../../shared/programme/house-style';
import { contrastOnWhite, houseWith, readable } from '../../shared/word/house';
import { NoTemplate, packTemplate, readTemplate } from '../../shared/word/template';
import { writeWord } from '../../shared/word/write-word';
import { everyBlock } from '../every-block';
import { lintDocx } from '../lint-docx/lint-docx';
import { stamp } from '../make';
import { partsOf } from '../read-word';

/** A Word file as an organisation has it, in a Dutch Word: "Kop1" for a heading, a mark above and an address below. */
async function houseFile(): Promise<Uint8Array> {
  const parts = unzipSync(await writeWord(everyBlock()));
  const change = (name: string, act: (xml: string) => string): void => {
    parts[name] = strToU8(act(strFromU8(parts[name] ?? new Uint8Array())));
  };
  change('word/styles.xml', (xml) =>
    xml
      .replaceAll('"Heading1"', '"Kop1"')
      .replace(/(<w:style [^>]*w:styleId="Kop1".*?<w:color w:val=")[^"]*/, '$1004B87')
      .replace('<w:lang w:val="nl-NL"/>', '<w:lang w:val="de-DE"/>'),
  );
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  parts['word/header7.xml'] = strToU8(`<w:hdr ${w}><w:p><w:r><w:t>Gemeente Vlierdam</w:t></w:r></w:p></w:hdr>`);
  change('word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header7.xml"/></Relationships>',
    ),
  );
  change('word/document.xml', (xml) => {
    const at = xml.lastIndexOf('<w:sectPr>');
    return `${xml.slice(0, at)}<w:sectPr><w:headerReference w:type="default" r:id="rId77"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2000" w:right="1000" w:bottom="1500" w:left="1600" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`;
  });
  return zipSync(parts);
}

let file: Uint8Array;
beforeAll(async () => {
  file = await houseFile();
});

const bodyOf = (bytes: Uint8Array): string => partsOf(bytes)['word/document.xml'] ?? '';

describe('the looks of an organisation', () => {
  it('are taken over: its styles by their names, its header, its paper, and our language', async () => {
    const template = readTemplate(unzipSync(file));
    const bytes = await writeWord(everyBlock(), [], { house: houseWith({ template }) });
    const parts = partsOf(bytes);
    expect(bodyOf(bytes)).toContain('<w:pStyle w:val="Kop1"/>');
    expect(bodyOf(bytes)).not.toContain('<w:pStyle w:val="Heading1"/>');
    expect(parts['word/styles.xml']).toMatch(/w:styleId="Kop1".*?<w:color w:val="004B87"/);
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="nl-NL"/>');
    expect(Object.values(parts).join('')).toContain('Gemeente Vlierdam');
    expect(bodyOf(bytes)).toContain('w:left="1600"');
    expect(bodyOf(bytes)).toContain('<w:pgSz w:w="23811" w:h="16838" w:orient="landscape"/>');
    expect(lintDocx(bytes).filter(({ weight }) => weight === 'error')).toEqual([]);
  });

  it('are the same bytes each time', async () => {
    const house = houseWith({ template: readTemplate(unzipSync(file)) });
    const [one, other] = [await writeWord(everyBlock(), [], { house }), await writeWord(everyBlock(), [], { house })];
    expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0);
  });

  it('are kept without what was written in the file', () => {
    const kept = packTemplate(looksIn(file));
    const text = Object.values(unzipSync(kept))
      .map((part) => strFromU8(part))
      .join('');
    expect(text).toContain('Gemeente Vlierdam');
    expect(text).not.toMatch(/Verslag van de tweede|Partij 12|docProps/);
    expect(readTemplate(looksIn(kept)).sheet.margins.left).toBe(1600);
    expect(takeTemplate('huis.dotx', file)).toMatchObject({ fileName: 'huis.dotx' });
  });

  const without = (name: string): Uint8Array => {
    const { [name]: _, ...rest } = unzipSync(file);
    return zipSync(rest);
  };
  const withPart = (name: string, xml: string): Uint8Array => zipSync({ ...unzipSync(file), [name]: strToU8(xml) });
  it.each<[string, NoTemplate['why'], () => Uint8Array]>([
    ['no zip', 'no_word', () => strToU8('hallo')],
    ['a zip of something else', 'no_word', () => zipSync({ 'a.txt': strToU8('a') })],
    ['a file without styles', 'no_styles', () => without('word/styles.xml')],
    [
      'a file with entities that blow up',
      'unsafe',
      () => withPart('word/styles.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'),
    ],
    ['a file that was cut short', 'no_word', () => file.subarray(0, file.length / 2)],
  ])('are refused of %s', (_, why, bytes) => {
    const take = () => readTemplate(looksIn(bytes()));
    expect(take).toThrow(NoTemplate);
    expect(take).toThrow(`no template: ${why}`);
  });

  it('leave behind a header that leads outside the file', () => {
    const outside = withPart(
      'word/_rels/header7.xml.rels',
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://t.example/x.png" TargetMode="External"/></Relationships>',
    );
    expect(readTemplate(unzipSync(outside)).frames.map(({ kind }) => kind)).toEqual([]);
  });
});

describe('a colour, typefaces and a logo', () => {
  it('are in the styles, with a colour that can be read', async () => {
    const house = houseWith({ colour: 'f0a030', textFont: 'Arial', headingFont: 'Georgia' });
    expect(contrastOnWhite(house.colours.heading)).toBeGreaterThanOrEqual(4.5);
    expect(readable('004b87')).toBe('004B87');
    const bytes = await writeWord(everyBlock(), [], { house });
    const styles = partsOf(bytes)['word/styles.xml'] ?? '';
    expect(styles).toMatch(/w:styleId="Heading1".*?w:ascii="Georgia"/);
    expect(styles).toContain(`<w:color w:val="${house.colours.heading}"/>`);
    expect(lintDocx(bytes)).toEqual([]);
  });

  it('never let a typeface or a colour say something else to Word', () => {
    const house = houseWith({ textFont: 'A"/><w:b x="', colour: 'red' });
    expect(house.fonts.text).toBe('Awb x');
    expect(house.colours.heading).toBe('231A2B');
  });

  it('stand on the cover and above each page, in words too', async () => {
    const png = Uint8Array.from(
      atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
      (sign) => sign.charCodeAt(0),
    );
    const logo = { image: { bytes: png, type: 'png', width: 200, height: 60 }, alt: 'Logo van de gemeente' } as const;
    const bytes = await writeWord(everyBlock(), [], { house: houseWith({ logo }) });
    expect(bodyOf(bytes).indexOf('Logo van de gemeente')).toBeLessThan(bodyOf(bytes).indexOf('CoverTitle'));
    const headers = Object.entries(partsOf(bytes)).filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    expect(headers.map(([, xml]) => xml.includes('Logo van de gemeente'))).toEqual([true, true]);
    expect(lintDocx(bytes)).toEqual([]);
  });
});

describe('choosing a house style', () => {
  const kept: HouseStyle = { id: 'h', createdAt: 'x', updatedAt: 'x', programmeId: 'p', colour: '004B87' };
  it('is one act, and choosing nothing any more takes it away', () => {
    expect(chooseHouseStyle(undefined, 'p', { colour: '004B87' }, stamp()).tables.houseStyles?.added).toHaveLength(1);
    expect(chooseHouseStyle(undefined, 'p', { colour: undefined }, stamp()).tables).toEqual({});
    const changed = chooseHouseStyle(kept, 'p', { textFont: 'Arial' }, stamp());
    const after = changed.tables.houseStyles?.updated[0]?.[1];
    expect(after).toMatchObject({ colour: '004B87', textFont: 'Arial' });
    expect(chooseHouseStyle(kept, 'p', { colour: undefined }, stamp()).tables.houseStyles?.removed).toEqual([kept]);
  });
});
