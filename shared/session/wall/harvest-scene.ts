import type { Id } from '../../model/ids';
import type { Block, WallView } from '../../model/session';
import { inOrder } from '../agenda';
import { groupsInOrder, groupTitle } from '../group-order';
import { fitting, pageOf, perPage } from './pages';
import type { ViewSource } from './scene-source';

/** One table in the round: what it is called, where it sits, and how much it found. */
export type HarvestTable = {
  readonly id: Id;
  readonly title: string;
  readonly place?: string;
  readonly count: number;
};

/** What the groups found, one table in focus. */
export type HarvestScene = {
  readonly kind: 'harvest';
  readonly tables: readonly HarvestTable[];
  readonly focus: {
    readonly id: Id;
    readonly title: string;
    readonly place?: string;
    readonly slips: readonly { readonly id: Id; readonly text: string }[];
    readonly page: number;
    readonly pages: number;
  } | null;
};

/** The break-out steps that a round at this step looks back on: the stretch that it ends, or the last one before it. */
export function harvestedSteps(block: Pick<Block, 'id'>, blocks: readonly Block[]): ReadonlySet<Id> {
  const steps = inOrder(blocks).filter(({ status }) => status !== 'skipped');
  const at = steps.findIndex(({ id }) => id === block.id);
  const upTo = at === -1 ? steps : steps.slice(0, at + 1);
  const last = upTo.findLastIndex(({ mode }) => mode === 'breakout');
  const before = upTo.slice(0, last + 1).findLastIndex(({ mode, kind }) => mode !== 'breakout' && kind !== 'break');
  return new Set(upTo.slice(before + 1, last + 1).map(({ id }) => id));
}

/** The picture of the round: all tables, and large what the one in focus found. */
export function harvestScene(source: ViewSource, view: Extract<WallView, { kind: 'harvest' }>): HarvestScene {
  const { block, blocks, groups, themes, notes } = source;
  const steps = harvestedSteps(block, blocks);
  const found = notes.filter(({ blockId }) => steps.size === 0 || (blockId !== undefined && steps.has(blockId)));
  const ofTable = (tableId: Id) => found.filter(({ groupId }) => groupId === tableId);
  const tables = groupsInOrder(groups, themes);
  const focused = tables.find(({ id }) => id === view.groupId);
  const texts = focused ? ofTable(focused.id) : [];
  // The heading and the names of the other tables take a part of the picture.
  const shown = pageOf(
    texts,
    Math.max(1, Math.floor(perPage(texts.map(({ text }) => text.length)) / 2)),
    view.page ?? 0,
  );
  return {
    kind: 'harvest',
    tables: tables.map((group) => ({
      id: group.id,
      title: groupTitle(group, groups, themes),
      ...(group.place && { place: group.place }),
      count: ofTable(group.id).length,
    })),
    focus: focused
      ? {
          id: focused.id,
          title: groupTitle(focused, groups, themes),
          ...(focused.place && { place: focused.place }),
          slips: shown.items.map(({ id, text }) => ({ id, text: fitting(text) })),
          page: shown.page,
          pages: shown.pages,
        }
      : null,
  };
}
