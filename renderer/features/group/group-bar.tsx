import { isMac } from '../../keyboard/platform';
import { useWords } from '../../language/words';
import { hrefOf } from '../../route/route';
import { Button, ButtonLink } from '../../ui/button';
import { Logo } from '../../ui/logo';
import { SaveStatus, UndoRedo } from '../../workspace/save-status';
import { useSaveFile } from '../../workspace/use-save-file';
import css from './group-bar.module.css';
import type { Group } from './use-group';

/** Who this group is, what can be taken back, and its one act: saving the work for the facilitator. */
export function GroupBar({ group }: { readonly group: Group }) {
  const { t, list } = useWords();
  const { programme, meeting, title, people, isAway } = group;
  const scribe = people.find(({ id }) => id === group.group.scribeId);
  const who = list(counted(people.map(({ label }) => label)).map(([label, count]) => nameOf(t, label, count)));
  return (
    <header className={css.bar}>
      <a className={css.brand} href={hrefOf({ page: 'start' })} aria-label={`${t('app.name')}, ${t('app.rail.start')}`}>
        <Logo size={26} />
      </a>
      <div className={css.who}>
        <p className={css.name}>
          <b>{title}</b>
          {group.group.place ? <span>{group.group.place}</span> : null}
          {scribe ? <span>{t('group.page.writes', { who: scribe.label })}</span> : null}
        </p>
        <p className={css.about}>
          {[meeting.session.title, who ? t('group.page.who', { who }) : ''].filter(Boolean).join('. ')}
        </p>
      </div>
      <UndoRedo />
      <SaveStatus />
      {isAway ? <Save programmeId={programme.id} /> : <Home sessionId={meeting.session.id} />}
    </header>
  );
}

/** Each label once, with how many people have it. */
function counted(labels: readonly string[]): readonly (readonly [label: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts];
}

const nameOf = (t: ReturnType<typeof useWords>['t'], who: string, count: number): string =>
  count === 1 ? who : t('group.page.person', { count, who });

function Save({ programmeId }: { readonly programmeId: string }) {
  const { t } = useWords();
  const save = useSaveFile(programmeId);
  return (
    <Button variant="main" onPress={() => void save()} keyName={isMac ? '⌘ S' : 'Ctrl S'}>
      {t('group.page.save')}
    </Button>
  );
}

function Home({ sessionId }: { readonly sessionId: string }) {
  const { t } = useWords();
  return (
    <>
      <span className={css.quiet}>{t('group.page.home')}</span>
      <ButtonLink href={hrefOf({ page: 'run', sessionId })}>{t('group.page.toRun')}</ButtonLink>
    </>
  );
}
