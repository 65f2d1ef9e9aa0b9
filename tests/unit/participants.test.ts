import { describe, expect, it } from 'vitest';
import { applyChange, invert } from '../../shared/model/change';
import type { Participant } from '../../shared/model/session';
import { workspaceOf } from '../../shared/model/tables';
import {
  addParticipants,
  editParticipant,
  perspectiveOf,
  removeParticipant,
  setAttendance,
} from '../../shared/session/plan/participants';
import { labelsOf } from '../../shared/session/plan/pasted-people';
import { aGroup, aParticipant, aSession, demo, stamp } from '../make';

const session = aSession();

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

  it('come as a table from Excel: the role first, without headings, names and contact details', () => {
    const table =
      'Naam\tFunctie\tOrganisatie\tE-mail\nK. Bos\tWijkverpleegkundige\tDe Linde\tk@linde.nl\n\tBewoner\t\t';
    expect(labelsOf(table)).toEqual(['Wijkverpleegkundige, De Linde', 'Bewoner']);
    expect(labelsOf('Kantine\tHuisarts\nZaal\tDocent mbo')).toEqual(['Huisarts, Kantine', 'Docent mbo, Zaal']);
    expect(labelsOf('1.\tBewoner\n2.\tHuisarts')).toEqual(['Bewoner', 'Huisarts']);
    expect(labelsOf('Flat\tToren')).toEqual(['Flat, Toren']);
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
    const group = aGroup({
      participantIds: [person.id],
      hostId: person.id,
      fixedIds: [person.id],
      rounds: [{ blockId: 'block-1', participantIds: [person.id] }],
    });
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
    expect(after.breakoutGroups[0]).toMatchObject({ participantIds: [], rounds: [{ participantIds: [] }] });
    expect(after.breakoutGroups[0]).not.toHaveProperty('fixedIds');
    expect(after.breakoutGroups[0]).not.toHaveProperty('hostId');
    expect(after.consents.map(({ id, participantId }) => [id, participantId])).toEqual([['consent-2', undefined]]);
    expect(after.attachments[0]?.consentIds).toEqual(['consent-2']);
    const back = applyChange(after, invert(change));
    expect(back).toMatchObject({ participants: [person], breakoutGroups: [group], attachments: [picture] });
    expect(back.consents).toEqual(expect.arrayContaining([consent, shared]));
  });
});
