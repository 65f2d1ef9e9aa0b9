import type { MeetingColumns } from '../../../shared/learning/meeting-columns';
import type { Id } from '../../../shared/model/ids';
import type { Session } from '../../../shared/model/session';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Select } from '../../ui/choice';
import { Icon } from '../../ui/icon';
import css from './meeting-heads.module.css';

type Props = { readonly columns: MeetingColumns; readonly onFirst: (firstId: Id) => void };

/** The meetings above the threads, and the way to others; the next one stands out. */
export function MeetingHeads({ columns, onFirst }: Props) {
  const { t } = useWords();
  const { held, next, count, firsts } = columns;
  const day = useDayOf(columns);
  return (
    <div className={css.heads} style={{ gridTemplateColumns: `var(--names) repeat(${count}, minmax(0, 1fr))` }}>
      {firsts.length > 1 ? <Which columns={columns} onFirst={onFirst} /> : <span />}
      {held.map((session) => (
        <p key={session.id} className={css.head}>
          <b>{day(session)}</b>
          {session.title}
        </p>
      ))}
      {next === undefined ? null : (
        <p className={css.head}>
          <b>
            <span className={css.nextDay}>{next ? day(next) : t('learning.next')}</span>
          </b>
          {next ? next.title : t('learning.next.none')}
        </p>
      )}
    </div>
  );
}

/** Earlier, later, or at once to the meeting that should stand first. */
function Which({ columns, onFirst }: Props) {
  const { t } = useWords();
  const { held, firsts, back, on } = columns;
  const day = useDayOf(columns);
  const step = (to: Id | null, label: string, icon: 'left' | 'right') => (
    <Button variant="icon" aria-label={label} isDisabled={to === null} onPress={() => to !== null && onFirst(to)}>
      <Icon name={icon} />
    </Button>
  );
  return (
    <div className={css.which}>
      {step(back, t('learning.meetings.back'), 'left')}
      <Select
        label={t('learning.meetings.from')}
        isLabelHidden
        value={held[0]?.id ?? null}
        choices={firsts.map((session) => ({
          id: session.id,
          text: t('learning.meetings.first', { day: day(session, 'short'), title: session.title }),
        }))}
        onChange={onFirst}
      />
      {step(on, t('learning.meetings.on'), 'right')}
    </div>
  );
}

/** The day of a meeting; with its year where the meetings are of more than one. */
function useDayOf({ firsts, held, next }: MeetingColumns): (session: Session, month?: 'short' | 'long') => string {
  const { date } = useWords();
  const years = new Set([...firsts, ...held, ...(next ? [next] : [])].map((session) => session.date.slice(0, 4)));
  return (session, month = 'long') =>
    date(session.date, { day: 'numeric', month, ...(years.size > 1 && { year: 'numeric' as const }) });
}
