import { Refusal, say } from '../../../../shared/model/message';
import { Answered, type AnswerOf, type Asked, type InputOf, QUESTIONS, type Question } from './questions';

/** What is needed of a worker; the tests have one without a thread. */
export type Hand = Pick<Worker, 'postMessage' | 'terminate'> & {
  addEventListener(type: 'message' | 'error' | 'messageerror', heard: (event: Event) => void): void;
};
type Waiting = { readonly done: (answer: unknown) => void; readonly fail: (reason: unknown) => void };

/** Asks the worker; with a signal the question can be taken back. */
export type Ask = <Q extends Question>(question: Q, input: InputOf<Q>, signal?: AbortSignal) => Promise<AnswerOf<Q>>;

const stopped = () => new Refusal(say('tidy.refusal.worker'));

/**
 * One worker for all questions, started at the first and started anew after it died. Whoever waits when it dies is
 * told so with a Refusal; nothing else was changed. A question that is taken back while it is the only one ends the
 * worker, since a calculation cannot be interrupted.
 */
export function workerRoom(start: () => Hand): Ask {
  const waiting = new Map<number, Waiting>();
  let hand: Hand | null = null;
  let last = 0;

  const end = () => {
    hand?.terminate();
    hand = null;
  };
  const died = () => {
    end();
    const left = [...waiting.values()];
    waiting.clear();
    for (const { fail } of left) fail(stopped());
  };
  const heard = (event: Event) => {
    const said = Answered.safeParse((event as MessageEvent<unknown>).data);
    const asker = said.success ? waiting.get(said.data.number) : undefined;
    if (!said.success || !asker) return;
    waiting.delete(said.data.number);
    if ('failed' in said.data) asker.fail(stopped());
    else asker.done(said.data.answer);
  };
  const running = (): Hand => {
    if (hand) return hand;
    const started = start();
    started.addEventListener('message', heard);
    // What an earlier worker still says of its death is not about this one.
    for (const way of ['error', 'messageerror'] as const)
      started.addEventListener(way, () => hand === started && died());
    hand = started;
    return started;
  };

  return async (question, input, signal) => {
    signal?.throwIfAborted();
    last += 1;
    const number = last;
    const takeBack = () => {
      const asker = waiting.get(number);
      waiting.delete(number);
      if (waiting.size === 0) end();
      asker?.fail(signal?.reason);
    };
    const answer = await new Promise<unknown>((done, fail) => {
      waiting.set(number, { done, fail });
      signal?.addEventListener('abort', takeBack, { once: true });
      running().postMessage({ number, question, input } satisfies Asked);
    }).finally(() => signal?.removeEventListener('abort', takeBack));
    const checked = QUESTIONS[question].answer.safeParse(answer);
    if (!checked.success) throw stopped();
    return checked.data as AnswerOf<typeof question>;
  };
}
