import type { Tongue } from './codecs';
import type { Field } from './field';
import { PARTY_FIELDS } from './party-fields';
import { plainly } from './plain-words';
import type { Sheet, SheetKind } from './sheet';
import { TIE_FIELDS } from './tie-fields';

/** How a sheet is read: what it holds, whether its first row names the columns, and which field each column is. */
export type Matching = {
  readonly kind: SheetKind;
  readonly hasHeadings: boolean;
  /** The id of a field for each column; null leaves the column out. */
  readonly columns: readonly (string | null)[];
};

/** The fields that a sheet of this kind can have. */
export const fieldsFor = (kind: SheetKind): readonly Field[] => (kind === 'ties' ? TIE_FIELDS : PARTY_FIELDS);

const GIVEN = 4;
const EXACT = 3;
const CONTAINS = 1;
const SHORTEST_PART = 4;
const SAMPLE = 200;

const namesOf = (field: Field, { hears }: Tongue): readonly string[] => [
  plainly(field.id),
  ...hears.map(({ t }) => plainly(t(field.label))),
  ...field.headings,
];

/** What every field is called, gathered once for each way of speaking. */
const NAMES = new WeakMap<Tongue, ReadonlyMap<Field, readonly string[]>>();

function namesFor(field: Field, tongue: Tongue): readonly string[] {
  const known =
    NAMES.get(tongue) ?? new Map([...PARTY_FIELDS, ...TIE_FIELDS].map((each) => [each, namesOf(each, tongue)]));
  NAMES.set(tongue, known);
  return known.get(field) ?? [];
}

function likeness(words: string, field: Field, tongue: Tongue): number {
  if (words === '') return 0;
  const names = namesFor(field, tongue);
  if (names.includes(words)) return EXACT;
  const isPart = (name: string) => name.length >= SHORTEST_PART && ` ${words} `.includes(` ${name} `);
  return names.some(isPart) ? CONTAINS : 0;
}

type Bid = { readonly column: number; readonly id: string; readonly score: number };

/** Gives each column at most one field and each field at most one column, the surest first. */
function assigned(bids: readonly Bid[], taken: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const columns = new Map(taken);
  const fields = new Set(taken.values());
  for (const { column, id } of bids.toSorted((a, b) => b.score - a.score)) {
    if (columns.has(column) || fields.has(id)) continue;
    columns.set(column, id);
    fields.add(id);
  }
  return columns;
}

function byHeading(headings: readonly string[], sheet: Sheet, kind: SheetKind, tongue: Tongue): readonly Bid[] {
  return headings.flatMap((heading, column) => {
    const words = plainly(heading);
    return fieldsFor(kind).flatMap((field) => {
      const score = sheet.fieldIds?.[column] === field.id ? GIVEN : likeness(words, field, tongue);
      return score > 0 ? [{ column, id: field.id, score }] : [];
    });
  });
}

const EMAIL = /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+$/;
const PHONE = /^\+?[\d\s().-]{9,18}$/;
const KNOWN_BY_WORDS = ['ring', 'type', 'formality', 'domain', 'sector', 'perspective'] as const;

const share = (cells: readonly string[], isOne: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(isOne).length / cells.length;

const filled = (rows: readonly (readonly string[])[], column: number): readonly string[] =>
  rows.slice(0, SAMPLE).flatMap((row) => (row[column] ? [row[column]] : []));

/** What the cells give away about a column that nobody named. */
function byContent(rows: readonly (readonly string[])[], width: number, tongue: Tongue): readonly Bid[] {
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const cells = filled(rows, column);
    const words = KNOWN_BY_WORDS.map((id) => {
      const codec = PARTY_FIELDS.find((field) => field.id === id)?.codec;
      return { column, id, score: share(cells, (cell) => codec?.read(cell, tongue) !== undefined) };
    });
    const bids = [
      { column, id: 'email', score: share(cells, (cell) => EMAIL.test(cell)) },
      { column, id: 'phone', score: share(cells, (cell) => PHONE.test(cell) && /\d{3}/.test(cell)) },
      ...words,
    ];
    return bids.filter(({ score }) => score >= 0.75);
  });
}

