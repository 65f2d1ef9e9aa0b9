import type { MessageKey } from '../model/message';
import type { Codec, Tongue } from './codecs';

/** One column that Kring can write and read: where its value stands in a record, and what it is called. */
export type Field = {
  readonly id: string;
  readonly path: readonly [string] | readonly [string, string];
  readonly label: MessageKey;
  readonly codec: Codec;
  /** What lists call it, in small letters without accents. Its label and id are understood by themselves. */
  readonly headings: readonly string[];
  /** The value is the id of a party, and is written as its name. */
  readonly isParty?: boolean;
};

type Holder = Readonly<Record<string, unknown>>;

const isNothing = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The value of a field; undefined when there is nothing to say. */
export function valueAt(row: object, { path }: Field): unknown {
  const [first, second] = path;
  const outer = (row as Holder)[first];
  const value = second === undefined ? outer : (outer as Holder | undefined)?.[second];
  return isNothing(value) ? undefined : value;
}

/** What a record has of a field, as text; empty when there is nothing. */
export function written(row: object, field: Field, tongue: Tongue, nameOf: (id: string) => string): string {
  const value = valueAt(row, field);
  if (value === undefined) return '';
  if (!field.isParty) return field.codec.write(value, tongue);
  const named = Array.isArray(value) ? value.map((id) => nameOf(String(id))) : nameOf(String(value));
  return field.codec.write(named, tongue);
}

/** The record with a value put in. */
export function withValue(row: Holder, { path }: Field, value: unknown): Holder {
  const [first, second] = path;
  if (second === undefined) return { ...row, [first]: value };
  return { ...row, [first]: { ...(row[first] as Holder | undefined), [second]: value } };
}
