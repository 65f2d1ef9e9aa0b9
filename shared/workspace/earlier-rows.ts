import type { Id } from '../model/ids';
import { type FileTableName, type RowOf, TABLE_NAMES, TABLES, type TableName, type Workspace } from '../model/tables';
import { byId, isSame } from './comparing';
import { contentOf, readsTheSame } from './earlier';
import { sliceOf } from './programme-slice';
import { withoutKeys } from './unknown-keys';

/** How a row of then stands now. */
export type Standing = 'same' | 'changed' | 'gone';

/** A row as it was, and as it is now when it is still there. */
export type EarlierRow = {
  readonly table: FileTableName;
  readonly row: { readonly id: Id };
  readonly now: { readonly id: Id } | undefined;
  readonly standing: Standing;
};

/** What belongs together on the screen: a meeting with its notes, the parties, or what is left of a programme. */
export type EarlierPart = {
  readonly kind: 'session' | 'parties' | 'ties' | 'between' | 'others';
  /** Of a meeting. */
  readonly sessionId?: Id;
  readonly rows: readonly EarlierRow[];
};

/** A programme as it was. */
export type EarlierProgramme = { readonly id: Id; readonly name: string; readonly parts: readonly EarlierPart[] };

/** A row without the fields that this Kring does not know; undefined when it cannot be read all the same. */
function knownRow<T extends TableName>(table: T, row: unknown): RowOf<T> | undefined {
  const { schema } = TABLES[table];
  const read = schema.safeParse(row);
  if (read.success) return read.data as RowOf<T>;
  const again = schema.safeParse(withoutKeys(row, read.error));
  return again.success ? (again.data as RowOf<T>) : undefined;
}

/**
 * Rows of another Kring, older or newer, as far as this one can show them; `left` counts those that it cannot.
 * What is raw may be anything that a host read.
 */
export function readKnown(tables: Readonly<Record<string, readonly unknown[]>>): {
  readonly then: Workspace;
  readonly left: number;
} {
  let left = Object.entries(tables).reduce((sum, [name, rows]) => (name in TABLES ? sum : sum + rows.length), 0);
  const rowsOf = <T extends TableName>(name: T): readonly RowOf<T>[] =>
    (tables[name] ?? []).flatMap((row) => {
      const known = knownRow(name, row);
      if (!known) left += 1;
      return known ?? [];
    });
  const then = Object.fromEntries(TABLE_NAMES.map((name) => [name, rowsOf(name)])) as unknown as Workspace;
  return { then, left };
}

// A meeting shows what was said in it; its agenda, people and groups come along with the meeting itself.
const TOLD_WITH_SESSION = ['blocks', 'participants', 'breakoutGroups', 'slipGroups', 'votingRounds'] as const;
const OTHERS = [
  'standingGroups',
  'themes',
  'cards',
  'cardEntries',
  'dataScans',
  'rainbowProfiles',
  'profileRows',
  'journeys',
  'callRounds',
  'terms',
  'consents',
  'attachments',
  'snapshots',
  'networkViews',
  'houseStyles',
] as const satisfies readonly FileTableName[];

/** How each row of a table of then stands now; every table is gone through once, however many meetings ask for it. */
function standings(then: Workspace, now: Workspace) {
  const known = new Map<FileTableName, readonly EarlierRow[]>();
  const standingOf = (row: { readonly id: Id }, here: { readonly id: Id } | undefined): Standing => {
    if (here === undefined) return 'gone';
    return readsTheSame(row, here) ? 'same' : 'changed';
  };
  const read = (table: FileTableName): readonly EarlierRow[] => {
    const present = byId<{ readonly id: Id }>(now[table]);
    const rows: readonly { readonly id: Id }[] = then[table];
    return rows.map((row) => {
      const here = present.get(row.id);
      return { table, row, now: here, standing: standingOf(row, here) };
    });
  };
  return <T extends FileTableName>(table: T, keep: (row: RowOf<T>) => boolean = () => true): readonly EarlierRow[] => {
    const all = known.get(table) ?? read(table);
    known.set(table, all);
    return all.filter(({ row }) => keep(row as RowOf<T>));
  };
}

const byDate = (a: { readonly date: string }, b: { readonly date: string }): number => b.date.localeCompare(a.date);

/** What an earlier version holds, by programme and meeting, and how each of it stands now. Empty parts are left out. */
export function lookInto(then: Workspace, now: Workspace): readonly EarlierProgramme[] {
  return then.programmes.map(({ id, name }) => {
    const rowsOf = standings(sliceOf(then, [id]), now);
    const sessions = then.sessions.filter(({ programmeId }) => programmeId === id).sort(byDate);
    const meetings = sessions.map((session): EarlierPart => {
      const isOfIt = (row: { readonly sessionId?: Id | undefined }) => row.sessionId === session.id;
      return {
        kind: 'session',
        sessionId: session.id,
        rows: [
          ...rowsOf('sessions', (row) => row.id === session.id),
          ...rowsOf('notes', isOfIt),
          ...TOLD_WITH_SESSION.flatMap((table) => rowsOf(table, isOfIt).filter(({ standing }) => standing !== 'same')),
        ],
      };
    });
    const parts: readonly EarlierPart[] = [
      { kind: 'parties', rows: rowsOf('stakeholders') },
      { kind: 'ties', rows: rowsOf('ties') },
      ...meetings,
      { kind: 'between', rows: rowsOf('notes', ({ sessionId }) => sessionId === undefined) },
      { kind: 'others', rows: [...rowsOf('programmes'), ...OTHERS.flatMap((table) => rowsOf(table))] },
    ];
    return { id, name, parts: parts.filter(({ rows }) => rows.length > 0) };
  });
}

/** The fields in which a row reads differently now. */
export function differingFields(then: { readonly id: Id }, now: { readonly id: Id }): readonly string[] {
  const names = new Set([...Object.keys(then), ...Object.keys(now)]);
  return [...names].filter((field) => !isSame(contentOf(then)[field], contentOf(now)[field]));
}
