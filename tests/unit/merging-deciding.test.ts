import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosing, narrowed, sortOf, sortsOf, sweeping } from '../../shared/merging/deciding';
import type { MergeItem } from '../../shared/merging/items';
import { type Choices, choiceOf, merge } from '../../shared/merging/merge';
import { byPlace } from '../../shared/merging/places';
import { differingWords } from '../../shared/merging/words';
import { type Workspace, workspaceOf } from '../../shared/model/tables';
import { neededBy } from '../../shared/workspace/references';
import { aBlock, aNote, aProgramme, aSession, aStakeholder, aTie } from '../make';

const NOTHING: Choices = new Map();
const session = aSession();
const step = aBlock({ id: 'step', sessionId: session.id });
const kept = aNote('insight', { id: 'kept', text: 'Samen eten' });
const work = (tables: Partial<Workspace> = {}): Workspace => workspaceOf({ programmes: [aProgramme()], ...tables });

const between = (base: Workspace, mine: Workspace, theirs: Workspace): readonly MergeItem[] =>
  merge({ base, mine, theirs }, { needs: neededBy, other: 'colleague' });
const chosen = (items: readonly MergeItem[], choices: Choices) =>
  Object.fromEntries(items.map((item) => [item.key, choiceOf(item, choices)]));

describe('what a colleague has otherwise', () => {
  it('offers removals on either side and proposes neither', () => {
    const gone = { ...kept, id: 'gone' };
    const items = between(work({ notes: [kept, gone] }), work({ notes: [kept] }), work({ notes: [gone] }));
    expect(items.map(({ key, kind, proposed }) => [key, kind, proposed])).toEqual([
      ['notes/gone', 'gone_here', 'mine'],
      ['notes/kept', 'removed', 'mine'],
    ]);
    expect(sortsOf(items)).toEqual({ new: 0, changed: 0, removed: 2, only_here: 0, asks: 0 });
  });

  it('lets wait what hangs on a meeting that was removed here, and brings that along when it is chosen', () => {
    const base = work({ sessions: [session] });
    const items = between(base, work(), work({ sessions: [session], blocks: [step] }));
    expect(items).toMatchObject([
      { key: 'blocks/step', kind: 'conflict', reason: 'hangs_on_gone', proposed: 'mine' },
      { key: 'sessions/session-1', kind: 'gone_here', proposed: 'mine' },
    ]);
    const [block, meeting] = items as [MergeItem, MergeItem];
    expect(sortOf(block)).toBe('new');
    const taken = choosing(items, NOTHING, [block, 'theirs'], neededBy);
    expect(chosen(items, taken)).toEqual({ 'blocks/step': 'theirs', 'sessions/session-1': 'theirs' });
    const left = choosing(items, taken, [meeting, 'mine'], neededBy);
    expect(chosen(items, left)).toEqual({ 'blocks/step': 'mine', 'sessions/session-1': 'mine' });
  });

  it('is taken in or left for a whole place at once, but what is gone is chosen one by one', () => {
    const [other, gone] = [aNote('idea', { id: 'other' }), aNote('idea', { id: 'gone' })];
    const [mine, theirs] = [
      { ...kept, text: 'Samen koken' },
      { ...kept, text: 'Samen zingen' },
    ];
    const items = between(
      work({ notes: [kept, gone] }),
      work({ notes: [mine] }),
      work({ notes: [theirs, gone, other] }),
    );
    const before = { 'notes/kept': 'both', 'notes/gone': 'mine', 'notes/other': 'theirs' };
    expect(chosen(items, NOTHING)).toEqual(before);
    const nothing = sweeping(items, NOTHING, [items, 'keep'], neededBy);
    expect(chosen(items, nothing)).toEqual({ 'notes/kept': 'mine', 'notes/gone': 'mine', 'notes/other': 'mine' });
    expect(chosen(items, sweeping(items, nothing, [items, 'take'], neededBy))).toEqual(before);
    expect(chosen(items, sweeping(items, nothing, [items, 'proposed'], neededBy))).toEqual(before);
  });

  it('can be narrowed, and every kind of it is counted once', () => {
    const [fresh, gone] = [aNote('idea', { id: 'fresh' }), aNote('idea', { id: 'gone' })];
    const items = between(
      work({ notes: [kept, gone] }),
      work({ notes: [{ ...kept, text: 'Hier' }, gone] }),
      work({ notes: [{ ...kept, text: 'Daar' }, fresh] }),
    );
    const keys = (shown: 'asks' | 'new' | 'changed' | 'removed') => narrowed(items, shown).map(({ key }) => key);
    expect([keys('asks'), keys('new'), keys('changed'), keys('removed')]).toEqual([
      ['notes/kept'],
      ['notes/fresh'],
      ['notes/kept'],
      ['notes/gone'],
    ]);
    expect(narrowed(items, 'all')).toBe(items);
  });

  it('stands by meeting in the order of the days, then the network, the actions and the rest', () => {
    const later = aSession({ id: 'later', date: '2026-12-01' });
    const sooner = aSession({ id: 'sooner', date: '2026-11-01' });
    const base = work({ sessions: [later, sooner] });
    const party = aStakeholder({ id: 'one' });
    const theirs = {
      ...base,
      programmes: [aProgramme({ purpose: 'Anders' })],
      stakeholders: [party, aStakeholder({ id: 'two' })],
      ties: [aTie('one', 'two')],
      notes: [
        aNote('action', { id: 'act', sessionId: 'later' }),
        aNote('idea', { id: 'idea', sessionId: 'later' }),
        aNote('idea', { id: 'soon', sessionId: 'sooner' }),
      ],
    };
    const places = byPlace(between(base, base, theirs), { mine: base, theirs });
    expect(places.map(({ place, items }) => [place, items.length])).toEqual([
      [{ kind: 'session', sessionId: 'sooner' }, 1],
      [{ kind: 'session', sessionId: 'later' }, 1],
      [{ kind: 'network' }, 3],
      [{ kind: 'actions' }, 1],
      [{ kind: 'programme' }, 1],
    ]);
  });
});

describe('the words that differ between two texts', () => {
  const shown = (one: string, other: string) =>
    differingWords(one, other).map((pieces) =>
      pieces.map(({ text, isOther }) => (isOther ? `[${text}]` : text)).join(''),
    );

  it('are pointed out in both, and everything else is left alone', () => {
    expect(shown('De bus komt vaak niet.', 'De bus komt nooit.')).toEqual([
      'De bus komt [vaak niet].',
      'De bus komt [nooit].',
    ]);
    expect(shown('Koffie', 'Koffie')).toEqual(['Koffie', 'Koffie']);
    expect(shown('', 'Nieuw')).toEqual(['', '[Nieuw]']);
  });

  it('put together are the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const whole = differingWords(one, other).map((pieces) => pieces.map(({ text }) => text).join(''));
        expect(whole).toEqual([one, other]);
        const same = differingWords(one, other).map((pieces) =>
          pieces.flatMap(({ text, isOther }) => (isOther ? [] : [text])).join(''),
        );
        const [mine, theirs] = same.map((text) => text.replace(/\s+/g, ''));
        expect(mine).toBe(theirs);
      }),
    );
  });
});
