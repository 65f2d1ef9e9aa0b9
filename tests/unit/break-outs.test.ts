import { describe, expect, it } from 'vitest';
import { applyChange, invert } from '../../shared/model/change';
import { workspaceOf } from '../../shared/model/tables';
import {
  editGroup,
  fixPerson,
  makeGroups,
  mixOf,
  moveToGroup,
  removeGroup,
  residentMove,
  themesFor,
  withoutGroup,
  withoutResident,
} from '../../shared/session/plan/break-outs';
import { aBlock, aGroup, aNote, aParticipant, aSession, aTheme, stamp } from '../make';

const session = aSession();
const around = { session, stakeholders: [], blocks: [], notes: [] };
const mixed = { way: 'mix_perspective', groups: 1, seed: 1 } as const;

describe('groups made from the people who come', () => {
  it('get one building block of their own each [S0-4] [S0-26] [S0-48]', () => {
    const themes = ['c', 'a', 'b'].map((key, index) => aTheme({ id: key, key, order: 3 - index }));
    expect(themesFor(themes, 4).map((theme) => theme?.key)).toEqual(['b', 'a', 'c', 'b']);
    expect(themesFor([], 2)).toEqual([undefined, undefined]);
  });

  it('are used again with all that was written about them; notes and steps of a group that goes stay', () => {
    const people = [aParticipant(), aParticipant(), aParticipant()];
    const written = { name: 'De eerste', themeId: 'theme-1', place: 'Kantine', question: 'Wat werkt?' };
    const kept = aGroup({ ...written, hostId: 'someone-else' });
    const gone = aGroup();
    const note = aNote('insight', { breakoutGroupId: gone.id });
    const forGone = aBlock({ groupIds: [gone.id] });
    const before = workspaceOf({
      sessions: [session],
      breakoutGroups: [kept, gone],
      participants: people,
      notes: [note],
      blocks: [forGone],
    });
    const now = { ...around, groups: [kept, gone], people, notes: [note], blocks: [forGone] };
    const change = makeGroups(now, [{ name: 'Groep 1' }], mixed, stamp());
    const after = applyChange(before, change);
    expect(after.breakoutGroups).toHaveLength(1);
    expect(after.breakoutGroups[0]).toMatchObject({ id: kept.id, ...written });
    expect(after.breakoutGroups[0]?.participantIds.toSorted()).toEqual(people.map(({ id }) => id).sort());
    expect(after.breakoutGroups[0]).not.toHaveProperty('hostId');
    expect(after.notes[0]).not.toHaveProperty('breakoutGroupId');
    expect(after.blocks[0]).not.toHaveProperty('groupIds');
    expect(after.sessions[0]?.draw).toEqual(mixed);
    const back = applyChange(after, invert(change));
    expect(back).toMatchObject({ sessions: [session], notes: [note], blocks: [forGone] });
    expect(back.breakoutGroups).toEqual(expect.arrayContaining([kept, gone]));
  });

  it('are three of sixteen people in one act, and keep whoever has a task or a pin', () => {
    const people = Array.from({ length: 16 }, () => aParticipant());
    const wanted = ['Een', 'Twee', 'Drie'].map((name) => ({ name }));
    const made = applyChange(workspaceOf(), makeGroups({ ...around, groups: [], people }, wanted, mixed, stamp()));
    const [one, two, three] = made.breakoutGroups;
    expect(made.breakoutGroups.map(({ name }) => name)).toEqual(['Een', 'Twee', 'Drie']);
    expect(made.breakoutGroups.map(({ participantIds }) => participantIds.length).toSorted()).toEqual([5, 5, 6]);
    if (!one || !two || !three) throw new Error('Three groups were asked for');
    const [hostId, fixedId] = [one.participantIds[0] ?? '', two.participantIds[1] ?? ''];
    const groups = [{ ...one, hostId }, { ...two, fixedIds: [fixedId] }, three];
    for (let seed = 2; seed < 12; seed += 1) {
      const again = makeGroups({ ...around, groups, people }, wanted, { ...mixed, way: 'random', seed }, stamp());
      const after = applyChange(made, again).breakoutGroups;
      expect(after[0]).toMatchObject({ hostId, participantIds: expect.arrayContaining([hostId]) });
      expect(after[1]).toMatchObject({ fixedIds: [fixedId], participantIds: expect.arrayContaining([fixedId]) });
    }
  });
});

