import { type FileTableName, TABLES } from '../model/tables';
import type { Fields, Row } from './row';
import { differingFields } from './same';
import type { Found } from './sides';

/** One field in which the two copies differ. In a conflict both changed it, or nobody knows who did. */
export type FieldDifference = {
  readonly name: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly isConflict: boolean;
};

/** A row of which both copies have a version, brought together field by field. */
export type Together = {
  readonly fields: readonly FieldDifference[];
  /** With my words wherever both changed the same field. */
  readonly withMine: Row;
  /** With their words there. */
  readonly withTheirs: Row;
};

/** Where something stands in a list or on the map is no words of anyone: of two places one counts, shown and unasked. */
const PLACES: ReadonlySet<string> = new Set(['order', 'position']);

const fieldsOf = (row: Row): Fields => row as unknown as Fields;

// A stamp says no more than that a row was touched: which of two versions stands is never decided by a clock.
function laterStamp(mine: Row, theirs: Row): Row['updatedAt'] {
  return Date.parse(theirs.updatedAt) > Date.parse(mine.updatedAt) ? theirs.updatedAt : mine.updatedAt;
}

const isBefore = (one: readonly number[], other: readonly number[]): boolean => {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? Number.POSITIVE_INFINITY);
};

// The numbers of a place, in an order of their own; without a place it stands last.
function numbersOf(place: unknown): readonly number[] {
  if (typeof place !== 'object' || place === null) return [Number(place ?? Number.POSITIVE_INFINITY)];
  const entries = Object.entries(place).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([, number]) => Number(number));
}

/** The place nearer to the front. Which copy is called mine plays no part, and no clock: those can be years apart. */
const countingPlace = (here: unknown, there: unknown): unknown =>
  isBefore(numbersOf(there), numbersOf(here)) ? there : here;

function withFields(row: Row, changes: Fields, updatedAt: Row['updatedAt']): Row {
  const entries = Object.entries({ ...row, ...changes, updatedAt }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as Row;
}

/** A row that its own table would not take: two fields can each be right and not go together. */
const isBroken = (table: FileTableName, row: Row): boolean => !TABLES[table].schema.safeParse(row).success;

const wholeRows = (mine: Row, theirs: Row): Together => ({
  fields: differingFields(mine, theirs).map((name) => ({
    name,
    mine: fieldsOf(mine)[name],
    theirs: fieldsOf(theirs)[name],
    isConflict: true,
  })),
  withMine: mine,
  withTheirs: theirs,
});

/**
 * Both versions of a row in one. A field that one side changed takes that change; a field that both changed
 * differently is a conflict, whatever their clocks say. Where the parts do not go together, the whole rows stand
 * against each other.
 */
export function bringTogether({ key, table, began, mine, theirs }: Found & { mine: Row; theirs: Row }): Together {
  const [here, there] = [fieldsOf(mine), fieldsOf(theirs)];
  const settled: Record<string, unknown> = {};
  const asked: Record<string, unknown> = {};
  const fields = differingFields(mine, theirs).map((name): FieldDifference => {
    const [wasMine, wasTheirs] = [here, there].map((row) => began?.stood(key, name, row[name]) ?? false);
    // Both new, or of two copies that crossed each other both old: nobody can say which of them came later.
    const isUnclear = wasMine === wasTheirs;
    const isPlace = isUnclear && PLACES.has(name);
    const isConflict = isUnclear && !isPlace;
    if (isPlace) settled[name] = countingPlace(here[name], there[name]);
    else if (wasMine && !isUnclear) settled[name] = there[name];
    if (isConflict) asked[name] = there[name];
    return { name, mine: here[name], theirs: there[name], isConflict };
  });
  const updatedAt = laterStamp(mine, theirs);
  const withMine = Object.keys(settled).length > 0 ? withFields(mine, settled, updatedAt) : mine;
  const withTheirs = withFields(mine, { ...settled, ...asked }, updatedAt);
  if (isBroken(table, withMine) || isBroken(table, withTheirs)) return wholeRows(mine, theirs);
  return { fields, withMine, withTheirs };
}
