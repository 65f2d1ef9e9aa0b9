import type { Id } from '../../../../shared/model/ids';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import css from './tick-bar.module.css';
import type { Grouping } from './use-grouping';

type Props = {
  readonly grouping: Grouping;
  readonly hasGroups: boolean;
  readonly onVote: (onlyIds: ReadonlySet<Id> | undefined) => void;
};

/** What can be done with the cards that are ticked, and with all of them. It stays in view over a long board. */
export function TickBar({ grouping, hasGroups, onVote }: Props) {
  const { t } = useWords();
  const { ticks, order, make, looseAll } = grouping;
  const count = ticks.ids.size;
  return (
    <div className={css.bar}>
      <p className={css.said} role="status">
        {count > 0 ? t('choosing.ticked', { count }) : t('choosing.count', { count: order.length })}
      </p>
      <Button isDisabled={count === 0} keyName="G" onPress={make}>
        {t('choosing.make')}
      </Button>
      {count > 0 ? (
        <Button variant="quiet" onPress={ticks.clear}>
          {t('choosing.untick')}
        </Button>
      ) : null}
      {hasGroups ? (
        <Button variant="quiet" onPress={looseAll}>
          {t('choosing.looseAll')}
        </Button>
      ) : null}
      <span className={css.end}>
        <Button isDisabled={order.length < 2} onPress={() => onVote(count > 0 ? ticks.ids : undefined)}>
          {count > 0 ? t('choosing.vote.ticked') : t('choosing.vote.all')}
        </Button>
      </span>
    </div>
  );
}
