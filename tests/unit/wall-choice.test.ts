import { describe, expect, it } from 'vitest';
import type { Note } from '../../shared/model/note';
import type { Block, Wall, WallView } from '../../shared/model/session';
import { needsOf } from '../../shared/session/wall/scene-source';
import { viewsFor } from '../../shared/session/wall/views';
import { followOnWall, holdWall, showOnWall, showViewOnWall } from '../../shared/session/wall/wall-commands';
import { aBlock, aGroup, aNote, SESSION_ID, stamp } from '../make';

const SILENT = aBlock({ id: 'silent', order: 1, mode: 'silent' });
const GROUPS = aBlock({ id: 'groups', order: 2, mode: 'breakout' });
const CIRCLE = aBlock({ id: 'circle', order: 3 });
const made = {
  id: SESSION_ID,
  sessionId: SESSION_ID,
  createdAt: '2026-10-15T13:00:00Z',
  updatedAt: '2026-10-15T13:00:00Z',
};

describe('choosing what the room sees', () => {
  const kinds = (block: Block, notes: readonly Note[], now?: WallView) =>
    viewsFor({ block, blocks: [SILENT, GROUPS, CIRCLE], groups: [aGroup({ id: 'g1' })], notes, now }).map(
      ({ kind }) => kind,
    );

  it('offers what makes sense at the step, and what is shown now', () => {
    expect(kinds(CIRCLE, [])).toEqual(['question']);
    expect(kinds(SILENT, [])).toEqual(['question', 'slips']);
    const found = aNote('insight', { blockId: 'groups', breakoutGroupId: 'g1' });
    expect(kinds(CIRCLE, [found, aNote('parking')])).toEqual(['question', 'harvest', 'parking']);
    expect(kinds(CIRCLE, [], { kind: 'turns' })).toEqual(['question', 'turns']);
  });

  it('reads notes only for the views that are made of them', () => {
    expect(needsOf(undefined)).toEqual([]);
    expect(needsOf({ kind: 'slips' })).toContain('notes');
    expect(needsOf({ kind: 'turns' })).not.toContain('notes');
  });

  const wall: Wall = { ...made, blockId: 'silent', black: false, held: false, view: { kind: 'slips' } };
  const of = (over: Partial<Wall> = {}) => ({ sessionId: SESSION_ID, wall: { ...wall, ...over }, stepId: 'circle' });
  const wallAfter = (change: ReturnType<typeof showViewOnWall>) => change.tables.walls?.updated[0]?.[1];

  it('begins another step with its question, and keeps the picture of the same one', () => {
    expect(wallAfter(followOnWall(of(), 'circle', stamp()))).not.toHaveProperty('view');
    expect(followOnWall(of(), 'silent', stamp()).tables.walls?.updated).toEqual([]);
    expect(wallAfter(showOnWall(of(), 'silent', stamp()))).not.toHaveProperty('view');
  });

  it('stays where it is while it is held, and goes along when it is let go', () => {
    expect(followOnWall(of({ held: true }), 'circle', stamp()).tables.walls?.updated).toEqual([]);
    const free = wallAfter(holdWall(of({ held: true }), false, stamp()));
    expect(free).toMatchObject({ blockId: 'circle', held: false });
    expect(free).not.toHaveProperty('view');
  });

  it('shows a view of the step that is on the wall, also on a wall that was never touched', () => {
    expect(wallAfter(showViewOnWall(of(), { kind: 'parking' }, stamp()))).toMatchObject({ view: { kind: 'parking' } });
    const fresh = showViewOnWall({ sessionId: SESSION_ID, wall: null, stepId: 'circle' }, { kind: 'slips' }, stamp());
    expect(fresh.tables.walls?.added).toMatchObject([{ blockId: 'circle', view: { kind: 'slips' } }]);
  });
});
