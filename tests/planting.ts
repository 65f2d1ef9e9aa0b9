import { z } from 'zod';
import { ClockTime, Id, IsoDate, IsoDateTime } from '../shared/model/ids';
import { type RowOf, TABLES, type TableName } from '../shared/model/tables';

/** Stands in every text that the room may not read. */
export const SECRET = '¤';

const unwrapped = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrapped(schema.unwrap() as z.ZodType) : schema;

const isFreeText = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodString && schema !== Id && schema !== ClockTime;

function plantedIn(schema: z.ZodType, value: unknown, path: string): unknown {
  const kind = unwrapped(schema);
  if (value === undefined || value === null || kind === IsoDate || kind === IsoDateTime) return value;
  if (isFreeText(kind)) return `${String(value)}${SECRET}${path}`;
  if (kind instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => plantedIn(kind.element as z.ZodType, item, path));
  if (kind instanceof z.ZodObject) return plantedFields(kind.shape, value as Readonly<Record<string, unknown>>, path);
  if (kind instanceof z.ZodUnion) return plantedInOption(kind, value, path);
  return value;
}

const plantedFields = (
  shape: Readonly<Record<string, z.ZodType>>,
  value: Readonly<Record<string, unknown>>,
  path: string,
): unknown =>
  Object.fromEntries(
    Object.entries(value).map(([field, held]) => [
      field,
      plantedIn(shape[field] ?? z.never(), held, `${path}.${field}`),
    ]),
  );

function plantedInOption(union: z.ZodUnion, value: unknown, path: string): unknown {
  const option = union.options.find((each) => (each as z.ZodType).safeParse(value).success);
  return option ? plantedIn(option as z.ZodType, value, path) : value;
}

/** The row with the mark in every text of it that a person can type; `but` holds the texts that stay as they are. */
export const planted = <T extends TableName>(table: T, row: RowOf<T>, but: Partial<RowOf<T>> = {}): RowOf<T> => ({
  ...(plantedIn(TABLES[table].schema, row, table) as RowOf<T>),
  ...but,
});
