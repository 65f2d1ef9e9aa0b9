import { useEffect, useState } from 'react';
import { isAskedFor, isFiltering } from '../../../shared/network/filter';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/choice';
import { Icon } from '../../ui/icon';
import css from './looking-card.module.css';
import type { Looking } from './use-looking';
import type { Network } from './use-network';

type CardProps = {
  readonly network: Network;
  readonly looking: Looking;
  /** It lies over the corner that the rings leave free, so that the map does not move. */
  readonly isOver: boolean;
};

/** How one looks now, in words: what the lens shows, whom the filter asks for, whom it is about; and the way back. */
export function LookingCard({ network, looking, isOver }: CardProps) {
  const lines = [
    <LensLine key={looking.lens} looking={looking} />,
    <FilterLine key="filter" looking={looking} network={network} />,
    <FocusLine key="focus" looking={looking} network={network} />,
  ];
  return (
    <div className={isOver ? css.over : ''}>
      <div className={css.card}>{lines}</div>
    </div>
  );
}

/** The sentence of a lens, until it is closed; another lens explains itself anew. */
function LensLine({ looking: { lens } }: Pick<CardProps, 'looking'>) {
  const { t } = useWords();
  const [isClosed, setClosed] = useState(false);
  if (lens === 'domain' || isClosed) return null;
  return (
    <div className={css.line}>
      <p role="status">{t(`looking.sentence.${lens}`)}</p>
      <Button variant="icon" aria-label={t('looking.sentence.close')} onPress={() => setClosed(true)}>
        <Icon name="close" size={12} />
      </Button>
    </div>
  );
}

function FilterLine({ network: { parties }, looking: { filter, setFilter } }: Omit<CardProps, 'isOver'>) {
  const { t } = useWords();
  if (!isFiltering(filter)) return null;
  const count = parties.filter((party) => isAskedFor(party, filter)).length;
  return (
    <div className={css.line}>
      <p>{t('looking.filter.found', { count, all: parties.length })}</p>
      <Button variant="link" onPress={() => setFilter({})}>
        {t('looking.filter.clear')}
      </Button>
    </div>
  );
}

function FocusLine({ network: { parties }, looking: { focus, setFocus } }: Omit<CardProps, 'isOver'>) {
  const { t } = useWords();
  const party = parties.find(({ id }) => id === focus?.id);
  const isGone = focus !== null && party === undefined;
  useEffect(() => {
    if (isGone) setFocus(null);
  }, [isGone, setFocus]);
  if (!focus || !party) return null;
  return (
    <div className={css.line}>
      <p role="status">{t('looking.focus.of', { name: party.shortName })}</p>
      <Segmented
        label={t('looking.focus.steps')}
        value={focus.steps === 1 ? '1' : '2'}
        onChange={(steps) => setFocus({ id: focus.id, steps: steps === '1' ? 1 : 2 })}
        choices={(['1', '2'] as const).map((id) => ({ id, text: t('looking.focus.step', { count: Number(id) }) }))}
      />
      <Button variant="quiet" keyName="Esc" onPress={() => setFocus(null)}>
        {t('looking.focus.leave')}
      </Button>
    </div>
  );
}
