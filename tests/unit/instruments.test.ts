import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actionsToReview,
  askedIn,
  broughtIn,
  chooseQuestion,
  proposals,
  type Question,
  sharpenTo,
  wordingsOf,
} from '../../shared/instruments/action-learning';
import {
  actionFor,
  actionOf,
  approve,
  changed,
  editExperiment,
  editSide,
  isWorkedWith,
  lessonFor,
  type SideWord,
  sidesOf,
} from '../../shared/instruments/conflict';
import {
  askedFor,
  byDots,
  CATEGORIES,
  dotsOf,
  isUnsorted,
  leaveHurdle,
  ofCategory,
  pickHurdle,
  sortHurdle,
  stepsFor,
  workedOn,
} from '../../shared/instruments/hurdles';
import { linkTo, setFields, withLinks } from '../../shared/instruments/linked';
import { byFocus, promisesIn, successOf } from '../../shared/instruments/reflection';
import { applyChange, type Change, invert } from '../../shared/model/change';
import { say } from '../../shared/model/message';
import type { Note } from '../../shared/model/note';
import { workspaceOf } from '../../shared/model/tables';
import { mayOpenConflict } from '../../shared/privacy/wall';
import { aNote, SESSION_ID, stamp } from '../make';

/** The notes after an act, and what they were when it is walked back. */
function done(notes: readonly Note[], change: Change): readonly Note[] {
  const before = workspaceOf({ notes });
  const after = applyChange(before, change);
  expect(applyChange(after, invert(change)).notes).toEqual(expect.arrayContaining([...notes]));
  return after.notes;
}
const only = <N extends Note>(note: N, change: Change): N => (done([note], change)[0] ?? note) as N;

describe('notes that belong together', () => {
  it('are tied when the second one is made', () => {
    const hurdle = aNote('hurdle');
    const action = aNote('action');
    const made: Change = {
      label: say('app.undo.none'),
      tables: { notes: { added: [action], updated: [], removed: [] } },
    };
    const after = applyChange(workspaceOf({ notes: [hurdle] }), withLinks(made, [linkTo(hurdle.id, 'answers')]));
    expect(stepsFor(after.notes, hurdle).map(({ id }) => id)).toEqual([action.id]);
  });

  it('refuse a value that their kind cannot hold, and stay as they were', () => {
    expect(() => setFields(aNote('hurdle'), { state: 'gone' as never }, say('notes.act.text'), stamp())).toThrow();
  });
});

describe('a reflection round', () => {
  it('looks at three things, also those nobody spoke of yet [S2-60] [S2-61] [S2-62]', () => {
    const own = aNote('reflection', { focus: 'own_action' });
    expect(byFocus([own, aNote('insight')]).map(({ focus, notes }) => [focus, notes.length])).toEqual([
      ['own_action', 1],
      ['collaboration', 0],
      ['improvements_successes', 0],
    ]);
  });

  it('ends with what people will do, and the action each became', () => {
    const silent = aNote('reflection', { nextTime: '  ' });
    const promised = aNote('reflection', { nextTime: 'Eerst vragen' });
    const action = aNote('action', { links: [linkTo(promised.id, 'follow_up')] });
    expect(promisesIn([silent, promised])).toEqual([{ note: promised, words: 'Eerst vragen', action: undefined }]);
    expect(promisesIn([promised, action])[0]?.action).toBe(action);
  });

  it('knows the success that a reflection was made into [S2-62]', () => {
    const better = aNote('reflection', { focus: 'improvements_successes' });
    const success = aNote('success', { links: [linkTo(better.id, 'builds_on')] });
    expect(successOf([better, success], better)).toBe(success);
    expect(successOf([better], better)).toBeUndefined();
  });
});

