import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allBoxes, type Box, boxKey, boxOf, type CardRows, entriesIn, inFillOrder } from '../../shared/card/boxes';
import { addEntries, editText, removeEntries, renameQuestion, setRole, setServes } from '../../shared/card/entries';
import { moveEntry, pushed, stoodIn } from '../../shared/card/moving';
import { nextStep, setStepState } from '../../shared/card/steps';
import { FIELDS_OF, FILL_ORDER, READ_ORDER } from '../../shared/model/card-columns';
import { applyChange, type Change, invert, isEmpty } from '../../shared/model/change';
import { CardEntry, CardField } from '../../shared/model/instruments';
import { say } from '../../shared/model/message';
import { workspaceOf } from '../../shared/model/tables';
import { aBox, aFullCard, cardAfter } from '../card-arbitraries';
import { aCard, aNote, anEntry, demo, stamp } from '../make';

const LATER = '2026-11-12T15:00:00+01:00';
const card = aCard();

describe('the columns of the card', () => {
  it('are filled in from the values on, and read the other way [S2-28] [S2-36] [S2-40] [S2-45] [S2-48]', () => {
    expect(FILL_ORDER).toEqual(['values', 'relations', 'acting', 'conditions', 'actions']);
    expect(READ_ORDER).toEqual(['actions', 'conditions', 'acting', 'relations', 'values']);
  });

  it('hold every printed field once', () => {
    expect(FILL_ORDER.flatMap((step) => FIELDS_OF[step]).toSorted()).toEqual(CardField.options.toSorted());
  });

  it('have a box of its own for a question that the group made up', () => {
    const entries = [
      anEntry(card.id, { step: 'acting', field: 'free_how', freeQuestion: 'Hoe vieren we iets?' }),
      anEntry(card.id, { step: 'acting', field: 'free_how' }),
    ];
    const boxes = allBoxes(entries).filter(({ field }) => field === 'free_how');
    expect(boxes.map(({ question }) => question)).toEqual(['Hoe vieren we iets?', undefined]);
    const [change] = [renameQuestion(entries.slice(0, 1), ' Hoe vieren we het? ', stamp())];
    const renamed = cardAfter({ card, entries }, change).entries;
    expect(allBoxes(renamed).some(({ question }) => question === 'Hoe vieren we het?')).toBe(true);
  });

  it('lose no entry, whatever stands in them', () => {
    fc.assert(
      fc.property(aFullCard(), ({ entries }) => {
        expect(
          inFillOrder(entries)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(entries.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('writing on the card', () => {
  const box = { step: 'values', field: 'success_statement' } as const;

  it('adds a list in its order as one act, after what stands there, with the meeting it came from [S2-75]', () => {
    const present = anEntry(card.id, { order: 4 });
    const texts = ['een', '  ', 'twee '].map((text) => ({ text }));
    const change = addEntries({ card, entries: [present] }, box, texts, 'session-1', stamp());
    expect(change.label).toEqual(say('card.act.add', { step: 'values', count: 2 }));
    expect(change.tables.cardEntries?.added).toMatchObject([
      { text: 'een', order: 5, sessionId: 'session-1', shared: false },
      { text: 'twee', order: 6, sessionId: 'session-1', shared: false },
    ]);
  });

  it('makes an empty column busy, and leaves one that is done as it is', () => {
    const first = addEntries({ card, entries: [] }, box, [{ text: 'een' }], undefined, stamp());
    expect(cardAfter({ card, entries: [] }, first).card.stepState.values).toBe('busy');
    const done = cardAfter({ card, entries: [anEntry(card.id)] }, setStepState(card, 'values', 'done', stamp()));
    const more = addEntries(done, box, [{ text: 'twee' }], undefined, stamp());
    expect(more.tables.cards).toBeUndefined();
    expect(nextStep(done.card)).toBe('relations');
  });

  it('keeps an entry whose text was emptied, and takes an empty role away', () => {
    const entry = anEntry(card.id, { role: 'huisarts' });
    expect(isEmpty(editText(entry, '  ', stamp()))).toBe(true);
    expect(setRole(entry, ' ', stamp()).tables.cardEntries?.updated[0]?.[1]).not.toHaveProperty('role');
  });

  it('takes entries off with every reference to them, and puts all of it back', () => {
    const value = anEntry(card.id);
    const action = anEntry(card.id, { step: 'actions', field: 'we_do', servesEntryIds: [value.id] });
    const copy = anEntry('card-later', { fromEntryIds: [value.id] });
    const note = aNote('value', { links: [{ to: 'card_entry', id: value.id }] });
    const busy = { ...card, stepState: { ...card.stepState, values: 'busy', actions: 'busy' } as const };
    const before = workspaceOf({ cards: [busy], cardEntries: [value, action, copy], notes: [note] });
    const around = { entries: before.cardEntries, notes: before.notes };
    const change = removeEntries({ card: busy, entries: [value, action] }, new Set([value.id]), around, stamp());
    const now = applyChange(before, change);
    expect(JSON.stringify([now.cardEntries, now.notes])).not.toContain(`"${value.id}"`);
    expect(now.cards[0]?.stepState.values).toBe('empty');
    expect(applyChange(now, invert(change)).cardEntries.toSorted(byId)).toEqual(before.cardEntries.toSorted(byId));
  });

  it('remembers which values an action serves, each once', () => {
    const action = anEntry(card.id, { step: 'actions', field: 'i_do' });
    const served = setServes(action, ['a', 'b', 'a'], stamp()).tables.cardEntries?.updated[0]?.[1];
    expect(served?.servesEntryIds).toEqual(['a', 'b']);
    expect(served && setServes(served, [], stamp()).tables.cardEntries?.updated[0]?.[1]).not.toHaveProperty(
      'servesEntryIds',
    );
  });
});

const byId = (one: CardEntry, other: CardEntry) => one.id.localeCompare(other.id);

/** Moves an entry and checks that all that was known of where it stood is still known, and this move with it. */
function movedWithHistory(rows: CardRows, entry: CardEntry, to: Box, spot: number): CardRows {
  const next = cardAfter(rows, moveEntry(rows, entry.id, to, spot, stamp(LATER)));
  const moved = next.entries.find(({ id }) => id === entry.id);
  const known = entry.moves ?? [];
  expect(moved && boxKey(boxOf(moved))).toBe(boxKey(to));
  expect(moved?.moves?.slice(0, known.length) ?? []).toEqual(known);
  if (entry.field !== to.field) expect(moved?.moves?.at(-1)).toMatchObject({ from: entry.step, field: entry.field });
  return next;
}

describe('moving an entry', () => {
  it('keeps where it stood, with the day', () => {
    const entry = anEntry(card.id);
    const to = { step: 'conditions', field: 'env_partnerships' } as const;
    const there = cardAfter(
      { card, entries: [entry] },
      moveEntry({ card, entries: [entry] }, entry.id, to, 0, stamp(LATER)),
    );
    const [moved] = there.entries;
    expect(moved).toMatchObject({ ...to, movedFrom: 'values', text: entry.text, shared: entry.shared });
    expect(moved?.moves).toEqual([{ from: 'values', field: 'success_statement', at: LATER }]);
    expect(moved && stoodIn(moved)).toBe('values');
    expect(there.card.stepState.conditions).toBe('busy');
    expect(there.card.stepState.values).toBe('empty');
  });

  it('goes on from the history of an older file, which knows only the last column', () => {
    const entry = demo().cardEntries.find(({ movedFrom }) => movedFrom === 'values');
    const [demoCard] = demo().cards;
    if (!entry || !demoCard) throw new Error('The demonstration has a moved entry');
    const rows = { card: demoCard, entries: demo().cardEntries };
    const to = { step: 'relations', field: 'share_say' } as const;
    const moved = cardAfter(rows, moveEntry(rows, entry.id, to, 0, stamp(LATER))).entries.find(
      ({ id }) => id === entry.id,
    );
    expect(moved?.moves?.map(({ from }) => from)).toEqual(['values', 'conditions']);
  });

  it('never changes how many there are, what they say, or what was known of where they stood', () => {
    const pushes = fc.array(fc.record({ which: fc.nat(), to: aBox, spot: fc.nat(9) }), { maxLength: 12 });
    const texts = ({ entries }: CardRows) => entries.map(({ id, text }) => `${id} ${text}`).toSorted();
    fc.assert(
      fc.property(aFullCard(), pushes, (rows, moves) => {
        const end = moves.reduce((now, { which, to, spot }) => {
          const entry = now.entries[which % Math.max(1, now.entries.length)];
          return entry ? movedWithHistory(now, entry, to, spot) : now;
        }, rows);
        expect(texts(end)).toEqual(texts(rows));
      }),
    );
  });

  it('puts it at the spot that was asked for, however close the others stand', () => {
    fc.assert(
      fc.property(aFullCard(), aBox, fc.nat(), fc.nat(9), (rows, to, which, spot) => {
        const entry = rows.entries[which % Math.max(1, rows.entries.length)];
        if (!entry) return;
        const others = entriesIn(rows.entries, to).filter(({ id }) => id !== entry.id);
        const now = cardAfter(rows, moveEntry(rows, entry.id, to, spot, stamp(LATER)));
        const at = Math.min(spot, others.length);
        const expected = [...others.slice(0, at), entry, ...others.slice(at)].map(({ id }) => id);
        expect(entriesIn(now.entries, to).map(({ id }) => id)).toEqual(expected);
      }),
    );
  });

  it('can be taken back to the letter', () => {
    fc.assert(
      fc.property(aFullCard(), aBox, fc.nat(), (rows, to, which) => {
        const entry = rows.entries[which % Math.max(1, rows.entries.length)];
        if (!entry) return;
        const before = workspaceOf({ cards: [rows.card], cardEntries: rows.entries });
        const change: Change = moveEntry(rows, entry.id, to, 0, stamp(LATER));
        expect(applyChange(applyChange(before, change), invert(change))).toEqual(before);
      }),
    );
  });

  it('goes on in the next box at the end of its own, and stops at the edges of the card', () => {
    const one = anEntry(card.id, { step: 'relations', field: 'share_knowledge', order: 1 });
    const two = anEntry(card.id, { step: 'relations', field: 'share_knowledge', order: 2 });
    const entries = [one, two];
    expect(pushed(entries, one.id, 'down')).toEqual({ box: { step: 'relations', field: 'share_knowledge' }, spot: 1 });
    expect(pushed(entries, two.id, 'down')).toEqual({ box: { step: 'relations', field: 'share_say' }, spot: 0 });
    expect(pushed(entries, one.id, 'up')).toBeNull();
    expect(pushed(entries, one.id, 'right')?.box.step).toBe('values');
    expect(pushed(entries, one.id, 'left')?.box.step).toBe('acting');
    expect(pushed([anEntry(card.id)].slice(), 'nobody', 'left')).toBeNull();
  });
});

it('reads every entry of the demonstration', () => {
  expect(inFillOrder(demo().cardEntries)).toHaveLength(28);
  expect(demo().cardEntries.every((entry) => CardEntry.safeParse(entry).success)).toBe(true);
});
