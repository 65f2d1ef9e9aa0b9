import { describe, expect, it } from 'vitest';
import { Visibility } from '../../shared/model/vocabularies';
import { reaches } from '../../shared/privacy/audience';
import { leftOut, leftOutAttachments } from '../../shared/privacy/left-out';
import { maySee, reasonToLeaveOut } from '../../shared/privacy/notes';
import { aNote, aSession, demo } from '../make';
import { dutch } from '../words';

const sessions = [aSession()];

describe('an audience', () => {
  it.each([
    ['private', ['private', 'core_group', 'partners', 'public']],
    ['core_group', ['core_group', 'partners', 'public']],
    ['partners', ['partners', 'public']],
    ['public', ['public']],
  ] as const)('%s may have what is meant for it and for more people', (audience, may) => {
    expect(Visibility.options.filter((visibility) => reaches(visibility, audience))).toEqual(may);
  });
});

describe('a note in a report', () => {
  it.each([
    ['goes in when it is meant for these readers', aNote('insight', { visibility: 'public' }), null],
    ['stays out when it is for me alone', aNote('insight', { visibility: 'private' }), 'private'],
    ['stays out when it is for the core group', aNote('insight', { visibility: 'core_group' }), 'audience'],
    ['stays out when it says so', aNote('insight', { inReport: false }), 'not_in_report'],
    ['stays out as a botsing without both yesses', aNote('conflict', { visibility: 'public' }), 'conflict'],
    ['goes in as a botsing with both yesses', aNote('conflict', { bothSidesApproved: true }), null],
    [
      'stays out as a botsing with both yesses for fewer people',
      aNote('conflict', { bothSidesApproved: true, visibility: 'core_group' }),
      'audience',
    ],
  ] as const)('%s', (_, note, reason) => {
    expect(reasonToLeaveOut(note, 'partners', sessions)).toBe(reason);
    expect(maySee(note, 'partners', sessions)).toBe(reason === null);
  });

  it('is never a botsing without both yesses, not even for me alone', () =>
    expect(maySee(aNote('conflict', { visibility: 'public' }), 'private', sessions)).toBe(false));

  it('stays out of every report when the meeting was a practice', () => {
    const practice = [aSession({ practice: true })];
    for (const audience of Visibility.options)
      expect(reasonToLeaveOut(aNote('insight', { visibility: 'public' }), audience, practice)).toBe('practice');
  });
});

describe('what stays out', () => {
  it('is counted by reason, the botsing first, and says why and what can be done', () => {
    const notes = [
      aNote('insight', { visibility: 'private' }),
      aNote('insight', { visibility: 'private' }),
      aNote('reflection', { visibility: 'core_group' }),
      aNote('conflict'),
      aNote('insight'),
    ];
    const [conflict, audience, mine] = leftOut(notes, 'partners', sessions);
    expect(conflict && dutch.say(conflict.what)).toBe('Eén botsing blijft erbuiten.');
    expect(conflict && dutch.say(conflict.why)).toBe('Nog niet beide kanten vinden de tekst goed.');
    expect(audience && dutch.say(audience.why)).toBe('Alleen bedoeld voor de kerngroep.');
    expect(mine && dutch.say(mine.what)).toBe('2 notities blijven erbuiten.');
    for (const { instead } of [conflict, audience, mine].flatMap((each) => each ?? []))
      expect(dutch.say(instead)).not.toContain('report.');
    expect(leftOut(notes, 'partners', sessions)).toHaveLength(3);
  });

  it('is nothing when everything may be seen', () =>
    expect(leftOut([aNote('insight')], 'partners', sessions)).toEqual([]));

  it('counts photos apart', () => {
    const [photos] = leftOutAttachments(['a', 'b']);
    expect(photos && dutch.say(photos.what)).toBe('2 foto’s of films blijven erbuiten.');
    expect(leftOutAttachments([])).toEqual([]);
  });

  it('is in the demonstration the one botsing that waits for a yes', () => {
    const { notes, sessions: meetings } = demo();
    const reasons = leftOut(notes, 'core_group', meetings).map(({ reason, ids }) => [reason, ids]);
    expect(reasons).toEqual([
      ['conflict', ['note-53']],
      ['not_in_report', ['note-47']],
    ]);
  });
});
