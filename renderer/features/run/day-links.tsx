import type { LookBack } from '../../instruments/look-back/use-look-back';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import type { Panel } from './use-panels';
import type { Parking } from './use-parking';

type Props = {
  readonly parking: Parking;
  readonly lookBack: LookBack | undefined;
  readonly onOpen: (panel: Panel) => void;
};

/** The whole plan, the parking place and what comes back from before, each behind one press and one key. */
export function DayLinks({ parking, lookBack, onOpen }: Props) {
  const { t } = useWords();
  const { here, before } = parking;
  return (
    <>
      <Button variant="quiet" keyName="D" onPress={() => onOpen('plan')}>
        {t('regie.plan.open')}
      </Button>
      <Button variant="quiet" keyName="P" onPress={() => onOpen('parking')}>
        {t('regie.parking.link', { count: here.length + before.length })}
      </Button>
      {lookBack && lookBack.coming.length > 0 ? (
        <Button variant="quiet" keyName="T" onPress={() => onOpen('lookBack')}>
          {t('learning.lookBack.link', { count: lookBack.coming.length })}
        </Button>
      ) : null}
    </>
  );
}
