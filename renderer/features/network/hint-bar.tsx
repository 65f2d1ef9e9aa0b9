import { Ring } from '../../../shared/model/vocabularies';
import type { Direction } from '../../../shared/network/nearest';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { MenuButton } from '../../ui/menu';
import css from './hint-bar.module.css';
import type { Acts } from './use-acts';
import type { Choosing } from './use-choosing';
import type { MovingActs } from './use-moving';
import type { Network } from './use-network';

const WAYS: readonly Direction[] = ['left', 'up', 'down', 'right'];

type HintBarProps = {
  readonly network: Network;
  readonly acts: Acts;
  readonly choosing: Choosing;
  readonly moving: MovingActs;
  /** It lies over the tools above it, so that a map does not move. */
  readonly isOver: boolean;
};

/** What is being done now and how to go on or stop, in sight and read aloud. Nothing when nothing is being done. */
export function HintBar({ network, acts, choosing, moving, isOver }: HintBarProps) {
  const { t } = useWords();
  const moved = network.parties.find(({ id }) => id === moving.moving?.id);
  const said = moved ? t('network.move.hint', { name: moved.shortName }) : choosing.hint;
  const toRing = (ring: Ring) => {
    moving.leave();
    if (moved) void acts.edit(moved.id, { ring });
  };
  return (
    <div className={isOver ? css.over : ''}>
      <div className={said ? css.bar : css.none}>
        <p role="status">{said}</p>
        {moved ? (
          <>
            <span className={css.ways}>
              {WAYS.map((way) => (
                <Button key={way} variant="icon" aria-label={t(`network.move.${way}`)} onPress={() => moving.step(way)}>
                  <Icon name={way} />
                </Button>
              ))}
            </span>
            <MenuButton
              label={t('network.move.ring')}
              variant="quiet"
              parts={[
                {
                  choices: Ring.options
                    .filter((ring) => ring !== moved.ring)
                    .map((ring) => ({
                      id: ring,
                      text: t('network.move.toRing', { ring }),
                      onAction: () => toRing(ring),
                    })),
                },
              ]}
            >
              {t('network.move.ring')}
            </MenuButton>
            <Button variant="main" onPress={moving.putDown}>
              {t('network.move.done')}
            </Button>
            <Button keyName="Esc" variant="quiet" onPress={moving.leave}>
              {t('network.move.leave')}
            </Button>
          </>
        ) : said ? (
          <Button keyName="Esc" variant="quiet" onPress={() => choosing.back()}>
            {t('network.tie.stop')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
