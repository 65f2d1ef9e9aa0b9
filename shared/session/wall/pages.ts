/** How much of a list stands on the wall at once. */
export type Page<T> = { readonly items: readonly T[]; readonly page: number; readonly pages: number };

// How many slips of so many signs can be read from the back of a room, also on a picture of 4 by 3: a letter is at
// least 28 px on one of 1080 px high. Measured: a slip of 3 x 4 then holds some 100 signs, one of 2 x 3 some 240.
const SIZES = [
  { signs: 95, count: 12 },
  { signs: 225, count: 6 },
  { signs: 370, count: 4 },
  { signs: 700, count: 2 },
] as const;

const MOST_SIGNS = 1300;

/** A text as one picture can hold it: what is longer than that ends after a whole word. */
export function fitting(text: string): string {
  if (text.length <= MOST_SIGNS) return text;
  const cut = text.slice(0, MOST_SIGNS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_SIGNS / 2))} …`;
}

/** How many slips stand together, given the number of signs of each: the longest decides. */
export const perPage = (lengths: readonly number[]): number => {
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return SIZES.find(({ signs }) => longest <= signs)?.count ?? 1;
};

/** The part with that number, counted from 0; the last one when there are fewer. */
export function pageOf<T>(all: readonly T[], count: number, wanted: number): Page<T> {
  const pages = Math.max(1, Math.ceil(all.length / count));
  const page = Math.min(Math.max(0, wanted), pages - 1);
  return { items: all.slice(page * count, (page + 1) * count), page, pages };
}
