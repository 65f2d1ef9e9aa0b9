import { z } from 'zod';
import { ClockTime, Id, IsoDate, IsoDateTime } from './ids';
import { type RowOf, TABLES, type TableName } from './tables';

/** Where in a row a text stands: names of fields, and places in lists. */
export type TextPath = readonly (string | number)[];
/** Is asked for every text; what it answers takes its place. */
export type VisitText = (text: string, path: TextPath) => string;

type Fields = Readonly<Record<string, unknown>>;

// Bytes written as letters: nobody typed them, and a changed letter would break them.
const BYTES: ReadonlySet<string> = new Set(['logo.data', 'template.data', 'sha256']);
const NO_TEXT: readonly z.ZodType[] = [Id, ClockTime, IsoDate, IsoDateTime];

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unwrapped = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrapped(schema.unwrap() as z.ZodType) : schema;

/** The same list or object when every part stayed the same, so that a row without changes is known as such. */
function mapParts<V extends Fields | readonly unknown[]>(value: V, map: (part: unknown, key: string) => unknown): V {
  const entries = Object.entries(value).map(([key, part]) => [key, part, map(part, key)] as const);
  if (entries.every(([, before, after]) => before === after)) return value;
  const after = entries.map(([key, , part]) => [key, part] as const);
  return (Array.isArray(value) ? after.map(([, part]) => part) : Object.fromEntries(after)) as V;
}

/** What a row of any table looks like as it is kept inside another one: `handouts.rows['notes/abc']`. */
function mapKept(rows: Fields, visit: VisitText, path: TextPath): Fields {
  return mapParts(rows, (row, key) => {
    const table = key.slice(0, Math.max(0, key.indexOf('/')));
    const here = [...path, key];
    return Object.hasOwn(TABLES, table) ? walk(TABLES[table as TableName].schema, row, visit, here) : row;
  });
}

function walkObject(schema: z.ZodObject, value: Fields, visit: VisitText, path: TextPath): Fields {
  return mapParts(value, (part, key) => {
    const field = schema.shape[key] as z.ZodType | undefined;
    return field ? walk(field, part, visit, [...path, key]) : part;
  });
}

/** Which of several shapes a value has; a note is told by its kind, without reading all of it against every kind. */
function optionFor(union: z.ZodUnion, value: unknown): unknown {
  const kind = isFields(value) ? value.kind : undefined;
  const ofKind = union.options.find((each) => {
    const told = each instanceof z.ZodObject ? (each.shape.kind as z.ZodType | undefined) : undefined;
    return told instanceof z.ZodLiteral && told.values.has(kind as string);
  });
  return ofKind ?? union.options.find((each) => (each as z.ZodType).safeParse(value).success);
}

function walkComposed(schema: z.ZodType, value: unknown, visit: VisitText, path: TextPath): unknown {
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return mapParts(value, (part, key) => walk(schema.element as z.ZodType, part, visit, [...path, Number(key)]));
  if (schema instanceof z.ZodUnion) {
    const option = optionFor(schema, value);
    return option ? walk(option as z.ZodType, value, visit, path) : value;
  }
  if (!isFields(value)) return value;
  if (schema instanceof z.ZodObject) return walkObject(schema, value, visit, path);
  if (!(schema instanceof z.ZodRecord)) return value;
  if (path.at(-1) === 'rows') return mapKept(value, visit, path);
  return mapParts(value, (part, key) => walk(schema.valueType as z.ZodType, part, visit, [...path, key]));
}

function walk(given: z.ZodType, value: unknown, visit: VisitText, path: TextPath): unknown {
  const schema = unwrapped(given);
  if (value === undefined || value === null || NO_TEXT.includes(schema)) return value;
  if (!(schema instanceof z.ZodString)) return walkComposed(schema, value, visit, path);
  return typeof value === 'string' && !BYTES.has(path.slice(-2).join('.')) && !BYTES.has(String(path.at(-1)))
    ? visit(value, path)
    : value;
}

/**
 * The row with every text that a person can type put through `visit`, also in the rows that it keeps of other tables.
 * Ids, days, hashes and choices of a list are no text. The same row when nothing changed.
 */
export const mapTexts = <T extends TableName>(table: T, row: RowOf<T>, visit: VisitText): RowOf<T> =>
  walk(TABLES[table].schema, row, visit, []) as RowOf<T>;
