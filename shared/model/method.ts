import { z } from 'zod';
import { BothLanguages, base } from './ids';
import { NoteKind } from './note-kinds';
import { Block } from './session';
import { MethodAim, Mode, Perspective } from './vocabularies';

const both = { nl: z.string(), en: z.string() };

/** One timed step of a method: its question, what it captures, and what it fills in or opens beside notes. */
export const MethodStep = z.strictObject({
  id: z.string().min(1),
  minutes: z.number().positive(),
  mode: Mode,
  title: BothLanguages,
  prompt: BothLanguages,
  /** The kinds a step offers; the first is the one it starts with. */
  captures: z.array(NoteKind),
  prefill: z.record(z.string(), z.unknown()).optional(),
  seedRefs: z.array(z.string()),
  optional: z.boolean().optional(),
  /** Done before or after the meeting: not on its agenda and not in its minutes. */
  outsideSession: z.boolean().optional(),
  stage: z.string().optional(),
  repeatPer: z.literal('stakeholder').optional(),
  /** Here people work out what they want together: its minutes count as time for shared goals. */
  sharedGoals: z.boolean().optional(),
  /** The sort of block it becomes, when that is not told by the step itself. */
  blockKind: Block.shape.kind.optional(),
  firstVoice: Perspective.optional(),
  /** The step of another method that it was made from: its screen and what it fills in come from there. */
  from: z.strictObject({ methodId: z.string().min(1), stepId: z.string().min(1) }).optional(),
});
export type MethodStep = z.infer<typeof MethodStep>;

/** A way of working that comes with Kring: content, not code. */
export const MethodFields = z.strictObject({
  id: z.string().min(1),
  name: BothLanguages,
  purpose: BothLanguages,
  whenToUse: BothLanguages,
  groupSize: z.strictObject({ min: z.number().int(), max: z.number().int(), note: z.string() }),
  totalMinutes: z.number().positive(),
  steps: z.array(MethodStep).min(1),
  materials: z.strictObject({ nl: z.array(z.string()), en: z.array(z.string()) }),
  reportSection: z.strictObject({ key: z.string(), ...both }),
  seedRefs: z.array(z.string()),
  sources: z.array(z.string()),
  /** Keys of the building blocks that the method works with. */
  themes: z.array(z.string()).optional(),
  rules: z.array(BothLanguages).optional(),
  /** What it is good for, to find it by. */
  aims: z.array(MethodAim).optional(),
  variants: z.array(z.strictObject({ id: z.string().min(1), ...both, steps: z.array(z.string()) })).optional(),
});

/** A method whose steps are told apart by id, and whose variants name steps that are there. */
export const Method = MethodFields.superRefine(({ steps, variants = [] }, context) => {
  const ids = steps.map(({ id }) => id);
  for (const [index, id] of ids.entries())
    if (ids.indexOf(id) < index) context.addIssue({ code: 'custom', path: ['steps', index, 'id'] });
  for (const [index, variant] of variants.entries())
    for (const [at, step] of variant.steps.entries())
      if (!ids.includes(step)) context.addIssue({ code: 'custom', path: ['variants', index, 'steps', at] });
});
export type Method = z.infer<typeof Method>;

/** A method that a facilitator made: kept on this laptop, handed on as a file of its own. Its id is the method's. */
export const OwnMethod = z.strictObject({ ...base, method: MethodFields });
export type OwnMethod = z.infer<typeof OwnMethod>;
