import { describe, expect, it } from 'vitest';
import { actionOf, editExperiment } from '../../shared/instruments/conflict';
import { comingBack, lookedBack, nextDay } from '../../shared/instruments/look-back';
import { applyChange, invert } from '../../shared/model/change';
import type { Note, NoteOf } from '../../shared/model/note';
import { workspaceOf } from '../../shared/model/tables';
import { mayOpenConflict } from '../../shared/privacy/wall';
import { aNote, aSession, demo, stamp } from '../make';

const first = aSession({ id: 's1', number: 1, date: '2026-10-15', status: 'finished' });
const second = aSession({ id: 's2', number: 2, date: '2026-11-12' });
const third = aSession({ id: 's3', number: 3, date: '2026-12-10', status: 'draft' });
const meetings = [first, second, third];

const trial = (over: Partial<NoteOf<'conflict'>> = {}) =>
  aNote('conflict', {
    sessionId: first.id,
    state: 'experiment',
    visibility: 'partners',
    bothSidesApproved: true,
    experiment: { what: 'Twee sleutels', who: 'Bewoners', until: '2026-12-01', howWeSee: 'Hoe vaak open' },
    ...over,
  });
const action = (over: Partial<NoteOf<'action'>> = {}) => aNote('action', { sessionId: first.id, ...over });
const agreement = (over: Partial<NoteOf<'agreement'>> = {}) => aNote('agreement', { sessionId: first.id, ...over });
const backIn = (meeting: typeof first, ...notes: readonly Note[]) =>
  comingBack(notes, meeting, meetings).map(({ note }) => note.id);
const answered = (how: 'worked' | 'partly' | 'not', outcome = '') => ({ how, outcome, nextDay: '2026-12-10' });
const result = (notes: readonly Note[], change: ReturnType<typeof lookedBack>) =>
  applyChange(workspaceOf({ notes }), change).notes;

describe('what comes back in a meeting', () => {
  it('is a trial in the next meeting and again from its last day on, until it is answered [S0-37]', () => {
    const running = trial();
    expect([first, second, third].map((meeting) => backIn(meeting, running).length)).toEqual([0, 1, 1]);
    expect(comingBack([running], second, meetings).map(({ isOver }) => isOver)).toEqual([false]);
    expect(comingBack([running], third, meetings).map(({ isOver }) => isOver)).toEqual([true]);
    expect(backIn(third, trial({ state: 'learned' }))).toEqual([]);
    expect(backIn(second, trial({ experiment: undefined }))).toEqual([]);
  });

  it('is not a trial that runs on past a meeting which is not the next one', () => {
    const long = trial();
    const early = { ...third, id: 'early', date: '2026-11-20' };
    expect(comingBack([long], early, [...meetings, early])).toEqual([]);
  });

  it('is every action that goes on and has no day or whose day has come, and agreements due for review [S3-31]', () => {
    const due = action({ due: '2026-11-12' });
    const dayless = action();
    const later = action({ due: '2026-11-10', reflectOn: '2026-12-10' });
    const over = action({ due: '2026-11-01', state: 'done' });
    const review = agreement({ reviewOn: '2026-11-01' });
    const standing = agreement();
    const ended = agreement({ reviewOn: '2026-11-01', state: 'ended' });
    const notes = [due, dayless, later, over, review, standing, ended];
    expect(backIn(second, ...notes)).toEqual([dayless, review, due].map(({ id }) => id));
    expect(backIn(third, ...notes)).toContain(later.id);
  });

  it('is nothing of the meeting itself or of a later one, and an action that stands for a trial only once', () => {
    const conflict = trial();
    const follow = action({ ...actionOf(conflict), links: [{ to: 'note', id: conflict.id, role: 'follow_up' }] });
    expect(backIn(third, follow, conflict)).toEqual([conflict.id]);
    expect(backIn(second, action({ sessionId: second.id }), action({ sessionId: third.id }))).toEqual([]);
  });

  it('of the demonstration is the trial with the key first, and the promises whose day has come', () => {
    const { notes, sessions } = demo();
    const last = sessions.find(({ id }) => id === 'ses-4') ?? third;
    const coming = comingBack(notes, last, sessions);
    expect(coming[0]?.note.id).toBe('note-52');
    expect(coming.map(({ note }) => note.id)).toEqual(['note-52', 'note-14', 'note-57', 'note-58', 'note-59']);
  });
});

describe('an answer', () => {
  it('ends a trial with what came of it: learned, and closed for the room until it was read back [S0-37]', () => {
    const conflict = trial();
    const change = lookedBack(conflict, answered('partly', 'Deels: twee avonden'), [conflict], stamp());
    const [learned] = result([conflict], change);
    expect(learned).toMatchObject({
      state: 'learned',
      experiment: { what: 'Twee sleutels', outcome: 'Deels: twee avonden' },
    });
    expect(learned?.kind === 'conflict' && mayOpenConflict(learned)).toBe(false);
    expect(applyChange(applyChange(workspaceOf({ notes: [conflict] }), change), invert(change)).notes).toEqual([
      conflict,
    ]);
  });

  it('ends the action that stands for the trial in the same act', () => {
    const conflict = trial();
    const follow = action({ links: [{ to: 'note', id: conflict.id, role: 'follow_up' }] });
    const states = (how: 'worked' | 'not') =>
      result([conflict, follow], lookedBack(conflict, answered(how, 'Zo ging het'), [conflict, follow], stamp()));
    expect(states('worked')[1]).toMatchObject({ state: 'done', result: 'Zo ging het' });
    expect(states('not')[1]).toMatchObject({ state: 'dropped' });
  });

  it('makes an action done, or has it come back next time with what came of it so far [S3-31]', () => {
    const one = action({ due: '2026-11-01' });
    expect(result([one], lookedBack(one, answered('worked', 'Gelukt'), [], stamp()))[0]).toMatchObject({
      state: 'done',
    });
    const [partly] = result([one], lookedBack(one, answered('partly', 'Half'), [], stamp()));
    expect(partly).toMatchObject({ state: 'busy', result: 'Half', reflectOn: '2026-12-10' });
    expect([backIn(second, ...(partly ? [partly] : [])), backIn(third, ...(partly ? [partly] : []))]).toEqual([
      [],
      [one.id],
    ]);
  });

  it('lets an agreement stand, or asks to look at it again', () => {
    const one = agreement({ reviewOn: '2026-11-01' });
    const [stands] = result([one], lookedBack(one, answered('worked'), [], stamp()));
    expect(stands).not.toHaveProperty('reviewOn');
    const [again] = result([one], lookedBack(one, answered('not'), [], stamp()));
    expect(again).toMatchObject({ state: 'review', reviewOn: '2026-12-10' });
  });

  it('is asked again in the meeting that comes next, or four weeks later when none is planned', () => {
    expect(nextDay(first, meetings)).toBe('2026-11-12');
    expect(nextDay(third, meetings)).toBe('2027-01-07');
    expect(nextDay(second, [...meetings, aSession({ id: 's4', date: '2026-11-20', status: 'archived' })])).toBe(
      third.date,
    );
  });

  it('keeps a trial learned when its words are put right afterwards', () => {
    const conflict = trial({ state: 'learned' });
    const experiment = { what: 'Drie sleutels', who: '', until: '2026-12-01', howWeSee: '', outcome: 'Gelukt' };
    expect(result([conflict], editExperiment(conflict, experiment, stamp()))[0]).toMatchObject({ state: 'learned' });
  });
});
