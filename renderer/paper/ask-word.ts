import type { WordAnswer, WordJob } from './word-worker';

/** Says that a person stopped it; nothing went wrong. */
export class Stopped extends Error {}

type Asked = { readonly signal?: AbortSignal | undefined; readonly hear?: (answer: WordAnswer) => void };

/** Has something made beside the window's own work, and gives the last answer. Stopping ends the work at once. */
export function askWord(job: WordJob, { signal, hear }: Asked = {}): Promise<WordAnswer> {
  const worker = new Worker(new URL('./word-worker.ts', import.meta.url), { type: 'module' });
  const made = new Promise<WordAnswer>((done, fail) => {
    signal?.addEventListener('abort', () => fail(new Stopped()));
    worker.addEventListener('error', ({ message }) => fail(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<WordAnswer>) => {
      if ('step' in data) hear?.(data);
      else if ('failed' in data) fail(new Error(data.failed));
      else done(data);
    });
  });
  if (signal?.aborted) return Promise.reject(new Stopped());
  worker.postMessage(job);
  return made.finally(() => worker.terminate());
}
