import { useMemo } from 'react';
import { readabilityOf } from '../../../shared/language/readability';
import type { Outline } from '../../../shared/report/outline';
import { PlainWords } from '../../language/plain-words';
import { useWords } from '../../language/words';
import css from './report-page.module.css';

/** Below this a score is noise. */
const FEWEST_WORDS = 100;

const BANDS = [
  { from: 70, word: 'report.ease.easy' },
  { from: 60, word: 'report.ease.fine' },
  { from: 45, word: 'report.ease.couldBeEasier' },
  { from: Number.NEGATIVE_INFINITY, word: 'report.ease.hard' },
] as const;

/** What people said, one sentence a line; names of headings and tables do not count. */
const textOf = (outline: Outline): string =>
  outline.blocks
    .flatMap((block) =>
      block.kind === 'list' ? block.items.map(({ runs }) => runs.map(({ text }) => text).join('')) : [],
    )
    .join('\n');

/** How easy the lists of a Dutch report read, in words, with the hard words and what a resident might say. */
export function ReadingEase({ outline }: { readonly outline: Outline }) {
  const { t } = useWords();
  const text = useMemo(() => textOf(outline), [outline]);
  const readability = useMemo(() => (outline.language === 'nl' ? readabilityOf(text) : null), [outline, text]);
  if (!readability || readability.words < FEWEST_WORDS) return null;
  const band = BANDS.find(({ from }) => readability.fleschDouma >= from) ?? BANDS[3];
  return (
    <section className={css.ease}>
      <p>{t('report.ease', { ease: t(band.word) })}</p>
      <PlainWords text={text} />
    </section>
  );
}
