import type { Note, NoteOf } from '../../model/note';
import type { Block, BreakoutGroup, WallView } from '../../model/session';
import { mayOpenConflict } from '../../privacy/wall';
import { harvestedSteps } from './harvest-scene';

/** What a choice of views is made from. */
type Fitting = {
  readonly block: Block;
  readonly blocks: readonly Block[];
  readonly groups: readonly BreakoutGroup[];
  readonly notes: readonly Note[];
  /** What is on the wall now: it can always be seen that it was chosen. */
  readonly now: WallView | undefined;
};

/** A view that can be chosen; `question` is the step itself. */
export type ViewChoice = { readonly kind: 'question' } | WallView;

const isFree = ({ kind }: Block): boolean => kind === 'break' || kind === 'free_time';

const hasSlips = ({ block, notes }: Fitting): boolean =>
  !isFree(block) &&
  notes.some(({ blockId, kind }) => blockId === block.id && kind !== 'parking' && kind !== 'conflict');

const hasHarvest = ({ block, blocks, groups, notes }: Fitting): boolean => {
  const steps = harvestedSteps(block, blocks);
  const isFound = ({ blockId, breakoutGroupId }: Note) =>
    breakoutGroupId !== undefined && blockId !== undefined && steps.has(blockId);
  return groups.length > 0 && steps.size > 0 && notes.some(isFound);
};

/** The botsingen that may be opened for the room. */
export const openableConflicts = (notes: readonly Note[]): readonly NoteOf<'conflict'>[] =>
  notes.filter((note): note is NoteOf<'conflict'> => note.kind === 'conflict' && mayOpenConflict(note));

/** The views that make sense at this step, in the order in which they are offered. The question always does. */
export function viewsFor(fitting: Fitting): readonly ViewChoice[] {
  const { block, notes, now } = fitting;
  const views: readonly (ViewChoice | false)[] = [
    { kind: 'question' },
    (block.mode === 'silent' || hasSlips(fitting)) && { kind: 'slips' },
    hasHarvest(fitting) && { kind: 'harvest', groupId: null },
    notes.some(({ kind }) => kind === 'parking') && { kind: 'parking' },
  ];
  const fits = views.filter((view) => view !== false);
  return now && !fits.some(({ kind }) => kind === now.kind) ? [...fits, now] : fits;
}
