import { adding, type Change } from '../model/change';
import type { Id, Stamp } from '../model/ids';
import { Refusal, say } from '../model/message';
import type { NoteKind } from '../model/note-kinds';
import type { Block, BreakoutGroup, GroupScope, Handout, Participant, RowsInFile } from '../model/session';
import { FILE_TABLE_NAMES, type Workspace, workspaceOf } from '../model/tables';
import {
  blockForGroup,
  isForGroup,
  noteForGroup,
  ownGroup,
  participantForGroup,
  programmeForGroup,
  sessionForGroup,
} from '../privacy/group';
import type { FileTables } from './comparing';
import type { FileWorkspace } from './format';
import { type AboutFile, inFile, withoutLooseEnds } from './programme-slice';

/** What the window knows and the file needs. */
export type Telling = {
  /** What somebody is called whose label may be a name. */
  readonly roleName: (participant: Participant) => string;
  /** The kinds that a step asks for, where only this laptop knows its method. */
  readonly capturesOf?: (block: Block) => readonly NoteKind[] | undefined;
};

/** Fields without a value are left out: files and wires know no `undefined`. */
const given = <R extends object>(row: R): R =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as R;

const seatedIn = ({ participantIds, rounds = [], hostId, scribeId }: BreakoutGroup): ReadonlySet<Id | undefined> =>
  new Set([...participantIds, ...rounds.flatMap((round) => round.participantIds), hostId, scribeId]);

const withCaptures = (block: Block, { capturesOf }: Telling): Block => {
  const captures = block.captures ?? capturesOf?.(block);
  return given(blockForGroup(captures ? { ...block, captures: [...captures] } : block));
};

/**
 * What one group may have of the workspace: what it is for, its meeting with its steps, its own people as roles, and
 * its own notes. Nothing at all when that group is not there.
 */
export function groupTables(workspace: Workspace, groupId: Id, telling: Telling): FileTables {
  const group = workspace.breakoutGroups.find(({ id }) => id === groupId);
  const session = workspace.sessions.find(({ id }) => id === group?.sessionId);
  const programme = workspace.programmes.find(({ id }) => id === session?.programmeId);
  if (!group || !session || !programme) return workspaceOf();
  const seated = seatedIn(group);
  const blocks = workspace.blocks.filter((block) => block.sessionId === session.id && isForGroup(block, groupId));
  const notes = workspace.notes.filter((note) => note.sessionId === session.id && note.breakoutGroupId === groupId);
  const themeIds = new Set([group, ...blocks, ...notes].map(({ themeId }) => themeId));
  return withoutLooseEnds(
    workspaceOf({
      programmes: [given(programmeForGroup(programme))],
      sessions: [given(sessionForGroup(session))],
      blocks: blocks.map((block) => withCaptures(block, telling)),
      participants: workspace.participants
        .filter(({ id, sessionId }) => sessionId === session.id && seated.has(id))
        .map((participant) => participantForGroup(participant, telling.roleName)),
      breakoutGroups: [given(ownGroup(group))],
      themes: workspace.themes.filter(({ id, programmeId }) => programmeId === programme.id && themeIds.has(id)),
      notes: notes.flatMap((note) => noteForGroup(note, workspace) ?? []),
    }),
  );
}

/** The file that a group takes along. Refuses when the group is not there any more. */
export function groupFile(workspace: Workspace, scope: GroupScope, telling: Telling, about: AboutFile): FileWorkspace {
  const tables = groupTables(workspace, scope.groupId, telling);
  if (tables.breakoutGroups.length === 0) throw new Refusal(say('group.refused.gone'));
  return inFile(tables, { ...about, scope });
}

/** The rows of a file, to compare with later. */
export const rowsIn = (file: FileTables): RowsInFile =>
  Object.fromEntries(
    FILE_TABLE_NAMES.flatMap((table) =>
      file[table].map((row): [string, RowsInFile[string]] => [`${table}/${row.id}`, { ...row }]),
    ),
  );

/** Remembers what a group took along. */
export function handOut(file: FileWorkspace, scope: GroupScope, stamp: Stamp): Change {
  const { handoutId: id, sessionId, groupId } = scope;
  const handout: Handout = {
    id,
    createdAt: stamp.now,
    updatedAt: stamp.now,
    sessionId,
    groupId,
    rows: rowsIn(file),
  };
  return { label: say('group.act.handOut'), tables: adding('handouts', [handout]) };
}
