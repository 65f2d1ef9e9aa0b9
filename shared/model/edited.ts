import type { IsoDateTime, Stamp } from './ids';

/** What is to change of a row; `undefined` empties a field that may be empty. */
export type FieldsOf<R> = { readonly [K in keyof R]?: R[K] | undefined };

/**
 * The row with other fields, stamped. A field that is emptied is left out altogether, because files and wires
 * know no `undefined`. The same row comes back when nothing differs, so that `updating` skips it.
 */
export function edited<R extends { readonly updatedAt: IsoDateTime }>(
  row: R,
  fields: FieldsOf<NoInfer<R>>,
  stamp: Stamp,
): R {
  const asked = Object.entries(fields) as [keyof R, unknown][];
  if (asked.every(([field, value]) => JSON.stringify(row[field]) === JSON.stringify(value))) return row;
  const after = Object.entries({ ...row, ...fields, updatedAt: stamp.now }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(after) as unknown as R;
}
