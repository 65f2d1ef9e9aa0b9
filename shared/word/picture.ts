import { Bookmark, ImageRun, Paragraph, type ParagraphChild } from 'docx';
import type { Caption, Photo, Picture } from '../report/outline';
import type { Target } from './bookmarks';
import { wordCaption } from './caption';
import { cleanLine } from './clean';
import type { Image } from './house';
import { wordRuns } from './runs';
import { STYLE } from './style-names';
import type { Writing } from './writing';

/** The room for a picture, in pixels of docx: 15 twips. */
export type Room = { readonly width: number; readonly height: number };

/** Pixels of docx in a number of twips. */
export const pixels = (twips: number): number => Math.floor(twips / 15);

const LONGEST_ALT = 400;

/** As large as the room allows, in its own proportion; never nothing and never NaN, which Word cannot open. */
export function fitted({ width, height }: Room, room: Room, largest = Number.POSITIVE_INFINITY): Room {
  const isSize = Number.isFinite(width) && Number.isFinite(height) && width > 0 && height > 0;
  const ratio = isSize ? height / width : 1;
  const wide = Math.min(room.width, room.height / ratio, largest);
  return { width: Math.max(1, Math.round(wide)), height: Math.max(1, Math.round(wide * ratio)) };
}

/** An alternative text as screen readers like it: one line, and not endless. */
export function shortAlt(alt: string): string {
  const line = cleanLine(alt);
  return line.length <= LONGEST_ALT ? line : `${line.slice(0, LONGEST_ALT - 1).replace(/\s+\S*$/u, '')}…`;
}

const altText = (alt: string, writing: Writing) => {
  const id = writing.nextPicture();
  return { id: String(id), name: `Kring ${id}`, description: shortAlt(alt) };
};

const encoder = new TextEncoder();

/** A picture in the line of text; a drawing is sharp at any size, and a PNG for who cannot show drawings. */
export function imageRun(
  image: Image & { readonly svg?: string },
  size: Room,
  alt: string,
  writing: Writing,
): ImageRun {
  const { bytes: data, type, svg } = image;
  const rest = { transformation: size, altText: altText(alt, writing) };
  if (svg === undefined) return new ImageRun({ type, data, ...rest });
  return new ImageRun({ type: 'svg', data: encoder.encode(svg), fallback: { type: 'png', data }, ...rest });
}

type Shown = {
  readonly image: ParagraphChild;
  readonly caption?: Caption | undefined;
  readonly place?: Target | undefined;
};

function paragraphs({ image, caption, place }: Shown, writing: Writing): readonly Paragraph[] {
  const marked = place && !caption ? new Bookmark({ id: place.name, children: [image] }) : image;
  return [
    new Paragraph({ style: caption ? STYLE.picture : STYLE.pictureAlone, children: [marked] }),
    ...(caption ? [wordCaption(caption, place, writing, 'below')] : []),
  ];
}

/** Without the picture its words are still there. */
const inWords = (alt: string, caption: Caption | undefined, writing: Writing, place?: Target): readonly Paragraph[] => {
  const words = wordRuns([{ text: shortAlt(alt), italic: true }], writing);
  const marked = place && !caption ? [new Bookmark({ id: place.name, children: words })] : words;
  return [new Paragraph({ children: marked }), ...(caption ? [wordCaption(caption, place, writing, 'below')] : [])];
};

/** A drawn picture above its caption. */
export function wordPicture(block: Picture, room: Room, writing: Writing): readonly Paragraph[] {
  const png = writing.nextPng();
  const place = writing.place(block.id);
  if (!png) return inWords(block.alt, block.caption, writing, place);
  const drawn = { bytes: png, type: 'png', width: block.width, height: block.height } as const;
  const image = imageRun(drawn, fitted(block, room), block.alt, writing);
  return paragraphs({ image, caption: block.caption, place }, writing);
}

/** A photo above its caption, never larger than it was taken. */
export function wordPhoto(block: Photo, room: Room, writing: Writing): readonly Paragraph[] {
  const photo = writing.images.photos.get(block.sha256);
  if (!photo) return inWords(block.alt, block.caption, writing);
  const half = { width: room.width, height: room.height / 2 };
  const image = imageRun(photo, fitted(photo, half, photo.width), block.alt, writing);
  return paragraphs({ image, caption: block.caption }, writing);
}
