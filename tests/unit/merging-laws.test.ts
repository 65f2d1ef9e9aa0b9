import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choices, merge, mergeChange } from '../../shared/merging/merge';
import type { Sides } from '../../shared/merging/sides';
import { applyChange, invert } from '../../shared/model/change';
import { say } from '../../shared/model/message';
import { FILE_TABLE_NAMES, type FileTableName, type Workspace } from '../../shared/model/tables';
import { withoutNewLooseEnds } from '../../shared/workspace/mending';
import { looseEndsIn, neededBy } from '../../shared/workspace/references';
import { anyTwoCopies, withClock, wordsIn } from '../two-copies';

const manner = { needs: neededBy };
const NO_CHOICES: Choices = new Map();
const label = say('group.act.handOut');
const MANY = { numRuns: 100 };

function merged({ base, mine, theirs }: Sides & { mine: Workspace }, choices = NO_CHOICES) {
  const items = merge({ base, mine, theirs }, manner);
  const plain = mergeChange(items, choices, label);
  const change = withoutNewLooseEnds(mine, plain);
  return { items, plain, change, result: applyChange(mine, change) };
}

type Tables = Pick<Workspace, FileTableName>;
type Row = Readonly<Record<string, unknown>> & { readonly id: string };
const keyed = (tables: Tables): ReadonlyMap<string, Row> =>
  new Map(
    FILE_TABLE_NAMES.flatMap((table) =>
      tables[table].map((row) => [`${table}/${row.id}`, row as unknown as Row] as const),
    ),
  );
