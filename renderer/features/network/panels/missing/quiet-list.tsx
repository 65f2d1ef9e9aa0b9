import { useMemo, useState } from 'react';
import { pointingAtTies } from '../../../../../shared/network/pointing';
import { quietTies } from '../../../../../shared/network/quiet-ties';
import { namesOfEnds } from '../../../../../shared/network/tie-commands';
import { today } from '../../../../data/today';
import { useWords } from '../../../../language/words';
import { Button } from '../../../../ui/button';
import type { PanelProps } from '../panel-props';
import { useOverlay } from '../use-overlay';
import css from './missing.module.css';

const SHOWN = 5;

/** Who have not spoken to each other for long; nothing at all when everyone has. Pressing a pair shows it on the map. */
export function QuietList({ network, acts, looking }: Pick<PanelProps, 'network' | 'acts' | 'looking'>) {
  const { t, date } = useWords();
  const { parties, ties } = network;
  const quiet = useMemo(() => quietTies(ties, today()).slice(0, SHOWN), [ties]);
  const [shown, setShown] = useState<string | null>(null);
  const look = useMemo(
    () => (shown === null ? null : pointingAtTies([shown], { stakeholders: parties, ties })),
    [shown, parties, ties],
  );
  useOverlay(looking, look);
  if (quiet.length === 0) return null;
  return (
    <section>
      <h3>{t('missing.quiet.title')}</h3>
      <ul className={css.meetings}>
        {quiet.map((tie) => {
          const names = namesOfEnds(tie, parties);
          return (
            <li key={tie.id}>
              <Button
                variant="link"
                aria-pressed={shown === tie.id}
                onPress={() => setShown(shown === tie.id ? null : tie.id)}
              >
                {t('missing.meet.pair', names)}
              </Button>
              <p>{t('missing.quiet.last', { date: date(tie.lastContact ?? '', { day: 'numeric', month: 'long' }) })}</p>
              <Button
                aria-label={t('missing.quiet.spokenBy', names)}
                onPress={() => void acts.editTie(tie.id, { lastContact: today() })}
              >
                {t('party.tie.spokenToday')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
