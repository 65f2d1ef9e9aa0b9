import { describe, expect, it } from 'vitest';
import type { Note, NoteOf } from '../../shared/model/note';
import { type Workspace, workspaceOf } from '../../shared/model/tables';
import { yieldOf } from '../../shared/report/yield';
import { writeWord } from '../../shared/word/write-word';
import { aNote, aProgramme, aSession, aTheme, SESSION_ID } from '../make';
import { type ReadWord, readWord } from '../read-word';
import { dutch } from '../words';

// A whole yield in the shape of the first reports: three building blocks, four sub-lists, 39 notes.

const LESSONS = ['lessons', 'Lessen', ['insight']] as const;
const THEMES = [
  ['een', 'Buren', [LESSONS, ['tips_examples', 'Tips en voorbeelden', ['tip']]]],
  ['twee', 'Oefenen', [LESSONS, ['hurdles', 'Hobbels voor leren', ['hurdle']]]],
  [
    'drie',
    'Kaarten & lijsten',
    [
      LESSONS,
      ['regional_examples', 'Voorbeelden uit andere streken', ['tip']],
      ['central_support', 'Nodig voor centrale ondersteuning', ['need']],
    ],
  ],
] as const;

const CATEGORIES = ['negotiating_mindset', 'time_pressure', 'routine', 'monodisciplinary', 'inequality'] as const;
const SUPPORT = ['funding', 'success_stories', 'knowledge', 'platform_ownership'] as const;

let order = 0;
function placed<K extends Note['kind']>(
  kind: K,
  theme: string,
  sectionKey: Note['sectionKey'],
  over: Partial<NoteOf<K>>,
): NoteOf<K> {
  order += 1;
  return { ...aNote(kind, over), themeId: theme, sectionKey, order };
}
const lessons = (theme: string, count: number): readonly Note[] =>
  Array.from({ length: count }, (_, index) =>
    placed('insight', theme, 'lessons', { text: `Les ${index + 1} van ${theme}, ín de straat` }),
  );
const tips = (
  theme: string,
  sectionKey: Note['sectionKey'],
  over: readonly Partial<NoteOf<'tip'>>[],
): readonly Note[] => over.map((each) => placed('tip', theme, sectionKey, each));

const NOTES: readonly Note[] = [
  ...lessons('een', 9),
  ...tips('een', 'tips_examples', [
    { text: 'Lees eens: Het Grote Tuinboek', linkLabel: 'Het Grote Tuinboek', url: 'https://tuinboek.example/lees' },
    { text: 'Een bankje voor de deur' },
    { text: 'Een schrift dat rondgaat' },
    { text: 'Tuinen delen:', url: 'https://delen.example/' },
  ]),
  ...lessons('twee', 9),
  ...CATEGORIES.map((category) =>
    placed('hurdle', 'twee', 'hurdles', { category, text: dutch.t(`domain.hurdleCategoryReport.${category}`) }),
  ),
  ...lessons('drie', 5),
  ...tips('drie', 'regional_examples', [
    { text: 'Plein A: kaart' },
    { text: 'Plein B: schrift' },
    { text: 'Plein C: vraagbaak' },
  ]),
  ...SUPPORT.map((supportCategory) =>
    placed('need', 'drie', 'central_support', {
      needType: 'central_support',
      supportCategory,
      text: dutch.t(`domain.supportCategoryReport.${supportCategory}`),
    }),
  ),
];

const workspace: Workspace = workspaceOf({
  programmes: [aProgramme({ name: 'Samen in de tuin' })],
  sessions: [aSession({ date: '2022-03-17', methodIds: ['building-blocks-breakouts'] })],
  themes: THEMES.map(([id, title, sections], index) =>
    aTheme({
      id,
      title,
      order: index,
      sections: sections.map(([key, name, noteKinds]) => ({ key, title: name, noteKinds: [...noteKinds] })),
    }),
  ),
  // Notes come from the database in no order of their own.
  notes: NOTES.toReversed(),
});

const read = async (): Promise<ReadWord> => {
  const report = yieldOf(workspace, SESSION_ID, { audience: 'partners', words: dutch });
  if (!report) throw new Error('no report');
  return readWord(await writeWord(report));
};

describe('a yield in the shape of the first reports', () => {
  it('has its title block, 3 headings, 4 sub-headings and 39 bullets, in order [S0-1] [S0-26] [S0-42] [S0-48] [S0-55] [S0-61]', async () => {
    const { lines } = await read();
    expect(lines.slice(0, 3).map(({ text }) => text)).toEqual([
      'Opbrengst bouwstenen break-outs',
      'Samen in de tuin',
      '17 maart 2022',
    ]);
    expect(lines.filter(({ tag }) => tag.startsWith('h')).map(({ tag, text }) => `${tag} ${text}`)).toEqual([
      'h1 Buren',
      'h2 Tips en voorbeelden:',
      'h1 Oefenen',
      'h2 Hobbels voor leren:',
      'h1 Kaarten & lijsten',
      'h2 Voorbeelden uit andere streken:',
      'h2 Nodig voor centrale ondersteuning:',
    ]);
    const bullets = lines.filter(({ tag }) => tag === 'li').map(({ text }) => text);
    expect(bullets).toHaveLength(39);
    for (const [index, note] of NOTES.entries()) expect(bullets[index]?.startsWith(note.text)).toBe(true);
  });

  it('has its two links, one on a label and one on the address itself [S0-22] [S0-25]', async () =>
    expect((await read()).links).toEqual([
      { text: 'Het Grote Tuinboek', href: 'https://tuinboek.example/lees' },
      { text: 'https://delen.example/', href: 'https://delen.example/' },
    ]));

  it('does not say a category twice that is itself the hurdle or the need [S0-62] [S0-64]', async () => {
    const { lines } = await read();
    const text = lines.map((line) => line.text);
    for (const category of [
      ...CATEGORIES.map((key) => dutch.t(`domain.hurdleCategoryReport.${key}`)),
      ...SUPPORT.map((key) => dutch.t(`domain.supportCategoryReport.${key}`)),
    ])
      expect(text.filter((line) => line === category)).toHaveLength(1);
  });
});
