import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, type Change, invert, isEmpty } from '../../shared/model/change';
import type { Block } from '../../shared/model/session';
import { type Workspace, workspaceOf } from '../../shared/model/tables';
import { inOrder } from '../../shared/session/agenda';
import { duplicateBlocks } from '../../shared/session/plan/block-copies';
import { moveBlocks, moveBlocksBy } from '../../shared/session/plan/move-blocks';
import {
  addBlocks,
  bringBack,
  editBlock,
  editSession,
  leaveOut,
  type NewBlock,
  setMinutes,
  takeMethod,
} from '../../shared/session/plan/plan-commands';
import { removeBlocks } from '../../shared/session/plan/remove-blocks';
import { aBlock, aNote, aSession, stamp } from '../make';

const session = aSession();
const agendaOf = (count: number): readonly Block[] =>
  Array.from({ length: count }, (_, index) =>
    aBlock({ id: `b${index + 1}`, order: index + 1, title: `Blok ${index + 1}` }),
  );
const planOf = (blocks: readonly Block[]): Workspace => workspaceOf({ sessions: [session], blocks });
const titles = (workspace: Workspace) => inOrder(workspace.blocks).map(({ title }) => title);
const sorted = (workspace: Workspace) => ({
  ...workspace,
  blocks: inOrder(workspace.blocks),
  notes: [...workspace.notes].sort((a, b) => a.id.localeCompare(b.id)),
});
const step = (over: Partial<NewBlock> = {}): NewBlock => ({
  kind: 'method_step',
  title: 'Stap',
  minutes: 20,
  mode: 'plenary',
  methodId: 'method-a',
  stepId: 'one',
  ...over,
});
const LATER = '2026-10-15T14:10:00+02:00';

/** The workspace after a change; says in passing that its way back leads home. */
function afterwards(before: Workspace, change: Change): Workspace {
  const now = applyChange(before, change);
  expect(sorted(applyChange(now, invert(change)))).toEqual(sorted(before));
  return now;
}