/** The column that most looks like names, among those that are nothing yet. */
function likeNames(rows: readonly (readonly string[])[], width: number, taken: ReadonlyMap<number, string>): number {
  const scores = Array.from({ length: width }, (_, column) => {
    const cells = filled(rows, column).filter((cell) => /\p{L}/u.test(cell));
    if (taken.has(column) || rows.length === 0) return -1;
    return new Set(cells).size / Math.min(rows.length, SAMPLE) - column * 0.02;
  });
  return scores.indexOf(Math.max(...scores));
}

/** Whether a row names columns: at least one cell is just what a column is called, and none is an address or number. */
export function namesColumns(row: readonly string[], tongue: Tongue): boolean {
  if (row.some((cell) => EMAIL.test(cell) || /^\d+([.,]\d+)?$/.test(cell))) return false;
  const fields = [...PARTY_FIELDS, ...TIE_FIELDS];
  return row.some((cell) => fields.some((field) => likeness(plainly(cell), field, tongue) === EXACT));
}

/** Both ends have a column, and no column is the name of a party. */
function isTies(headings: readonly string[], sheet: Sheet, tongue: Tongue): boolean {
  const sure = byHeading(headings, sheet, 'ties', tongue).filter(({ score }) => score >= EXACT);
  const found = new Set(assigned(sure, new Map()).values());
  const names = byHeading(headings, sheet, 'parties', tongue).some(
    ({ id, score, column }) => id === 'name' && score >= EXACT && plainly(headings[column] ?? '') !== 'wie',
  );
  return found.has('from') && found.has('to') && !names;
}

/** How a sheet is probably meant. A first proposal: people see it and put it right before anything is added. */
export function matchingOf(
  sheet: Sheet,
  tongue: Tongue,
  asked: Partial<Pick<Matching, 'kind' | 'hasHeadings'>> = {},
): Matching {
  const [first = []] = sheet.rows;
  const hasHeadings = asked.hasHeadings ?? (sheet.fieldIds !== undefined || namesColumns(first, tongue));
  const headings = hasHeadings ? first : [];
  const kind = asked.kind ?? sheet.kind ?? (isTies(headings, sheet, tongue) ? 'ties' : 'parties');
  const body = hasHeadings ? sheet.rows.slice(1) : sheet.rows;
  const named = assigned(byHeading(headings, sheet, kind, tongue), new Map());
  const all = kind === 'parties' ? withContent(named, body, first.length, tongue) : inOrder(named, first.length);
  return { kind, hasHeadings, columns: first.map((_, column) => all.get(column) ?? null) };
}

function withContent(
  named: ReadonlyMap<number, string>,
  body: readonly (readonly string[])[],
  width: number,
  tongue: Tongue,
): ReadonlyMap<number, string> {
  const known = assigned(byContent(body, width, tongue), named);
  const hasName = [...known.values()].includes('name');
  if (hasName || width === 0) return known;
  // A list of which every word could also be a domain ("Zorg") is still a list of names when it has one column.
  const column = width === 1 ? 0 : likeNames(body, width, known);
  return column < 0 ? known : new Map([...known, [column, 'name']]);
}

/** Ties without headings: the first column is one end, the second the other. */
function inOrder(named: ReadonlyMap<number, string>, width: number): ReadonlyMap<number, string> {
  const all = new Map(named);
  for (const id of ['from', 'to'] as const) {
    if ([...all.values()].includes(id)) continue;
    const free = Array.from({ length: width }, (_, column) => column).find((column) => !all.has(column));
    if (free !== undefined) all.set(free, id);
  }
  return all;
}

/** The matching with another field for one column; the column that had it before is left out. */
export const withColumn = (matching: Matching, column: number, fieldId: string | null): Matching => ({
  ...matching,
  columns: matching.columns.map((id, at) => {
    if (at === column) return fieldId;
    return id === fieldId ? null : id;
  }),
});
