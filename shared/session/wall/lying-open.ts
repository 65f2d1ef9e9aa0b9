import type { Id } from '../../model/ids';
import type { Block, WallView } from '../../model/session';
import type { WallNote } from '../../privacy/wall';
import { beginsClosed, faceUp } from './reveal';
import type { Blank, Meant, ViewSource } from './scene-source';

const blankOf = ({ id, groupId, text }: WallNote): Blank => ({ id, groupId, signs: text.length });

/**
 * Takes the words from every slip that lies face down. A step that was never turned over lies closed only among its
 * own slips; to show what a group found, or to choose from it, is to open it.
 */
export function lyingOpen(
  block: Block,
  notes: readonly WallNote[],
  view: WallView | undefined,
  { wall, blocks }: Pick<Meant, 'wall' | 'blocks'>,
): Pick<ViewSource, 'notes' | 'slips'> {
  const slips = notes.filter(({ kind, blockId }) => kind !== 'parking' && blockId !== undefined);
  const closedOf = (blockId: Id): readonly Id[] => {
    const own = slips.filter((slip) => slip.blockId === blockId);
    const step = blocks.find(({ id }) => id === blockId);
    const open = faceUp(own, wall?.reveals?.[blockId], view?.kind === 'slips' && beginsClosed(step));
    return own.flatMap(({ id }) => (open.has(id) ? [] : id));
  };
  const closed = new Set([...new Set(slips.flatMap(({ blockId }) => blockId ?? []))].flatMap(closedOf));
  return {
    notes: notes.filter(({ id }) => !closed.has(id)),
    slips: slips
      .filter(({ blockId }) => blockId === block.id)
      .map((note) => (closed.has(note.id) ? blankOf(note) : note)),
  };
}
