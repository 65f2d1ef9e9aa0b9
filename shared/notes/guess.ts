import type { MessageKey } from '../model/message';
import { HurdleNote, NeedNote } from '../model/note';
import type { NoteKind } from '../model/note-kinds';
import type { Theme } from '../model/session';
import { sectionFor } from './place';

/** The kinds that sub-lists of the yield are made of (domain 5.1). */
const YIELD_KINDS: readonly NoteKind[] = ['insight', 'tip', 'asset', 'hurdle', 'need'];
/** What facilitators write down in any step, most common first. */
const COMMON_KINDS: readonly NoteKind[] = [
  'insight',
  'tip',
  'hurdle',
  'need',
  'question',
  'action',
  'agreement',
  'parking',
];
/** There are nine digits. */
const MOST_CHIPS = 9;

/**
 * The kind that is probably meant: the first that the step asks for and the building block of the group has a place
 * for. Kinds that are in no sub-list, such as a reflection, fit in every building block. A lesson when nothing fits.
 */
export function kindGuessed(captures: readonly NoteKind[], theme?: Pick<Theme, 'sections'>): NoteKind {
  const fits = (kind: NoteKind) => !theme || sectionFor(theme, kind) !== undefined || !YIELD_KINDS.includes(kind);
  return captures.find(fits) ?? 'insight';
}

/** The kinds under the keys 1 to 9: those of the step first, then the common ones. All others are under 0. */
export const kindsOffered = (captures: readonly NoteKind[]): readonly NoteKind[] =>
  [...new Set([...captures, ...COMMON_KINDS])].slice(0, MOST_CHIPS);

type Label = (key: MessageKey) => string;

const alike = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s.,;:/-]+/g, ' ')
    .trim();

function named<V extends string>(
  text: string,
  options: readonly V[],
  keys: (option: V) => readonly MessageKey[],
  label: Label,
) {
  return options.find((option) => keys(option).some((key) => alike(label(key)) === alike(text)));
}

/**
 * Own fields that follow from a text which is the very name of a choice: a hurdle that reads as one of the five
 * categories has that category. `label` gives the words of a key in the language of the text.
 */
export function choicesNamed(kind: NoteKind, text: string, label: Label): Readonly<Record<string, string>> {
  if (kind === 'hurdle') {
    const keys = (option: string) =>
      [`domain.hurdleCategory.${option}`, `domain.hurdleCategoryReport.${option}`] as MessageKey[];
    const category = named(text, HurdleNote.shape.category.options, keys, label);
    return category ? { category } : {};
  }
  if (kind === 'need') {
    const keys = (option: string) =>
      [`domain.supportCategory.${option}`, `domain.supportCategoryReport.${option}`] as MessageKey[];
    const supportCategory = named(text, NeedNote.shape.supportCategory.unwrap().options, keys, label);
    return supportCategory ? { supportCategory } : {};
  }
  return {};
}
