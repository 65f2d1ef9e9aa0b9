import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, type Change, invert, isEmpty } from '../../shared/model/change';
import type { Block, Run, Wall } from '../../shared/model/session';
import { type Workspace, workspaceOf } from '../../shared/model/tables';
import { agendaOf, inOrder, slotsOf } from '../../shared/session/agenda';
import { type BlockReader, canMerge, mergeBlocks, splitBlock } from '../../shared/session/plan/split-merge';
import { aBlock, aGroup, aNote, aSession, stamp } from '../make';

const session = aSession();
const LATER = '2026-10-15T14:10:00+02:00';
const read: BlockReader = {
  titleOf: ({ title }) => title,
  promptOf: ({ prompt }) => prompt,
  capturesOf: ({ captures, stepId }) => captures ?? (stepId === 'tips' ? ['tip'] : []),
};
const sorted = (workspace: Workspace) => ({ ...workspace, blocks: inOrder(workspace.blocks) });

function afterwards(before: Workspace, change: Change): Workspace {
  const now = applyChange(before, change);
  expect(sorted(applyChange(now, invert(change)))).toEqual(sorted(before));
  return now;
}
const planOf = (blocks: readonly Block[], more: Partial<Workspace> = {}) =>
  workspaceOf({ sessions: [session], blocks, ...more });
const three = (over: Partial<Block> = {}) =>
  [1, 2, 3].map((order) => aBlock({ id: `b${order}`, order, title: `Blok ${order}`, minutes: 10, ...over }));

describe('splitting a block', () => {
  it('shares its minutes and puts the second part right after it', () => {
    const [first, ...rest] = three();
    const long: Block = {
      ...(first ?? aBlock()),
      minutes: 25,
      fixedStart: '13:30',
      memo: 'Let op de tijd',
      prompt: 'Wat?',
    };
    const plan = planOf([long, ...rest]);
    const after = inOrder(afterwards(plan, splitBlock(session, plan.blocks, long, 'Blok 1', stamp(LATER))).blocks);
    expect(after.map(({ title, minutes }) => [title, minutes])).toEqual([
      ['Blok 1', 13],
      ['Blok 1 (2)', 12],
      ['Blok 2', 10],
      ['Blok 3', 10],
    ]);
    expect(after[0]).toMatchObject({ fixedStart: '13:30', memo: 'Let op de tijd' });
    expect(after[1]).toMatchObject({ prompt: 'Wat?', status: 'planned' });
    expect(after[1]).not.toHaveProperty('fixedStart');
    expect(after[1]).not.toHaveProperty('memo');
  });

  it('counts on in the title when it is split again', () => {
    const block = aBlock({ title: 'Rondje (2)', minutes: 10 });
    const { tables } = splitBlock(session, [block], block, block.title, stamp(LATER));
    expect(tables.blocks?.added[0]?.title).toBe('Rondje (3)');
  });

  it.each([
    ['one minute', { minutes: 1 }],
    ['a block that runs', { status: 'running' as const }],
    ['a block that is done', { status: 'done' as const }],
  ])('changes nothing for %s', (_, over) => {
    const block = aBlock(over);
    expect(isEmpty(splitBlock(session, [block], block, 'Blok', stamp(LATER)))).toBe(true);
  });

  it('changes nothing beside another step', () => {
    const [a, b] = three();
    const beside: Block = { ...(b ?? aBlock()), besideId: 'b1' };
    const blocks = [a ?? aBlock(), beside];
    expect(isEmpty(splitBlock(session, blocks, beside, 'Blok', stamp(LATER)))).toBe(true);
  });

  it('keeps the sum of minutes, and merging gives the block back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 480 }), fc.integer({ min: 0, max: 2 }), (minutes, at) => {
        const blocks = three({ minutes });
        const chosen = blocks[at] ?? aBlock();
        const split = applyChange(planOf(blocks), splitBlock(session, blocks, chosen, chosen.title, stamp(LATER)));
        expect(agendaOf(session, split.blocks).plannedMinutes).toBe(minutes * 3);
        const ids = new Set(
          inOrder(split.blocks)
            .slice(at, at + 2)
            .map(({ id }) => id),
        );
        const merged = applyChange(split, mergeBlocks(split.blocks, ids, split, read, stamp(LATER)));
        expect(inOrder(merged.blocks).map((block) => block.minutes)).toEqual([minutes, minutes, minutes]);
        expect(inOrder(merged.blocks).map(({ id }) => id)).toEqual(['b1', 'b2', 'b3']);
      }),
    );
  });
});

