import { describe, expect, it } from 'vitest';
import type { MergeItem } from '../../shared/merging/items';
import { type Choices, choiceOf, countsOf, merge, mergeChange } from '../../shared/merging/merge';
import { applyChange } from '../../shared/model/change';
import { say } from '../../shared/model/message';
import type { Note } from '../../shared/model/note';
import { type Workspace, workspaceOf } from '../../shared/model/tables';
import { withoutNewLooseEnds } from '../../shared/workspace/mending';
import { neededBy } from '../../shared/workspace/references';
import { aBlock, aNote, aProgramme, aSession, aStakeholder, aTheme } from '../make';

const note = aNote('insight', { id: 'note-a', text: 'De bus komt niet', order: 1 });
const other = aNote('hurdle', { id: 'note-b', text: 'Te weinig tijd', order: 2 });
const work = (...notes: readonly Note[]): Workspace =>
  workspaceOf({ programmes: [aProgramme()], sessions: [aSession()], notes });
const later = '2026-10-15T14:30:00+02:00';

const items = (base: Workspace | undefined, mine: Workspace, theirs: Workspace): readonly MergeItem[] =>
  merge({ base, mine, theirs }, { needs: neededBy });
function notesAfter(mine: Workspace, found: readonly MergeItem[], choices: Choices = new Map()): readonly Note[] {
  const change = mergeChange(found, choices, say('group.act.handOut'));
  return applyChange(mine, withoutNewLooseEnds(mine, change)).notes;
}

