import type { BookmarkId, Outline } from '../report/outline';
import { type Target, targetsOf } from './bookmarks';
import type { House, Image } from './house';

/** The pictures of a report as bytes; what is missing is replaced by its words. */
export type Images = {
  /** The drawn pictures as PNG, in the order of `picturesOf`. */
  readonly pngs: readonly (Uint8Array | undefined)[];
  /** Photos by their hash. */
  readonly photos: ReadonlyMap<string, Image>;
};

/** One report while it is being written: what all its blocks share, and what is counted along the way. */
export type Writing = {
  readonly outline: Outline;
  readonly house: House;
  readonly images: Images;
  /** Where a place is, once; a second block with the same name is not a place. */
  readonly place: (id: BookmarkId | undefined) => Target | undefined;
  readonly target: (id: BookmarkId) => Target | undefined;
  /** 1, 2, 3 ... for each picture in the file. */
  readonly nextPicture: () => number;
  readonly nextPng: () => Uint8Array | undefined;
  /** A list that counts starts at one again. */
  readonly nextList: () => number;
};

/** Starts writing a report. */
export function startWriting(outline: Outline, house: House, images: Images): Writing {
  const targets = targetsOf(outline.blocks);
  const placed = new Set<BookmarkId>();
  let [pictures, pngs, lists] = [0, 0, 0];
  return {
    outline,
    house,
    images,
    target: (id) => targets.get(id),
    place: (id) => {
      if (id === undefined || placed.has(id)) return undefined;
      placed.add(id);
      return targets.get(id);
    },
    nextPicture: () => {
      pictures += 1;
      return pictures;
    },
    nextPng: () => {
      pngs += 1;
      return images.pngs[pngs - 1];
    },
    nextList: () => {
      lists += 1;
      return lists;
    },
  };
}
