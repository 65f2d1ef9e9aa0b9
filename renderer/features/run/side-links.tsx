import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import css from './side-links.module.css';
import type { Panel } from './use-panels';
import type { Parking } from './use-parking';
import type { Round } from './use-round';

type Props = { readonly parking: Parking; readonly round: Round; readonly onOpen: (panel: Panel) => void };

/** The parking place and who was not heard yet: a number each, and the whole of it behind one press. */
export function SideLinks({ parking, round, onOpen }: Props) {
  const { t } = useWords();
  const { here, before } = parking;
  return (
    <div className={css.links}>
      <Button variant="quiet" keyName="P" onPress={() => onOpen('parking')}>
        {t('regie.parking.link', { count: here.length + before.length })}
      </Button>
      {round.people.length > 0 ? (
        <Button variant="quiet" onPress={() => onOpen('silent')}>
          {t('regie.silent.link', { count: round.silent.length })}
        </Button>
      ) : null}
    </div>
  );
}
