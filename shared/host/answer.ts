import type { z } from 'zod';
import { CALLS, type CallName, type Gives } from './contract';

/** One handler per call; leaving one out is a type error. */
export type Answers = { readonly [N in CallName]: (input: z.output<(typeof CALLS)[N]['takes']>) => Promise<Gives<N>> };

// `hasOwn`, not `in`: 'constructor' is not a call.
const isCallName = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(CALLS, name);

/** The one gate every request passes, whichever wire it came by. */
export async function answer(answers: Answers, name: unknown, input: unknown): Promise<unknown> {
  if (!isCallName(name)) throw new Error('No such call');
  const taken = CALLS[name].takes.parse(input);
  const give = answers[name] as (input: unknown) => Promise<unknown>;
  return CALLS[name].gives.parse(await give(taken));
}
