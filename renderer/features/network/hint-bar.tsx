import { Ring } from '../../../shared/model/vocabularies';
import type { Direction } from '../../../shared/network/nearest';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
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
};

/** What is being done now and how to go on or stop, in sight and read aloud. Nothing when nothing is being done. */
export function HintBar({ network, acts, choosing, moving }: HintBarProps) {
  const { t } = useWords();
  const moved = network.parties.find(({ id }) => id === moving.moving?.id);
  const said = moved ? t('network.move.hint', { name: moved.shortName }) : choosing.hint;
  const toRing = (ring: Ring) => {
    moving.leave();
    if (moved) void acts.edit(moved, { ring });
  };
  return (
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
          {Ring.options
            .filter((ring) => ring !== moved.ring)
            .map((ring) => (
              <Button key={ring} variant="link" onPress={() => toRing(ring)}>
                {t('network.move.toRing', { ring })}
              </Button>
            ))}
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
  );
}
