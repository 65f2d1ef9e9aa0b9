import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, type Change, invert } from '../../shared/model/change';
import type { SlipGroup, VotingRound } from '../../shared/model/session';
import { type Workspace, workspaceOf } from '../../shared/model/tables';
import { boardOf } from '../../shared/session/choosing/board';
import {
  addOptions,
  changeVote,
  countDots,
  openVote,
  removeVote,
  reopenVotes,
  showVotes,
  type VotesAt,
} from '../../shared/session/choosing/vote-commands';
import {
  dotsCounted,
  mostDots,
  namedOptions,
  optionsNotIn,
  optionsOf,
  proposedDots,
  votersOf,
} from '../../shared/session/choosing/votes';
import { aNote, aParticipant, SESSION_ID, stamp } from '../make';

const BLOCK = 'block-choose';
const made = { createdAt: '2026-10-15T14:03:00Z', updatedAt: '2026-10-15T14:03:00Z' };
const slips = Array.from({ length: 6 }, (_, at) => aNote('insight', { id: `slip-${at}`, order: at }));
const group: SlipGroup = {
  id: 'group-a',
  ...made,
  sessionId: SESSION_ID,
  blockId: BLOCK,
  name: 'Koffie',
  noteIds: ['slip-0', 'slip-1'],
  order: 1,
};
const board = boardOf([group], slips);
const atOf = ({ slipGroups, votingRounds, notes }: Workspace): VotesAt => ({
  sessionId: SESSION_ID,
  blockId: BLOCK,
  groups: slipGroups,
  rounds: votingRounds,
  notes,
});
const start = workspaceOf({ notes: slips, slipGroups: [group] });
const opened = (workspace = start, now?: string): Workspace =>
  applyChange(
    workspace,
    openVote(atOf(workspace), optionsOf(board), stamp(now, `vote-${workspace.votingRounds.length}`)),
  );
const roundIn = (workspace: Workspace, at = 0): VotingRound => {
  const round = workspace.votingRounds[at];
  if (!round) throw new Error('no vote');
  return round;
};
const counting = (workspace: Workspace, optionId: string, by: number, voters: number | null = null): Change =>
  countDots(atOf(workspace), roundIn(workspace), { optionId, by, voters }, stamp());
const counted = (workspace: Workspace, dots: Readonly<Record<string, number>>): Workspace =>
  Object.entries(dots).reduce((now, [id, by]) => applyChange(now, counting(now, id, by)), workspace);
const shown = (workspace: Workspace, at = 0): Workspace =>
  applyChange(workspace, showVotes(atOf(workspace), roundIn(workspace, at), stamp()));
const dotsIn = (workspace: Workspace, at = 0) => roundIn(workspace, at).options.map(({ id, dots }) => `${id} ${dots}`);
const votesIn = ({ notes }: Workspace) =>
  Object.fromEntries(notes.flatMap(({ id, votes }) => (votes === undefined ? [] : [[id, votes]])));

describe('the proposed number of dots', () => {
  it.each([
    [1, 3],
    [9, 3],
    [12, 3],
    [13, 4],
    [30, 5],
    [60, 8],
    [200, 14],
  ])('for %i options is %i', (options, dots) => expect(proposedDots(options)).toBe(dots));
});

