import type { Programme } from '../../shared/model/programme';
import { monthsToStay, retentionOf } from '../../shared/privacy/retention';
import { editProgramme } from '../../shared/programme/programme-commands';
import { useRowsBy } from '../data/queries';
import { commit, undo } from '../data/repository';
import { stamp } from '../data/stamp';
import { today } from '../data/today';
import { useWords } from '../language/words';
import { hrefOf } from '../route/route';
import { Button, ButtonLink } from '../ui/button';
import { toast } from '../ui/toast';
import css from './retention-note.module.css';

const LONGER = 6;

/** A friendly reminder when the time to keep a programme is near or past. Nothing goes by itself. */
export function RetentionNote({ programme }: { readonly programme: Programme }) {
  const { t, date } = useWords();
  const sessions = useRowsBy('sessions', 'programmeId', programme.id);
  const origin = useRowsBy('origins', 'id', programme.id)?.[0];
  if (!sessions || origin?.isDemo) return null;
  const retention = retentionOf(programme, sessions, today());
  if (retention.is === 'open' || retention.is === 'far') return null;
  const longer = async () => {
    const retentionMonths = monthsToStay(programme, sessions, today(), LONGER);
    await commit(editProgramme(programme, { retentionMonths }, stamp()));
    const after = retentionOf({ ...programme, retentionMonths }, sessions, today());
    const until = after.is === 'open' ? '' : date(after.until);
    toast.say(t('privacy.keeping.longer.done', { date: until }), {
      label: t('app.undo.short'),
      onPress: () => void undo(),
    });
  };
  return (
    <div className={css.note} role="note">
      <p>{t('privacy.reminder', { name: programme.name, is: retention.is, date: date(retention.until) })}</p>
      <div className={css.acts}>
        <Button onPress={() => void longer()}>{t('privacy.keeping.longer')}</Button>
        <ButtonLink href={hrefOf({ page: 'privacy', programmeId: programme.id })}>
          {t('privacy.reminder.look')}
        </ButtonLink>
      </div>
    </div>
  );
}
