import { useRef, useState } from 'react';
import type { Covered } from '../../../../../shared/network/coverage';
import { surpriseOf } from '../../../../../shared/network/surprise';
import { today } from '../../../../data/today';
import { useWords } from '../../../../language/words';
import { Button } from '../../../../ui/button';
import type { PanelProps } from '../panel-props';
import { GapInside } from './gap-inside';
import { gapName } from './gap-words';
import css from './missing.module.css';

// A meeting that opens the panel anew is surprised anew; within it, each press is the next number.
const firstSeed = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** A field or a voice that is not there yet, and another one with every press. */
export function Surprise({ network, looking }: Pick<PanelProps, 'network' | 'looking'>) {
  const { t } = useWords();
  const [covered, setCovered] = useState<Covered | null>(null);
  const seed = useRef<number | null>(null);
  const next = () => {
    seed.current = (seed.current ?? firstSeed()) + 1;
    setCovered(surpriseOf(network.parties, today(), seed.current, covered?.gap ?? null) ?? null);
  };
  if (!covered) {
    return (
      <Button variant="main" onPress={next}>
        {t('missing.surprise.act')}
      </Button>
    );
  }
  const what = t(gapName(covered.gap));
  return (
    <section className={css.surprise} aria-live="polite">
      <p className={css.found}>
        {t(covered.state === 'missing' ? 'missing.surprise.none' : 'missing.surprise.thin', { what })}
      </p>
      {/* Another proposal is another form, with nothing half-chosen. */}
      <GapInside key={what} network={network} looking={looking} covered={covered} />
      <Button onPress={next}>{t('missing.surprise.again')}</Button>
    </section>
  );
}
