import type { NoteOf } from '../model/note';
import { printedText, type Source } from './source';

type Hurdle = NoteOf<'hurdle'>;

type HurdleGroups = {
  /** Hurdles that need no category above them. */
  readonly plain: readonly Hurdle[];
  readonly grouped: readonly { readonly category: string; readonly hurdles: readonly Hurdle[] }[];
};

const bare = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[.!:]$/, '');

function categoryOf(hurdle: Hurdle, { words }: Source): string | null {
  if (hurdle.category === 'other') return hurdle.otherCategory?.trim() || null;
  const category = words.t(`domain.hurdleCategoryReport.${hurdle.category}`);
  // Who wrote down the category itself should not read it twice.
  return bare(category) === bare(printedText(hurdle)) ? null : category;
}

/**
 * Hurdles under their categories, in the order in which the categories first come up. What has no category, or is
 * one, comes first: behind a group it would seem to belong to it.
 */
export function hurdleGroups(hurdles: readonly Hurdle[], source: Source): HurdleGroups {
  const plain: Hurdle[] = [];
  const groups = new Map<string, Hurdle[]>();
  for (const hurdle of hurdles) {
    const category = categoryOf(hurdle, source);
    if (category === null) plain.push(hurdle);
    else groups.set(category, [...(groups.get(category) ?? []), hurdle]);
  }
  return { plain, grouped: [...groups].map(([category, under]) => ({ category, hurdles: under })) };
}
