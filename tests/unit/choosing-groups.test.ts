import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, type Change, invert, isEmpty } from '../../shared/model/change';
import type { SlipGroup, VotingRound } from '../../shared/model/session';
import { type Workspace, workspaceOf } from '../../shared/model/tables';
import { removeNotes } from '../../shared/notes/remove-notes';
import { boardOf, groupsOfStep } from '../../shared/session/choosing/board';
import {
  addToGroup,
  type BoardAt,
  gather,
  looseAll,
  makeGroup,
  mergeGroups,
  renameGroup,
  takeOut,
} from '../../shared/session/choosing/group-commands';
import { aNote, SESSION_ID, stamp } from '../make';

const BLOCK = 'block-choose';
const made = { createdAt: '2026-10-15T14:03:00Z', updatedAt: '2026-10-15T14:03:00Z' };
const slips = Array.from({ length: 8 }, (_, at) => aNote('insight', { id: `slip-${at}`, order: at }));
const aSlipGroup = (over: Partial<SlipGroup> = {}): SlipGroup => ({
  id: 'group-a',
  ...made,
  sessionId: SESSION_ID,
  blockId: BLOCK,
  noteIds: ['slip-0', 'slip-1'],
  order: 1,
  ...over,
});
const aRound = (over: Partial<VotingRound> = {}): VotingRound => ({
  id: 'round-1',
  ...made,
  sessionId: SESSION_ID,
  blockId: BLOCK,
  dotsEach: 3,
  capPerOption: 2,
  state: 'open',
  options: [],
  ...over,
});
const atOf = ({ slipGroups, votingRounds }: Workspace): BoardAt => ({
  sessionId: SESSION_ID,
  blockId: BLOCK,
  groups: slipGroups,
  rounds: votingRounds,
});
const boardIn = ({ slipGroups, notes }: Workspace) => boardOf(groupsOfStep(slipGroups, BLOCK), notes);
/** The board as ids: each group, then the loose ones. */
const idsOn = (workspace: Workspace) => {
  const { groups, loose } = boardIn(workspace);
  return [groups.map(({ notes }) => notes.map(({ id }) => id)), loose.map(({ id }) => id)] as const;
};
const acted = (workspace: Workspace, ...made: readonly ((at: BoardAt) => Change)[]): Workspace =>
  made.reduce((now, act) => applyChange(now, act(atOf(now))), workspace);

const ACTS = ['make', 'gather', 'add', 'takeOut', 'merge', 'looseAll', 'remove', 'other'] as const;
const acts = fc.array(
  fc.record({
    what: fc.constantFrom(...ACTS),
    slips: fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 4 }),
    one: fc.nat(5),
    other: fc.nat(5),
  }),
  { maxLength: 20 },
);
type Act = typeof acts extends fc.Arbitrary<(infer A)[]> ? A : never;

function actOn(workspace: Workspace, { what, slips: picked, one, other }: Act, step: number): Change {
  const at = atOf(workspace);
  const ids = picked.map((index) => `slip-${index}`);
  const [first, second] = [one, other].map((index) => at.groups[index % Math.max(1, at.groups.length)]?.id ?? 'none');
  const now = stamp(undefined, `made-${step}`);
  if (what === 'make') return makeGroup(at, ids, now);
  if (what === 'gather') return gather(at, ids, now);
  if (what === 'add') return addToGroup(at, first ?? '', ids, now);
  if (what === 'takeOut') return takeOut(at, ids, now);
  if (what === 'merge') return mergeGroups(at, first ?? '', second ?? '', now);
  if (what === 'looseAll') return looseAll(at, now);
  if (what === 'other') return makeGroup({ ...at, blockId: 'block-other' }, ids, now);
  return removeNotes(
    workspace.notes.filter(({ id }) => id === ids[0]),
    workspace,
    now,
  );
}

