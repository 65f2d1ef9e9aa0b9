import { bareHeic, isHeic } from './heic';
import { bareJpeg, isJpeg } from './jpeg';
import { bareMovie, isMovie } from './movie';
import { barePng, isPng } from './png';
import { bareWebp, isWebp } from './webp';

const FORMATS = [
  [isJpeg, bareJpeg],
  [isPng, barePng],
  [isWebp, bareWebp],
  [isHeic, bareHeic],
  [isMovie, bareMovie],
] as const;

/**
 * A picture or film without what tells of it: where and when it was made, by whom and with what. The picture itself stays dot
 * for dot. Bytes that are neither of a known sort stay as they are; a picture whose parts do not hold together
 * gives `null`, because nobody can say what is in it.
 */
export function barePicture(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  const format = FORMATS.find(([isIt]) => isIt(bytes));
  return format ? format[1](bytes) : bytes;
}
