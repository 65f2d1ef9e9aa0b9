import type { HouseStyle } from '../../shared/model/house-style';
import { barePicture } from '../../shared/privacy/pictures/bare-picture';
import { packTemplate } from '../../shared/word/template';
import { toBase64 } from './base64';
import { looksIn } from './house-of';

const WIDEST_LOGO = 600;
/** What goes along in every file of the programme stays small. */
const LARGEST_TEMPLATE = 2 * 1024 * 1024;

type Entries = ReturnType<typeof looksIn>;

/** Its pictures without where and by whom they were made; one that cannot be read is left out. */
const withBarePictures = (entries: Entries): Entries =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([name, bytes]) => {
      const bare = name.includes('/media/') ? barePicture(Uint8Array.from(bytes)) : bytes;
      return bare ? [[name, bare]] : [];
    }),
  );

/** The looks of a Word file, small enough to keep; null when they are too large. Throws `NoTemplate`. */
export function takeTemplate(fileName: string, bytes: Uint8Array): HouseStyle['template'] | null {
  const packed = packTemplate(withBarePictures(looksIn(bytes)));
  return packed.length > LARGEST_TEMPLATE ? null : { fileName, data: toBase64(packed) };
}

/** A logo as PNG, as large as paper needs; null when the file is no picture. */
export async function takeLogo(file: Blob, alt: string): Promise<NonNullable<HouseStyle['logo']> | null> {
  try {
    const whole = await createImageBitmap(file);
    const share = Math.min(1, WIDEST_LOGO / whole.width, WIDEST_LOGO / whole.height);
    const [width, height] = [
      Math.max(1, Math.round(whole.width * share)),
      Math.max(1, Math.round(whole.height * share)),
    ];
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(whole, 0, 0, width, height);
    whole.close();
    const png = await canvas.convertToBlob({ type: 'image/png' });
    return { data: toBase64(new Uint8Array(await png.arrayBuffer())), width, height, alt };
  } catch {
    return null;
  }
}