describe('slips in groups', () => {
  it('lie in one place each, whatever is done: in one group of a step, or loose', () =>
    fc.assert(
      fc.property(acts, (list) => {
        let workspace = workspaceOf({ notes: slips });
        list.forEach((act, step) => {
          workspace = applyChange(workspace, actOn(workspace, act, step));
          for (const blockId of [BLOCK, 'block-other']) {
            const groups = groupsOfStep(workspace.slipGroups, blockId);
            const held = groups.flatMap(({ noteIds }) => noteIds);
            expect(new Set(held).size).toBe(held.length);
            const board = boardOf(groups, workspace.notes);
            const lying = [...board.groups.flatMap(({ notes }) => notes), ...board.loose].map(({ id }) => id);
            expect(lying.toSorted()).toEqual(workspace.notes.map(({ id }) => id).toSorted());
          }
        });
      }),
    ));

  it('lie in one place each even where two laptops put one slip in two groups', () => {
    const twice = [aSlipGroup(), aSlipGroup({ id: 'group-b', noteIds: ['slip-1', 'slip-2', 'slip-2'], order: 2 })];
    expect(idsOn(workspaceOf({ notes: slips.slice(0, 4), slipGroups: twice }))).toEqual([
      [['slip-0', 'slip-1'], ['slip-2']],
      ['slip-3'],
    ]);
  });

  it('come back as they were when any act is taken back', () =>
    fc.assert(
      fc.property(acts, (list) => {
        let workspace = workspaceOf({ notes: slips });
        list.forEach((act, step) => {
          const change = actOn(workspace, act, step);
          const next = applyChange(workspace, change);
          expect(new Set(applyChange(next, invert(change)).slipGroups)).toEqual(new Set(workspace.slipGroups));
          workspace = next;
        });
      }),
    ));

  it('are all loose again at once, and back in their groups when that is taken back', () =>
    fc.assert(
      fc.property(acts, (list) => {
        const workspace = list.reduce(
          (now, act, step) => applyChange(now, actOn(now, act, step)),
          workspaceOf({ notes: slips }),
        );
        const change = looseAll(atOf(workspace), stamp());
        const loose = applyChange(workspace, change);
        expect(boardIn(loose).groups).toEqual([]);
        expect(boardIn(loose).loose).toHaveLength(workspace.notes.length);
        expect(idsOn(applyChange(loose, invert(change)))).toEqual(idsOn(workspace));
      }),
    ));

  it('stay as they are when the same thing is done twice', () =>
    fc.assert(
      fc.property(acts, fc.uniqueArray(fc.nat(7), { minLength: 1 }), (list, picked) => {
        const ids = picked.map((index) => `slip-${index}`);
        const workspace = list.reduce(
          (now, act, step) => applyChange(now, actOn(now, act, step)),
          workspaceOf({ notes: slips }),
        );
        const [first] = groupsOfStep(workspace.slipGroups, BLOCK);
        const same = [
          (at: BoardAt) => addToGroup(at, first?.id ?? '', ids, stamp()),
          (at: BoardAt) => gather(at, ids, stamp(undefined, 'gathered')),
          (at: BoardAt) => takeOut(at, ids, stamp()),
          (at: BoardAt) => looseAll(at, stamp()),
        ];
        for (const act of same) expect(isEmpty(act(atOf(acted(workspace, act))))).toBe(true);
      }),
    ));
});

