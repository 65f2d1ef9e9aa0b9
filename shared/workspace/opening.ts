import { adding, type Change, together, updating } from '../model/change';
import { edited } from '../model/edited';
import { type Id, newRecord, type Stamp } from '../model/ids';
import { Refusal, say } from '../model/message';
import type { Origin } from '../model/programme';
import { FILE_TABLE_NAMES, type Workspace } from '../model/tables';
import { byId, difference, type FileTables, programmeIdsOf } from './comparing';
import { clearOf, copyBeside } from './copying';
import type { FileWorkspace } from './format';
import { refuseStrangers } from './group-work';
import { LOCAL_OF_SESSION, mapTables, sliceOf } from './programme-slice';

/** What to do with a file: add it where nothing of it is here, take the place of what is here, or stand beside it. */
export type OpeningChoice = 'add' | 'replace' | 'beside';

const turning = (here: FileTables, coming: FileTables): Change['tables'] =>
  Object.fromEntries(FILE_TABLE_NAMES.map((table) => [table, difference(table, here, coming)])) as Change['tables'];

// A clock, a wall or a round of a session that goes, goes too; one that stood on a block that goes, stands on nothing.
/** What becomes of the clocks and the wall of meetings when their rows become those that come. */
export function clocks(here: Workspace, coming: FileTables, stamp: Stamp): Change['tables'] {
  const sessions = byId(coming.sessions);
  const blocks = byId(coming.blocks);
  const gone = LOCAL_OF_SESSION.map((table) => {
    const rows: readonly { readonly id: Id; readonly sessionId: Id }[] = here[table];
    return { [table]: { added: [], updated: [], removed: rows.filter(({ sessionId }) => !sessions.has(sessionId)) } };
  });
  const isLost = <R extends { readonly sessionId: Id; readonly blockId: Id | null }>({
    sessionId,
    blockId,
  }: R): boolean => sessions.has(sessionId) && blockId !== null && !blocks.has(blockId);
  return together(
    ...(gone as readonly Change['tables'][]),
    updating(
      'runs',
      here.runs.filter(isLost).map((run) => [run, edited(run, { blockId: null }, stamp)] as const),
    ),
    updating(
      'walls',
      here.walls.filter(isLost).map((wall) => [wall, edited(wall, { blockId: null }, stamp)] as const),
    ),
  );
}

function origins(
  here: Workspace,
  coming: FileTables,
  { isDemo, notice, fileName, group }: Pick<Origin, 'isDemo' | 'notice' | 'fileName' | 'group'>,
  stamp: Stamp,
): Change['tables'] {
  const known = byId(here.origins);
  const said = {
    isDemo,
    ...(notice ? { notice } : {}),
    ...(fileName ? { fileName } : {}),
    ...(group ? { group } : {}),
  };
  const parts = coming.programmes.map(({ id }) => {
    const from = known.get(id);
    if (!from) return adding('origins', [{ ...newRecord(stamp), id, ...said }]);
    const to: Origin = { id, createdAt: from.createdAt, updatedAt: stamp.now, ...said };
    return updating('origins', [[from, to]]);
  });
  return together(...parts);
}

const othersThan = (here: Workspace, current: Workspace): FileTables =>
  mapTables(current, (table, rows) => {
    const mine = byId(here[table]);
    return rows.filter(({ id }) => !mine.has(id));
  });

/**
 * Opening a file as one act that can be taken back. Rows of other programmes are never touched. `add` is refused
 * when a programme of the file is here already: then a person chooses between `replace` and `beside`.
 */
export function openingChange(
  current: Workspace,
  file: FileWorkspace,
  choice: OpeningChoice,
  stamp: Stamp,
  source: { readonly fileName: string },
): Change {
  const here = sliceOf(current, programmeIdsOf(file));
  if (choice === 'add' && here.programmes.length > 0) throw new Refusal(say('workspace.problem.alreadyHere'));
  const tables: FileTables = mapTables(file, (_, rows) => rows);
  refuseStrangers(current, file);
  const origin = { ...source, isDemo: file.isDemo, notice: file.notice };
  // Each laptop that takes the same file along is a copy of its own.
  const group = file.scope && { ...file.scope, copyId: stamp.newId() };
  const name = file.programmes.map((programme) => programme.name).join(', ');
  if (choice === 'beside') {
    const copy = copyBeside(current, tables, stamp);
    const nothing = sliceOf(current, []);
    return {
      label: say('workspace.act.beside', { name }),
      tables: together(turning(nothing, copy), origins(nothing, copy, origin, stamp)),
    };
  }
  const coming = clearOf(othersThan(here, current), tables);
  return {
    label: say(choice === 'add' ? 'workspace.act.open' : 'workspace.act.replace', { name }),
    tables: together(
      turning(here, coming),
      clocks(here, coming, stamp),
      origins(here, coming, { ...origin, group }, stamp),
    ),
  };
}
