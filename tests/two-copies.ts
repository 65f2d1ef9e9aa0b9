import fc from 'fast-check';
import { FILE_TABLE_NAMES, type FileTableName, TABLES, type Workspace } from '../shared/model/tables';
import { withoutLooseEnds } from '../shared/workspace/programme-slice';
import { anyWorkspace } from './arbitraries';

// One piece of work, and two people who each went on with a copy of it.

type Tables = Pick<Workspace, FileTableName>;
type Row = Readonly<Record<string, unknown>> & { readonly id: string };
export type Edit = { readonly way: 'change' | 'remove' | 'add' | 'move'; readonly at: number; readonly field: number };

const TEXTS = ['text', 'name', 'title', 'label', 'question', 'prompt', 'place', 'purpose', 'note', 'topic', 'ours'];

const rowsIn = (tables: Tables): readonly (readonly [FileTableName, Row])[] =>
  FILE_TABLE_NAMES.flatMap((table) => tables[table].map((row) => [table, row as unknown as Row] as const));

const withRows = (tables: Tables, table: FileTableName, rows: readonly Row[]): Tables =>
  ({ ...tables, [table]: rows }) as unknown as Tables;

/** The row with other words in one of its texts; undefined when it has none. */
function reworded(table: FileTableName, row: Row, field: number, change: Readonly<Record<string, string>>) {
  const { words, ...stamps } = change;
  const rows = TEXTS.filter((name) => typeof row[name] === 'string')
    .map((name) => ({ ...row, ...stamps, [name]: words }))
    .filter((each) => TABLES[table].schema.safeParse(each).success);
  return rows[field % rows.length];
}

/** The row in another place, in its list or on the map; undefined when it has none. */
function moved(table: FileTableName, row: Row, field: number, change: Readonly<Record<string, string>>) {
  const { words: _words, ...stamps } = change;
  const places = [{ order: field * 3 }, { position: { x: field * 40, y: 90 - field * 20 } }];
  return places
    .map((place) => ({ ...row, ...stamps, ...place }))
    .find((each) => TABLES[table].schema.safeParse(each).success);
}

function rowsAfter(way: Edit['way'], rows: readonly Row[], from: Row, to: Row, newId: string): readonly Row[] {
  if (way === 'remove') return rows.filter(({ id }) => id !== from.id);
  if (way === 'add') return [...rows, { ...to, id: newId }];
  return rows.map((row) => (row.id === from.id ? to : row));
}

/** The work after what somebody did to it. Their words are known by `A3!`, counted from `first`. */
export function editedBy(who: string, tables: Tables, edits: readonly Edit[], first = 0): Tables {
  let now = tables;
  for (const [index, { way, at, field }] of edits.entries()) {
    const number = first + index;
    const rows = rowsIn(now).filter(([table]) => table !== 'programmes');
    const [table, from] = rows[at % rows.length] ?? [];
    const updatedAt = `2026-10-15T14:${who === 'A' ? '1' : '2'}${number % 10}:00Z`;
    const put = way === 'move' ? moved : reworded;
    const to = table && from && put(table, from, field, { words: `${who}${number}!`, updatedAt });
    if (!to) continue;
    const others = now[table] as unknown as readonly Row[];
    now = withRows(now, table, rowsAfter(way, others, from, to, `${who}-${number}`));
  }
  return withoutLooseEnds(now);
}

export const someEdits = fc.array(
  fc.record({
    way: fc.constantFrom('change' as const, 'change' as const, 'add' as const, 'remove' as const, 'move' as const),
    at: fc.nat({ max: 60 }),
    field: fc.nat({ max: 3 }),
  }),
  { maxLength: 10 },
);

/** Random work of one programme, and what two people made of it. Their words are known by `A3!` and `B7!`. */
export const anyTwoCopies = fc.tuple(anyWorkspace(1), someEdits, someEdits).map(([base, ofA, ofB]) => ({
  base,
  a: { ...base, ...editedBy('A', base, ofA) } as Workspace,
  b: { ...base, ...editedBy('B', base, ofB) } as Workspace,
}));

/** The same work on a laptop whose clock stands so many years wrong: every stamp that it wrote since. */
export function withClock<T extends Tables>(copy: T, base: Tables, years: number): T {
  const known = new Set<object>(rowsIn(base).map(([, row]) => row));
  const wrong = (row: Row): Row => {
    if (known.has(row)) return row;
    const { updatedAt } = row;
    const year = Number(String(updatedAt).slice(0, 4)) + years;
    return { ...row, updatedAt: `${year}${String(updatedAt).slice(4)}` };
  };
  const tables = FILE_TABLE_NAMES.map((table) => [table, copy[table].map((row) => wrong(row as unknown as Row))]);
  return { ...copy, ...Object.fromEntries(tables) } as T;
}

/** The words that either of the two wrote, as far as they are in this. */
export const wordsIn = (value: unknown): ReadonlySet<string> => new Set(JSON.stringify(value).match(/[AB]\d+!/g) ?? []);
