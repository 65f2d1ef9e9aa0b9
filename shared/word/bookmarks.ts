import type { Block, BookmarkId } from '../report/outline';

// Word takes letters, figures and low lines, 40 at most, and keeps only the first of two with one name.
const LONGEST = 40;

/** A short number that a text always gives (FNV-1a, 32 bits), in base 36. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** The name that Word takes for a place in a report; different places get different names. */
export function bookmarkName(id: BookmarkId): string {
  const plain = `kring_${id.replace(/[^A-Za-z0-9]/g, '_')}`;
  const isWhole = /^[A-Za-z0-9_]*$/.test(id) && plain.length <= LONGEST;
  return isWhole ? plain : `${plain.slice(0, LONGEST - 8)}_${hashOf(id).padStart(7, '0')}`;
}

/** What is written behind the sign of a place: "Tabel 2". */
export type Target = { readonly name: string; readonly label?: string };

/** The places of a report that can be pointed at. A name that comes twice is only of the first. */
export function targetsOf(blocks: readonly Block[]): ReadonlyMap<BookmarkId, Target> {
  const targets = new Map<BookmarkId, Target>();
  for (const block of blocks) {
    if (!('id' in block) || block.id === undefined || targets.has(block.id)) continue;
    const caption = 'caption' in block ? block.caption : undefined;
    targets.set(block.id, {
      name: bookmarkName(block.id),
      ...(caption && { label: `${caption.label} ${caption.number}` }),
    });
  }
  return targets;
}