describe('the options of a vote', () => {
  it('are the groups, then what lies loose', () =>
    expect(optionsOf(board).map(({ to, id }) => `${to} ${id}`)).toEqual([
      'slip_group group-a',
      'note slip-2',
      'note slip-3',
      'note slip-4',
      'note slip-5',
    ]));

  it('are only what was ticked, with the groups that ticked slips are in', () =>
    expect(optionsOf(board, new Set(['slip-1', 'slip-4'])).map(({ id }) => id)).toEqual(['group-a', 'slip-4']));

  it('take in what came later, after the others', () => {
    const late = aNote('insight', { id: 'slip-late' });
    const workspace = opened();
    const missing = optionsNotIn(roundIn(workspace), boardOf([group], [...slips, late]));
    const more = applyChange(workspace, addOptions(roundIn(workspace), missing, stamp()));
    expect(roundIn(more).options.at(-1)).toEqual({ to: 'note', id: 'slip-late', dots: 0 });
  });

  it('are named by their group; what is left of none is skipped until it has dots', () => {
    const gone = { ...group, noteIds: [] };
    const options = [{ to: 'slip_group' as const, id: 'group-a', dots: 0 }];
    expect(namedOptions({ options }, [group], slips)).toMatchObject([{ name: 'Koffie', notes: slips.slice(0, 2) }]);
    expect(namedOptions({ options }, [gone], slips)).toEqual([]);
    const chosen = [{ to: 'slip_group' as const, id: 'group-a', dots: 3 }];
    expect(namedOptions({ options: chosen }, [gone], slips)).toMatchObject([{ name: 'Koffie', notes: [], dots: 3 }]);
  });
});

describe('how many people vote', () => {
  const people = [
    aParticipant({ attendance: 'present' }),
    aParticipant({ attendance: 'present' }),
    aParticipant({ attendance: 'invited' }),
    aParticipant({ attendance: 'absent' }),
  ];
  it('is who is present', () => expect(votersOf(undefined, people)).toBe(2));
  it('is who is expected as long as nobody is marked present', () =>
    expect(votersOf(undefined, people.slice(2))).toBe(1));
  it('is what the facilitator says', () => expect(votersOf({ voters: 30 }, people)).toBe(30));
  it('is not known of a meeting without people', () => expect(votersOf(undefined, [])).toBeNull());
  it('gives the most dots that are possible', () => {
    const round = roundIn(opened());
    expect(mostDots(round, 16)).toBe(48);
    expect(mostDots({ ...round, options: round.options.slice(0, 1) }, 16)).toBe(32);
    expect(mostDots(round, null)).toBeNull();
  });
});

describe('counting dots', () => {
  const taps = fc.array(
    fc.record({
      at: fc.nat(4),
      by: fc.constantFrom(1, 1, 1, -1, -3, 7),
      what: fc.constantFrom('tap', 'tap', 'show', 'reopen'),
    }),
    { maxLength: 40 },
  );

  function actOn(workspace: Workspace, { at, by, what }: { at: number; by: number; what: string }): Change {
    const round = roundIn(workspace);
    if (what === 'show') return showVotes(atOf(workspace), round, stamp());
    if (what === 'reopen') return reopenVotes(atOf(workspace), round, stamp());
    return counting(workspace, round.options[at]?.id ?? '', by);
  }

  it('never goes below none, nor above what so many people can put on one option', () =>
    fc.assert(
      fc.property(taps, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 3 }), (list, voters, cap) => {
        let workspace = opened();
        workspace = applyChange(workspace, changeVote(roundIn(workspace), { capPerOption: cap, dotsEach: 3 }, stamp()));
        for (const { at, by } of list) {
          const id = roundIn(workspace).options[at]?.id ?? '';
          workspace = applyChange(workspace, counting(workspace, id, by, voters));
          for (const { dots } of roundIn(workspace).options) {
            expect(dots).toBeGreaterThanOrEqual(0);
            expect(dots).toBeLessThanOrEqual(voters * cap);
          }
        }
      }),
    ));

  it('keeps what was counted when fewer people vote than was thought, and lets it be taken back', () => {
    const many = counted(opened(), { 'slip-2': 9 });
    expect(dotsIn(applyChange(many, counting(many, 'slip-2', 1, 2)))).toContain('slip-2 9');
    expect(dotsIn(applyChange(many, counting(many, 'slip-2', -1, 2)))).toContain('slip-2 8');
  });

  it('counts every tap of a quick hand', () => {
    const workspace = counted(opened(), { 'group-a': 2, 'slip-3': 5 });
    expect(dotsCounted(roundIn(workspace))).toBe(7);
  });

  it('keeps the order of discussion after the dots were shown, whatever is counted', () =>
    fc.assert(
      fc.property(taps, taps, (before, later) => {
        let workspace = opened();
        const tap = ({ at, by }: { at: number; by: number }) => {
          workspace = applyChange(workspace, counting(workspace, roundIn(workspace).options[at]?.id ?? '', by));
        };
        before.forEach(tap);
        workspace = shown(workspace);
        const order = roundIn(workspace).options.map(({ id }) => id);
        later.forEach(tap);
        expect(roundIn(workspace).options.map(({ id }) => id)).toEqual(order);
      }),
    ));

  it('is walked back by undo, in any list of acts', () =>
    fc.assert(
      fc.property(taps, (list) => {
        list.reduce((workspace, tap) => {
          const change = actOn(workspace, tap);
          const next = applyChange(workspace, change);
          const back = applyChange(next, invert(change));
          expect(back.votingRounds).toEqual(workspace.votingRounds);
          expect(back.notes).toEqual(workspace.notes);
          return next;
        }, opened());
      }),
    ));
});

