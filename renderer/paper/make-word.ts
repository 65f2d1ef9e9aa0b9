import { type Outline, picturesOf } from '../../shared/report/outline';
import { pictureAsPng } from './picture-png';
import type { WordJob } from './word-worker';

/** Makes the Word file of a report, beside the window's own work. Word itself is loaded only now. */
export async function makeWord(outline: Outline): Promise<Uint8Array<ArrayBuffer>> {
  const pngs = await Promise.all(picturesOf(outline).map(pictureAsPng));
  const worker = new Worker(new URL('./word-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Uint8Array<ArrayBuffer>>((done, fail) => {
      worker.addEventListener('message', ({ data }: MessageEvent<unknown>) =>
        data instanceof Uint8Array ? done(data as Uint8Array<ArrayBuffer>) : fail(new Error(String(data))),
      );
      worker.addEventListener('error', ({ message }) => fail(new Error(message)));
      worker.postMessage({ outline, pngs } satisfies WordJob);
    });
  } finally {
    worker.terminate();
  }
}
