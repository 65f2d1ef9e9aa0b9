import type { Id } from '../../model/ids';

/** Who is tied to whom, by place in the list, in flat arrays: a layout walks over them thousands of times. */
export type Links = {
  readonly count: number;
  /** The two ends of pair p stand at 2p and 2p + 1; every pair once. */
  readonly ends: Int32Array;
  /** The neighbours of i stand in `near` from `from[i]` up to `from[i + 1]`. */
  readonly from: Int32Array;
  readonly near: Int32Array;
};

/** Both ends of every pair, in an order that the order of the ties is nothing to. */
function pairsOf(places: ReadonlyMap<Id, number>, ties: readonly (readonly [Id, Id])[]): readonly number[] {
  const pairs = new Set<number>();
  for (const [source, target] of ties) {
    const [a, b] = [places.get(source), places.get(target)];
    if (a === undefined || b === undefined || a === b) continue;
    pairs.add(Math.min(a, b) * places.size + Math.max(a, b));
  }
  return [...pairs]
    .sort((one, other) => one - other)
    .flatMap((pair) => [Math.floor(pair / places.size), pair % places.size]);
}

/** The links between these parties. Several ties between the same two count once; a tie to nobody here is left out. */
export function linksOf(ids: readonly Id[], ties: readonly (readonly [Id, Id])[]): Links {
  const ends = Int32Array.from(pairsOf(new Map(ids.map((id, at) => [id, at])), ties));
  const from = new Int32Array(ids.length + 1);
  for (const end of ends) from[end + 1] = (from[end + 1] as number) + 1;
  for (let at = 0; at < ids.length; at += 1) from[at + 1] = (from[at + 1] as number) + (from[at] as number);
  const near = new Int32Array(ends.length);
  const next = from.slice();
  for (let at = 0; at < ends.length; at += 1) {
    const [here, there] = [ends[at] as number, ends[at ^ 1] as number];
    near[next[here] as number] = there;
    next[here] = (next[here] as number) + 1;
  }
  return { count: ids.length, ends, from, near };
}

/** How many neighbours party `at` has. */
export const degreeOf = ({ from }: Links, at: number): number => (from[at + 1] as number) - (from[at] as number);

/** The neighbours of party `at`. */
export const nearOf = ({ from, near }: Links, at: number): Int32Array => near.subarray(from[at], from[at + 1]);

/** Everyone who hangs together with this party. */
function partFrom(links: Links, start: number, isSeen: Uint8Array): readonly number[] {
  isSeen[start] = 1;
  const part = [start];
  // The list grows while it is walked.
  for (const at of part) {
    for (const other of nearOf(links, at)) {
      if (isSeen[other]) continue;
      isSeen[other] = 1;
      part.push(other);
    }
  }
  return part;
}

/** Parts that hang together, the largest first; who is tied to nobody is a part alone. */
export function partsOf(links: Links): readonly (readonly number[])[] {
  const isSeen = new Uint8Array(links.count);
  const parts: (readonly number[])[] = [];
  for (let start = 0; start < links.count; start += 1) if (!isSeen[start]) parts.push(partFrom(links, start, isSeen));
  return parts.sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
}
