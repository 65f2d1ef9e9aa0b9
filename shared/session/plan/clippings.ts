import { z } from 'zod';
import type { Id, Stamp } from '../../model/ids';
import { Refusal, say } from '../../model/message';
import { Block, type BreakoutGroup, type Session, type Theme } from '../../model/session';
import { slotsOf } from '../agenda';
import { copiesOf } from './block-copies';
import type { Slots } from './block-order';

/** Says on the clipboard that a text holds blocks of Kring. */
const MARK = 'kring/blocks';

/** How much pasted text is read at most, in characters: a long agenda is some thousands. */
export const LONGEST_CLIPPING = 400_000;

/** Blocks on the clipboard, as text: with the words they have, and without what happened in them. */
const Clipping = z.strictObject({
  mark: z.literal(MARK),
  version: z.literal(1),
  blocks: z.array(Block).min(1).max(500),
});

/** These blocks of an agenda as a text for the clipboard, which another window or programme of Kring can read back. */
export function clippingOf(blocks: readonly Block[], ids: ReadonlySet<Id>): string {
  const chosen = slotsOf(blocks)
    .flat()
    .filter(({ id }) => ids.has(id))
    .map(({ startedAt, endedAt, ...block }): Block => ({ ...block, status: 'planned' }));
  return JSON.stringify({ mark: MARK, version: 1, blocks: chosen } satisfies z.infer<typeof Clipping>);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isMarked = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'mark' in value && value.mark === MARK;

/** The blocks in a text that Kring put on the clipboard; null when the text is something else. */
export function readClipping(text: string): readonly Block[] | null {
  if (!text.includes(MARK) || text.length > LONGEST_CLIPPING) return null;
  const value = parsed(text.trim());
  if (!isMarked(value)) return null;
  const read = Clipping.safeParse(value);
  if (!read.success) throw new Refusal(say('agenda.paste.broken'));
  return read.data.blocks;
}

/** The agenda that blocks are pasted into. */
export type PastedInto = {
  readonly session: Session;
  readonly themes: readonly Theme[];
  readonly groups: readonly BreakoutGroup[];
};

/** Blocks of another agenda as new ones for this one: building blocks and groups that are not here are let go. */
export function rowsOfClipping(
  clipped: readonly Block[],
  { session, themes, groups }: PastedInto,
  stamp: Stamp,
): Slots {
  const hasTheme = (id: Id | undefined) => themes.some((theme) => theme.id === id);
  const here = (ids: readonly Id[] | undefined) => ids?.filter((id) => groups.some((group) => group.id === id));
  return copiesOf(clipped, new Set(clipped.map(({ id }) => id)), stamp).map((slot) =>
    slot.map(({ themeId, groupIds, ...block }): Block => {
      const named = here(groupIds);
      return {
        ...block,
        sessionId: session.id,
        ...(hasTheme(themeId) && { themeId }),
        ...(named && named.length > 0 && { groupIds: named }),
      };
    }),
  );
}
