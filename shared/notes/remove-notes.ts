import { type Change, removing, together, updating } from '../model/change';
import type { Id, Stamp } from '../model/ids';
import { say } from '../model/message';
import type { Note } from '../model/note';
import type { SlipGroup, VotingRound } from '../model/session';
import type { TableName, Workspace } from '../model/tables';

type Around = Pick<
  Workspace,
  'notes' | 'attachments' | 'cardEntries' | 'dataScans' | 'profileRows' | 'terms' | 'slipGroups' | 'votingRounds'
>;
type Gone = (id: Id | undefined) => boolean;

const without = <R extends object, K extends keyof R>(row: R, key: K): R => {
  const { [key]: _, ...rest } = row;
  return rest as R;
};

/** Every row that points at a note which goes, and what it becomes. */
function mended<T extends TableName>(
  table: T,
  rows: Workspace[T],
  mend: (row: Workspace[T][number]) => Workspace[T][number],
  stamp: Stamp,
): Change['tables'] {
  const pairs = (rows as readonly Workspace[T][number][])
    .map((row) => [row, mend(row)] as const)
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => [from, { ...to, updatedAt: stamp.now }] as const);
  return pairs.length === 0 ? {} : updating(table, pairs);
}

function mendNote(note: Note, isGone: Gone): Note {
  const links = note.links.filter(({ to, id }) => to !== 'note' || !isGone(id));
  const mended = links.length === note.links.length ? note : { ...note, links };
  return mended.kind === 'value' && isGone(mended.alternativeToId) ? without(mended, 'alternativeToId') : mended;
}

/** A slip leaves its group quietly; the group itself stays, a vote may know it. */
const mendGroup = (group: SlipGroup, isGone: Gone): SlipGroup =>
  group.noteIds.some(isGone) ? { ...group, noteIds: keptIds(group.noteIds, isGone) } : group;

function mendVote(round: VotingRound, isGone: Gone): VotingRound {
  const options = round.options.filter(({ to, id }) => to !== 'note' || !isGone(id));
  return options.length === round.options.length ? round : { ...round, options };
}

const keptIds = (ids: readonly Id[], isGone: Gone): Id[] => ids.filter((id) => !isGone(id));

/**
 * Takes notes away, with their attachments, and with every reference to them: nothing in the workspace points at a
 * note that is not there. One act, so taking it back mends all of it.
 */
export function removeNotes(notes: readonly Note[], around: Around, stamp: Stamp): Change {
  const ids = new Set(notes.map(({ id }) => id));
  const isGone: Gone = (id) => id !== undefined && ids.has(id);
  const label =
    notes.length === 1 && notes[0]
      ? say(`notes.act.remove.${notes[0].kind}`)
      : say('notes.act.removed', { count: notes.length });
  return {
    label,
    tables: together(
      removing('notes', notes),
      removing(
        'attachments',
        around.attachments.filter(({ noteId }) => isGone(noteId)),
      ),
      mended(
        'notes',
        around.notes.filter(({ id }) => !ids.has(id)),
        (note) => mendNote(note, isGone),
        stamp,
      ),
      mended('cardEntries', around.cardEntries, (row) => (isGone(row.noteId) ? without(row, 'noteId') : row), stamp),
      mended(
        'dataScans',
        around.dataScans,
        (row) => (isGone(row.firstStepActionId) ? without(row, 'firstStepActionId') : row),
        stamp,
      ),
      mended('terms', around.terms, (row) => (isGone(row.noteId) ? without(row, 'noteId') : row), stamp),
      mended('slipGroups', around.slipGroups, (row) => mendGroup(row, isGone), stamp),
      mended('votingRounds', around.votingRounds, (row) => mendVote(row, isGone), stamp),
      mended(
        'profileRows',
        around.profileRows,
        (row) => {
          if (![row.actionId, ...row.factIds, ...row.experienceIds].some(isGone)) return row;
          const lists = {
            ...row,
            factIds: keptIds(row.factIds, isGone),
            experienceIds: keptIds(row.experienceIds, isGone),
          };
          return isGone(row.actionId) ? without(lists, 'actionId') : lists;
        },
        stamp,
      ),
    ),
  };
}
