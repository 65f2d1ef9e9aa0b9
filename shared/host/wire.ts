import { z } from 'zod';
import { Message, Refusal, say } from '../model/message';
import { type Answers, answer } from './answer';
import { CALLS, type CallName, type Gives } from './contract';

/** What travels to the host over any wire. An input of `undefined` may be left out on the way. */
export const Asked = z.object({ name: z.unknown(), input: z.unknown().optional() });
export type Asked = z.infer<typeof Asked>;

/** What travels back. A class does not survive a wire, so a refusal goes as its message. */
const Reply = z.union([z.strictObject({ refused: Message }), z.strictObject({ given: z.unknown().optional() })]);
export type Reply = z.infer<typeof Reply>;

/**
 * Passes a request through the gate and never throws: a `Refusal` becomes its own words, and anything else
 * is told to `report` and reaches the window as one plain sentence without the insides of the machine.
 */
export async function replyTo(answers: Answers, asked: Asked, report: (error: unknown) => void): Promise<Reply> {
  try {
    return { given: await answer(answers, asked.name, asked.input) };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.said };
    report(error);
    return { refused: say('app.host.unexpected') };
  }
}

/** What the host gave, checked against the contract; throws the `Refusal` that the host sent. */
export function givenBy<N extends CallName>(name: N, reply: unknown): Gives<N> {
  const read = Reply.parse(reply);
  if ('refused' in read) throw new Refusal(read.refused);
  return CALLS[name].gives.parse(read.given) as Gives<N>;
}
