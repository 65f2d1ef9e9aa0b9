import type { Id } from '../model/ids';
import type { Note } from '../model/note';
import { heading, list, ofNotes, paragraph, said, table, typed } from './compose';
import { learnedRuns } from './learned';
import type { Block, BookmarkId, Runs } from './outline';
import type { Part } from './part';
import { partyNames, type Source } from './source';

// What a programme learned, from its first day to now. Each note has a number; the list by party only points at it.

type Numbered = { readonly note: Note; readonly number: number; readonly section: BookmarkId };

/**
 * The notes in order of time, with the section that each stands in: its meeting, or what came between that meeting and
 * the one before.
 */
function numbered({ notes }: Source): readonly Numbered[] {
  let before = '';
  const keys = notes.map(({ sessionId }) => {
    before = sessionId ?? before;
    return sessionId === undefined ? `after ${before}` : `in ${sessionId}`;
  });
  const sections = [...new Set(keys)];
  const placed = sections.flatMap((key, section) =>
    notes.filter((_, at) => keys[at] === key).map((note) => ({ note, section: `log-${section + 1}` })),
  );
  return placed.map((each, at) => ({ ...each, number: at + 1 }));
}

const titleOf = (source: Source, { sessionId }: Note): Runs => {
  const session = source.workspace.sessions.find(({ id }) => id === sessionId);
  if (!session) return said(source, 'outline.between');
  const date = source.words.date(session.date);
  return typed(source, session.title.trim() ? `${date}, ${session.title.trim()}` : date);
};

function sectionBlocks(source: Source, entries: readonly Numbered[]): readonly Block[] {
  const [first] = entries;
  if (!first) return [];
  const columns = [
    ['outline.column.number', 9],
    ['outline.column.kind', 19],
    ['report.column.what', 72],
  ] as const;
  const rows = entries.map(({ note, number }) => [
    [{ text: source.words.number(number) }],
    said(source, note.kind === 'action' ? 'report.label.experiment' : `domain.kind.${note.kind}`),
    learnedRuns(source, note),
  ]);
  return [
    { ...heading(2, titleOf(source, first.note)), id: first.section },
    ofNotes(
      table(source, 'outline.table.learning', columns, rows),
      entries.map(({ note }) => note),
    ),
  ];
}

function byTime(source: Source): readonly Block[] {
  const entries = numbered(source);
  const sections = [...new Set(entries.map(({ section }) => section))];
  return [
    heading(1, said(source, 'report.part.byTime')),
    ...sections.flatMap((section) =>
      sectionBlocks(
        source,
        entries.filter((entry) => entry.section === section),
      ),
    ),
  ];
}

/** The parties that a note is about. Who said it is no party it is about. */
function partiesIn(source: Source, note: Note): readonly Id[] {
  const linked = note.links.flatMap(({ to, id, role }) => {
    if (to === 'stakeholder') return role === 'from' ? [] : [id];
    const tie = to === 'tie' ? source.workspace.ties.find((each) => each.id === id) : undefined;
    return tie ? [tie.sourceId, tie.targetId] : [];
  });
  const sides = note.kind === 'conflict' ? note.sides.flatMap(({ stakeholderId }) => stakeholderId ?? []) : [];
  return [...new Set([...linked, ...sides, ...(note.kind === 'action' ? note.ownerIds : [])])];
}

type PartyEntries = { readonly name: string; readonly entries: readonly Numbered[] };

/** Every party with the notes about it; people who go by the same word stand together. */
function entriesByParty(source: Source): readonly PartyEntries[] {
  const found = new Map<string, Numbered[]>();
  for (const entry of numbered(source))
    for (const name of new Set(partyNames(source, partiesIn(source, entry.note))))
      found.set(name, [...(found.get(name) ?? []), entry]);
  return [...found]
    .map(([name, entries]) => ({ name, entries }))
    .toSorted((a, b) => a.name.localeCompare(b.name, source.words.locale));
}

function byParty(source: Source): readonly Block[] {
  const hasNumbers = !source.options.without.includes('byTime');
  const numbersOf = (entries: readonly Numbered[]): Runs =>
    entries.flatMap(({ number, section }, at) => [
      ...(at > 0 ? [{ text: ', ' }] : []),
      { text: source.words.number(number), ...(hasNumbers && { to: section }) },
    ]);
  const items = entriesByParty(source).map(({ name, entries }) => ({
    runs: [
      ...typed(source, name).map((run) => ({ ...run, bold: true })),
      { text: ': ' },
      ...numbersOf(entries),
      { text: ` (${kindsOf(source, entries)})` },
    ],
  }));
  return [
    heading(1, said(source, 'report.part.byParty')),
    ...(hasNumbers ? [paragraph(said(source, 'outline.byParty.about'))] : []),
    ...list(items),
  ];
}

const kindsOf = ({ words }: Source, entries: readonly Numbered[]): string =>
  words.list(
    [...new Set(entries.map(({ note }) => note.kind))].map((kind) =>
      words.t(`domain.kindCount.${kind}`, { count: entries.filter(({ note }) => note.kind === kind).length }),
    ),
  );

/** What the learning log is made of. */
export const LEARNING_PARTS: readonly Part[] = [
  { name: 'byTime', count: (source) => source.notes.length, blocks: byTime },
  { name: 'byParty', count: (source) => entriesByParty(source).length, blocks: byParty },
];
