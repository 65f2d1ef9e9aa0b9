import { useEffect, useState } from 'react';
import { type Outline, photosOf } from '../../shared/report/outline';
import type { Image } from '../../shared/word/house';
import { photosIn } from './photos';

/** The photos of a report at the size of paper, and addresses to show them under in this window. */
export type Photos = {
  readonly images: ReadonlyMap<string, Image>;
  readonly addresses: ReadonlyMap<string, string>;
};

const NONE: Photos = { images: new Map(), addresses: new Map() };

const addressOf = ({ bytes }: Image): string =>
  URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/jpeg' }));

/** The photos of a report; undefined while they are read. */
export function usePhotos(outline: Outline): Photos | undefined {
  const wanted = photosOf(outline)
    .map(({ sha256 }) => sha256)
    .join(' ');
  const [found, setFound] = useState<{ readonly wanted: string; readonly photos: Photos }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same photos stay, whatever else changes in the report
  useEffect(() => {
    if (wanted === '') return;
    let isWanted = true;
    let addresses: ReadonlyMap<string, string> = new Map();
    void photosIn(outline).then((images) => {
      if (!isWanted) return;
      addresses = new Map([...images].map(([sha256, image]) => [sha256, addressOf(image)]));
      setFound({ wanted, photos: { images, addresses } });
    });
    return () => {
      isWanted = false;
      for (const address of addresses.values()) URL.revokeObjectURL(address);
    };
  }, [wanted]);
  if (wanted === '') return NONE;
  return found?.wanted === wanted ? found.photos : undefined;
}
