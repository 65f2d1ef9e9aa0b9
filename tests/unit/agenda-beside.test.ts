import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, type Change, invert, isEmpty } from '../../shared/model/change';
import type { Stamp } from '../../shared/model/ids';
import type { Block } from '../../shared/model/session';
import { type Workspace, workspaceOf } from '../../shared/model/tables';
import { agendaOf, inOrder, slotsOf } from '../../shared/session/agenda';
import { groupsInStep } from '../../shared/session/beside';
import {
  addBeside,
  fixStart,
  giveGroup,
  MOST_BESIDE,
  putBeside,
  takeApart,
} from '../../shared/session/plan/beside-commands';
import { duplicateBlocks } from '../../shared/session/plan/block-copies';
import { moveBlocks, moveBlocksBy } from '../../shared/session/plan/move-blocks';
import { addBlocks } from '../../shared/session/plan/plan-commands';
import { removeBlocks } from '../../shared/session/plan/remove-blocks';
import { aBlock, aGroup, aSession, stamp } from '../make';

const session = aSession();
const LATER = '2026-10-15T14:10:00+02:00';
const groups = ['g1', 'g2', 'g3'].map((id) => aGroup({ id, name: id }));
const sixOf = (over: Partial<Block> = {}) =>
  [1, 2, 3, 4, 5, 6].map((order) => aBlock({ id: `b${order}`, order, title: `Blok ${order}`, ...over }));
const planOf = (blocks: readonly Block[]) => workspaceOf({ sessions: [session], blocks });
const shape = (blocks: readonly Block[]) => slotsOf(blocks).map((slot) => slot.map(({ id }) => id).join('+'));
const sorted = (workspace: Workspace) => ({ ...workspace, blocks: inOrder(workspace.blocks) });

function walked(blocks: readonly Block[], change: Change): readonly Block[] {
  const before = planOf(blocks);
  const now = applyChange(before, change);
  expect(sorted(applyChange(now, invert(change)))).toEqual(sorted(before));
  return now.blocks;
}
const beside = (blocks: readonly Block[], ...ids: string[]) =>
  walked(blocks, putBeside({ blocks, groups }, new Set(ids), stamp(LATER)));
const find = (blocks: readonly Block[], id: string) => blocks.find((block) => block.id === id) ?? aBlock();

describe('putting steps beside each other', () => {
  it('gathers them at the place of the first, in groups, and starts them together', () => {
    const blocks = beside(sixOf({ minutes: 10 }), 'b2', 'b5');
    expect(shape(blocks)).toEqual(['b1', 'b2+b5', 'b3', 'b4', 'b6']);
    expect([find(blocks, 'b2').mode, find(blocks, 'b5').mode]).toEqual(['breakout', 'breakout']);
    expect(agendaOf(session, blocks).plannedMinutes).toBe(50);
    expect(['b2', 'b5'].map((id) => find(blocks, id).groupIds)).toEqual([['g1', 'g3'], ['g2']]);
  });

  it('keeps one fixed time for all, that of the first which has one', () => {
    const blocks = sixOf().map((block) => (block.id === 'b3' ? { ...block, fixedStart: '14:00' } : block));
    const after = beside(blocks, 'b2', 'b3');
    expect([find(after, 'b2').fixedStart, find(after, 'b3').fixedStart]).toEqual(['14:00', undefined]);
    const fixed = fixStart(after, find(after, 'b3'), '14:30', stamp(LATER)).tables.blocks?.updated;
    expect(fixed?.map(([, to]) => [to.id, to.fixedStart])).toEqual([['b2', '14:30']]);
  });

  it('adds a step beside what stands there, up to four', () => {
    let blocks: readonly Block[] = sixOf();
    const own = { kind: 'custom', title: 'Eigen', minutes: 10, mode: 'breakout' } as const;
    for (const at of ['one', 'two', 'three', 'four'])
      blocks = applyChange(
        planOf(blocks),
        addBeside({ session, blocks, groups }, find(blocks, 'b2'), own, stamp(LATER, at)),
      ).blocks;
    expect(slotsOf(blocks).map((slot) => slot.length)).toEqual([1, MOST_BESIDE, 1, 1, 1, 1]);
    expect(isEmpty(putBeside({ blocks, groups }, new Set(['b1', 'b2']), stamp(LATER)))).toBe(true);
  });

  it('does nothing to a step that runs or is over', () => {
    expect(isEmpty(putBeside({ blocks: sixOf({ status: 'done' }), groups }, new Set(['b1', 'b2']), stamp(LATER)))).toBe(
      true,
    );
    expect(isEmpty(putBeside({ blocks: sixOf(), groups }, new Set(['b1']), stamp(LATER)))).toBe(true);
  });
});

