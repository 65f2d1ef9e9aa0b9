import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxKey, boxOf, type CardRows, inFillOrder } from '../../shared/card/boxes';
import { bringTogether, gathered, sameEntry, sameText } from '../../shared/card/bring-together';
import { type Compared, compareVersions } from '../../shared/card/comparing';
import { editText } from '../../shared/card/entries';
import { moveEntry } from '../../shared/card/moving';
import { addVersions, familiesOf, newCard, removeCard, versionsOf } from '../../shared/card/versions';
import { applyChange, type Change, invert } from '../../shared/model/change';
import type { CardEntry } from '../../shared/model/instruments';
import { workspaceOf } from '../../shared/model/tables';
import { looseEndsIn } from '../../shared/workspace/references';
import { aFullCard, cardAfter } from '../card-arbitraries';
import { aCard, anEntry, aProgramme, demo, PROGRAMME_ID, stamp } from '../make';

const LATER = '2026-11-12T15:00:00+01:00';
const DATE = '2026-11-12';

/** The cards that an act makes, each with its entries. */
const madeBy = ({ tables }: Change): readonly CardRows[] =>
  (tables.cards?.added ?? []).map((card) => ({
    card,
    entries: (tables.cardEntries?.added ?? []).filter(({ cardId }) => cardId === card.id),
  }));

function onlyOne(change: Change): CardRows {
  const [made] = madeBy(change);
  if (!made) throw new Error('A version is made');
  return made;
}

/** What an entry says, apart from ids and moments: what it serves by its words. */
function said(
  { entries }: CardRows,
  { id: _i, cardId: _c, createdAt: _a, updatedAt: _u, order: _o, ...entry }: CardEntry,
) {
  const { servesEntryIds, fromEntryIds: _f, ...rest } = entry;
  return { ...rest, serves: servesEntryIds?.map((id) => entries.findIndex((each) => each.id === id)) };
}
const saidOn = (rows: CardRows) => {
  const inOrder = { ...rows, entries: inFillOrder(rows.entries) };
  return inOrder.entries.map((entry) => said(inOrder, entry));
};

const copyOf = (rows: CardRows, who = 'Tafel 2') =>
  onlyOne(
    addVersions(rows, { filledInBy: [who], date: DATE, isCopy: true }, [rows.card], stamp(LATER, `of-${rows.card.id}`)),
  );