describe('joining blocks', () => {
  const ids = new Set(['b1', 'b2']);

  it('sums the minutes, joins titles, questions and memos, and asks for all kinds', () => {
    const [a, b, c] = three();
    const blocks = [
      { ...(a ?? aBlock()), prompt: 'Wat werkt?', memo: 'Pak de bal', captures: ['insight' as const] },
      { ...(b ?? aBlock()), prompt: 'Wat nog meer?', stepId: 'tips', firstVoice: 'resident' as const },
      c ?? aBlock(),
    ];
    const plan = planOf(blocks);
    const [one, last] = inOrder(afterwards(plan, mergeBlocks(blocks, ids, plan, read, stamp(LATER))).blocks);
    expect(one).toMatchObject({
      title: 'Blok 1 + Blok 2',
      prompt: 'Wat werkt?\nWat nog meer?',
      memo: 'Pak de bal',
      minutes: 20,
      captures: ['insight', 'tip'],
      firstVoice: 'resident',
      order: 1,
    });
    expect(last).toMatchObject({ title: 'Blok 3', order: 2 });
  });

  it('keeps every note, clock, wall, vote and round with the block that is left', () => {
    const blocks = three();
    const made = { createdAt: LATER, updatedAt: LATER, sessionId: session.id };
    const clock = { startedAt: null, elapsedMs: 0, lengthMs: 60_000 };
    const run: Run = { ...made, id: session.id, blockId: 'b2', timer: clock, clocks: { b2: clock } };
    const wall: Wall = {
      ...{ ...made, id: session.id, blockId: 'b2', black: false, held: false },
      reveals: { b2: { way: 'all', order: [], shown: 0 } },
    };
    const plan = planOf(blocks, {
      notes: [aNote('insight', { id: 'n1', blockId: 'b2' }), aNote('tip', { id: 'n2', blockId: 'b3' })],
      runs: [run],
      walls: [wall],
      breakoutGroups: [aGroup({ rounds: [{ blockId: 'b2', participantIds: [] }] })],
      slipGroups: [{ ...made, id: 's1', blockId: 'b2', noteIds: ['n1'], order: 1 }],
      votingRounds: [{ ...made, id: 'v1', blockId: 'b2', dotsEach: 3, capPerOption: 1, state: 'open', options: [] }],
      speakingRounds: [{ ...made, id: 'r1', blockId: 'b2', order: [], spokenIds: [] }],
    });
    const after = afterwards(plan, mergeBlocks(blocks, ids, plan, read, stamp(LATER)));
    expect(after.notes.map(({ blockId }) => blockId)).toEqual(['b1', 'b3']);
    expect([after.runs[0]?.blockId, after.walls[0]?.blockId]).toEqual(['b1', 'b1']);
    expect([after.runs[0]?.clocks, after.walls[0]?.reveals].map((of) => Object.keys(of ?? {}))).toEqual([
      ['b1'],
      ['b1'],
    ]);
    expect(after.breakoutGroups[0]?.rounds?.map(({ blockId }) => blockId)).toEqual(['b1']);
    expect([after.slipGroups, after.votingRounds, after.speakingRounds].map(([row]) => row?.blockId)).toEqual([
      'b1',
      'b1',
      'b1',
    ]);
  });

  it('counts nothing for what was left out, unless all of it was', () => {
    const [a, b] = three();
    const half = [a ?? aBlock(), { ...(b ?? aBlock()), status: 'skipped' as const }];
    const minutesOf = (blocks: readonly Block[]) =>
      mergeBlocks(blocks, ids, planOf(blocks), read, stamp(LATER)).tables.blocks?.updated.map(([, to]) => [
        to.minutes,
        to.status,
      ]);
    expect(minutesOf(half)).toEqual([[10, 'planned']]);
    expect(minutesOf(three({ status: 'skipped' }).slice(0, 2))).toEqual([[20, 'skipped']]);
  });

  it('is only for blocks that follow each other, stand alone and do not run', () => {
    const blocks = three();
    expect(canMerge(blocks, ids)).toBe(true);
    expect(canMerge(blocks, new Set(['b1', 'b3']))).toBe(false);
    expect(canMerge(blocks, new Set(['b1']))).toBe(false);
    expect(canMerge(three({ status: 'running' }), ids)).toBe(false);
    const beside = blocks.map((block) => (block.id === 'b3' ? { ...block, besideId: 'b2' } : block));
    expect(slotsOf(beside)).toHaveLength(2);
    expect(canMerge(beside, ids)).toBe(false);
    expect(isEmpty(mergeBlocks(beside, ids, planOf(beside), read, stamp(LATER)))).toBe(true);
  });
});
