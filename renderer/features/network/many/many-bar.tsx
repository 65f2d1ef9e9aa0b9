import { Domain, Ring } from '../../../../shared/model/vocabularies';
import { untiedPairs } from '../../../../shared/network/many-commands';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { MenuButton } from '../../../ui/menu';
import type { Acts } from '../use-acts';
import type { Choosing } from '../use-choosing';
import type { Looking } from '../use-looking';
import type { Network } from '../use-network';
import css from './many-bar.module.css';

type ManyBarProps = {
  readonly network: Network;
  readonly acts: Acts;
  readonly looking: Looking;
  readonly choosing: Choosing;
  /** It lies over the top of what is below it, so that a map does not move. */
  readonly isOver: boolean;
};

/**
 * What can be done with everyone who is chosen, each as one act with one step back. The same for map and list. Nothing
 * while nobody is chosen or about to be.
 */
export function ManyBar({ isOver, ...props }: ManyBarProps) {
  if (props.choosing.mode.kind !== 'many' && props.looking.selection.size === 0) return null;
  return (
    <div className={isOver ? css.over : ''}>
      <Bar {...props} />
    </div>
  );
}

function Bar({ network, acts, looking, choosing }: Omit<ManyBarProps, 'isOver'>) {
  const { t } = useWords();
  const chosen = network.parties.filter(({ id }) => looking.selection.has(id));
  const ids = chosen.map(({ id }) => id);
  const isEmpty = ids.length === 0;
  const pairs = untiedPairs(chosen, network.ties).length;
  return (
    <fieldset className={css.bar} aria-label={t('tidy.many.label')}>
      <p role="status">{t('tidy.many.hint', { count: ids.length })}</p>
      {isEmpty ? (
        <Button variant="quiet" onPress={() => looking.select(network.parties.map(({ id }) => id))}>
          {t('tidy.many.all')}
        </Button>
      ) : (
        <>
          <MenuButton
            label={t('tidy.many.ring')}
            variant="quiet"
            parts={[
              {
                choices: Ring.options.map((ring) => ({
                  id: ring,
                  text: t(`domain.ring.${ring}`),
                  onAction: () => void acts.toRing(ids, ring),
                })),
              },
            ]}
          >
            {t('tidy.many.ring')}
          </MenuButton>
          <MenuButton
            label={t('tidy.many.domain')}
            variant="quiet"
            parts={[
              {
                choices: Domain.options.map((domain) => ({
                  id: domain,
                  text: t(`domain.domain.${domain}`),
                  onAction: () => void acts.toDomain(ids, domain),
                })),
              },
            ]}
          >
            {t('tidy.many.domain')}
          </MenuButton>
          <MenuButton
            label={t('tidy.many.tie')}
            variant="quiet"
            parts={[
              {
                choices: [
                  {
                    id: 'eachOther',
                    text: t('tidy.many.eachOther', { count: pairs }),
                    isDisabled: pairs === 0,
                    onAction: () => void acts.tieEachOther(ids),
                  },
                ],
              },
              {
                heading: t('tidy.many.toOne'),
                choices: chosen.map(({ id, shortName }) => ({
                  id,
                  text: shortName,
                  isDisabled: chosen.length < 2,
                  onAction: () => void acts.tieToOne(ids, id),
                })),
              },
            ]}
          >
            {t('tidy.many.tie')}
          </MenuButton>
          <Button variant="quiet" onPress={() => void acts.removeMany(ids).then((isDone) => isDone && choosing.back())}>
            {t('tidy.many.remove')}
          </Button>
        </>
      )}
      <Button variant="main" keyName="Esc" onPress={() => choosing.back()}>
        {t('tidy.many.done')}
      </Button>
    </fieldset>
  );
}