describe('a card', () => {
  it('begins as version 1 with nothing on it, filled in by a group [S2-50]', () => {
    const about = { title: 'Kaart', subject: 'het wijknetwerk', filledInBy: 'Actieleergroep', date: DATE };
    const { card, entries } = onlyOne(newCard(PROGRAMME_ID, about, stamp()));
    expect(card).toMatchObject({ ...about, version: 1, stepState: { values: 'empty', actions: 'empty' } });
    expect(entries).toEqual([]);
  });

  it('is known among several cards of a programme by the versions that follow from each other [S2-76]', () => {
    const [first, other] = [aCard({ id: 'a' }), aCard({ id: 'z', subject: 'de wijkkrant' })];
    const second = aCard({ id: 'b', version: 2, previousId: 'a' });
    const third = aCard({ id: 'c', version: 3, previousId: 'b', fromCardIds: ['a', 'b'] });
    const cards = [third, other, second, first];
    expect(versionsOf(second, cards).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(familiesOf(cards).map((family) => family.map(({ id }) => id))).toEqual([['a', 'b', 'c'], ['z']]);
  });
});

describe('a new version', () => {
  it('equals the old one, names it, and leaves it as it was', () => {
    fc.assert(
      fc.property(aFullCard(), (rows) => {
        const copy = copyOf(rows);
        expect(saidOn(copy)).toEqual(saidOn(rows));
        expect(copy.card).toMatchObject({ version: 2, previousId: rows.card.id, stepState: rows.card.stepState });
        expect(copy.entries.map(({ fromEntryIds }) => fromEntryIds?.[0]).toSorted()).toEqual(
          rows.entries.map(({ id }) => id).toSorted(),
        );
        expect(compareVersions(rows, copy, [...rows.entries, ...copy.entries]).every(({ is }) => is === 'same')).toBe(
          true,
        );
      }),
    );
  });

  it('can be made for several tables at once, empty, each with its own number', () => {
    const rows = { card: aCard({ version: 3 }), entries: [anEntry('x')] };
    const change = addVersions(rows, { filledInBy: ['Tafel 1', 'Tafel 2'], date: DATE, isCopy: false }, [], stamp());
    expect(madeBy(change).map(({ card, entries }) => [card.version, card.filledInBy, entries.length])).toEqual([
      [4, 'Tafel 1', 0],
      [5, 'Tafel 2', 0],
    ]);
  });

  it('leaves the others one card when a version between them goes', () => {
    const rows = { card: aCard({ id: 'a' }), entries: [anEntry('a', { id: 'a1' })] };
    const second = copyOf(rows);
    const cards = [rows.card, second.card];
    const third = onlyOne(
      addVersions(second, { filledInBy: ['Tafel 3'], date: DATE, isCopy: true }, cards, stamp(LATER, 'third')),
    );
    const all = [rows, second, third];
    const before = workspaceOf({
      programmes: [aProgramme()],
      cards: all.map(({ card }) => card),
      cardEntries: all.flatMap(({ entries }) => entries),
    });
    const around = { cards: before.cards, entries: before.cardEntries, notes: [] };
    const change = removeCard(second, around, stamp());
    const now = applyChange(before, change);
    expect(looseEndsIn(now as never)).toEqual([]);
    expect(versionsOf(third.card, now.cards).map(({ id }) => id)).toEqual(['a', third.card.id]);
    expect(looseEndsIn(applyChange(now, invert(change)) as never)).toEqual([]);
  });
});

/** What was known of an entry is known of what it became, and it serves what its values became. */
function expectKept(entry: CardEntry, made: ReadonlyMap<string, CardEntry>): void {
  const now = made.get(entry.id);
  expect(now?.shared || !entry.shared).toBe(true);
  expect(now?.role ?? '').toContain(entry.role?.trim() ?? '');
  expect(now?.noteId === undefined && entry.noteId !== undefined).toBe(false);
  for (const id of entry.servesEntryIds ?? []) expect(now?.servesEntryIds).toContain(made.get(id)?.id);
}

describe('bringing versions together [S2-76]', () => {
  const tables = fc.tuple(aFullCard('card-1', 1), aFullCard('card-2', 2), aFullCard('card-3', 3));
  const join = (sources: readonly CardRows[], without?: ReadonlySet<string>) =>
    onlyOne(
      bringTogether(
        sources as [CardRows, ...CardRows[]],
        { filledInBy: 'Alle tafels', date: DATE, ...(without && { without }) },
        sources.map(({ card }) => card),
        stamp(LATER, 'joined'),
      ),
    );

  it('loses nothing and doubles nothing: every text of every table once, in its own box', () => {
    fc.assert(
      fc.property(tables, (sources) => {
        const joined = join(sources);
        const wanted = new Set(sources.flatMap(({ entries }) => entries.map(sameEntry)));
        expect(joined.entries.map(sameEntry).toSorted()).toEqual([...wanted].toSorted());
        const from = joined.entries.flatMap(({ fromEntryIds }) => fromEntryIds ?? []);
        expect(from.toSorted()).toEqual(sources.flatMap(({ entries }) => entries.map(({ id }) => id)).toSorted());
      }),
    );
  });

  it('keeps what was known: who shares it, its role, its note and what it serves', () => {
    fc.assert(
      fc.property(tables, (sources) => {
        const joined = join(sources);
        const made = new Map(joined.entries.flatMap((entry) => (entry.fromEntryIds ?? []).map((id) => [id, entry])));
        for (const entry of sources.flatMap(({ entries }) => entries)) expectKept(entry, made);
      }),
    );
  });

  it('makes a version that names all its sources and follows from the newest, and changes none of them', () => {
    fc.assert(
      fc.property(tables, (sources) => {
        const change = bringTogether(
          sources,
          { filledInBy: 'Alle tafels', date: DATE },
          sources.map(({ card }) => card),
          stamp(),
        );
        const { card } = onlyOne(change);
        expect(card).toMatchObject({ version: 4, previousId: 'card-3', fromCardIds: ['card-1', 'card-2', 'card-3'] });
        const touched = Object.values(change.tables).flatMap(({ updated, removed }) => [...updated, ...removed]);
        expect(touched).toEqual([]);
      }),
    );
  });

  it('leaves out what was not picked', () => {
    const [one, two] = [aCard({ id: 'one' }), aCard({ id: 'two', version: 2 })];
    const sources = [
      { card: one, entries: [anEntry('one', { text: 'Samen eten' }), anEntry('one', { text: 'Rust' })] },
      { card: two, entries: [anEntry('two', { text: 'samen  eten.' })] },
    ];
    const [eat, rest] = gathered(sources);
    expect(eat?.entries).toHaveLength(2);
    expect(join(sources, new Set([eat?.key ?? ''])).entries.map(({ text }) => text)).toEqual([rest?.entries[0].text]);
  });

  it('sees through capitals, spaces and the mark at the end, and through nothing else', () => {
    expect(sameText(' Samen   eten. ')).toBe(sameText('samen eten'));
    expect(sameText('samen eten?')).not.toBe(sameText('samen eten'));
  });
});

describe('comparing two versions [S2-76]', () => {
  const kinds = (compared: readonly Compared[]) => compared.map(({ is }) => is).toSorted();

  it('tells what is new, changed, moved and gone', () => {
    const card = aCard({ id: 'a' });
    const entries = ['blijft', 'wordt anders', 'verhuist', 'gaat weg'].map((text) => anEntry('a', { text }));
    const rows = { card, entries };
    const copy = copyOf(rows);
    const named = (text: string) => copy.entries.find((entry) => entry.text === text) as CardEntry;
    const edited = cardAfter(copy, editText(named('wordt anders'), 'is heel anders', stamp()));
    const to = { step: 'conditions', field: 'env_time' } as const;
    const moved = cardAfter(edited, moveEntry(edited, named('verhuist').id, to, 0, stamp()));
    const now = {
      ...moved,
      entries: [...moved.entries.filter(({ text }) => text !== 'gaat weg'), anEntry(copy.card.id, { text: 'nieuw' })],
    };
    const compared = compareVersions(rows, now, [...entries, ...now.entries]);
    expect(kinds(compared)).toEqual(['changed', 'changed', 'gone', 'new', 'same']);
    const differs = compared.flatMap((each) => (each.is === 'changed' ? [each.differs] : []));
    expect(differs.toSorted()).toEqual([['place'], ['text']]);
  });

  it('follows an entry through the version between', () => {
    const rows = { card: aCard({ id: 'a' }), entries: [anEntry('a', { text: 'eerst zo' })] };
    const second = copyOf(rows);
    const third = onlyOne(
      addVersions(second, { filledInBy: ['x'], date: DATE, isCopy: true }, [rows.card, second.card], stamp(LATER, '3')),
    );
    const changed = cardAfter(third, editText(third.entries[0] as CardEntry, 'nu anders', stamp()));
    const all = [...rows.entries, ...second.entries, ...changed.entries];
    expect(kinds(compareVersions(rows, changed, all))).toEqual(['changed']);
    expect(kinds(compareVersions(rows, changed, changed.entries))).toEqual(['gone', 'new']);
  });

  it('names every entry of both versions, and no other', () => {
    fc.assert(
      fc.property(aFullCard('card-1', 1), aFullCard('card-2', 2), (one, two) => {
        const compared = compareVersions(one, two, [...one.entries, ...two.entries]);
        const before = new Set(compared.flatMap((each) => (each.is === 'new' ? [] : [each.before.id])));
        const after = new Set(compared.flatMap((each) => (each.is === 'gone' ? [] : [each.after.id])));
        expect([...before].toSorted()).toEqual(one.entries.map(({ id }) => id).toSorted());
        expect([...after].toSorted()).toEqual(two.entries.map(({ id }) => id).toSorted());
      }),
    );
  });
});

it('copies the card of the demonstration with the values that its actions serve', () => {
  const [card] = demo().cards;
  if (!card) throw new Error('The demonstration has a card');
  const copy = copyOf({ card, entries: demo().cardEntries });
  const serving = copy.entries.filter(({ servesEntryIds }) => servesEntryIds);
  expect(serving).toHaveLength(3);
  const own = new Set(copy.entries.map(({ id }) => id));
  expect(serving.every(({ servesEntryIds }) => servesEntryIds?.every((id) => own.has(id)))).toBe(true);
  expect(copy.entries.filter(({ movedFrom }) => movedFrom).map((entry) => boxKey(boxOf(entry)))).toEqual([
    'conditions/env_partnerships/',
  ]);
});
