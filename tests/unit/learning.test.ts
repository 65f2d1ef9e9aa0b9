import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed } from '../../shared/instruments/conflict';
import { ALL_NOTES, filters, notesIn } from '../../shared/learning/note-filter';
import { standingOf } from '../../shared/learning/standing';
import { columnOf, threadsOf } from '../../shared/learning/threads';
import { applyChange } from '../../shared/model/change';
import { say } from '../../shared/model/message';
import { workspaceOf } from '../../shared/model/tables';
import { editField, editNote, editText } from '../../shared/notes/commands';
import { kindOf } from '../../shared/notes/kinds';
import { aNote, aSession, demo, stamp } from '../make';

describe('how a note stands', () => {
  it('is going while something is still to be done with it, and nothing for kinds that just are', () => {
    expect(
      [
        aNote('hurdle', { state: 'in_progress' }),
        aNote('hurdle', { state: 'cleared' }),
        aNote('conflict', { state: 'experiment' }),
        aNote('conflict', { state: 'learned' }),
        aNote('insight'),
      ].map(standingOf),
    ).toEqual(['going', 'settled', 'going', 'settled', null]);
  });
});

describe('the filter of notes', () => {
  const { notes } = demo();

  it('lets everything through when it asks nothing, and says so', () => {
    expect(notesIn(notes, ALL_NOTES)).toEqual(notes);
    expect([filters(ALL_NOTES), filters({ ...ALL_NOTES, text: 'a' })]).toEqual([false, true]);
  });

  it('asks for kinds, a meeting, what goes on, and words without their accents, all at once [S0-42]', () => {
    const only = notesIn(notes, { kinds: ['hurdle'], session: 'ses-2', standing: 'going', text: 'HUISARTS gemeente' });
    expect(only.map(({ id }) => id)).toEqual(['note-31']);
    expect(notesIn(notes, { ...ALL_NOTES, session: 'between' }).every(({ sessionId }) => !sessionId)).toBe(true);
    expect(notesIn([aNote('fact', { text: 'Één café' })], { ...ALL_NOTES, text: 'een cafe' })).toHaveLength(1);
    expect(notesIn([aNote('hurdle', { smallestStep: 'Bel eerst' })], { ...ALL_NOTES, text: 'bel' })).toHaveLength(1);
  });

  it('never adds a note, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('going' as const, 'settled' as const, null), (text, standing) => {
        for (const note of notesIn(notes, { ...ALL_NOTES, text, standing })) expect(notes).toContain(note);
      }),
    );
  });
});

describe('a thread', () => {
  const meetings = [
    aSession({ id: 's1', date: '2026-09-17' }),
    aSession({ id: 's2', date: '2026-10-15' }),
    aSession({ id: 's3', date: '2026-11-12' }),
  ];

  it('runs from where something was said to what came of it, day by day [S0-42, S0-37]', () => {
    const hurdle = aNote('hurdle', { sessionId: 's1' });
    const step = aNote('action', { sessionId: 's2', links: [{ to: 'note', id: hurdle.id, role: 'answers' }] });
    const [thread] = threadsOf([hurdle], [step, hurdle], meetings);
    expect(thread?.moments.map(({ note, day }) => [note.id, day])).toEqual([
      [hurdle.id, '2026-09-17'],
      [step.id, '2026-10-15'],
    ]);
    expect([thread?.strand, thread?.standing]).toEqual(['hurdles', 'going']);
  });

  it('ends on the day on which it was settled, and settled ones come after what goes on', () => {
    const done = aNote('action', { sessionId: 's1', state: 'done', updatedAt: '2026-11-12T15:00:00+01:00' });
    const going = aNote('action', { sessionId: 's2' });
    const threads = threadsOf([done, going], [done, going], meetings);
    expect(threads.map(({ note }) => note.id)).toEqual([going.id, done.id]);
    expect(threads[1]?.moments.at(-1)).toMatchObject({ day: '2026-11-12', isEnd: true });
  });

  it('stands between the columns of its meetings as its day does', () => {
    const dates = meetings.map(({ date }) => date);
    expect(columnOf('2026-09-01', dates)).toBe(0);
    expect(columnOf('2026-10-15', dates)).toBe(1);
    expect(columnOf('2026-10-01', dates)).toBe(0.5);
    expect(columnOf('2026-11-12', dates)).toBe(2);
    expect(columnOf('2026-12-01', dates)).toBe(2.5);
  });

  it('is there for every promise, hurdle, conflict and question of the demonstration, and for nothing else', () => {
    const { notes, sessions } = demo();
    const kinds = new Set(threadsOf(notes, notes, sessions).map(({ note }) => note.kind));
    expect(kinds).toEqual(new Set(['action', 'agreement', 'hurdle', 'conflict', 'question']));
  });
});

describe('the yes of both sides', () => {
  const agreed = aNote('conflict', { bothSidesApproved: true, situation: 'Wie opent', text: 'De sleutel' });
  const own = (name: string) => kindOf('conflict').fields.find((field) => field.name === name) ?? expect.fail(name);
  const yes = (change: ReturnType<typeof editText>) => {
    const [note] = applyChange(workspaceOf({ notes: [agreed] }), change).notes;
    return note?.kind === 'conflict' && note.bothSidesApproved;
  };

  it('is asked anew when the words are edited in the sheet of a note, as on the screen of the method [S0-37]', () => {
    expect(yes(editText(agreed, 'De deur', stamp()))).toBe(false);
    expect(yes(editField(agreed, own('lesson'), 'Vraag eerst', stamp()))).toBe(false);
    expect(yes(editNote(agreed, { plainText: 'De deur' }, say('notes.act.plainText'), stamp()))).toBe(false);
  });

  it('stays when only its standing, its warmth or its readers change', () => {
    expect(yes(editField(agreed, own('state'), 'learned', stamp()))).toBe(true);
    expect(yes(editField(agreed, own('temperature'), 2, stamp()))).toBe(true);
    expect(yes(editNote(agreed, { visibility: 'public' }, say('notes.act.visibility'), stamp()))).toBe(true);
  });

  it('has a conflict explored from the first word that looks into it', () => {
    const named = aNote('conflict', { state: 'named' });
    const state = (fields: Parameters<typeof changed>[1]) => {
      const change = changed(named, fields, say('notes.field.sides'), stamp());
      const [note] = applyChange(workspaceOf({ notes: [named] }), change).notes;
      return note?.kind === 'conflict' && note.state;
    };
    expect(state({ difference: 'Snel of zorgvuldig' })).toBe('explored');
    expect(state({ situation: 'De deur was dicht' })).toBe('named');
  });
});
