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

/** Where something stands in a list or on the map is no words of anyone: of two places the later counts, unasked. */
const PLACES: ReadonlySet<string> = new Set(['order', 'position']);

const fieldsOf = (row: Row): Fields => row as unknown as Fields;
const momentOf = ({ updatedAt }: Row): number => Date.parse(updatedAt);
const laterOf = (a: Row, b: Row): Row => (momentOf(b) > momentOf(a) ? b : a);

/** Whose version was touched last; a hint and never more than that. Undefined with equal clocks. */
export function lastTouched(mine: Row, theirs: Row): 'mine' | 'theirs' | undefined {
  const later = momentOf(theirs) - momentOf(mine);
  if (later === 0) return undefined;
  return later > 0 ? 'theirs' : 'mine';
}

// Without a place it stands last.
const placeOf = (value: unknown): string | number =>
  typeof value === 'object' ? JSON.stringify(value) : Number(value ?? Number.POSITIVE_INFINITY);

// Which of two places counts must not depend on which copy is called mine.
function laterPlace(name: string, mine: Row, theirs: Row): unknown {
  const [here, there] = [fieldsOf(mine)[name], fieldsOf(theirs)[name]];
  if (momentOf(mine) !== momentOf(theirs)) return fieldsOf(laterOf(mine, theirs))[name];
  return placeOf(here) <= placeOf(there) ? here : there;
}

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
 * differently is a conflict. Where the parts do not go together, the whole rows stand against each other.
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
    if (isPlace) settled[name] = laterPlace(name, mine, theirs);
    else if (wasMine && !isUnclear) settled[name] = there[name];
    if (isConflict) asked[name] = there[name];
    return { name, mine: here[name], theirs: there[name], isConflict };
  });
  const { updatedAt } = laterOf(mine, theirs);
  const withMine = Object.keys(settled).length > 0 ? withFields(mine, settled, updatedAt) : mine;
  const withTheirs = withFields(mine, { ...settled, ...asked }, updatedAt);
  if (isBroken(table, withMine) || isBroken(table, withTheirs)) return wholeRows(mine, theirs);
  return { fields, withMine, withTheirs };
}
