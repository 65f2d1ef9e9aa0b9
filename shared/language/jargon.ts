import { z } from 'zod';

/** A hard word with plainer ones. `replace`: offer them. `explain`: the word may stay, explained once. */
export const JargonTerm = z.strictObject({
  term: z.string().min(1),
  forms: z.array(z.string().min(1)),
  plain: z.array(z.string().min(1)),
  hint: z.string().optional(),
  mode: z.enum(['replace', 'explain']),
});
export type JargonTerm = z.infer<typeof JargonTerm>;
export const JargonList = z.strictObject({ language: z.enum(['nl', 'en']), terms: z.array(JargonTerm) });
export type JargonList = z.infer<typeof JargonList>;

/** Where a hard word stands in a text: `from` and `to` count characters. */
export type JargonHit = { readonly from: number; readonly to: number; readonly term: JargonTerm };

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds listed words in a text: whole words, any capitals, the longest form first. */
export function jargonIn(text: string, terms: readonly JargonTerm[]): readonly JargonHit[] {
  const byForm = new Map<string, JargonTerm>();
  for (const term of terms) for (const form of [term.term, ...term.forms]) byForm.set(form.toLowerCase(), term);
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escaped);
  if (forms.length === 0) return [];
  // Letters of any language are word characters, so that é does not end a word.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(pattern)].flatMap((match) => {
    const term = byForm.get(match[0].toLowerCase());
    return term ? [{ from: match.index, to: match.index + match[0].length, term }] : [];
  });
}
