import { adding, type Change, updating } from '../model/change';
import { edited } from '../model/edited';
import type { Stamp } from '../model/ids';
import { type Message, Refusal, say } from '../model/message';
import type { Origin } from '../model/programme';
import type { GroupScope, Handout, RowsInFile, Session } from '../model/session';
import { FILE_TABLE_NAMES, type FileTableName, TABLES, type Workspace, workspaceOf } from '../model/tables';
import { byId, type FileTables } from './comparing';
import type { FileWorkspace } from './format';
import { groupTables, rowsIn, type Telling } from './group-file';
import { placeOf, refuseIfAny } from './problems';
import { mapTables, sliceOf } from './programme-slice';

/** A file of a group beside what is here. */
export type GroupWork = {
  /** Whether this is where the work of groups comes back to; else it is the laptop of a group itself. */
  readonly isHome: boolean;
  /** What the group took along, or what came back from there last; absent when this laptop does not know the hand-out. */
  readonly base?: FileTables | undefined;
  readonly mine: FileTables;
  readonly theirs: FileTables;
  /** The group took a newer file along after this one: when, on the clock of this laptop. */
  readonly newerHandoutAt?: string | undefined;
};

/** One row as it is here and as it is there; undefined where it is not. */
type Versions = { readonly mine?: object | undefined; readonly theirs?: object | undefined };

/** The tables that a group works on; the rest of the meeting is the facilitator's. */
const OF_THE_GROUP: ReadonlySet<FileTableName> = new Set(['notes', 'attachments', 'slipGroups', 'votingRounds']);

/**
 * Whose version is proposed: of the meeting that of the facilitator, wherever the file is opened. Of what a group
 * writes neither at home; on its own laptop its own words stay, with what came in beside them.
 */
export const ownerOf =
  ({ isHome }: Pick<GroupWork, 'isHome'>) =>
  (table: FileTableName, { mine, theirs }: Versions): 'mine' | 'theirs' | undefined => {
    if (OF_THE_GROUP.has(table)) return !isHome && mine && theirs ? 'mine' : undefined;
    return isHome ? 'mine' : 'theirs';
  };

function tablesFrom(rows: RowsInFile): FileTables {
  const tables = FILE_TABLE_NAMES.map((table) => {
    const ofTable = Object.entries(rows).filter(([key]) => key.startsWith(`${table}/`));
    const read = ofTable.map(([, row]) => TABLES[table].schema.safeParse(row));
    return [table, read.flatMap(({ data }) => data ?? [])] as const;
  });
  return workspaceOf(Object.fromEntries(tables) as Partial<Workspace>);
}

/** `14:05` as the clock showed it where the moment was written. */
const clockOf = (moment: string): string => moment.slice(11, 16);

/** Places of the file whose record belongs to something else here: what has that id must never be touched from there. */
function strangersIn(current: Workspace, file: FileWorkspace, { sessionId }: GroupScope): readonly Message[] {
  const own = sliceOf(
    current,
    file.programmes.map(({ id }) => id),
  );
  return FILE_TABLE_NAMES.flatMap((table) => {
    const here = byId<{ readonly id: string; readonly sessionId?: string | undefined }>(current[table]);
    const ofProgramme = byId<{ readonly id: string }>(own[table]);
    return file[table].flatMap(({ id }, index) => {
      const row = here.get(id);
      const isOwn = !row || (ofProgramme.has(id) && (row.sessionId ?? sessionId) === sessionId);
      return isOwn ? [] : [say('group.problem.stranger', { place: placeOf(file, [table, index, 'id']) })];
    });
  });
}

/** Refuses a file of a group that would reach into something else that is here. */
export function refuseStrangers(current: Workspace, file: FileWorkspace): void {
  if (file.scope) refuseIfAny(strangersIn(current, file, file.scope));
}

/** Where the programme of a file came from on this laptop; undefined when it is not here. */
function originHere(current: Workspace, { programmes: [programme] }: FileWorkspace): Partial<Origin> | undefined {
  const isHere = current.programmes.some(({ id }) => id === programme?.id);
  return isHere ? (current.origins.find(({ id }) => id === programme?.id) ?? {}) : undefined;
}

function baseOf(handout: Handout | undefined, { copyId }: GroupScope): FileTables | undefined {
  const returned = handout?.returns?.find((each) => each.copyId === copyId);
  const rows = returned?.rows ?? handout?.rows;
  return rows && tablesFrom(rows);
}