describe('a group', () => {
  const person = aParticipant();
  const one = aGroup({ participantIds: [person.id], hostId: person.id, scribeId: person.id });
  const two = aGroup();

  it('hands someone over, who lays down being host and scribe', () => {
    const change = moveToGroup(person, [one, two], two.id, stamp());
    const after = applyChange(workspaceOf({ breakoutGroups: [one, two] }), change).breakoutGroups;
    expect(after.map(({ participantIds }) => participantIds)).toEqual([[], [person.id]]);
    expect(after[0]).not.toHaveProperty('hostId');
    expect(after[0]).not.toHaveProperty('scribeId');
  });

  it('keeps someone who is fixed, also when that someone moves', () => {
    const fixed = applyChange(workspaceOf({ breakoutGroups: [one, two] }), fixPerson(person, one, true, stamp()));
    expect(fixed.breakoutGroups[0]?.fixedIds).toEqual([person.id]);
    const moved = applyChange(fixed, moveToGroup(person, fixed.breakoutGroups, two.id, stamp())).breakoutGroups;
    expect(moved.map(({ fixedIds }) => fixedIds)).toEqual([undefined, [person.id]]);
    const loose = fixPerson(person, moved[1] ?? two, false, stamp());
    expect(applyChange(workspaceOf({ breakoutGroups: moved }), loose).breakoutGroups[1]).not.toHaveProperty('fixedIds');
  });

  it('lets someone go to no group at all', () => {
    const change = moveToGroup(person, [one, two], undefined, stamp());
    const after = applyChange(workspaceOf({ breakoutGroups: [one, two] }), change).breakoutGroups;
    expect(withoutGroup([person], after)).toEqual([person]);
  });

  it('has a host, a scribe, a place and a question', () => {
    const fields = { hostId: person.id, scribeId: person.id, place: 'Zaal', question: 'Wat werkt?' };
    const change = editGroup(two, fields, stamp());
    expect(applyChange(workspaceOf({ breakoutGroups: [two] }), change).breakoutGroups[0]).toMatchObject(fields);
  });

  it('goes, and leaves its notes with the session', () => {
    const note = aNote('tip', { breakoutGroupId: one.id });
    const change = removeGroup(one, { notes: [note], blocks: [] }, stamp());
    const after = applyChange(workspaceOf({ breakoutGroups: [one, two], notes: [note] }), change);
    expect(after.breakoutGroups).toEqual([two]);
    expect(after.notes[0]).not.toHaveProperty('breakoutGroupId');
  });

  it('shows its mix of perspectives [S0-47]', () => {
    const others = [aParticipant({ perspective: 'policy' }), aParticipant({ perspective: 'policy' }), person];
    const group = aGroup({ participantIds: others.map(({ id }) => id) });
    expect(mixOf(group, others)).toEqual([
      { perspective: 'resident', count: 1 },
      { perspective: 'policy', count: 2 },
    ]);
  });

  it('is marked when it has no resident, and one who can be missed is proposed [S0-54]', () => {
    const residents = [aParticipant(), aParticipant()];
    const worker = aParticipant({ perspective: 'professional' });
    const full = aGroup({ participantIds: residents.map(({ id }) => id) });
    const bare = aGroup({ participantIds: [worker.id] });
    expect(withoutResident([full, bare, aGroup()], [...residents, worker])).toEqual([bare]);
    expect(residentMove([full, bare], [...residents, worker])).toEqual({ person: residents[1], from: full, to: bare });
    const free = aParticipant();
    expect(residentMove([full, bare], [...residents, worker, free])).toEqual({ person: free, from: null, to: bare });
    expect(
      residentMove([aGroup({ participantIds: [residents[0]?.id ?? ''] }), bare], [...residents.slice(0, 1), worker]),
    ).toBeNull();
    expect(residentMove([full], residents)).toBeNull();
  });
});