describe('taking steps apart', () => {
  it('puts the one that leaves after the others, and everyone does both again', () => {
    const blocks = beside(sixOf(), 'b2', 'b3');
    const named = walked(
      blocks,
      giveGroup({ blocks, groups }, { block: find(blocks, 'b3'), group: groups[0] ?? aGroup() }, stamp(LATER)),
    );
    const apart = walked(named, takeApart({ blocks: named, groups }, find(named, 'b2'), stamp(LATER)));
    expect(shape(apart)).toEqual(['b1', 'b3', 'b2', 'b4', 'b5', 'b6']);
    for (const id of ['b2', 'b3']) expect(find(apart, id)).not.toHaveProperty('groupIds');
  });

  it('lets the fixed time stay where it was', () => {
    const blocks = beside(
      sixOf().map((block) => (block.id === 'b2' ? { ...block, fixedStart: '14:00' } : block)),
      ...['b2', 'b3', 'b4'],
    );
    const apart = walked(blocks, takeApart({ blocks, groups }, find(blocks, 'b2'), stamp(LATER)));
    expect(shape(apart)).toEqual(['b1', 'b3+b4', 'b2', 'b5', 'b6']);
    expect(['b2', 'b3', 'b4'].map((id) => find(apart, id).fixedStart)).toEqual([undefined, '14:00', undefined]);
  });
});

describe('a group', () => {
  it('does the step it is given, and no other; the rest stay where they were', () => {
    const blocks = beside(sixOf(), 'b2', 'b3');
    const doing = (of: readonly Block[]) =>
      ['b2', 'b3'].map((id) =>
        groupsInStep(find(of, id), of, groups)
          .map((group) => group.id)
          .join(),
      );
    expect(doing(blocks)).toEqual(['g1,g3', 'g2']);
    const given = walked(
      blocks,
      giveGroup({ blocks, groups }, { block: find(blocks, 'b3'), group: groups[2] ?? aGroup() }, stamp(LATER)),
    );
    expect(doing(given)).toEqual(['g1', 'g2,g3']);
  });
});

describe('steps beside each other', () => {
  const start = beside(sixOf(), 'b2', 'b3');

  it('move together, and nothing comes between them', () => {
    expect(shape(walked(start, moveBlocksBy(start, new Set(['b3']), 1, stamp(LATER))))).toEqual([
      'b1',
      'b4',
      'b2+b3',
      'b5',
      'b6',
    ]);
    expect(shape(walked(start, moveBlocks(start, new Set(['b6']), 'b3', stamp(LATER))))).toEqual([
      'b1',
      'b2+b3',
      'b6',
      'b4',
      'b5',
    ]);
    const added = addBlocks(
      session,
      start,
      [{ kind: 'custom', title: 'Nieuw', minutes: 5, mode: 'plenary' }],
      { beforeId: 'b3' },
      stamp(LATER),
    );
    expect(shape(walked(start, added))).toEqual(['b1', 'b2+b3', 'new-1', 'b4', 'b5', 'b6']);
  });

  it('are copied together, and one of them alone is for everyone', () => {
    const both = walked(start, duplicateBlocks(session, start, new Set(['b2', 'b3']), stamp(LATER)));
    expect(slotsOf(both).map((slot) => slot.length)).toEqual([1, 2, 2, 1, 1, 1]);
    const one = walked(start, duplicateBlocks(session, start, new Set(['b3']), stamp(LATER)));
    expect(shape(one)).toEqual(['b1', 'b2+b3', 'new-1', 'b4', 'b5', 'b6']);
  });

  type Act = { readonly ids: readonly string[]; readonly does: keyof typeof DOES; readonly n: number };
  const DOES = {
    move: (blocks: readonly Block[], { ids, n }: Act, now: Stamp) =>
      moveBlocks(blocks, new Set(ids), `b${Math.abs(n) + 1}`, now),
    by: (blocks: readonly Block[], { ids, n }: Act, now: Stamp) => moveBlocksBy(blocks, new Set(ids), n, now),
    beside: (blocks: readonly Block[], { ids }: Act, now: Stamp) => putBeside({ blocks, groups }, new Set(ids), now),
    apart: (blocks: readonly Block[], { ids }: Act, now: Stamp) =>
      takeApart({ blocks, groups }, find(blocks, ids[0] ?? ''), now),
    remove: (blocks: readonly Block[], { ids }: Act, now: Stamp) =>
      removeBlocks(blocks, new Set(ids), planOf(blocks), now),
    copy: (blocks: readonly Block[], { ids }: Act, now: Stamp) => duplicateBlocks(session, blocks, new Set(ids), now),
  };

  function isWhole(blocks: readonly Block[]): void {
    const slots = slotsOf(blocks);
    expect(slots.flat().map(({ order }) => order)).toEqual(blocks.map((_, index) => index + 1));
    for (const slot of slots) {
      expect(slot.length).toBeLessThanOrEqual(MOST_BESIDE);
      for (const [at, block] of slot.entries()) expect(block.besideId).toBe(at === 0 ? undefined : slot[0].id);
    }
  }

  it('stay whole, numbered and beside a step that is there, whatever is done to them', () => {
    const act = fc.record({
      ids: fc.uniqueArray(fc.constantFrom('b1', 'b2', 'b3', 'b4', 'b5', 'b6'), { minLength: 1, maxLength: 3 }),
      does: fc.constantFrom(...(Object.keys(DOES) as (keyof typeof DOES)[])),
      n: fc.integer({ min: -3, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), (acts) => {
        let blocks: readonly Block[] = sixOf();
        for (const [turn, one] of acts.entries()) {
          blocks = walked(blocks, DOES[one.does](blocks, one, stamp(LATER, `n${turn}`)));
          isWhole(blocks);
        }
      }),
    );
  });
});
