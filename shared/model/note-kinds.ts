import { z } from 'zod';

/** The 18 kinds of note, in the order of the domain. */
export const NoteKind = z.enum([
  'insight',
  'value',
  'reflection',
  'hurdle',
  'conflict',
  'assumption',
  'perception',
  'agreement',
  'action',
  'need',
  'asset',
  'tip',
  'success',
  'experience',
  'fact',
  'question',
  'idea',
  'parking',
]);
export type NoteKind = z.infer<typeof NoteKind>;

/** The sub-lists that a building block of the yield can have. */
export const SectionKey = z.enum(['lessons', 'tips_examples', 'hurdles', 'regional_examples', 'central_support']);
export type SectionKey = z.infer<typeof SectionKey>;
