import { groupTitle } from '../../../shared/session/group-order';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import css from './agenda-list.module.css';
import { columnsOf, hasColumns } from './band-columns';
import type { Plan } from './use-plan';

type HeadProps = { readonly plan: Plan; readonly minutes: number; readonly onPeople: () => void };

/** Above a band: how long people are in groups, and each group with its place and how many people. */
export function BandHead({ plan, minutes, onPeople }: HeadProps) {
  const { t } = useWords();
  const { groups, themes } = plan;
  return (
    <div className={css.head} style={columnsOf(groups.length)}>
      <div className={classNames(css.headTitle, groups.length > 0 && css.made)}>
        <Button variant="link" onPress={onPeople}>
          {groups.length > 0 ? t('session.plan.band', { count: groups.length }) : t('session.plan.band.none')}
        </Button>
        <span className={css.minutes}>{t('session.plan.minutes', { minutes })}</span>
      </div>
      {groups.length === 0 ? <div className={css.groupHead}>{t('session.plan.band.hint')}</div> : null}
      {hasColumns(groups.length) ? (
        groups.map((group) => (
          <div key={group.id} className={css.groupHead}>
            <b>{groupTitle(group, groups, themes)}</b>
            {group.place ? <span>{group.place}</span> : null}
            <span>{t('session.plan.people', { count: group.participantIds.length })}</span>
          </div>
        ))
      ) : (
        <ManyGroups plan={plan} />
      )}
    </div>
  );
}

function ManyGroups({ plan: { groups, themes } }: { readonly plan: Plan }) {
  const { t } = useWords();
  if (groups.length === 0) return null;
  return (
    <ul className={css.manyGroups}>
      {groups.map((group) => (
        <li key={group.id}>
          <b>{groupTitle(group, groups, themes)}</b> {t('session.plan.people', { count: group.participantIds.length })}
        </li>
      ))}
    </ul>
  );
}