describe('the plan of a session', () => {
  it('takes blocks at the end or before another, and remembers their method', () => {
    const plan = planOf(agendaOf(3));
    const atEnd = afterwards(plan, addBlocks(session, plan.blocks, [step({ title: 'Nieuw' })], {}, stamp(LATER)));
    expect(titles(atEnd)).toEqual(['Blok 1', 'Blok 2', 'Blok 3', 'Nieuw']);
    expect(atEnd.sessions[0]?.methodIds).toEqual(['method-a']);
    const between = afterwards(
      plan,
      addBlocks(session, plan.blocks, [step({ title: 'Nieuw' })], { beforeId: 'b2' }, stamp(LATER)),
    );
    expect(titles(between)).toEqual(['Blok 1', 'Nieuw', 'Blok 2', 'Blok 3']);
    expect(inOrder(between.blocks).map(({ order }) => order)).toEqual([1, 2, 3, 4]);
  });

  describe('taking a whole method', () => {
    const lookBack = step({ kind: 'reflection', title: 'Terugkijken', minutes: 10 });
    const take = (blocks: readonly NewBlock[], here: readonly Block[] = []) =>
      afterwards(planOf(here), takeMethod(session, here, { name: 'Werkvorm', blocks, lookBack }, {}, stamp(LATER)));

    it('adds a look back before the closing when the session gets longer than an hour [S0-34] [S2-59]', () => {
      const blocks = [step({ minutes: 70 }), step({ kind: 'closing', title: 'Afsluiten', minutes: 5 })];
      expect(titles(take(blocks))).toEqual(['Stap', 'Terugkijken', 'Afsluiten']);
    });

    it('adds none to a short session, or where one looks back already', () => {
      expect(titles(take([step({ minutes: 60 })]))).toEqual(['Stap']);
      expect(titles(take([step({ minutes: 80 }), step({ kind: 'reflection', title: 'Eigen' })]))).toEqual([
        'Stap',
        'Eigen',
      ]);
      const here = [aBlock({ kind: 'reflection', title: 'Er al', order: 1 })];
      expect(titles(take([step({ minutes: 80 })], here))).toEqual(['Er al', 'Stap']);
    });

    it('is one act, named after the method', () => {
      const change = takeMethod(session, [], { name: 'Actieleren', blocks: [step(), step()], lookBack }, {}, stamp());
      expect(change.label).toEqual({ key: 'session.plan.act.takeMethod', params: { method: 'Actieleren' } });
      expect(change.tables.blocks?.added).toHaveLength(2);
    });
  });

  it.each([
    ['up', -1, ['Blok 2', 'Blok 1', 'Blok 3']],
    ['down', 1, ['Blok 1', 'Blok 3', 'Blok 2']],
    ['no further than the end', 9, ['Blok 1', 'Blok 3', 'Blok 2']],
  ])('moves a block %s by keyboard', (_, steps, order) => {
    const plan = planOf(agendaOf(3));
    expect(titles(afterwards(plan, moveBlocksBy(plan.blocks, new Set(['b2']), steps, stamp(LATER))))).toEqual(order);
  });

  it('changes nothing when the first block is moved up', () => {
    expect(isEmpty(moveBlocksBy(agendaOf(3), new Set(['b1']), -1, stamp(LATER)))).toBe(true);
  });

  it('drops several blocks together, in their own order', () => {
    const plan = planOf(agendaOf(5));
    const dropped = afterwards(plan, moveBlocks(plan.blocks, new Set(['b4', 'b1']), 'b3', stamp(LATER)));
    expect(titles(dropped)).toEqual(['Blok 2', 'Blok 1', 'Blok 4', 'Blok 3', 'Blok 5']);
  });

  it('keeps the same blocks and gives each its own place, whatever is moved', () => {
    const move = fc.record({
      ids: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
      before: fc.integer({ min: 1, max: 9 }),
      steps: fc.integer({ min: -9, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 8 }), (moves) => {
        let plan = planOf(agendaOf(7));
        for (const { ids, before, steps } of moves) {
          const moved = new Set(ids.map((id) => `b${id}`));
          plan = afterwards(plan, moveBlocks(plan.blocks, moved, `b${before}`, stamp(LATER)));
          plan = afterwards(
            plan,
            moveBlocksBy(plan.blocks, new Set(ids.slice(0, 2).map((id) => `b${id}`)), steps, stamp(LATER)),
          );
        }
        expect(plan.blocks.map(({ id }) => id).sort()).toEqual(['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7']);
        expect(inOrder(plan.blocks).map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      }),
    );
  });

  it('leaves a block out and brings it back as it was', () => {
    const planned = aBlock();
    const plan = planOf([planned]);
    const without = afterwards(plan, leaveOut(planned, stamp(LATER)));
    expect(without.blocks[0]?.status).toBe('skipped');
    const [left] = without.blocks;
    expect(left && bringBack(left, stamp(LATER)).tables.blocks?.updated[0]?.[1].status).toBe('planned');
    const ran = aBlock({ status: 'skipped', endedAt: LATER });
    expect(bringBack(ran, stamp(LATER)).tables.blocks?.updated[0]?.[1].status).toBe('done');
  });

  it('takes a block away and keeps what was written in it', () => {
    const blocks = agendaOf(3);
    const note = aNote('insight', { blockId: 'b2' });
    const timer = { startedAt: null, elapsedMs: 0, lengthMs: 1 };
    const made = { createdAt: LATER, updatedAt: LATER };
    const runs = [{ ...made, id: session.id, sessionId: session.id, blockId: 'b2', timer }];
    const walls = [{ ...made, id: session.id, sessionId: session.id, blockId: 'b2', black: false, held: false }];
    const plan = workspaceOf({ sessions: [session], blocks, notes: [note], runs, walls });
    const gone = afterwards(plan, removeBlocks(blocks, new Set(['b2']), plan, stamp(LATER)));
    expect(titles(gone)).toEqual(['Blok 1', 'Blok 3']);
    expect(gone.notes[0]).toMatchObject({ id: note.id, text: note.text });
    expect(gone.notes[0]).not.toHaveProperty('blockId');
    expect([gone.runs[0]?.blockId, gone.walls[0]?.blockId]).toEqual([null, null]);
  });

  it.each([
    [12.4, 12],
    [-5, 0],
    [99999, 1440],
    [Number.NaN, 0],
  ])('makes %d minutes into %i', (asked, minutes) => {
    const block = aBlock({ minutes: 3 });
    expect(setMinutes(block, asked, stamp(LATER)).tables.blocks?.updated[0]?.[1].minutes).toBe(minutes);
  });

  it('changes nothing, and is no act, when a field says what it said already', () => {
    const block = aBlock({ title: 'Zo' });
    expect(isEmpty(editBlock(block, { title: 'Zo', minutes: block.minutes }, stamp(LATER)))).toBe(true);
  });

  it('leaves out a field that is emptied', () => {
    const block = aBlock({ prompt: 'Wat werkt?', firstVoice: 'resident' });
    const plan = afterwards(
      planOf([block]),
      editBlock(block, { prompt: undefined, firstVoice: undefined }, stamp(LATER)),
    );
    expect(Object.keys(plan.blocks[0] ?? {})).not.toContain('prompt');
    expect(Object.keys(plan.blocks[0] ?? {})).not.toContain('firstVoice');
  });

  it('lets residents speak first in a round', () => {
    const block = aBlock();
    const change = editBlock(block, { firstVoice: 'resident' }, stamp(LATER));
    expect(afterwards(planOf([block]), change).blocks[0]?.firstVoice).toBe('resident');
  });

  it('puts a copy right after its block, yet to run', () => {
    const blocks = agendaOf(2).map((block) => ({
      ...block,
      status: 'done' as const,
      startedAt: LATER,
      endedAt: LATER,
    }));
    const plan = planOf(blocks);
    const doubled = afterwards(plan, duplicateBlocks(session, blocks, new Set(['b1']), stamp(LATER)));
    expect(titles(doubled)).toEqual(['Blok 1', 'Blok 1', 'Blok 2']);
    const copy = inOrder(doubled.blocks)[1];
    expect([copy?.status, copy?.startedAt, copy?.endedAt]).toEqual(['planned', undefined, undefined]);
  });

  it('keeps the length of a session when it starts at another time', () => {
    const moved = afterwards(planOf([]), editSession(session, { startTime: '10:00' }, stamp(LATER)));
    expect([moved.sessions[0]?.startTime, moved.sessions[0]?.endTime]).toEqual(['10:00', '12:00']);
  });

  it('has a day, a place and a purpose', () => {
    const change = editSession(
      session,
      { date: '2026-12-10', location: 'Buurthuis', purpose: 'Elkaar zien' },
      stamp(LATER),
    );
    expect(afterwards(planOf([]), change).sessions[0]).toMatchObject({ date: '2026-12-10', location: 'Buurthuis' });
  });
});