describe('a group', () => {
  const two = workspaceOf({
    notes: slips,
    slipGroups: [
      aSlipGroup({ name: 'Koffie' }),
      aSlipGroup({ id: 'group-b', noteIds: ['slip-2', 'slip-3'], order: 2 }),
    ],
  });

  it('is made of slips in the order in which they were ticked, after the other groups', () => {
    const made = acted(two, (at) => makeGroup(at, ['slip-6', 'slip-4'], stamp()));
    expect(idsOn(made)[0]).toEqual([
      ['slip-0', 'slip-1'],
      ['slip-2', 'slip-3'],
      ['slip-6', 'slip-4'],
    ]);
    expect(made.slipGroups.at(-1)).toMatchObject({ sessionId: SESSION_ID, blockId: BLOCK, order: 3 });
  });

  it('that is ticked whole takes in what is ticked with it, and keeps its name', () => {
    const gathered = acted(two, (at) => gather(at, ['slip-5', 'slip-0', 'slip-1', 'slip-2'], stamp()));
    expect(idsOn(gathered)[0]).toEqual([['slip-0', 'slip-1', 'slip-5', 'slip-2'], ['slip-3']]);
    expect(gathered.slipGroups[0]?.name).toBe('Koffie');
  });

  it('of which a part is ticked loses that part to a new group', () => {
    const gathered = acted(two, (at) => gather(at, ['slip-1', 'slip-5'], stamp()));
    expect(idsOn(gathered)[0]).toEqual([['slip-0'], ['slip-2', 'slip-3'], ['slip-1', 'slip-5']]);
  });

  it('goes with its last slip', () => {
    const emptied = acted(two, (at) => takeOut(at, ['slip-2', 'slip-3'], stamp()));
    expect(emptied.slipGroups.map(({ id }) => id)).toEqual(['group-a']);
  });

  it('that a vote knows stays by name when its slips are loose, and is not on the board', () => {
    const options = [{ to: 'slip_group' as const, id: 'group-a', dots: 4 }];
    const voted = { ...two, votingRounds: [aRound({ options })] };
    const loose = acted(voted, (at) => looseAll(at, stamp()));
    expect(loose.slipGroups).toMatchObject([{ id: 'group-a', name: 'Koffie', noteIds: [] }]);
    expect(boardIn(loose).groups).toEqual([]);
  });

  it('takes another group in with its name when it has none itself', () => {
    const merged = acted(two, (at) => mergeGroups(at, 'group-b', 'group-a', stamp()));
    expect(merged.slipGroups).toMatchObject([
      { id: 'group-b', name: 'Koffie', noteIds: ['slip-2', 'slip-3', 'slip-0', 'slip-1'] },
    ]);
  });

  it('holds the same slips whichever of two groups takes in the other', () => {
    const held = (into: string, from: string) =>
      idsOn(acted(two, (at) => mergeGroups(at, into, from, stamp())))[0].map((ids) => ids.toSorted());
    expect(held('group-a', 'group-b')).toEqual(held('group-b', 'group-a'));
  });

  it('has a name or none', () => {
    const [group] = two.slipGroups;
    if (!group) throw new Error('no group');
    expect(applyChange(two, renameGroup(group, ' Ruimte ', stamp())).slipGroups[0]?.name).toBe('Ruimte');
    expect(applyChange(two, renameGroup(group, '  ', stamp())).slipGroups[0]).not.toHaveProperty('name');
  });

  it('loses a slip that is taken away without a word, and gets it back with it', () => {
    const votingRounds = [aRound({ options: [{ to: 'note', id: 'slip-1', dots: 2 }] })];
    const workspace = { ...two, votingRounds };
    const change = removeNotes(slips.slice(1, 2), workspace, stamp());
    const gone = applyChange(workspace, change);
    expect(gone.slipGroups[0]?.noteIds).toEqual(['slip-0']);
    expect(gone.votingRounds[0]?.options).toEqual([]);
    expect(applyChange(gone, invert(change)).slipGroups[0]?.noteIds).toEqual(['slip-0', 'slip-1']);
  });
});

describe('a board', () => {
  it('shows the loose slips that are meant for it, and every group whole', () => {
    const { groups, loose } = boardOf([aSlipGroup()], slips, ({ id }) => id === 'slip-7');
    expect(groups[0]?.notes.map(({ id }) => id)).toEqual(['slip-0', 'slip-1']);
    expect(loose.map(({ id }) => id)).toEqual(['slip-7']);
  });
});
