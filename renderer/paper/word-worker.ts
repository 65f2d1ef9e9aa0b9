import type { Outline } from '../../shared/report/outline';
import { writeWord } from '../../shared/word/write-word';

// Writing a long report takes longer than a window may stand still, so it happens here.

/** What the window hands over. */
export type WordJob = { readonly outline: Outline; readonly pngs: readonly (Uint8Array | undefined)[] };

addEventListener('message', async ({ data }: MessageEvent<WordJob>) => {
  try {
    const bytes = await writeWord(data.outline, data.pngs);
    postMessage(bytes, { transfer: [bytes.buffer] });
  } catch (reason) {
    postMessage(String(reason));
  }
});
