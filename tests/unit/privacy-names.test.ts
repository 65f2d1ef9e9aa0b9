import { describe, expect, it } from 'vitest';
import type { Attachment, Consent } from '../../shared/model/consent';
import { mayShowAttachment } from '../../shared/privacy/attachments';
import { hasConsent } from '../../shared/privacy/consents';
import { authorOf, mayNameParticipant, mayNameParty } from '../../shared/privacy/names';
import { partyToShow, tieToShow } from '../../shared/privacy/network';
import { aNote, aParticipant, aSession, aStakeholder, aTie } from '../make';

const made = { createdAt: '2026-10-01T09:00:00Z', updatedAt: '2026-10-01T09:00:00Z' };
const aConsent = (over: Partial<Consent> = {}): Consent => ({
  id: 'consent-1',
  ...made,
  purposes: ['name_in_report'],
  givenOn: '2026-10-01',
  recordedBy: 'Begeleider',
  how: 'spoken',
  participantId: 'anna',
  ...over,
});

describe('a consent', () => {
  const giver = { participantId: 'anna' };

  it.each([
    ['stands for its purpose', [aConsent()], true],
    ['does not stand for another purpose', [aConsent({ purposes: ['photo'] })], false],
    ['does not stand for another person', [aConsent({ participantId: 'ben' })], false],
    ['is none while it has no date', [aConsent({ givenOn: undefined })], false],
    ['is gone when it was taken back', [aConsent({ withdrawnOn: '2026-10-02' })], false],
    [
      'is gone when it was taken back in another record',
      [aConsent(), aConsent({ id: 'consent-2', givenOn: undefined, withdrawnOn: '2026-10-01' })],
      false,
    ],
    [
      'stands again after a later yes',
      [aConsent({ withdrawnOn: '2026-10-02' }), aConsent({ id: 'consent-2', givenOn: '2026-10-03' })],
      true,
    ],
  ])('%s', (_, consents, stands) => expect(hasConsent(consents, giver, 'name_in_report')).toBe(stands));
});

describe('a name', () => {
  const person = aStakeholder({ id: 'st-anna', type: 'person', name: 'Anna', shortName: 'Anna', consent: 'given' });
  const yes = aConsent({ participantId: undefined, stakeholderId: 'st-anna' });

  it('of an organisation or a group may be printed', () => {
    expect(mayNameParty(aStakeholder(), [])).toBe(true);
    expect(mayNameParty(aStakeholder({ type: 'group' }), [])).toBe(true);
  });

  it('of a person is printed only with a consent for it', () => {
    expect(mayNameParty(person, [])).toBe(false);
    expect(mayNameParty(person, [aConsent({ ...yes, purposes: ['quote'] })])).toBe(false);
    expect(mayNameParty(person, [yes])).toBe(true);
    expect(mayNameParty({ ...person, consent: 'withdrawn' }, [yes])).toBe(false);
  });

  it('of someone who was there is printed only with their own consent, not with that of their organisation', () => {
    const organisation = aStakeholder({ id: 'st-org' });
    const participant = aParticipant({ id: 'anna', stakeholderId: 'st-org' });
    const people = (consents: Consent[]) => ({ participants: [participant], stakeholders: [organisation], consents });
    expect(mayNameParticipant(participant, people([]))).toBe(false);
    expect(
      mayNameParticipant(participant, people([aConsent({ participantId: undefined, stakeholderId: 'st-org' })])),
    ).toBe(false);
    expect(mayNameParticipant(participant, people([aConsent()]))).toBe(true);
  });
});

