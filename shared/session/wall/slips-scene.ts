import type { Id } from '../../model/ids';
import type { Reveal, WallView } from '../../model/session';
import type { WallNote } from '../../privacy/wall';
import { groupTitle } from '../group-order';
import { fitting, pageOf, perPage } from './pages';
import { asTheyLie, isAllShown, turnIdsOf } from './reveal';
import type { Blank, ViewSource } from './scene-source';
import { type Question, questionOf } from './step-scene';

/** A slip on the wall: its words, or null while it lies face down. */
export type SceneSlip = { readonly id: Id; readonly text: string | null };

/** The slips of a step, as blanks or as far as they are turned over. */
export type SlipsScene = Question & {
  readonly kind: 'slips';
  readonly slips: readonly SceneSlip[];
  /** How many places the picture has, so that a slip keeps its place. */
  readonly places: number;
  readonly count: number;
  readonly shown: number;
  /** Whose turn it is: one slip, or those of a table. */
  readonly turnIds: readonly Id[];
  /** The table whose turn it is. */
  readonly turnOf: string | null;
  readonly page: number;
  readonly pages: number;
};

const isFaceUp = (slip: WallNote | Blank): slip is WallNote => 'text' in slip;

/** Blanks need no room for words: with many of them more go on one picture. */
const BLANKS = 60;

type Turn = Pick<SlipsScene, 'turnIds' | 'turnOf'>;

function turnOn({ slips, groups, themes }: ViewSource, reveal: Reveal | undefined): Turn {
  if (!reveal || (reveal.way === 'all' && isAllShown(reveal))) return { turnIds: [], turnOf: null };
  const turnIds = turnIdsOf(slips, reveal);
  const groupId = slips.find(({ id }) => id === turnIds[0])?.groupId;
  const group = groups.find(({ id }) => id === groupId);
  return { turnIds, turnOf: reveal.way === 'by_group' && group ? groupTitle(group, groups, themes) : null };
}

/** Without a turn the room looks where slips come in: a blank, one in a step that is never closed, or a late one. */
const isStillComing = (slips: readonly unknown[], open: readonly unknown[], reveal: Reveal | undefined): boolean =>
  open.length === 0 || !reveal || slips.length > reveal.order.length;

/** The picture of the slips of a step. It shows the page that was asked for, else the one where the turn is. */
export function slipsScene(source: ViewSource, view: Extract<WallView, { kind: 'slips' }>): SlipsScene {
  const reveal = source.wall?.reveals?.[source.block.id];
  const slips = asTheyLie(source.slips, reveal);
  const open = slips.filter(isFaceUp);
  const turn = turnOn(source, reveal);
  // Words that lie face down count too: when they are turned over nothing changes place.
  const readable = perPage(slips.map((slip) => (isFaceUp(slip) ? slip.text.length : slip.signs)));
  const places = open.length === 0 ? Math.min(BLANKS, Math.max(12, slips.length)) : readable;
  const last = turn.turnIds.at(-1);
  const at = last
    ? slips.findIndex(({ id }) => id === last)
    : isStillComing(slips, open, reveal)
      ? slips.length - 1
      : 0;
  const { items, page, pages } = pageOf(slips, places, view.page ?? Math.floor(at / places));
  return {
    kind: 'slips',
    ...questionOf(source.block, source),
    slips: items.map((slip) => ({ id: slip.id, text: isFaceUp(slip) ? fitting(slip.text) : null })),
    places,
    count: slips.length,
    shown: open.length,
    ...turn,
    page,
    pages,
  };
}
