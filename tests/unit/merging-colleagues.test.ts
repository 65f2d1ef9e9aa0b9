import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invert } from '../../shared/model/change';
import { FILE_TABLE_NAMES, type Workspace } from '../../shared/model/tables';
import { looseEndsIn } from '../../shared/workspace/references';
import { anyTwoCopies, wordsIn } from '../two-copies';
import { opens, saves, takes } from '../two-laptops';

const SOME = { numRuns: 15 };

type Row = Readonly<Record<string, unknown>>;
const rowsOf = (workspace: Workspace): ReadonlyMap<string, Row> =>
  new Map(
    FILE_TABLE_NAMES.flatMap((table) =>
      workspace[table].map((row): [string, Row] => {
        const { createdAt, updatedAt, ...rest } = row;
        return [`${table}/${row.id}`, rest];
      }),
    ).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
const fileTables = (from: Workspace) => Object.fromEntries(FILE_TABLE_NAMES.map((table) => [table, from[table]]));

/** One programme that went from one colleague to the other; then each went on, and each gave their file. */
const apart = anyTwoCopies.map(({ base, a, b }) => {
  const first = saves(base, 'first');
  const anna = { ...first.laptop, ...fileTables(a) };
  const bert = { ...opens(first.bytes), ...fileTables(b) };
  return { base, anna: saves(anna, 'anna'), bert: saves(bert, 'bert') };
});

describe('the copy of a colleague', () => {
  it('changes nothing when the same file is taken in twice', () => {
    fc.assert(
      fc.property(apart, ({ anna, bert }) => {
        const once = takes(anna.laptop, bert.bytes);
        const twice = takes(once.laptop, bert.bytes);
        expect(rowsOf(twice.laptop)).toEqual(rowsOf(once.laptop));
        expect(twice.items.filter(({ proposed }) => proposed !== 'mine')).toEqual([]);
      }),
      SOME,
    );
  });

  it('comes to the same from both sides as far as nothing is asked, and to the same texts always', () => {
    fc.assert(
      fc.property(apart, ({ anna, bert }) => {
        const [there, back] = [takes(anna.laptop, bert.bytes), takes(bert.laptop, anna.bytes)];
        const asks = [...there.items, ...back.items].some(({ kind }) => kind !== 'new' && kind !== 'changed');
        if (!asks) expect(rowsOf(there.laptop)).toEqual(rowsOf(back.laptop));
        const texts = ({ laptop, items }: typeof there) => [...wordsIn([fileTables(laptop), items])].sort();
        expect(texts(there)).toEqual(texts(back));
      }),
      SOME,
    );
  });

  it('never removes anything by itself, and never brings back what was removed', () => {
    fc.assert(
      fc.property(apart, ({ base, anna, bert }) => {
        const here = rowsOf(anna.laptop);
        const after = rowsOf(takes(anna.laptop, bert.bytes).laptop);
        expect([...here.keys()].filter((key) => !after.has(key))).toEqual([]);
        const back = [...rowsOf(base).keys()].filter((key) => !here.has(key) && after.has(key));
        expect(back).toEqual([]);
      }),
      SOME,
    );
  });

  it('loses no word of either and no removal: it is there, or it is shown', () => {
    fc.assert(
      fc.property(apart, ({ anna, bert }) => {
        const { items, laptop } = takes(anna.laptop, bert.bytes);
        const found = wordsIn([fileTables(laptop), items]);
        const all = [...wordsIn(fileTables(anna.laptop)), ...wordsIn(fileTables(bert.laptop))];
        expect(all.filter((words) => !found.has(words))).toEqual([]);
        const shown = new Set(items.map(({ key }) => key));
        const [one, other] = [rowsOf(anna.laptop), rowsOf(bert.laptop)];
        const after = rowsOf(laptop);
        const missing = [...other.keys()].filter((key) => !one.has(key) && !after.has(key) && !shown.has(key));
        expect(missing).toEqual([]);
      }),
      SOME,
    );
  });

  it('leaves nothing that points at nothing, whatever is chosen, and is one act that can be taken back', () => {
    const wish = fc.infiniteStream(fc.constantFrom('mine' as const, 'theirs' as const, 'both' as const));
    fc.assert(
      fc.property(apart, wish, ({ anna, bert }, wishes) => {
        const { change, laptop } = takes(anna.laptop, bert.bytes, () => wishes.next().value);
        expect(looseEndsIn(laptop)).toEqual([]);
        const back = applyChange(laptop, invert(change));
        expect(rowsOf(back)).toEqual(rowsOf(anna.laptop));
        expect(back.exchanges).toEqual(anna.laptop.exchanges);
      }),
      SOME,
    );
  });

  it('ends equal on both laptops when it goes there and back', () => {
    fc.assert(
      fc.property(apart, ({ anna, bert }) => {
        // Bert takes all that Anna has, and Anna all of what comes of that.
        const all = takes(bert.laptop, anna.bytes, ({ choices }) => (choices.includes('both') ? 'both' : 'theirs'));
        const given = saves(all.laptop, 'bert');
        const home = takes(anna.laptop, given.bytes, () => 'theirs');
        expect(rowsOf(home.laptop)).toEqual(rowsOf(given.laptop));
      }),
      SOME,
    );
  });

  it('gets no new number when nothing was changed since', () => {
    fc.assert(
      fc.property(apart, ({ anna }) => {
        expect(saves(anna.laptop, 'again').laptop.exchanges).toEqual(anna.laptop.exchanges);
        expect(saves(anna.laptop, 'again').bytes).toEqual(anna.bytes);
        const other = opens(anna.bytes);
        expect(saves(other, 'other').laptop.exchanges).toEqual(other.exchanges);
      }),
      SOME,
    );
  });
});
