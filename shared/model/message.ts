import { z } from 'zod';
import type { MessageKey } from './message-key';

/** Something to say, in any language: a key of the language files and what is filled in. */
export const Message = z.strictObject({
  key: z.string() as unknown as z.ZodType<MessageKey>,
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Message = z.infer<typeof Message>;

export type { MessageKey };

/** Writes a message: `say('notes.act.add', { text })`. */
export const say = (key: MessageKey, params?: Readonly<Record<string, string | number>>): Message =>
  params ? { key, params: { ...params } } : { key };

/** Kring will not do this; `said` tells the person what happened, what was kept and what to do now. */
export class Refusal extends Error {
  constructor(readonly said: Message) {
    super(said.key);
    this.name = 'Refusal';
  }
}
