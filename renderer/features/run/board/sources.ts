import type { Id } from '../../../../shared/model/ids';
import type { Note } from '../../../../shared/model/note';
import type { NoteKind } from '../../../../shared/model/note-kinds';
import type { Block } from '../../../../shared/model/session';
import type { BoardChoice } from './board-choice';

/** A step whose slips can lie on the board; '' is what was written outside the steps. */
export type StepWithSlips = { readonly blockId: Id; readonly count: number };

export const OUTSIDE = '';

/** A botsing stays closed until its two sides agree, and what is parked has a place of its own. */
const NEVER_ON_BOARD: readonly NoteKind[] = ['conflict', 'parking'];

/** Whether a note may lie on a board at all. */
export const isSlip = ({ kind }: Pick<Note, 'kind'>): boolean => !NEVER_ON_BOARD.includes(kind);

/** The steps up to and with this one that have slips, in the order of the day. */
export function stepsWithSlips(
  notes: readonly Note[],
  blocks: readonly Block[],
  block: Block,
): readonly StepWithSlips[] {
  const counts = new Map<Id, number>();
  const known = new Set(blocks.map(({ id }) => id));
  for (const note of notes.filter(isSlip)) {
    const at = note.blockId && known.has(note.blockId) ? note.blockId : OUTSIDE;
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const until = blocks.slice(0, blocks.findIndex(({ id }) => id === block.id) + 1).map(({ id }) => id);
  return [OUTSIDE, ...until].flatMap((blockId) => {
    const count = counts.get(blockId) ?? 0;
    return count > 0 ? [{ blockId, count }] : [];
  });
}

/** A step of a method that asks for no notes works with those that are there: it begins with the board. */
export const beginsWithBoard = (block: Pick<Block, 'kind'>, captures: readonly NoteKind[]): boolean =>
  captures.length === 0 && block.kind === 'method_step';

/** The steps whose slips lie on the board: as was chosen; else those before a step that has none of its own. */
export function chosenSteps(
  { from }: BoardChoice,
  steps: readonly StepWithSlips[],
  blockId: Id,
  captures: readonly NoteKind[],
): ReadonlySet<Id> {
  const others = from ?? (captures.length === 0 ? steps.map((step) => step.blockId) : []);
  return new Set([...others, blockId]);
}

/** Tells which slips are meant for the board. */
export function meantFor(
  { groupId }: BoardChoice,
  chosen: ReadonlySet<Id>,
  blocks: readonly Block[],
): (note: Note) => boolean {
  const known = new Set(blocks.map(({ id }) => id));
  return (note) => {
    const at = note.blockId && known.has(note.blockId) ? note.blockId : OUTSIDE;
    return isSlip(note) && chosen.has(at) && (groupId === undefined || note.breakoutGroupId === groupId);
  };
}