const withoutStamps = (tables: Tables) =>
  new Map(
    [...keyed(tables)]
      .map(([key, { createdAt, updatedAt, ...row }]) => [key, row] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
/** Where something stands in its list or on the map is asked of nobody: of two places one counts. */
const withoutPlaces = (tables: Tables) =>
  new Map([...withoutStamps(tables)].map(([key, { order, position, ...row }]) => [key, row] as const));

describe('two copies of the same work', () => {
  it('lose no word of either: it is in the result or it is shown', () => {
    fc.assert(
      fc.property(anyTwoCopies, ({ base, a, b }) => {
        const { items, result } = merged({ base, mine: a, theirs: b });
        const found = wordsIn([result, items]);
        expect([...wordsIn(a), ...wordsIn(b)].filter((words) => !found.has(words))).toEqual([]);
      }),
      MANY,
    );
  });

  it('double nothing: every row stands there once, and only a text that was kept twice is two slips', () => {
    fc.assert(
      fc.property(anyTwoCopies, ({ base, a, b }) => {
        const { items, result } = merged({ base, mine: a, theirs: b });
        for (const table of FILE_TABLE_NAMES)
          expect(new Set(result[table].map(({ id }) => id)).size).toBe(result[table].length);
        const known = new Set([...keyed(a).keys(), ...keyed(b).keys()]);
        const made = [...keyed(result).keys()].filter((key) => !known.has(key));
        expect(made.length).toBeLessThanOrEqual(items.filter(({ proposed }) => proposed === 'both').length);
      }),
      MANY,
    );
  });

  it('change nothing when the same copy is merged a second time', () => {
    fc.assert(
      fc.property(anyTwoCopies, ({ base, a, b }) => {
        const { result } = merged({ base, mine: a, theirs: b });
        expect(merged({ base: b, mine: result, theirs: b }).items).toEqual([]);
      }),
      MANY,
    );
  });

  it('come to the same from both sides, as far as nothing has to be asked', () => {
    fc.assert(
      fc.property(anyTwoCopies, ({ base, a, b }) => {
        const there = merged({ base, mine: a, theirs: b });
        const back = merged({ base, mine: b, theirs: a });
        const asks = ({ items }: typeof there) => items.some(({ kind }) => kind === 'conflict');
        expect(asks(there)).toBe(asks(back));
        fc.pre(!asks(there));
        expect(withoutStamps(there.result)).toEqual(withoutStamps(back.result));
      }),
      MANY,
    );
  });

  it('never bring back what was removed, and never remove, without showing it', () => {
    fc.assert(
      fc.property(anyTwoCopies, ({ base, a, b }) => {
        const { items, plain } = merged({ base, mine: a, theirs: b });
        const shown = new Set(items.map(({ key }) => key));
        const after = keyed(applyChange(a, plain));
        const here = keyed(a);
        const back = [...keyed(base).keys()].filter((key) => !here.has(key) && after.has(key));
        const gone = [...here.keys()].filter((key) => !after.has(key));
        expect([...back, ...gone].filter((key) => !shown.has(key))).toEqual([]);
      }),
      MANY,
    );
  });

  it('overwrite no field that is not shown', () => {
    fc.assert(
      fc.property(anyTwoCopies, ({ base, a, b }) => {
        const { items, plain } = merged({ base, mine: a, theirs: b }, new Map());
        const fields = new Map(items.map((item) => [item.key, new Set(item.fields.map(({ name }) => name))]));
        for (const table of FILE_TABLE_NAMES)
          for (const [from, to] of plain.tables[table]?.updated ?? []) {
            const [was, is] = [from, to] as unknown as [Row, Row];
            const changed = Object.keys({ ...was, ...is }).filter(
              (name) => name !== 'updatedAt' && JSON.stringify(was[name]) !== JSON.stringify(is[name]),
            );
            expect(changed.filter((name) => !fields.get(`${table}/${from.id}`)?.has(name))).toEqual([]);
          }
      }),
      MANY,
    );
  });

  it.each([
    ['with what both began as', true],
    ['without', false],
  ])('come to the same whatever their clocks say, %s', (_, isKnown) => {
    // Far back, far ahead, and the wrong way round: each laptop its own.
    const years = fc.constantFrom(-30, -1, 0, 1, 30);
    const plain = (value: unknown) => JSON.parse(JSON.stringify(value, (name, v) => (name === 'updatedAt' ? '' : v)));
    fc.assert(
      fc.property(anyTwoCopies, years, years, ({ base, a, b }, ofA, ofB) => {
        const began = isKnown ? { base } : {};
        const right = merged({ ...began, mine: a, theirs: b });
        const wrong = merged({ ...began, mine: withClock(a, base, ofA), theirs: withClock(b, base, ofB) });
        expect(plain(wrong.items)).toEqual(plain(right.items));
        expect(withoutStamps(wrong.result)).toEqual(withoutStamps(right.result));
      }),
      MANY,
    );
  });

  it('hold together afterwards whatever is chosen, and all of it can be taken back', () => {
    fc.assert(
      fc.property(
        anyTwoCopies,
        fc.infiniteStream(fc.constantFrom('mine', 'theirs', 'both')),
        ({ base, a, b }, wishes) => {
          const items = merge({ base, mine: a, theirs: b }, manner);
          const choices = new Map(items.map(({ key }) => [key, wishes.next().value] as const));
          const { change, result } = merged({ base, mine: a, theirs: b }, choices);
          expect(looseEndsIn(result)).toEqual([]);
          expect(keyed(applyChange(result, invert(change)))).toEqual(keyed(a));
        },
      ),
      MANY,
    );
  });

  it('without a common beginning show every word that differs, and lose nothing', () => {
    fc.assert(
      fc.property(anyTwoCopies, ({ a, b }) => {
        const { items, result } = merged({ mine: a, theirs: b });
        const shown = new Set(items.map(({ key }) => key));
        const [one, other] = [withoutPlaces(a), withoutPlaces(b)];
        const different = [...new Set([...one.keys(), ...other.keys()])].filter(
          (key) => JSON.stringify(one.get(key)) !== JSON.stringify(other.get(key)),
        );
        expect(different.filter((key) => !shown.has(key))).toEqual([]);
        expect([...keyed(a).keys()].filter((key) => !keyed(result).has(key))).toEqual([]);
        const found = wordsIn([result, items]);
        expect([...wordsIn(a), ...wordsIn(b)].filter((words) => !found.has(words))).toEqual([]);
      }),
      MANY,
    );
  });
});