describe('who said it', () => {
  const anna = aParticipant({ id: 'anna', label: 'Wijkverpleegkundige' });
  const ben = aParticipant({ id: 'ben', label: 'Wijkverpleegkundige' });
  const quote = aConsent({ purposes: ['quote'] });
  const people = (consents: Consent[], participants = [anna]) => ({ participants, stakeholders: [], consents });
  const note = (over: object) =>
    aNote('reflection', { authorLabel: 'Wijkverpleegkundige', attribution: 'role', ...over });

  it('is nobody when the group said it, or someone without a name', () => {
    expect(authorOf(note({ attribution: 'group' }), people([quote]))).toEqual({ known: 'nobody' });
    expect(authorOf(note({ attribution: 'anonymous' }), people([quote]))).toEqual({ known: 'nobody' });
    expect(authorOf(note({ authorLabel: ' ' }), people([quote]))).toEqual({ known: 'nobody' });
  });

  it('is a role only with a consent for the quote, else "deelnemer"', () => {
    expect(authorOf(note({}), people([]))).toEqual({ known: 'someone' });
    expect(authorOf(note({}), people([quote]))).toEqual({ known: 'label', label: 'Wijkverpleegkundige' });
  });

  it('is a name only with a consent for the name as well', () => {
    expect(authorOf(note({ attribution: 'named' }), people([quote]))).toEqual({ known: 'someone' });
    const both = aConsent({ purposes: ['quote', 'name_in_report'] });
    expect(authorOf(note({ attribution: 'named' }), people([both])).known).toBe('label');
  });

  it('stays "deelnemer" while one of those with the same role has not agreed', () =>
    expect(authorOf(note({}), people([quote], [anna, ben]))).toEqual({ known: 'someone' }));

  it('does not take the consent of a namesake at another meeting', () => {
    const elsewhere = aParticipant({ id: 'anna', label: 'Wijkverpleegkundige', sessionId: 'other' });
    expect(authorOf(note({}), people([quote], [elsewhere]))).toEqual({ known: 'someone' });
  });

  it('may come from a party that agreed to be quoted', () => {
    const from = note({ links: [{ to: 'stakeholder', id: 'st-1', role: 'from' }] });
    const theirs = aConsent({ purposes: ['quote'], participantId: undefined, stakeholderId: 'st-1' });
    expect(authorOf(from, people([theirs], [])).known).toBe('label');
  });
});

describe('a photo', () => {
  const photo = (over: Partial<Attachment> = {}): Attachment => ({
    id: 'att-1',
    ...made,
    noteId: 'note-1',
    kind: 'photo',
    fileName: 'foto.jpg',
    mime: 'image/jpeg',
    bytes: 1,
    altText: '',
    recognisablePeople: true,
    consentIds: ['c-1', 'c-2'],
    ...over,
  });
  const session = aSession({ privacy: { photos: 'ask', attribution: 'group' } });
  const yes = (id: string, over: Partial<Consent> = {}) => aConsent({ id, purposes: ['photo'], ...over });

  it('without recognisable people may be shown', () =>
    expect(mayShowAttachment(photo({ recognisablePeople: false, consentIds: [] }), [], undefined)).toBe(true));

  it('with recognisable people needs the yes of every one of them', () => {
    expect(mayShowAttachment(photo(), [yes('c-1'), yes('c-2')], session)).toBe(true);
    expect(mayShowAttachment(photo(), [yes('c-1')], session)).toBe(false);
    expect(mayShowAttachment(photo(), [yes('c-1'), yes('c-2', { withdrawnOn: '2026-10-09' })], session)).toBe(false);
    expect(mayShowAttachment(photo({ consentIds: [] }), [], session)).toBe(false);
  });

  it('of a meeting without photos stays out', () =>
    expect(mayShowAttachment(photo(), [yes('c-1'), yes('c-2')], aSession())).toBe(false));

  it('is not a film: a yes for the one is no yes for the other', () =>
    expect(mayShowAttachment(photo({ kind: 'video' }), [yes('c-1'), yes('c-2')], session)).toBe(false));
});

describe('the network in a file', () => {
  it('knows no energy, influence, motives, contact or trust', () => {
    const party = aStakeholder({
      energy: 3,
      energySign: 'komt altijd',
      influence: 5,
      motivation: 'eigen vader',
      contact: { email: 'a@buurt.example', phone: '010' },
    });
    const tie = aTie('a', 'b', { trust: { reliability: 1, assessedBy: 'group' }, note: 'loopt stroef' });
    expect(JSON.stringify(partyToShow(party, [], () => ''))).not.toMatch(
      /komt altijd|eigen vader|buurt\.example|010|:5/,
    );
    expect(partyToShow(party, [], () => '').energy).toBe(0);
    expect(JSON.stringify(tieToShow(tie))).not.toMatch(/trust|stroef/);
  });

  it('has a person without consent under what they are, not who', () => {
    const person = aStakeholder({ type: 'person', name: 'Anna', shortName: 'Anna', consent: 'not_asked' });
    const shown = partyToShow(person, [], () => 'Inwoner');
    expect([shown.name, shown.shortName]).toEqual(['Inwoner', 'Inwoner']);
  });
});
