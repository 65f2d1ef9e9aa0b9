import { z } from 'zod';
import { TABLE_NAMES, TABLES } from '../model/tables';

const SLICE = 1000;

const SCHEMAS: ReadonlyMap<string, z.ZodType> = new Map(
  TABLE_NAMES.map((name) => [name, z.array(TABLES[name].schema as z.ZodType)]),
);

/** How many rows there are up to and with the first slice in which one is wrong. */
function goodUpTo(rows: readonly unknown[], schema: z.ZodType): number {
  for (let from = 0; from < rows.length; from += SLICE) {
    if (!schema.safeParse(rows.slice(from, from + SLICE)).success) return from + SLICE;
  }
  return rows.length;
}

/**
 * The file, with each long table cut off after its first rows that are wrong. A hundred thousand broken rows are a
 * million errors to hold at once, and the first of them say enough. A file that is right stays as it is.
 */
export function upToFirstBroken(file: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const cut = Object.entries(file).flatMap(([table, rows]) => {
    const schema = SCHEMAS.get(table);
    if (!(schema && Array.isArray(rows)) || rows.length <= SLICE) return [];
    const good = goodUpTo(rows, schema);
    return good < rows.length ? [[table, rows.slice(0, good)]] : [];
  });
  return cut.length === 0 ? file : { ...file, ...Object.fromEntries(cut) };
}