function refuseOlder(handout: Handout | undefined, scope: GroupScope, file: FileWorkspace): void {
  const returned = handout?.returns?.find(({ copyId }) => copyId === scope.copyId);
  if (returned && Date.parse(file.exportedAt) < Date.parse(returned.savedAt))
    throw new Refusal(say('group.refused.older', { time: clockOf(file.exportedAt), newer: clockOf(returned.savedAt) }));
}

/**
 * The programme with the rows of the group as the group has them: what it never got is no difference. Rows that are
 * not its own any more, such as a slip that was moved to another group, are there as they are.
 */
function asTheGroupSees(current: Workspace, session: Session, { groupId }: GroupScope, telling: Telling): FileTables {
  const own = groupTables(current, groupId, telling);
  return mapTables(sliceOf(current, [session.programmeId]), (table, rows) => {
    const seen = byId(own[table] as typeof rows);
    return rows.map((row) => seen.get(row.id) ?? row);
  });
}

function newerThan(handout: Handout | undefined, handouts: readonly Handout[]): string | undefined {
  const newer = handouts
    .filter(({ groupId, createdAt }) => groupId === handout?.groupId && createdAt > (handout?.createdAt ?? ''))
    .map(({ createdAt }) => createdAt)
    .sort();
  const last = newer.at(-1);
  return last && clockOf(last);
}

function comingHome(current: Workspace, file: FileWorkspace, scope: GroupScope, telling: Telling): GroupWork {
  const session = current.sessions.find(({ id }) => id === scope.sessionId);
  if (!session) throw new Refusal(say('group.refused.noSession', { title: file.sessions[0]?.title ?? '' }));
  const handout = current.handouts.find(({ id }) => id === scope.handoutId);
  refuseOlder(handout, scope, file);
  const base = baseOf(handout, scope);
  return {
    isHome: true,
    base,
    // Without a common beginning, only what a group may have at all can be compared with what it has.
    mine: base ? asTheGroupSees(current, session, scope, telling) : groupTables(current, scope.groupId, telling),
    theirs: file,
    newerHandoutAt: newerThan(handout, current.handouts),
  };
}

/**
 * The file of a group of a programme that is here, ready to be compared; undefined when it is no such file, or nothing
 * of it is here. On the laptop of a group it is a newer file, or that of another group: what was written there stays.
 * Refuses what is of another meeting, what is older than what came back already, and what would touch anything else.
 */
export function groupWorkOf(current: Workspace, file: FileWorkspace, telling: Telling): GroupWork | undefined {
  const { scope } = file;
  const origin = originHere(current, file);
  refuseStrangers(current, file);
  if (!scope || !origin) return undefined;
  if (!origin.group) return comingHome(current, file, scope, telling);
  const programmeIds = file.programmes.map(({ id }) => id);
  return { isHome: false, mine: sliceOf(current, programmeIds), theirs: file };
}

function returned(current: Workspace, { exportedAt, ...file }: FileWorkspace, scope: GroupScope, stamp: Stamp) {
  const { handoutId, sessionId, groupId, copyId } = scope;
  const rows = rowsIn(file);
  const known = current.handouts.find(({ id }) => id === handoutId);
  const others = (known?.returns ?? []).filter((each) => each.copyId !== copyId);
  const returns = copyId ? [...others, { copyId, savedAt: exportedAt, rows }] : others;
  if (known) return updating('handouts', [[known, edited(known, { returns }, stamp)]]);
  const made = { id: handoutId, createdAt: stamp.now, updatedAt: stamp.now };
  return adding('handouts', [{ ...made, sessionId, groupId, rows, returns }]);
}

/**
 * Remembers a file of a group that was taken in: what came back, so that the next one from there brings only what is
 * new since; or, on the laptop of a group, for which group it works now.
 */
export function remembered(current: Workspace, file: FileWorkspace, stamp: Stamp): Change['tables'] {
  const { scope } = file;
  const origin = originHere(current, file);
  if (!scope || !origin) return {};
  if (!origin.group) return returned(current, file, scope, stamp);
  if (origin.group.handoutId === scope.handoutId) return {};
  const group = { ...scope, copyId: stamp.newId() };
  return updating('origins', [[origin as Origin, edited(origin as Origin, { group }, stamp)]]);
}
