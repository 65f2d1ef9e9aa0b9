import '../schema-mode';
import type { HouseStyle } from '../../shared/model/house-style';
import type { Outline } from '../../shared/report/outline';
import type { Image } from '../../shared/word/house';
import type { WordPages } from '../../shared/word/page-layout';
import type { WordStep } from '../../shared/word/write-word';
import { houseOf } from './house-of';

// Writing a long report takes longer than a window may stand still, and so does finding where Word turns its pages.

type Photos = ReadonlyMap<string, Image>;

/** What the window hands over. */
export type WordJob =
  | {
      readonly wants: 'file';
      readonly outline: Outline;
      readonly pngs: readonly (Uint8Array | undefined)[];
      readonly photos: Photos;
      readonly house: HouseStyle | undefined;
    }
  | {
      readonly wants: 'pages';
      readonly outline: Outline;
      readonly photos: Photos;
      readonly house: HouseStyle | undefined;
    };

/** What comes back: how far it is, and in the end what was asked or why it is not there. */
export type WordAnswer =
  | { readonly step: WordStep }
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly pages: WordPages | null }
  | { readonly failed: string };

const answer = (said: WordAnswer, transfer: Transferable[] = []): void => postMessage(said, { transfer });

async function work(job: WordJob): Promise<void> {
  if (job.wants === 'pages') {
    const { wordPagesOf } = await import('../../shared/word/page-layout');
    answer({ pages: await wordPagesOf(job.outline, houseOf(job.house), job.photos) });
    return;
  }
  const { writeWord } = await import('../../shared/word/write-word');
  const { outline, pngs, photos } = job;
  const house = houseOf(job.house);
  const bytes = await writeWord(outline, pngs, { house, photos, hear: (step) => answer({ step }) });
  answer({ bytes }, [bytes.buffer]);
}

addEventListener('message', ({ data }: MessageEvent<WordJob>) => {
  work(data).catch((reason: unknown) => answer({ failed: String(reason) }));
});
