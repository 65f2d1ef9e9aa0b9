import type { Change } from '../model/change';
import type { Stamp } from '../model/ids';
import type { Workspace } from '../model/tables';
import { byId, type FileTables, programmeIdsOf } from './comparing';
import type { CopyMark } from './copy-mark';
import { clearOf } from './copying';
import { withoutErased } from './erased-before';
import { type Beginning, beginningOf, remembering } from './exchange';
import type { FileWorkspace } from './format';
import { mapTables, sliceOf } from './programme-slice';

/** The copy of a colleague beside mine, ready to be compared. */
export type ColleagueCopy = {
  /** What both began as; absent when nobody knows: then everything that differs is shown. */
  readonly base?: Beginning | undefined;
  readonly mine: FileTables;
  readonly theirs: FileTables;
  /** How many rows there were kept back because of somebody who was erased here. */
  readonly keptBack: number;
  /** Rows (`notes/abc`) that stand here and were erased there at the wish of a person. */
  readonly erasedThere: ReadonlySet<string>;
};

/** The rows that belong to no programme of the file. */
const othersThan = (here: Workspace, current: Workspace): FileTables =>
  mapTables(current, (table, rows) => {
    const own = byId<{ readonly id: string }>(here[table]);
    return rows.filter(({ id }) => !own.has(id));
  });

/** The content of a file under the ids that it has, or gets, here. */
export function namedAsHere(current: Workspace, file: FileTables): FileTables {
  const tables = mapTables(file, (_, rows) => rows);
  return clearOf(othersThan(sliceOf(current, programmeIdsOf(file)), current), tables);
}

/**
 * The file has the id of a programme that is here and is other work: made at another moment, and never exchanged. Two
 * files that were made by hand can both be called "programme-1".
 */
export function isOtherWork(current: Workspace, file: FileTables, mark: CopyMark): boolean {
  const here = byId(current.programmes);
  const isElsewhere = file.programmes.some(({ id, createdAt }) => {
    const mine = here.get(id);
    return mine !== undefined && Date.parse(mine.createdAt) !== Date.parse(createdAt);
  });
  return isElsewhere && beginningOf(current, file, mark) === undefined;
}

/** The copy of a colleague beside what is here. `instead` stands where the name of somebody stood who was erased. */
export function colleagueCopyOf(
  current: Workspace,
  file: FileWorkspace,
  mark: CopyMark,
  instead: string,
): ColleagueCopy {
  const programmeIds = programmeIdsOf(file);
  const mine = sliceOf(current, programmeIds);
  const named = namedAsHere(current, file);
  const erasures = current.erasures.filter(({ programmeId }) => programmeIds.includes(programmeId));
  const { tables: theirs, keys } = withoutErased(mine, named, erasures, instead);
  return {
    base: beginningOf(current, named, mark),
    mine,
    theirs,
    keptBack: keys.size,
    erasedThere: new Set(mark.erased),
  };
}

/** Remembers the file of a colleague as it came, so that the next one from there brings only what is new since. */
export const rememberedCopy = (current: Workspace, file: FileTables, mark: CopyMark, stamp: Stamp): Change['tables'] =>
  remembering(current, namedAsHere(current, file), mark, stamp);
