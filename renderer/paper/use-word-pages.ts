import { useEffect, useState } from 'react';
import type { HouseStyle } from '../../shared/model/house-style';
import { type Outline, photosOf } from '../../shared/report/outline';
import type { Image } from '../../shared/word/house';
import { roughPages } from '../../shared/word/page-count';
import type { WordPages } from '../../shared/word/page-layout';
import { askWord } from './ask-word';

// Laying out takes up to a third of a second a page: while somebody is choosing it would only keep the laptop warm.
const STILL_FOR = 600;
const MOST_PAGES = 60;

type Found = { readonly outline: Outline; readonly house: HouseStyle | undefined; readonly pages: WordPages };

/**
 * Where Word will turn the pages of a report; undefined until that is worked out, and for a report that is too long.
 * It starts when the report has stood still for a moment.
 */
export function useWordPages(
  outline: Outline,
  photos: ReadonlyMap<string, Image> | undefined,
  house: HouseStyle | undefined,
): WordPages | undefined {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (roughPages(outline) > MOST_PAGES || (photosOf(outline).length > 0 && !photos)) return;
    const leaving = new AbortController();
    const wait = setTimeout(() => {
      const { title, language, date, bullet, footer, blocks } = outline;
      const job = {
        wants: 'pages',
        outline: { title, language, date, bullet, footer, blocks },
        photos: photos ?? new Map(),
        house,
      } as const;
      askWord(job, { signal: leaving.signal }).then(
        (said) => 'pages' in said && said.pages && setFound({ outline, house, pages: said.pages }),
        // Stopped, or Word met what it cannot lay out: the pages stay as they were measured.
        () => undefined,
      );
    }, STILL_FOR);
    return () => {
      clearTimeout(wait);
      leaving.abort();
    };
  }, [outline, photos, house]);
  return found?.outline === outline && found.house === house ? found.pages : undefined;
}
