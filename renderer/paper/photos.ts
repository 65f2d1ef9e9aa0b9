import { type Outline, photosOf } from '../../shared/report/outline';
import type { Image } from '../../shared/word/house';
import { host } from '../host/host';

// A photo of twelve million dots is drawn at the size that paper needs: 16 cm at 240 dots an inch.
const WIDEST = 1500;
const HIGHEST = 1500;
const QUALITY = 0.85;

/** The size that fits, in its own proportion, and never larger than it is. */
function fitting(width: number, height: number): { readonly width: number; readonly height: number } {
  const share = Math.min(1, WIDEST / width, HIGHEST / height);
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) };
}

async function scaled(bytes: Uint8Array<ArrayBuffer>, mime: string): Promise<Image | undefined> {
  const whole = await createImageBitmap(new Blob([bytes], { type: mime }));
  try {
    const size = fitting(whole.width, whole.height);
    const canvas = new OffscreenCanvas(size.width, size.height);
    const pen = canvas.getContext('2d');
    if (!pen) return undefined;
    // JPEG knows nothing see-through: it would become black.
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, size.width, size.height);
    pen.drawImage(whole, 0, 0, size.width, size.height);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
    return { ...size, bytes: new Uint8Array(await blob.arrayBuffer()), type: 'jpg' };
  } finally {
    whole.close();
  }
}

/** One photo of a report at the size of paper; undefined when its file is gone or is no photo that can be read. */
async function photoOf(sha256: string, mime: string): Promise<Image | undefined> {
  try {
    const bytes = await host.ask('readAttachment', { sha256 });
    return bytes ? await scaled(bytes, mime) : undefined;
  } catch {
    return undefined;
  }
}

/** The photos of a report by their hash, one after the other so that only one is large in memory at a time. */
export async function photosIn(outline: Pick<Outline, 'blocks'>): Promise<ReadonlyMap<string, Image>> {
  const found = new Map<string, Image>();
  for (const { sha256, mime } of photosOf(outline as Outline)) {
    const photo = found.has(sha256) ? undefined : await photoOf(sha256, mime);
    if (photo) found.set(sha256, photo);
  }
  return found;
}
