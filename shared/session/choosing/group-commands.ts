import { adding, type Change, removing, together, updating } from '../../model/change';
import { edited } from '../../model/edited';
import { type Id, newRecord, type Stamp } from '../../model/ids';
import { type Message, say } from '../../model/message';
import type { SlipGroup, VotingRound } from '../../model/session';
import { groupsOfStep } from './board';

/** Where groups are made: a step, and the groups and votes of its whole meeting as they stand now. */
export type BoardAt = {
  readonly sessionId: Id;
  readonly blockId: Id;
  readonly groups: readonly SlipGroup[];
  readonly rounds: readonly VotingRound[];
};

type Held = ReadonlyMap<Id, readonly Id[]>;

const unique = (ids: readonly Id[]): readonly Id[] => [...new Set(ids)];
const groupsAt = ({ groups, blockId }: BoardAt): readonly SlipGroup[] => groupsOfStep(groups, blockId);
const heldAt = (at: BoardAt): Held => new Map(groupsAt(at).map(({ id, noteIds }) => [id, noteIds]));

/** The same with these slips in none of the groups. */
function without(held: Held, noteIds: readonly Id[]): Map<Id, readonly Id[]> {
  const gone = new Set(noteIds);
  return new Map([...held].map(([id, notes]) => [id, notes.filter((noteId) => !gone.has(noteId))]));
}

/** A group that a vote knows stays, without slips: otherwise the vote could no longer be read. */
const isChosenFrom = ({ rounds }: BoardAt, groupId: Id): boolean =>
  rounds.some(({ options }) => options.some(({ to, id }) => to === 'slip_group' && id === groupId));

/** What turns the groups into these; a group that loses its last slip goes, unless a vote knows it. */
function groupsTo(at: BoardAt, held: Held, stamp: Stamp): Change['tables'] {
  const next = groupsAt(at).map((group) => ({ group, noteIds: [...(held.get(group.id) ?? group.noteIds)] }));
  const isGone = ({ group, noteIds }: (typeof next)[number]): boolean =>
    noteIds.length === 0 && group.noteIds.length > 0 && !isChosenFrom(at, group.id);
  return together(
    updating(
      'slipGroups',
      next.filter((each) => !isGone(each)).map(({ group, noteIds }) => [group, edited(group, { noteIds }, stamp)]),
    ),
    removing(
      'slipGroups',
      next.filter(isGone).map(({ group }) => group),
    ),
  );
}

const nextOrder = (at: BoardAt): number => Math.max(0, ...groupsAt(at).map(({ order }) => Math.ceil(order))) + 1;

/** The name of a group inside the name of an act, in the words of the person. */
const addedTo = (name: string | undefined): Message =>
  name ? say('choosing.act.add', { name }) : say('choosing.act.add.unnamed');
const mergedIn = (name: string | undefined): Message =>
  name ? say('choosing.act.merge', { name }) : say('choosing.act.merge.unnamed');

/** Slips put with a group, at its end; they leave the group that they were in. Nothing happens without that group. */
export function addToGroup(at: BoardAt, groupId: Id, noteIds: readonly Id[], stamp: Stamp): Change {
  const group = groupsAt(at).find(({ id }) => id === groupId);
  const label = addedTo(group?.name);
  if (!group) return { label, tables: {} };
  const added = noteIds.filter((id) => !group.noteIds.includes(id));
  const held = without(heldAt(at), added).set(groupId, unique([...group.noteIds, ...added]));
  return { label, tables: groupsTo(at, held, stamp) };
}

/** A new group of these slips, without a name; they leave the groups that they were in. */
export function makeGroup(at: BoardAt, noteIds: readonly Id[], stamp: Stamp): Change {
  const ids = unique(noteIds);
  const group: SlipGroup = {
    ...newRecord(stamp),
    sessionId: at.sessionId,
    blockId: at.blockId,
    noteIds: [...ids],
    order: nextOrder(at),
  };
  return {
    label: say('choosing.act.group', { count: ids.length }),
    tables:
      ids.length === 0 ? {} : together(adding('slipGroups', [group]), groupsTo(at, without(heldAt(at), ids), stamp)),
  };
}

/**
 * These slips together. When all slips of a group are among them they go to that group, which keeps its name and its
 * place; otherwise they make a new one.
 */
export function gather(at: BoardAt, noteIds: readonly Id[], stamp: Stamp): Change {
  const whole = groupsAt(at).find(
    (group) => group.noteIds.length > 0 && group.noteIds.every((id) => noteIds.includes(id)),
  );
  return whole ? addToGroup(at, whole.id, noteIds, stamp) : makeGroup(at, noteIds, stamp);
}

/** Slips taken out of their group; they lie loose again. */
export const takeOut = (at: BoardAt, noteIds: readonly Id[], stamp: Stamp): Change => ({
  label: say('choosing.act.takeOut'),
  tables: groupsTo(at, without(heldAt(at), noteIds), stamp),
});

/** All slips of one group put with another, which keeps its name or takes the other's when it has none. */
export function mergeGroups(at: BoardAt, intoId: Id, fromId: Id, stamp: Stamp): Change {
  const [into, from] = [intoId, fromId].map((id) => groupsAt(at).find((group) => group.id === id));
  const label = mergedIn(into?.name ?? from?.name);
  if (!into || !from || into === from) return { label, tables: {} };
  const name = into.name ?? from.name;
  const noteIds = [...unique([...into.noteIds, ...from.noteIds])];
  const others = { ...at, groups: at.groups.filter(({ id }) => id !== intoId) };
  return {
    label,
    tables: together(
      updating('slipGroups', [[into, edited(into, { noteIds, name }, stamp)]]),
      groupsTo(others, without(heldAt(others), noteIds), stamp),
    ),
  };
}

/** Another name for a group; an empty one takes the name away. */
export const renameGroup = (group: SlipGroup, name: string, stamp: Stamp): Change => ({
  label: say('choosing.act.rename'),
  tables: updating('slipGroups', [[group, edited(group, { name: name.trim() || undefined }, stamp)]]),
});

/** Every slip loose again. */
export const looseAll = (at: BoardAt, stamp: Stamp): Change => ({
  label: say('choosing.act.looseAll'),
  tables: groupsTo(at, new Map(groupsAt(at).map(({ id }) => [id, []])), stamp),
});
