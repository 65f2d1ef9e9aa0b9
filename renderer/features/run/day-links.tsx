import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import type { Panel } from './use-panels';
import type { Parking } from './use-parking';

type Props = { readonly parking: Parking; readonly onOpen: (panel: Panel) => void };

/** The whole plan and the parking place, each behind one press and one key. */
export function DayLinks({ parking, onOpen }: Props) {
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
    </>
  );
}
