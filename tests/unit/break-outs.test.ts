import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invert } from '../../shared/model/change';
import type { Participant } from '../../shared/model/session';
import { workspaceOf } from '../../shared/model/tables';
import { Perspective } from '../../shared/model/vocabularies';
import {
  editGroup,
  makeGroups,
  mixedGroups,
  mixOf,
  moveToGroup,
  removeGroup,
  residentMove,
  themesFor,
  withoutGroup,
  withoutResident,
} from '../../shared/session/plan/break-outs';
import {
  addParticipants,
  editParticipant,
  labelsOf,
  perspectiveOf,
  removeParticipant,
  setAttendance,
} from '../../shared/session/plan/participants';
import { aGroup, aNote, aParticipant, aSession, aTheme, demo, stamp } from '../make';

const session = aSession();
const people = fc
  .array(fc.constantFrom(...Perspective.options), { maxLength: 30 })
  .map((perspectives) => perspectives.map((perspective) => aParticipant({ perspective })));
const spread = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts);

describe('groups made from the people who come', () => {
  it('has everyone once, groups of even size, and each perspective as even as it can be [S0-54] [S0-47]', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 6 }), (participants, count) => {
        const groups = mixedGroups(participants, count);
        expect(groups).toHaveLength(count);
        expect(groups.flat().sort()).toEqual(participants.map(({ id }) => id).sort());
        expect(spread(groups.map(({ length }) => length))).toBeLessThanOrEqual(1);
        for (const perspective of Perspective.options) {
          const of = (ids: readonly string[]) =>
            participants.filter((one) => ids.includes(one.id) && one.perspective === perspective);
          expect(spread(groups.map((ids) => of(ids).length))).toBeLessThanOrEqual(1);
        }
        expect(mixedGroups(participants, count)).toEqual(groups);
      }),
    );
  });

  it('leaves out who is absent', () => {
    const [here, away] = [aParticipant(), aParticipant({ attendance: 'absent' })];
    expect(mixedGroups([here, away], 2)).toEqual([[here.id], []]);
  });

  it('gives each group one building block of its own [S0-4] [S0-26] [S0-48]', () => {
    const themes = ['c', 'a', 'b'].map((key, index) => aTheme({ id: key, key, order: 3 - index }));
    expect(themesFor(themes, 4).map((theme) => theme?.key)).toEqual(['b', 'a', 'c', 'b']);
    expect(themesFor([], 2)).toEqual([undefined, undefined]);
  });

  it('uses groups that are there again, with their place, and keeps the notes of a group that goes', () => {
    const participants = [aParticipant(), aParticipant(), aParticipant()];
    const kept = aGroup({ place: 'Kantine', question: 'Wat werkt?', hostId: 'someone-else' });
    const gone = aGroup();
    const note = aNote('insight', { breakoutGroupId: gone.id });
    const before = workspaceOf({ sessions: [session], breakoutGroups: [kept, gone], participants, notes: [note] });
    const around = { session, groups: [kept, gone], participants, notes: [note] };
    const change = makeGroups(around, [{ name: 'Samenwerken', themeId: 'theme-1' }], stamp());
    const after = applyChange(before, change);
    expect(after.breakoutGroups).toHaveLength(1);
    expect(after.breakoutGroups[0]).toMatchObject({
      id: kept.id,
      name: 'Samenwerken',
      themeId: 'theme-1',
      place: 'Kantine',
    });
    expect(after.breakoutGroups[0]?.participantIds).toHaveLength(3);
    expect(after.breakoutGroups[0]).not.toHaveProperty('hostId');
    expect(after.notes[0]).not.toHaveProperty('breakoutGroupId');
    expect(applyChange(after, invert(change)).breakoutGroups).toEqual(expect.arrayContaining([kept, gone]));
  });

  it('makes three groups of sixteen people in one act', () => {
    const participants = Array.from({ length: 16 }, () => aParticipant());
    const wanted = ['Een', 'Twee', 'Drie'].map((name) => ({ name }));
    const change = makeGroups({ session, groups: [], participants, notes: [] }, wanted, stamp());
    const made = applyChange(workspaceOf(), change).breakoutGroups;
    expect(made.map(({ name, participantIds }) => [name, participantIds.length])).toEqual([
      ['Een', 6],
      ['Twee', 5],
      ['Drie', 5],
    ]);
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
    const change = removeGroup(one, [note], stamp());
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

describe('the people of a session', () => {
  it.each([
    ['Bewoner, Tuinflat', 'resident'],
    ['buurvrouw', 'resident'],
    ['Wijkverpleegkundige', 'professional'],
    ['Buurtwerker', 'professional'],
    ['Ouderenadviseur', 'professional'],
    ['Vrijwilliger koffieochtend', 'volunteer'],
    ['Mantelzorger', 'family_carer'],
    ['Ervaringsdeskundige ggz', 'expert_by_experience'],
    ['Beleidsmedewerker gemeente', 'policy'],
    ['Praktijkmanager', 'manager'],
    ['Docent mbo', 'educator'],
    ['Onderzoeker', 'researcher'],
    ['Winkelier', 'entrepreneur'],
    ['Resident', 'resident'],
    ['Family carer', 'family_carer'],
    ['District nurse', 'professional'],
  ] as const)('takes "%s" for %s', (label, perspective) => {
    expect(perspectiveOf(label)).toBe(perspective);
  });

  it('guesses every role of the demonstration as it was told', () => {
    const wrong = demo().participants.filter(({ label, perspective }) => perspectiveOf(label) !== perspective);
    expect(wrong.map(({ label }) => label)).toEqual([]);
  });

  it('come as a pasted list, one label a line, without the marks of the list', () => {
    const pasted = '- Bewoner, Tuinflat\n•\tFysiotherapeut\n\n2. Docent mbo\r\n   Wijkagent  ';
    expect(labelsOf(pasted)).toEqual(['Bewoner, Tuinflat', 'Fysiotherapeut', 'Docent mbo', 'Wijkagent']);
  });

  it('are added in one act, invited', () => {
    const change = addParticipants(session.id, ['Bewoner', 'Fysiotherapeut'], stamp());
    const { participants } = applyChange(workspaceOf(), change);
    expect(participants.map(({ label, perspective, attendance }) => [label, perspective, attendance])).toEqual([
      ['Bewoner', 'resident', 'invited'],
      ['Fysiotherapeut', 'professional', 'invited'],
    ]);
  });

  it('can be present or absent, several at once', () => {
    const two: Participant[] = [aParticipant(), aParticipant({ attendance: 'present' })];
    expect(setAttendance(two, 'present', stamp()).tables.participants?.updated).toHaveLength(1);
  });

  it('can have a thank-you agreed', () => {
    const person = aParticipant();
    const change = editParticipant(person, { compensation: { kind: 'gift', agreed: true } }, stamp());
    expect(change.tables.participants?.updated[0]?.[1].compensation).toEqual({ kind: 'gift', agreed: true });
  });

  it('leave group, consent and picture behind when they are taken off the list', () => {
    const person = aParticipant();
    const made = { createdAt: person.createdAt, updatedAt: person.updatedAt };
    const group = aGroup({ participantIds: [person.id], hostId: person.id });
    const consent = {
      ...made,
      id: 'consent-1',
      participantId: person.id,
      purposes: ['photo' as const],
      recordedBy: '',
      how: 'spoken' as const,
    };
    const shared = { ...consent, id: 'consent-2', stakeholderId: 'stakeholder-1' };
    const picture = {
      ...made,
      id: 'picture-1',
      noteId: 'note-1',
      kind: 'photo' as const,
      fileName: 'p.jpg',
      mime: 'image/jpeg',
      bytes: 1,
      altText: '',
      recognisablePeople: true,
      consentIds: ['consent-1', 'consent-2'],
    };
    const around = { groups: [group], consents: [consent, shared], attachments: [picture] };
    const change = removeParticipant(person, around, stamp());
    const before = workspaceOf({
      participants: [person],
      breakoutGroups: [group],
      consents: [consent, shared],
      attachments: [picture],
    });
    const after = applyChange(before, change);
    expect(after.participants).toEqual([]);
    expect(after.breakoutGroups[0]).toMatchObject({ participantIds: [] });
    expect(after.breakoutGroups[0]).not.toHaveProperty('hostId');
    expect(after.consents.map(({ id, participantId }) => [id, participantId])).toEqual([['consent-2', undefined]]);
    expect(after.attachments[0]?.consentIds).toEqual(['consent-2']);
    const back = applyChange(after, invert(change));
    expect(back).toMatchObject({ participants: [person], breakoutGroups: [group], attachments: [picture] });
    expect(back.consents).toEqual(expect.arrayContaining([consent, shared]));
  });
});