describe('showing the dots', () => {
  it('puts most dots first, and leaves ties as they stood', () => {
    const workspace = shown(counted(opened(), { 'slip-3': 2, 'slip-5': 4, 'group-a': 2 }));
    expect(dotsIn(workspace)).toEqual(['slip-5 4', 'group-a 2', 'slip-3 2', 'slip-2 0', 'slip-4 0']);
  });

  it('tells each slip what it got; of a group the one on top', () => {
    const workspace = shown(counted(opened(), { 'slip-3': 2, 'group-a': 5 }));
    expect(votesIn(workspace)).toEqual({ 'slip-0': 5, 'slip-2': 0, 'slip-3': 2, 'slip-4': 0, 'slip-5': 0 });
  });

  it('tells the slips nothing as long as they are hidden', () =>
    expect(votesIn(counted(opened(), { 'slip-3': 2 }))).toEqual({}));

  it('follows a dot that is put right afterwards', () => {
    const workspace = counted(shown(counted(opened(), { 'slip-3': 2 })), { 'slip-3': 1 });
    expect(votesIn(workspace)).toMatchObject({ 'slip-3': 3 });
  });

  it('is hidden again when the vote is opened again, in the order that it had', () => {
    const workspace = shown(counted(opened(), { 'slip-3': 2 }));
    const again = applyChange(workspace, reopenVotes(atOf(workspace), roundIn(workspace), stamp()));
    expect(roundIn(again).state).toBe('open');
    expect(votesIn(again)).toEqual({});
    expect(dotsIn(again)[0]).toBe('slip-3 2');
  });

  it('once more changes nothing', () => {
    const workspace = shown(counted(opened(), { 'slip-3': 2 }));
    expect(shown(workspace)).toEqual(workspace);
  });
});

describe('a second vote', () => {
  const first = shown(counted(opened(), { 'slip-3': 2 }));
  const second = opened(first, '2026-10-15T14:20:00+02:00');
  const tapped = applyChange(
    second,
    countDots(atOf(second), roundIn(second, 1), { optionId: 'slip-4', by: 3, voters: null }, stamp()),
  );

  it('leaves the first as it was', () => expect(roundIn(tapped)).toEqual(roundIn(first)));

  it('says what the slips got once it is shown; taken away, the first one says it again', () => {
    const both = shown(tapped, 1);
    expect(votesIn(both)).toMatchObject({ 'slip-3': 0, 'slip-4': 3 });
    const one = applyChange(both, removeVote(atOf(both), roundIn(both, 1), stamp()));
    expect(one.votingRounds).toEqual([roundIn(first)]);
    expect(votesIn(one)).toEqual(votesIn(first));
  });
});
