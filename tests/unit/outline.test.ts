import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../shared/model/tables';
import { workspaceOf } from '../../shared/model/tables';
import { reportFileName } from '../../shared/report/file-name';
import { DEFAULT_OPTIONS, type ReportOptions } from '../../shared/report/options';
import { type Block, textOf } from '../../shared/report/outline';
import { type Yield, yieldOf } from '../../shared/report/yield';
import { aNote, aProgramme, aSession, aTheme, demo, SESSION_ID, THEME_ID } from '../make';
import { dutch, english } from '../words';

const made = (
  workspace: Workspace,
  sessionId = SESSION_ID,
  options: Partial<ReportOptions> = {},
  request: object = {},
): Yield => {
  const given = {
    audience: 'partners',
    words: dutch,
    options: { ...DEFAULT_OPTIONS, ...options },
    ...request,
  } as const;
  const report = yieldOf(workspace, sessionId, given);
  if (!report) throw new Error('no report');
  return report;
};

/** `# heading`, `- bullet`, `| table`: the outline as lines. */
const linesOf = ({ blocks }: Yield): readonly string[] =>
  blocks.flatMap((block: Block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        return [`${'#'.repeat(block.level)} ${textOf(block.runs)}${block.newPage ? ' (page)' : ''}`];
      case 'list':
        return block.items.map(({ runs }) => `- ${textOf(runs)}`);
      case 'table':
        return block.rows.map((cells) => `| ${cells.map(textOf).join(' | ')}`);
      case 'picture':
        return ['(picture)'];
      default:
        return textLine(block);
    }
  });

function textLine(block: Block): readonly string[] {
  if (!('runs' in block)) return [];
  return [`${block.kind === 'paragraph' ? block.look : block.kind}: ${textOf(block.runs)}`];
}

const small = (notes: Workspace['notes'], over: Partial<Workspace> = {}): Workspace =>
  workspaceOf({ programmes: [aProgramme()], sessions: [aSession()], themes: [aTheme()], notes, ...over });

const lesson = (text: string, over: object = {}) =>
  aNote('insight', { text, themeId: THEME_ID, sectionKey: 'lessons', ...over });

const linesOfNotes = (notes: Workspace['notes']): readonly string[] =>
  linesOf(made(small(notes), SESSION_ID, { without: [...DEFAULT_OPTIONS.without, 'account'] })).slice(3);

describe('the title block', () => {
  const title = (session: object, words = dutch) =>
    linesOf(made(small([], { sessions: [aSession(session)] }), SESSION_ID, {}, { words })).slice(0, 3);

  it('has the title of the yield, the programme and the long date [S0-1] [S0-2] [S0-3]', () =>
    expect(title({ yieldTitle: 'Wat we ophaalden', date: '2022-03-17' })).toEqual([
      'title: Wat we ophaalden',
      'subtitle: Samen in de Tuinwijk',
      'subtitle: 17 maart 2022',
    ]));

  it('has the title of the break-outs when nobody chose one [S0-1]', () =>
    expect(title({ methodIds: ['building-blocks-breakouts'] })[0]).toBe('title: Opbrengst bouwstenen break-outs'));

  it('has the title of the meeting otherwise', () =>
    expect(title({ title: 'Terugblik' })[0]).toBe('title: Opbrengst – Terugblik'));

  it('has the date in English in an English report [S0-3]', () =>
    expect(title({ date: '2022-03-17' }, english)[2]).toBe('subtitle: 17 March 2022'));

  it('is left out when only the lists are wanted, with the small print [S1-4]', () =>
    expect(linesOf(made(small([lesson('Begin klein')]), SESSION_ID, { onlyLists: true }))).toEqual([
      '# Samenwerken',
      '- Begin klein',
    ]));
});

