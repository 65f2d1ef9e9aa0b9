import { z } from 'zod';
import { IsoDate } from '../../../../shared/model/ids';
import { Stakeholder, Tie } from '../../../../shared/model/network';
import { LaidOut, LayoutInput } from '../../../../shared/network/layout/layout-input';
import type { Metrics } from '../../../../shared/network/measures';

/** What the measures are worked out from. */
export const MeasuresInput = z.strictObject({
  stakeholders: z.array(Stakeholder),
  ties: z.array(Tie),
  today: IsoDate,
});
export type MeasuresInput = z.infer<typeof MeasuresInput>;

const Measured = z.custom<Metrics>(
  (value) => z.looseObject({ nodes: z.number(), ties: z.number(), betweenness: z.object({}) }).safeParse(value).success,
);

/** What can be asked of the worker: what is handed over, and what comes back. Both are checked on arrival. */
export const QUESTIONS = {
  layout: { input: LayoutInput, answer: LaidOut },
  measures: { input: MeasuresInput, answer: Measured },
} as const satisfies Record<string, { readonly input: z.ZodType; readonly answer: z.ZodType }>;

export type Question = keyof typeof QUESTIONS;
export type InputOf<Q extends Question> = z.infer<(typeof QUESTIONS)[Q]['input']>;
export type AnswerOf<Q extends Question> = z.infer<(typeof QUESTIONS)[Q]['answer']>;

/** A question on its way to the worker, by number: answers may come in another order. */
export const Asked = z.strictObject({
  number: z.number().int(),
  question: z.enum(Object.keys(QUESTIONS) as [Question, ...Question[]]),
  input: z.unknown(),
});
export type Asked = z.infer<typeof Asked>;

/** What comes back: the answer, or why there is none. */
export const Answered = z.union([
  z.strictObject({ number: z.number().int(), answer: z.unknown() }),
  z.strictObject({ number: z.number().int(), failed: z.string() }),
]);
export type Answered = z.infer<typeof Answered>;
