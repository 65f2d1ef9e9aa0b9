import type { HouseStyle } from '../../shared/model/house-style';
import { type Outline, picturesOf } from '../../shared/report/outline';
import type { WordStep } from '../../shared/word/write-word';
import { askWord } from './ask-word';
import { photosIn } from './photos';
import { pictureAsPng } from './picture-png';

/** What making a report is busy with: first its pictures, then Word. */
export type MakingStep = 'pictures' | WordStep;

type Making = {
  readonly house?: HouseStyle | undefined;
  readonly signal?: AbortSignal;
  readonly hear?: (step: MakingStep) => void;
};

/** Makes the Word file of a report, beside the window's own work. Word itself is loaded only now. */
export async function makeWord(
  outline: Outline,
  { house, signal, hear }: Making = {},
): Promise<Uint8Array<ArrayBuffer>> {
  hear?.('pictures');
  const pngs = await Promise.all(picturesOf(outline).map(pictureAsPng));
  const photos = await photosIn(outline);
  const made = await askWord(
    { wants: 'file', outline, pngs, photos, house },
    { ...(signal && { signal }), hear: (said) => 'step' in said && hear?.(said.step) },
  );
  if ('bytes' in made) return made.bytes;
  throw new Error('no file came back');
}