describe('the yield of the demonstration', () => {
  const lines = linesOf(made(demo(), 'ses-2'));
  const yieldLines = lines.slice(0, lines.indexOf('# Reflectie (page)'));
  const under = (from: string, to: string): readonly string[] =>
    yieldLines
      .slice(yieldLines.indexOf(from) + 1, to ? yieldLines.indexOf(to) : undefined)
      .filter((line) => line.startsWith('-'));

  it('has three building blocks, each on its own page, and their lists in order [S0-4] [S0-26] [S0-48]', () =>
    expect(yieldLines.filter((line) => /^##? /.test(line))).toEqual([
      '# Samenwerken',
      '## Tips en voorbeelden:',
      '# Lerend vermogen (page)',
      '## Hobbels voor leren:',
      '# Data & ICT (page)',
      '## Voorbeelden van (wijk)portalen, coöperaties of apps in verschillende regio’s:',
      '## Nodig voor centrale ondersteuning:',
    ]));

  it('has 5 + 3, 5 + 5 and 4 + 3 + 4 notes [S0-21] [S0-42] [S0-55] [S0-61]', () => {
    const counts = [
      under('# Samenwerken', '## Tips en voorbeelden:'),
      under('## Tips en voorbeelden:', '# Lerend vermogen (page)'),
      under('# Lerend vermogen (page)', '## Hobbels voor leren:'),
      under('## Hobbels voor leren:', '# Data & ICT (page)'),
      under('# Data & ICT (page)', '## Voorbeelden van (wijk)portalen, coöperaties of apps in verschillende regio’s:'),
      under(
        '## Voorbeelden van (wijk)portalen, coöperaties of apps in verschillende regio’s:',
        '## Nodig voor centrale ondersteuning:',
      ),
      under('## Nodig voor centrale ondersteuning:', ''),
    ].map(({ length }) => length);
    expect(counts).toEqual([5, 3, 5, 5, 4, 3, 4]);
  });

  it('has each hurdle under the category of the first reports [S0-43] [S0-45] [S0-47]', () => {
    const from = yieldLines.indexOf('## Hobbels voor leren:') + 1;
    expect(yieldLines.slice(from, from + 10)).toEqual([
      '### Mindset gericht op onderhandelen/beslissen',
      '- We gaan direct onderhandelen over wie wat betaalt, nog voor we weten wat nodig is.',
      '### Tijdsdruk/krapte',
      '- Te weinig tijd. De huisarts kan een half uur, de gemeente plant twee uur.',
      '### Routine',
      '- Zo doen we het altijd: eerst een formulier, dan pas een gesprek.',
      '### Monodisciplinair veranderen',
      '- Ieder verandert alleen in zijn eigen vak.',
      '### Ongelijkwaardigheid in onderlinge verhoudingen',
      '- Wie betaald wordt, praat het langst.',
    ]);
  });

  it('says of an example of whom the data is', () =>
    expect(yieldLines.find((line) => line.startsWith('- Lommerschrift'))).toMatch(
      /De gegevens zijn van de persoon zelf\.$/,
    ));

  it('has only what everyone may know when it is for everyone', () => {
    const open = linesOf(made(demo(), 'ses-2', {}, { audience: 'public' }));
    expect(open).not.toContain('## Hobbels voor leren:');
    expect(open.filter((line) => line.startsWith('- ')).length).toBe(21);
  });
});

describe('a building block', () => {
  it('prints by order, then by the moment, and the plainer words when there are any', () =>
    expect(
      linesOfNotes([
        lesson('derde', { order: 3 }),
        lesson('later', { capturedAt: '2026-10-15T14:20:00+02:00' }),
        lesson('eerder', { capturedAt: '2026-10-15T12:10:00Z' }),
        lesson('participeren', { order: 1, plainText: 'meedoen' }),
      ]),
    ).toEqual(['# Samenwerken', '- meedoen', '- derde', '- eerder', '- later']));

  it('leaves no heading for an empty list, and no bullet for an empty note', () =>
    expect(linesOfNotes([lesson('Begin klein'), aNote('tip', { text: '  ', themeId: THEME_ID })])).toEqual([
      '# Samenwerken',
      '- Begin klein',
    ]));

  it('stays on the page when pages are not wanted', () => {
    const themes = [aTheme(), aTheme({ id: 'theme-2', title: 'Leren', order: 2 })];
    const notes = [lesson('een'), lesson('twee', { themeId: 'theme-2' })];
    const pages = (pagePerTheme: boolean) =>
      linesOf(made(small(notes, { themes }), SESSION_ID, { pagePerTheme })).filter((line) => line.endsWith('(page)'));
    expect(pages(true)).toEqual(['# Leren (page)']);
    expect(pages(false)).toEqual([]);
  });

  it('takes in a kind that it asks for, even one with a part of its own', () => {
    const themes = [aTheme({ sections: [{ key: 'lessons', title: 'Lessen', noteKinds: ['insight', 'success'] }] })];
    const notes = [aNote('success', { text: 'Het lukte', themeId: THEME_ID })];
    expect(linesOf(made(small(notes, { themes }))).slice(3, 5)).toEqual(['# Samenwerken', '- Het lukte']);
  });
});

