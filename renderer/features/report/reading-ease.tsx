import { useMemo } from 'react';
import { readabilityOf } from '../../../shared/language/readability';
import type { ReportOptions } from '../../../shared/report/options';
import { type Outline, textOf } from '../../../shared/report/outline';
import type { Report } from '../../../shared/report/report';
import { PlainWords } from '../../language/plain-words';
import { useWords } from '../../language/words';
import { Checkbox } from '../../ui/field';
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
const saidIn = (outline: Outline): string =>
  outline.blocks
    .flatMap((block) => (block.kind === 'list' ? block.items.map(({ runs }) => textOf(runs)) : []))
    .join('\n');

type EaseProps = {
  readonly report: Report;
  readonly options: ReportOptions;
  readonly onChange: (part: Partial<ReportOptions>) => void;
};

/** How many hard words a report has, with the choice to explain them at its end. */
function HardWords({ report, options, onChange }: EaseProps) {
  const { t } = useWords();
  const count = report.hardWords.length;
  if (count === 0) return null;
  const without = options.without.filter((name) => name !== 'glossary');
  return (
    <>
      <p>{t('paper.hardWords', { count })}</p>
      <Checkbox
        isSelected={!options.without.includes('glossary')}
        onChange={(isOn) => onChange({ without: isOn ? without : [...without, 'glossary'] })}
      >
        {t('paper.glossary.add')}
      </Checkbox>
    </>
  );
}

/** How easy the lists of a Dutch report read, in words, with the hard words and what a resident might say. */
export function ReadingEase({ report, options, onChange }: EaseProps) {
  const { t } = useWords();
  const text = useMemo(() => saidIn(report), [report]);
  const readability = useMemo(() => (report.language === 'nl' ? readabilityOf(text) : null), [report, text]);
  const isLongEnough = readability !== null && readability.words >= FEWEST_WORDS;
  const band = BANDS.find(({ from }) => (readability?.fleschDouma ?? 100) >= from) ?? BANDS[3];
  if (!isLongEnough && report.hardWords.length === 0) return null;
  return (
    <section className={css.ease}>
      {isLongEnough ? <p>{t('report.ease', { ease: t(band.word) })}</p> : null}
      <HardWords report={report} options={options} onChange={onChange} />
      {isLongEnough ? <PlainWords text={text} /> : null}
    </section>
  );
}
