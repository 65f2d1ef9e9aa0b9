import { type Box, boxesIn } from './boxes';
import { lettersAt, numberAt } from './bytes';

const BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1', 'avif', 'avis']);

/** Whether these are the first bytes of a HEIC or AVIF, as phones write photos. */
export const isHeic = (bytes: Uint8Array): boolean => lettersAt(bytes, 4) === 'ftyp' && BRANDS.has(lettersAt(bytes, 8));

const TELLS = new Set(['Exif', 'mime', 'uri ']);
const OWN = new Set(['uuid', 'udta', 'free', 'skip']);

/** The ids of the items that draw nothing: Exif, XMP and the like (ISO 14496-12, `infe`). */
function tellingItems(bytes: Uint8Array, iinf: Box): ReadonlySet<number> {
  const version = bytes[iinf.body] ?? 0;
  const items = boxesIn(bytes, iinf.body + 4 + (version === 0 ? 2 : 4), iinf.to).filter(({ name }) => name === 'infe');
  const telling = items.flatMap(({ body }) => {
    const wide = (bytes[body] ?? 0) > 2 ? 4 : 2;
    return TELLS.has(lettersAt(bytes, body + 4 + wide + 2)) ? [numberAt(bytes, body + 4, wide)] : [];
  });
  return new Set(telling);
}

type Extent = { readonly item: number; readonly method: number; readonly from: number; readonly length: number };

/** Where the bytes of every item lie (ISO 14496-12, `iloc`). */
function extentsOf(bytes: Uint8Array, iloc: Box): readonly Extent[] {
  const version = bytes[iloc.body] ?? 0;
  const sizes = numberAt(bytes, iloc.body + 4, 2);
  const [offset, length, base] = [(sizes >> 12) & 15, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const index = version > 0 ? sizes & 15 : 0;
  const wide = version < 2 ? 2 : 4;
  let at = iloc.body + 6;
  const next = (count: number): number => {
    at += count;
    return numberAt(bytes, at - count, count);
  };
  const extents: Extent[] = [];
  for (let items = next(wide); items > 0 && at < iloc.to; items--) {
    const item = next(wide);
    const method = version > 0 ? next(2) & 15 : 0;
    next(2);
    const start = next(base);
    for (let count = next(2); count > 0 && at < iloc.to; count--) {
      next(index);
      extents.push({ item, method, from: start + next(offset), length: next(length) });
    }
  }
  return extents;
}

/** The stretches of bytes that tell of the photo; null when it cannot be told where they lie. */
function tellingParts(bytes: Uint8Array, inner: readonly Box[]): readonly (readonly [number, number])[] | null {
  const named = (name: string): Box | undefined => inner.find((box) => box.name === name);
  const [iinf, iloc, idat] = [named('iinf'), named('iloc'), named('idat')];
  if (!iinf || !iloc) return null;
  const telling = tellingItems(bytes, iinf);
  return extentsOf(bytes, iloc)
    .filter(({ item }) => telling.has(item))
    .map(({ method, from, length }) => {
      const start = method === 1 ? (idat?.body ?? 0) + from : from;
      return [start, length === 0 ? bytes.length : start + length] as const;
    });
}

/**
 * The photo with zeroes where Exif and XMP stood: nothing moves, so every place in the file stays right. What is in a
 * box of its own (`uuid`, `udta`, `free`) is emptied too. Null when it cannot be told where those bytes lie.
 */
export function bareHeic(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const top = boxesIn(bytes, 0, bytes.length);
  const meta = top.find(({ name }) => name === 'meta');
  if (!meta || top.at(-1)?.to !== bytes.length) return null;
  const inner = boxesIn(bytes, meta.body + 4, meta.to);
  const parts = tellingParts(bytes, inner);
  if (!parts) return null;
  const bare = Uint8Array.from(bytes);
  const own = [...top, ...inner].filter(({ name }) => OWN.has(name)).map(({ body, to }) => [body, to] as const);
  for (const [from, to] of [...parts, ...own]) bare.fill(0, from, to);
  return bare;
}
