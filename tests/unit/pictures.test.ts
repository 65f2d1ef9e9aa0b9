import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barePicture } from '../../shared/privacy/pictures/bare-picture';
import { MAKER, PLACE, telling, tellingHeic, tellingMovie, tellingPng, tellingWebp } from '../pictures';

/** Whether place or maker stand in the bytes, in either way of writing letters, also in what is packed in them. */
function tells(bytes: Uint8Array): boolean {
  const packed: Buffer[] = [];
  for (let at = 0; at + 2 < bytes.length; at++)
    if (bytes[at] === 0x78) {
      try {
        packed.push(inflateSync(bytes.subarray(at)));
      } catch {
        // No packed piece begins here.
      }
    }
  const words = [PLACE, MAKER, 'Qwerpoel', '52.379'].flatMap((word) => [
    Buffer.from(word),
    Buffer.from(word, 'utf16le'),
  ]);
  return [Buffer.from(bytes), ...packed].some((piece) => words.some((word) => piece.includes(word)));
}

const bareOf = (bytes: Uint8Array<ArrayBuffer>): Uint8Array => barePicture(bytes) ?? new Uint8Array();
const holds = (bytes: Uint8Array, part: readonly number[] | string): boolean =>
  Buffer.from(bytes).includes(typeof part === 'string' ? part : Buffer.from(part));

describe('a picture that comes in', () => {
  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['JPEG', telling().jpeg],
    ['PNG', tellingPng()],
    ['WebP', tellingWebp()],
    ['HEIC', tellingHeic().heic],
    ['film', tellingMovie()],
  ])('says as %s nothing of where, when and by whom it was made', (_format, bytes) => {
    expect(tells(bytes)).toBe(true);
    expect(bareOf(bytes).length).toBeGreaterThan(0);
    expect(tells(bareOf(bytes))).toBe(false);
    expect(bareOf(Uint8Array.from(bareOf(bytes)))).toEqual(bareOf(bytes));
  });

  it('keeps its dots, and stays the right way up', () => {
    const { jpeg, dots } = telling(6);
    expect(holds(bareOf(jpeg), dots)).toBe(true);
    expect(holds(bareOf(jpeg), [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6])).toBe(true);
    expect(holds(bareOf(telling(1).jpeg), 'Exif')).toBe(false);
    expect(holds(bareOf(tellingPng()), 'IDAT')).toBe(true);
    expect(holds(bareOf(tellingWebp()), 'VP8L')).toBe(true);
    const { heic, dots: phone } = tellingHeic();
    expect(bareOf(heic).length).toBe(heic.length);
    expect(holds(bareOf(heic), phone)).toBe(true);
    expect(holds(bareOf(tellingMovie()), 'FRAMES')).toBe(true);
  });

  it('stays as it is when it is another sort of file', () => {
    const bytes = Uint8Array.from(Buffer.from('%PDF-1.7 a plan of the square'));
    expect(barePicture(bytes)).toBe(bytes);
  });

  it('is refused when nobody can say what is in it', () => {
    expect(barePicture(telling().jpeg.slice(0, 60))).toBeNull();
    expect(barePicture(tellingPng().slice(0, 40))).toBeNull();
    expect(barePicture(tellingMovie().slice(0, 50))).toBeNull();
  });

  it('never hangs or tells, however it is damaged', () => {
    const any = fc.constantFrom(telling().jpeg, tellingPng(), tellingWebp(), tellingHeic().heic, tellingMovie());
    fc.assert(
      fc.property(any, fc.nat(), fc.integer({ min: 0, max: 255 }), fc.nat(), (bytes, place, byte, cut) => {
        const broken = bytes.slice(0, bytes.length - (cut % bytes.length));
        broken[place % broken.length] = byte;
        const bare = barePicture(broken);
        expect(bare === null || bare.length <= broken.length + 40).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