describe('a hurdle', () => {
  it('is of no kind until someone says so, and keeps the name of an own kind only there', () => {
    const hurdle = aNote('hurdle', { category: 'other' });
    expect(isUnsorted(hurdle)).toBe(true);
    const own = only(hurdle, sortHurdle(hurdle, 'other', 'De sleutel', stamp()));
    expect([own.category, own.otherCategory, isUnsorted(own)]).toEqual(['other', 'De sleutel', false]);
    const routine = only(own, sortHurdle(own, 'routine', undefined, stamp()));
    expect(routine.category).toBe('routine');
    expect(routine).not.toHaveProperty('otherCategory');
  });

  it('stands with exactly one kind once it is sorted', () => {
    const names = fc.option(fc.constantFrom('', 'De sleutel'), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...CATEGORIES), names), { maxLength: 20 }), (kinds) => {
        const hurdles = kinds.map(([category, otherCategory]) => aNote('hurdle', { category, otherCategory }));
        const placed = [...CATEGORIES.flatMap((kind) => ofCategory(hurdles, kind)), ...hurdles.filter(isUnsorted)];
        expect(placed.map(({ id }) => id).sort()).toEqual(hurdles.map(({ id }) => id).sort());
      }),
    );
  });

  it('is worked on when it is picked; until one is, all open ones are', () => {
    const [one, two, left] = [aNote('hurdle'), aNote('hurdle'), aNote('hurdle', { state: 'accepted' })];
    expect(workedOn([one, two, left])).toEqual([one, two]);
    const picked = only(two, pickHurdle(two, true, stamp()));
    expect(workedOn([one, picked, left])).toEqual([picked]);
    expect(only(picked, pickHurdle(picked, false, stamp())).state).toBe('open');
    expect(only(picked, leaveHurdle(picked, true, stamp())).state).toBe('accepted');
  });

  it('comes first with most dots, of votes that were shown', () => {
    const [one, two] = [aNote('hurdle'), aNote('hurdle')];
    const round = (state: 'open' | 'shown', dots: readonly number[]) => ({
      id: state,
      createdAt: one.createdAt,
      updatedAt: one.updatedAt,
      sessionId: SESSION_ID,
      dotsEach: 2,
      capPerOption: 2,
      state,
      options: [one, two].map(({ id }, at) => ({ to: 'note' as const, id, dots: dots[at] ?? 0 })),
    });
    const dots = dotsOf([round('open', [9, 0]), round('shown', [1, 3])]);
    expect([dots.get(one.id), dots.get(two.id)]).toEqual([1, 3]);
    expect(byDots([one, two], dots)).toEqual([two, one]);
  });

  it('has what others are asked for it', () => {
    const hurdle = aNote('hurdle');
    const need = aNote('need', { links: [linkTo(hurdle.id, 'answers')] });
    expect(askedFor([need, aNote('need')], hurdle)).toEqual([need]);
  });
});

describe('a conflict', () => {
  const agreed = aNote('conflict', {
    visibility: 'partners',
    bothSidesApproved: true,
    sides: [
      { label: 'Bewoners', view: 'Zo' },
      { label: 'Welzijn', view: 'Anders' },
    ],
  });
  const words = fc.constantFrom<SideWord>('label', 'view', 'assumption', 'mattersMost');

  it('closes for the room as soon as a word of it changes, until both sides say yes again [S0-37]', () => {
    expect(mayOpenConflict(agreed)).toBe(true);
    fc.assert(
      fc.property(fc.nat({ max: 1 }), words, fc.string({ minLength: 1 }), (side, word, text) => {
        const after = only(agreed, editSide(agreed, side, word, text, stamp()));
        expect(mayOpenConflict(after)).toBe(false);
      }),
    );
    const learned = only(agreed, changed(agreed, { lesson: 'Vraag eerst' }, say('notes.field.lesson'), stamp()));
    expect(mayOpenConflict(learned)).toBe(false);
    expect(mayOpenConflict(only(learned, approve(learned, true, stamp())))).toBe(true);
  });

  it('has two sides to fill in, and keeps only those with words', () => {
    const bare = aNote('conflict', { sides: [] });
    expect(sidesOf(bare)).toHaveLength(2);
    const second = only(bare, editSide(bare, 1, 'label', 'Welzijn', stamp()));
    expect(second.sides.map(({ label }) => label)).toEqual(['', 'Welzijn']);
    const none = only(second, editSide(second, 1, 'label', ' ', stamp()));
    expect(none.sides).toEqual([]);
    const assumed = only(agreed, editSide(agreed, 0, 'assumption', 'Ze luisteren niet', stamp()));
    expect(only(assumed, editSide(assumed, 0, 'assumption', '', stamp())).sides[0]).not.toHaveProperty('assumption');
  });

  it('becomes a trial that can be followed as an action, and a lesson [S0-37]', () => {
    const trial = { what: 'Twee sleutels', who: 'Bewoners', until: '2026-12-01', howWeSee: 'Avonden open' };
    const tried = only(agreed, editExperiment(agreed, trial, stamp()));
    expect([tried.state, tried.experiment]).toEqual(['experiment', trial]);
    expect(actionOf(tried)).toEqual({
      level: 'we',
      isExperiment: true,
      ownerLabel: 'Bewoners',
      due: '2026-12-01',
      reflectOn: '2026-12-01',
      expectedEffect: 'Avonden open',
    });
    const action = aNote('action', { links: [linkTo(tried.id, 'follow_up')] });
    const lesson = aNote('insight', { links: [linkTo(tried.id, 'builds_on')] });
    expect([actionFor([action], tried), lessonFor([lesson], tried)]).toEqual([action, lesson]);
    const emptied = { what: ' ', who: '', until: '2026-12-01', howWeSee: '' };
    expect(only(tried, editExperiment(tried, emptied, stamp()))).not.toHaveProperty('experiment');
  });

  it('is left in peace when it is parked or referred', () => {
    expect([agreed, { ...agreed, state: 'parked' as const }].map(isWorkedWith)).toEqual([true, false]);
  });
});

