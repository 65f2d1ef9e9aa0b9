import type { Conflict } from '../../../shared/instruments/conflict';
import { mayOpenConflict } from '../../../shared/privacy/wall';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import type { ConflictWall } from '../instrument-props';
import css from './wall-line.module.css';

type Props = { readonly conflict: Conflict; readonly wall: ConflictWall };

/** What the room sees of this conflict: nothing, and why, until it may be opened and the facilitator does so. */
export function WallLine({ conflict, wall }: Props) {
  const { t } = useWords();
  if (!mayOpenConflict(conflict))
    return (
      <p className={css.line}>
        <Icon name="lock" size={14} />
        {t(conflict.bothSidesApproved ? 'instruments.conflict.closed.private' : 'instruments.conflict.closed')}
      </p>
    );
  const isOpen = wall.openId === conflict.id;
  return (
    <div className={css.line}>
      <span>{t(isOpen ? 'instruments.conflict.opened' : 'instruments.conflict.mayOpen')}</span>
      <Button onPress={() => (isOpen ? wall.close() : wall.open(conflict))}>
        {t(isOpen ? 'instruments.conflict.close' : 'instruments.conflict.open')}
      </Button>
    </div>
  );
}
