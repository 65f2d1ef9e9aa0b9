/** How much of a list stands on the wall at once. */
export type Page<T> = { readonly items: readonly T[]; readonly page: number; readonly pages: number };

// How many slips of so many signs can be read from the back of a room: on a picture of 1080 px a letter of 28 px
// and more. A slip of 3 x 4 holds some 110 signs, one of 2 x 3 some 280, and so on.
const SIZES = [
  { signs: 100, count: 12 },
  { signs: 240, count: 6 },
  { signs: 420, count: 4 },
  { signs: 900, count: 2 },
] as const;

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
