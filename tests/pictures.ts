import { crc32, deflateSync } from 'node:zlib';

// Pictures as cameras and programs write them, with where and by whom they were made.

export const PLACE = '52.379189N 4.899431E';
export const MAKER = 'Zwaantje Qwerpoel';
const bytesOf = (text: string): number[] => [...Buffer.from(text, 'latin1')];
const big = (value: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => Math.floor(value / 256 ** (count - 1 - at)) % 256);
const small = (value: number): number[] => big(value, 4).reverse();

const segment = (marker: number, body: readonly number[]): number[] => [
  0xff,
  marker,
  ...big(body.length + 2, 2),
  ...body,
];
const TIFF_TAIL = bytesOf(`${MAKER}\0GPS ${PLACE}\0`);

/** Exif as TIFF, with how the camera was held, the maker and the place. */
export const exif = (orientation: number): number[] => {
  const entry = [...big(0x0112, 2), ...big(3, 2), ...big(1, 4), ...big(orientation, 2), 0, 0];
  const artist = [...big(0x013b, 2), ...big(2, 2), ...big(MAKER.length + 1, 4), ...big(38, 4)];
  return [...bytesOf('MM'), 0, 42, ...big(8, 4), ...big(2, 2), ...entry, ...artist, 0, 0, 0, 0, ...TIFF_TAIL];
};
const XMP = `<x:xmpmeta><dc:creator>${MAKER}</dc:creator><exif:GPS>${PLACE}</exif:GPS></x:xmpmeta>`;

/** A JPEG of 1 by 1 whose parts tell a lot; `orientation` 1 to 8. */
export function telling(orientation = 6): { readonly jpeg: Uint8Array<ArrayBuffer>; readonly dots: number[] } {
  const dots = [
    ...segment(0xdb, [0, ...new Array(64).fill(1)]),
    ...segment(0xc0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
    ...segment(0xc4, [0, 1, ...new Array(15).fill(0), 0]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    ...[0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56],
  ];
  const parts = [
    ...[0xff, 0xd8],
    ...segment(0xe0, [...bytesOf('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...segment(0xe1, [...bytesOf('Exif\0\0'), ...exif(orientation)]),
    ...segment(0xe1, bytesOf(`http://ns.adobe.com/xap/1.0/\0${XMP}`)),
    ...segment(0xed, bytesOf(`Photoshop 3.0\0 8BIM ${MAKER} ${PLACE}`)),
    ...segment(0xfe, bytesOf(`Made by ${MAKER}`)),
    ...dots,
    ...segment(0xfe, bytesOf(`Between scans: ${MAKER}`)),
    ...[0xff, 0xd9],
    ...bytesOf(`behind the end: ${MAKER} ${PLACE}`),
  ];
  return { jpeg: Uint8Array.from(parts), dots };
}

const chunk = (name: string, body: Uint8Array | readonly number[]): number[] => {
  const named = Buffer.from([...bytesOf(name), ...body]);
  return [...big(body.length, 4), ...named, ...big(crc32(named), 4)];
};

/** A PNG of 1 by 1 with texts, compressed texts, XMP, Exif, a time and something behind its end. */
export const tellingPng = (): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [...big(1, 4), ...big(1, 4), 8, 0, 0, 0, 0]),
    ...chunk('tEXt', bytesOf(`Author\0${MAKER}`)),
    ...chunk('zTXt', [...bytesOf('Comment\0'), 0, ...deflateSync(Buffer.from(`${MAKER} ${PLACE}`))]),
    ...chunk('iTXt', bytesOf(`XML:com.adobe.xmp\0\0\0\0\0${XMP}`)),
    ...chunk('eXIf', exif(1)),
    ...chunk('tIME', [7, 234, 10, 15, 14, 3, 0]),
    ...chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    ...chunk('IEND', []),
    ...bytesOf(`behind: ${MAKER}`),
  ]);

const riff = (name: string, body: readonly number[]): number[] => [
  ...bytesOf(name),
  ...small(body.length),
  ...body,
  ...(body.length % 2 ? [0] : []),
];

/** A WebP with Exif and XMP. */
export function tellingWebp(): Uint8Array<ArrayBuffer> {
  const body = [
    ...bytesOf('WEBP'),
    ...riff('VP8X', [0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    ...riff('VP8L', [0x2f, 0, 0, 0, 0, 0x10, 0x07]),
    ...riff('EXIF', exif(1)),
    ...riff('XMP ', bytesOf(XMP)),
  ];
  return Uint8Array.from([...bytesOf('RIFF'), ...small(body.length), ...body]);
}

const box = (name: string, body: readonly number[]): number[] => [
  ...big(body.length + 8, 4),
  ...bytesOf(name),
  ...body,
];
const full = (name: string, body: readonly number[]): number[] => box(name, [0, 0, 0, 0, ...body]);
const item = (id: number, type: string): number[] =>
  box('infe', [2, 0, 0, 0, ...big(id, 2), 0, 0, ...bytesOf(type), 0]);

/** A HEIC as a phone writes it: the dots, Exif and XMP lie in one box, and a table says where. */
export function tellingHeic(): { readonly heic: Uint8Array<ArrayBuffer>; readonly dots: string } {
  const dots = 'DOTS-OF-THE-PICTURE';
  const parts = [bytesOf(dots), exif(1), bytesOf(XMP)];
  const made = (start: number): number[] => {
    let at = start;
    const places = parts.flatMap((part, index) => {
      const place = [...big(index + 1, 2), 0, 0, ...big(1, 2), ...big(at, 4), ...big(part.length, 4)];
      at += part.length;
      return place;
    });
    const iinf = full('iinf', [...big(3, 2), ...item(1, 'hvc1'), ...item(2, 'Exif'), ...item(3, 'mime')]);
    const iloc = full('iloc', [0x44, 0x00, ...big(3, 2), ...places]);
    return [...box('ftyp', bytesOf('heic\0\0\0\0mif1heic')), ...full('meta', [...iinf, ...iloc])];
  };
  const own = box('uuid', bytesOf(`0123456789abcdef${MAKER}`));
  const before = made(0).length + own.length + 8;
  return { heic: Uint8Array.from([...made(before), ...own, ...box('mdat', parts.flat())]), dots };
}

/** A film with its place and maker, as phones write them. */
export const tellingMovie = (): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([
    ...box('ftyp', bytesOf('qt  \0\0\0\0qt  ')),
    ...box('moov', [
      ...box('mvhd', new Array(20).fill(7)),
      ...box('trak', [...box('tkhd', [1, 2]), ...box('udta', bytesOf(`name${MAKER}`))]),
      ...box('udta', box('\xa9xyz', bytesOf(PLACE))),
      ...box('meta', bytesOf(`com.apple.quicktime.author ${MAKER}`)),
    ]),
    ...box('mdat', bytesOf('FRAMES')),
  ]);
