/** Deeper than any row of Kring; what is deeper is made to exhaust whoever walks through it. */
export const DEEPEST = 64;
/** What anything costs at least, in bytes: a list of a million nothings is not small. */
const LEAST = 8;

type Sized = { readonly bytes: number; readonly inside: Iterable<unknown> };
const NOTHING: readonly unknown[] = [];

const isRecord = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
};

/** What a value costs by itself and what is in it; null for what is no plain data, such as a function or a map. */
function sizeOf(value: unknown): Sized | null {
  if (typeof value === 'string') return { bytes: LEAST + 2 * value.length, inside: NOTHING };
  if (typeof value === 'function' || typeof value === 'symbol') return null;
  if (typeof value !== 'object' || value === null) return { bytes: LEAST, inside: NOTHING };
  if (value instanceof Uint8Array) return { bytes: LEAST + value.byteLength, inside: NOTHING };
  if (Array.isArray(value)) return { bytes: LEAST * (1 + value.length), inside: value };
  if (!isRecord(value)) return null;
  const keys = Object.keys(value);
  return { bytes: LEAST + keys.reduce((sum, key) => sum + 2 * key.length, 0), inside: Object.values(value) };
}

/**
 * Whether something from outside is plain data of at most so many bytes and at most `DEEPEST` levels. Walks no further
 * than that and never calls itself, so that neither a circle nor a tower can hurt it.
 */
export function isPlainAndSmall(value: unknown, most: number): boolean {
  const waiting: (readonly [value: unknown, level: number])[] = [[value, 0]];
  let bytes = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [each, level] = next;
    const sized = sizeOf(each);
    bytes += sized?.bytes ?? 0;
    if (!sized || bytes > most || level > DEEPEST) return false;
    for (const inside of sized.inside) waiting.push([inside, level + 1]);
  }
  return true;
}
