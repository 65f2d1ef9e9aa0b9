import { useState } from 'react';
import type { Covered } from '../../../../../shared/network/coverage';
import { useWords } from '../../../../language/words';
import { Button } from '../../../../ui/button';
import type { PanelProps } from '../panel-props';
import { GapInside } from './gap-inside';
import { gapName } from './gap-words';
import css from './missing.module.css';
import { OpenLine } from './open-line';
import { StateMark } from './state-mark';

type ChecklistProps = Pick<PanelProps, 'network' | 'looking'> & {
  readonly about: 'perspective' | 'sector';
  readonly lines: readonly Covered[];
};

const ORDER = { missing: 0, edge: 1, present: 2 } as const;

/** One half of the checklist: who is missing first, who is there folded away. */
export function Checklist({ network, looking, about, lines }: ChecklistProps) {
  const { t } = useWords();
  const [isAll, setAll] = useState(false);
  const sorted = lines.filter(({ gap }) => gap.about === about).sort((a, b) => ORDER[a.state] - ORDER[b.state]);
  const present = sorted.filter(({ state }) => state === 'present');
  return (
    <section>
      <h3>{t(`missing.list.${about}`)}</h3>
      <ul className={css.lines}>
        {sorted
          .filter(({ state }) => isAll || state !== 'present')
          .map((covered) => (
            <OpenLine
              key={covered.gap.of}
              mark={<StateMark state={covered.state} />}
              name={t(gapName(covered.gap))}
              sub={t(`missing.state.${covered.state}`)}
            >
              {() => <GapInside network={network} looking={looking} covered={covered} />}
            </OpenLine>
          ))}
      </ul>
      {present.length > 0 ? (
        <Button variant="link" aria-expanded={isAll} onPress={() => setAll(!isAll)}>
          {t('missing.list.present', { count: present.length })}
        </Button>
      ) : null}
    </section>
  );
}