describe('a note without a building block', () => {
  it('comes under its kind, so that nothing goes missing', () =>
    expect(
      linesOfNotes([
        lesson('Begin klein'),
        aNote('asset', { text: 'Koffieochtend' }),
        aNote('asset', { text: 'Wandelgroep', themeId: 'gone' }),
        aNote('idea', { text: 'Een bus', themeId: THEME_ID }),
        aNote('value', { text: 'je iemand kent', subject: 'de wijk' }),
      ]),
    ).toEqual([
      '# Samenwerken',
      '- Begin klein',
      '## Ideeën:',
      '- Een bus',
      '# Waarden',
      'lead: We vinden de wijk geslaagd als:',
      '- je iemand kent',
      '# Wat er al is',
      '- Koffieochtend',
      '- Wandelgroep',
    ]));

  it('that is a hurdle has its category, once for all of a kind, and not above itself', () =>
    expect(
      linesOfNotes([
        aNote('hurdle', { text: 'Geen tijd om te bellen', category: 'time_pressure' }),
        aNote('hurdle', { text: 'Iets anders', category: 'other' }),
        aNote('hurdle', { text: 'tijdsdruk/krapte.', category: 'time_pressure' }),
        aNote('hurdle', { text: 'De brief', category: 'other', otherCategory: 'Post' }),
        aNote('hurdle', { text: 'Geen tijd om te komen', category: 'time_pressure' }),
      ]),
    ).toEqual([
      '# Hobbels',
      '- Iets anders',
      '- tijdsdruk/krapte.',
      '## Tijdsdruk/krapte',
      '- Geen tijd om te bellen',
      '- Geen tijd om te komen',
      '## Post',
      '- De brief',
    ]));
});

describe('a report', () => {
  it('of nothing says so', () => expect(linesOf(made(small([])))[3]).toBe('normal: Er is nog niets voor dit verslag.'));

  it('of a meeting that is not there is none', () =>
    expect(yieldOf(small([]), 'gone', { audience: 'partners', words: dutch })).toBeNull());

  it('of a practice holds no note', () => {
    const practice = small([lesson('Geoefend')], { sessions: [aSession({ practice: true })] });
    expect(JSON.stringify(made(practice).blocks)).not.toContain('Geoefend');
    expect(made(practice).leftOut[0]?.reason).toBe('practice');
  });

  it('marks the language of each text that is not that of the report', () => {
    const notes = [lesson('Praat zoals de mensen in de buurt praten'), lesson('What they said is that it takes time')];
    const runs = (words: typeof dutch) =>
      made(small(notes), SESSION_ID, {}, { words }).blocks.flatMap((block) =>
        block.kind === 'list' ? block.items : [],
      );
    expect(runs(dutch).map((item) => item.runs[0]?.language)).toEqual([undefined, 'en']);
    expect(runs(english).map((item) => item.runs[0]?.language)).toEqual(['nl', undefined]);
  });

  it('has a name that every file system takes', () => {
    const named = (yieldTitle: string) => reportFileName(made(small([], { sessions: [aSession({ yieldTitle })] })));
    expect(named('Opbrengst: wie/wat?')).toBe('Opbrengst wie wat 2026-10-15.docx');
    expect(named('..')).toBe('Kring 2026-10-15.docx');
  });
});
