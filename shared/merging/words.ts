/** A piece of a text, where it begins, and whether the other text has it otherwise. */
export type Piece = { readonly from: number; readonly text: string; readonly isOther: boolean };

// Two long texts that share nothing would cost their lengths multiplied.
const MOST_COMPARED = 250_000;

const piecesIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

/** Lengths of the longest row of words that two texts share, from each place to the end. */
function sharedLengths(one: readonly string[], other: readonly string[]): readonly Uint32Array[] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint32Array(other.length + 1));
  for (let at = one.length - 1; at >= 0; at -= 1)
    for (let to = other.length - 1; to >= 0; to -= 1) {
      const [here, next] = [lengths[at] as Uint32Array, lengths[at + 1] as Uint32Array];
      here[to] = one[at] === other[to] ? (next[to + 1] ?? 0) + 1 : Math.max(next[to] ?? 0, here[to + 1] ?? 0);
    }
  return lengths;
}

/** Which words of the two stand in both, in the same order. */
function sharedWords(one: readonly string[], other: readonly string[]) {
  const shared = { one: new Set<number>(), other: new Set<number>() };
  if (one.length * other.length > MOST_COMPARED) return shared;
  const lengths = sharedLengths(one, other);
  let [at, to] = [0, 0];
  while (at < one.length && to < other.length) {
    if (one[at] === other[to]) {
      shared.one.add(at);
      shared.other.add(to);
      at += 1;
      to += 1;
    } else if ((lengths[at + 1]?.[to] ?? 0) >= (lengths[at]?.[to + 1] ?? 0)) at += 1;
    else to += 1;
  }
  return shared;
}

/** The words of one text as few pieces. A space is a difference only between two words that differ. */
function marked(words: readonly string[], shared: ReadonlySet<number>): readonly Piece[] {
  const pieces: { from: number; text: string; isOther: boolean }[] = [];
  let from = 0;
  const isOther = (at: number): boolean => at >= 0 && at < words.length && !shared.has(at);
  for (const [at, text] of words.entries()) {
    const isSpace = /^\s+$/.test(text);
    const last = pieces.at(-1);
    const differs = isSpace ? isOther(at - 1) && isOther(at + 1) : isOther(at);
    if (last && last.isOther === differs) last.text += text;
    else pieces.push({ from, text, isOther: differs });
    from += text.length;
  }
  return pieces;
}

/** Two texts in pieces, so that what differs can be pointed out in each. Put together the pieces are the text. */
export function differingWords(mine: string, theirs: string): readonly [readonly Piece[], readonly Piece[]] {
  const [one, other] = [piecesIn(mine), piecesIn(theirs)];
  const shared = sharedWords(one, other);
  return [marked(one, shared.one), marked(other, shared.other)];
}