describe('the question of action learning', () => {
  const CHOOSE = 'block-choose';
  const brought = (text: string, over: Partial<Question> = {}) => aNote('question', { text, blockId: CHOOSE, ...over });
  const questionsIn = (notes: readonly Note[]) => notes as readonly Question[];

  it('is the one that was chosen; while there is a choice there is none', () => {
    const [one, two] = [brought('Een'), brought('Twee')];
    expect(wordingsOf([one], CHOOSE)).toEqual([one]);
    expect(wordingsOf([one, two], CHOOSE)).toEqual([]);
    const chosen = questionsIn(done([one, two], chooseQuestion([one, two], two, stamp())));
    expect(wordingsOf(chosen, CHOOSE).map(({ text }) => text)).toEqual(['Twee']);
    expect(broughtIn(chosen, CHOOSE)).toHaveLength(2);
    const again = questionsIn(done(chosen, chooseQuestion(broughtIn(chosen, CHOOSE), null, stamp())));
    expect(wordingsOf(again, CHOOSE)).toEqual([]);
  });

  it('gets sharper, and every earlier wording stays to be read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), (times) => {
        let notes: readonly Note[] = [brought('Wording 0')];
        for (let at = 1; at <= times; at += 1) {
          const proposed = [
            aNote('question', { text: `Wording ${at}`, blockId: 'r' }),
            aNote('question', { blockId: 'r' }),
          ];
          const [better, other] = proposed;
          const now = wordingsOf(notes, CHOOSE).at(-1);
          if (!now || !better || !other) throw new Error('There is always a question');
          notes = done([...notes, ...proposed], sharpenTo(now, better, proposed, stamp()));
          expect(notes.find(({ id }) => id === other.id)).toMatchObject({ state: 'parked' });
        }
        const wordings = wordingsOf(notes, CHOOSE);
        expect(wordings.map(({ text }) => text)).toEqual(Array.from({ length: times + 1 }, (_, at) => `Wording ${at}`));
        expect(wordings.map(({ state }) => state)).toEqual([...Array(times).fill('answered'), 'open']);
        expect(proposals(notes, 'r', wordings)).toHaveLength(times);
      }),
      { numRuns: 12 },
    );
  });

  it('stands apart from the questions that people ask', () => {
    const question = brought('De vraag');
    const asked = aNote('question', { blockId: 'ask' });
    const proposed = aNote('question', { blockId: 'r' });
    expect(askedIn([question, asked, proposed], [CHOOSE, 'r'], [question])).toEqual([asked]);
  });

  it('does not hold the page when a file ties wordings in a circle', () => {
    const [one, two] = [
      brought('Een', { id: 'one' }),
      aNote('question', { id: 'two', links: [linkTo('one', 'builds_on')] }),
    ];
    const three = aNote('question', { id: 'three', links: [linkTo('two', 'builds_on')] });
    const round = { ...two, links: [...two.links, linkTo('three', 'builds_on')] };
    expect(wordingsOf([one, round, three], CHOOSE).map(({ id }) => id)).toEqual(['one', 'two', 'three']);
  });
});

describe('the check-in', () => {
  it('looks back at what is going on from before, the first due first, and keeps what was closed here', () => {
    const before = { sessionId: 'earlier', updatedAt: '2026-10-01T10:00:00+02:00' };
    const late = aNote('action', { ...before, id: 'late', due: '2026-12-01' });
    const soon = aNote('action', { ...before, id: 'soon', due: '2026-11-01', state: 'busy' });
    const done = aNote('action', { ...before, id: 'done', state: 'done' });
    const now = aNote('action', { ...before, id: 'now', state: 'done', updatedAt: '2026-10-15T14:10:00+02:00' });
    const here = aNote('action', { sessionId: SESSION_ID });
    const asked = { sessionId: SESSION_ID, since: '2026-10-15T14:00:00+02:00' };
    expect(actionsToReview([late, soon, done, now, here], asked).map(({ id }) => id)).toEqual(['soon', 'late', 'now']);
    expect(actionsToReview([now], { ...asked, since: undefined })).toEqual([]);
  });
});
