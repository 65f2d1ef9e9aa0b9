/** How large letters are drawn, in drawing units, and how much wider than ours the font may turn out. */
export type Lettering = { readonly size: number; readonly widening: number };

// Widths as a share of the letter size, measured in Atkinson Hyperlegible Next at weight 600, rounded up.
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI1 .,'’‘:;|!-]/u, 0.33],
  [/[frt()/]/u, 0.41],
  [/[mwMW@%]/u, 0.88],
  [/\p{Lu}/u, 0.71],
  [/[\p{Ll}\p{N}]/u, 0.59],
];
const OTHER = 1;

/** The line height that names are set with, as a share of their size. */
export const LINE = 1.16;

// The same few letters come back in every name.
const known = new Map<string, number>();

function widthOf(letter: string): number {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const width = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
  known.set(letter, width);
  return width;
}

/** About how wide a text is drawn, in drawing units: a careful guess, since paper and shared rooms have no ruler. */
export const textWidth = (text: string, { size, widening }: Lettering): number =>
  [...text].reduce((width, letter) => width + widthOf(letter), 0) * size * widening;

/** The ways to set a name: on one line, or broken in two at a space. */
export function settings(text: string): readonly (readonly string[])[] {
  const words = text.split(' ');
  const broken = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  return [[text], ...broken];
}

/** A text of at most so many letters, cut at a word where that leaves enough, with an ellipsis. */
export function shortened(text: string, most: number): string {
  const letters = [...text.trim()];
  if (letters.length <= most) return letters.join('');
  const cut = letters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–-]+$/u, '')}…`;
}
