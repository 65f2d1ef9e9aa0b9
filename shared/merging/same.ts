import type { Fields, Row } from './row';

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const filledIn = (value: Fields): readonly string[] => Object.keys(value).filter((key) => value[key] !== undefined);

/** The same content, whatever the order of the fields; a field that is undefined is a field that is not there. */
export function isSame(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const fields = filledIn(a);
  return fields.length === filledIn(b).length && fields.every((field) => isSame(a[field], b[field]));
}

/** When a row was made and last touched says nothing about what is in it. */
const STAMPS: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt']);

/** The fields in which two rows differ; a stamp is no difference. */
export function differingFields(a: Row, b: Row): readonly string[] {
  const [one, other] = [a, b] as unknown as [Fields, Fields];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => !STAMPS.has(name) && !isSame(one[name], other[name]));
}

/** Nothing that a person put there differs. */
export const isSameRow = (a: Row | undefined, b: Row | undefined): boolean =>
  a === undefined || b === undefined ? a === b : differingFields(a, b).length === 0;