describe('merging', () => {
  it('takes what is new there, and leaves what is new here', () => {
    const [here, there] = [aNote('idea', { id: 'here' }), aNote('idea', { id: 'there' })];
    const found = items(work(note), work(note, here), work(note, there));
    expect(found.map(({ kind, key }) => [kind, key])).toEqual([['new', 'notes/there']]);
    expect(notesAfter(work(note, here), found)).toEqual([note, here, there]);
  });

  it('keeps both when each side changed another field of the same row', () => {
    const mine = { ...note, tags: ['vervoer'], updatedAt: later };
    const theirs = { ...note, text: 'De bus komt vaak niet' };
    const found = items(work(note), work(mine), work(theirs));
    expect(countsOf(found)).toEqual({ new: 0, changed: 1, removed: 0, gone_here: 0, only_here: 0, conflict: 0 });
    expect(notesAfter(work(mine), found)).toEqual([{ ...mine, text: 'De bus komt vaak niet' }]);
  });

  it('shows both texts when both changed the same field, and proposes to keep both', () => {
    const mine = { ...note, text: 'Mijn woorden' };
    const theirs = { ...note, text: 'Hun woorden', votes: 3 };
    const [item] = items(work(note), work(mine), work(theirs));
    expect(item).toMatchObject({
      kind: 'conflict',
      reason: 'both_changed',
      choices: ['mine', 'theirs', 'both'],
      proposed: 'both',
    });
    expect(item?.fields).toContainEqual({
      name: 'text',
      mine: 'Mijn woorden',
      theirs: 'Hun woorden',
      isConflict: true,
    });
    const chosen = (choice: 'mine' | 'theirs' | 'both') =>
      notesAfter(work(mine), item ? [item] : [], new Map([['notes/note-a', choice]])).map(({ id, text, votes }) => [
        id,
        text,
        votes,
      ]);
    // Their dots clash with nothing, so they come along; a slip of its own starts without.
    expect(chosen('mine')).toEqual([['note-a', 'Mijn woorden', 3]]);
    expect(chosen('theirs')).toEqual([['note-a', 'Hun woorden', 3]]);
    expect(chosen('both')).toEqual([
      ['note-a', 'Mijn woorden', 3],
      [expect.stringMatching(/^beside-/), 'Hun woorden', undefined],
    ]);
  });

  it('takes a removal over where nothing changed here, and asks where something did', () => {
    const changed = { ...note, text: 'Toch nog iets' };
    expect(items(work(note, other), work(note, other), work(other))).toMatchObject([
      { kind: 'removed', proposed: 'theirs' },
    ]);
    expect(items(work(note, other), work(changed, other), work(other))).toMatchObject([
      { kind: 'conflict', reason: 'removed_there', proposed: 'mine' },
    ]);
  });

  it('never brings back by itself what was removed here', () => {
    expect(items(work(note, other), work(other), work(note, other))).toEqual([]);
    const changed = { ...note, text: 'Ander woord' };
    const found = items(work(note, other), work(other), work(changed, other));
    expect(found).toMatchObject([{ kind: 'conflict', reason: 'removed_here', proposed: 'mine' }]);
    expect(notesAfter(work(other), found)).toEqual([other]);
    expect(notesAfter(work(other), found, new Map([['notes/note-a', 'theirs']]))).toEqual([other, changed]);
  });

  it('asks before a meeting goes that got a new step here', () => {
    const block = aBlock({ id: 'new-step' });
    const mine = { ...work(), blocks: [block] };
    const theirs = { ...work(), sessions: [] };
    const found = merge({ base: work(), mine, theirs }, { needs: neededBy });
    expect(found).toMatchObject([{ table: 'sessions', kind: 'conflict', reason: 'removed_there', proposed: 'mine' }]);
    const change = mergeChange(found, new Map([['sessions/session-1', 'theirs']]), say('group.act.handOut'));
    expect(applyChange(mine, withoutNewLooseEnds(mine, change))).toMatchObject({ sessions: [], blocks: [] });
  });

  it('sets whole notes against each other where their parts do not go together', () => {
    const asHurdle = aNote('hurdle', { ...note, kind: 'hurdle', category: 'routine', state: 'open' } as never);
    const base = aNote('question', { ...note, kind: 'question', state: 'open' } as never);
    const answered = { ...base, state: 'answered' as const };
    const [item] = items(work(base), work(asHurdle), work(answered));
    expect(item).toMatchObject({ kind: 'conflict', withMine: asHurdle, withTheirs: answered });
  });

  it('asks nothing about the place in a list: the one nearer to the front counts, whoever is called mine', () => {
    const [mine, theirs] = [
      { ...note, order: 8, updatedAt: later },
      { ...note, order: 3 },
    ];
    const [there, back] = [items(work(note), work(mine), work(theirs)), items(work(note), work(theirs), work(mine))];
    expect(there[0]?.fields).toEqual([{ name: 'order', mine: 8, theirs: 3, isConflict: false }]);
    expect(notesAfter(work(mine), there)[0]?.order).toBe(3);
    expect(back).toEqual([]);
  });

  it('keeps one place on the map from both sides, however the numbers are written down', () => {
    const party = aStakeholder();
    const [mine, theirs] = [
      { ...work(), stakeholders: [{ ...party, position: { x: 10, y: 40 }, updatedAt: later }] },
      { ...work(), stakeholders: [{ ...party, position: { y: 5, x: 10 } }] },
    ];
    const base = { ...work(), stakeholders: [party] };
    expect(items(base, mine, theirs)[0]?.withTheirs).toMatchObject({ position: { x: 10, y: 5 } });
    expect(items(base, theirs, mine)).toEqual([]);
  });

  it('without a common beginning asks about everything that differs, and listens to no clock', () => {
    const [mine, theirs] = [
      { ...note, visibility: 'public' as const },
      { ...note, updatedAt: later },
    ];
    for (const [here, there] of [
      [mine, theirs],
      [{ ...mine, updatedAt: '2056-01-01T00:00:00Z' }, theirs],
    ] as const) {
      const found = items(undefined, work(here, other), work(there));
      expect(found).toMatchObject([
        { key: 'notes/note-a', kind: 'conflict', reason: 'differs', proposed: 'mine' },
        { key: 'notes/note-b', kind: 'only_here', proposed: 'mine' },
      ]);
      expect(notesAfter(work(here, other), found)).toHaveLength(2);
    }
  });

  it('proposes mine for what I look after, and still shows theirs', () => {
    const [mine, theirs] = [
      { ...work(), themes: [aTheme()] },
      { ...work(), themes: [aTheme({ title: 'Anders' })] },
    ];
    const [item] = merge(
      { base: mine, mine, theirs },
      { needs: neededBy, owner: (table) => (table === 'themes' ? 'mine' : undefined) },
    );
    expect(item).toMatchObject({ kind: 'changed', proposed: 'mine' });
    expect(item && choiceOf(item, new Map([['themes/theme-1', 'both']]))).toBe('mine');
  });
});
