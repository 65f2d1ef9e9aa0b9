import { Refusal } from '../../../shared/model/message';
import { useLookOnly } from '../../data/repository';
import { useWords } from '../../language/words';
import { useTell } from '../../notes/use-act';
import { hrefOf } from '../../route/route';
import { Button } from '../../ui/button';
import { EmptyPage, Page, PageHeading } from '../../ui/page';
import { toast } from '../../ui/toast';
import { useNow } from '../../ui/use-now';
import { keepVersion } from '../../workspace/keep-version';
import { type Compared, type Listed, useVersions, type Version } from './use-versions';
import css from './version-list.module.css';
import { useVersionWords } from './version-words';

const MINUTE_MS = 60_000;

/** All versions by day, the newest first, each with what it holds and what happened since. */
export function VersionList() {
  const { t, say } = useWords();
  const { listed, known, problem, again } = useVersions();
  const isLookOnly = useLookOnly();
  const tell = useTell();
  const keep = async () => {
    try {
      await keepVersion('by hand');
      toast.say(t('versions.kept'));
      again();
    } catch (reason) {
      tell(reason);
    }
  };
  return (
    <Page>
      <PageHeading title={t('versions.title')} sub={t('versions.sub')}>
        {isLookOnly ? null : <Button onPress={() => void keep()}>{t('versions.keep')}</Button>}
      </PageHeading>
      {problem ? (
        <p className={css.problem} role="alert">
          {problem instanceof Refusal ? say(problem.said) : t('app.host.unexpected')}
        </p>
      ) : null}
      {listed === null ? null : listed.versions.length === 0 ? (
        <EmptyPage text={t('versions.empty')} />
      ) : (
        <Days listed={listed} known={known} />
      )}
      {listed && listed.damaged > 0 ? (
        <p className={css.problem}>{t('versions.damaged', { count: listed.damaged })}</p>
      ) : null}
    </Page>
  );
}

function Days({ listed, known }: { readonly listed: Listed; readonly known: ReadonlyMap<number, Compared> }) {
  const { dayOf, dayName } = useVersionWords();
  const now = useNow(MINUTE_MS);
  const days = new Map<string, Version[]>();
  for (const version of listed.versions) {
    const day = dayOf(version.savedAt);
    days.set(day, [...(days.get(day) ?? []), version]);
  }
  return [...days].map(([day, versions]) => (
    <section key={day} className={css.day} aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`}>{dayName(day, now)}</h2>
      <ul className={css.list}>
        {versions.map((version) => (
          <VersionRow key={version.id} version={version} compared={known.get(version.id)} />
        ))}
      </ul>
    </section>
  ));
}

type RowProps = { readonly version: Version; readonly compared: Compared | undefined };

function VersionRow({ version, compared }: RowProps) {
  const { t, time } = useWords();
  const words = useVersionWords();
  const { id, savedAt, reason } = version;
  if (compared === null)
    return (
      <li className={css.row}>
        <time className={css.time}>{time(savedAt)}</time>
        <p className={css.lost}>{t('versions.isDamaged')}</p>
      </li>
    );
  return (
    <li className={css.row}>
      <time className={css.time}>{time(savedAt)}</time>
      <div className={css.told}>
        <a
          className={css.link}
          href={hrefOf({ page: 'versions', versionId: id })}
          aria-label={t('versions.open', { time: time(savedAt), reason: words.reason(reason) })}
        >
          {words.reason(reason)}
        </a>
        {compared ? <Told compared={compared} /> : <p className={css.quiet}>{t('versions.counting')}</p>}
      </div>
    </li>
  );
}

function Told({ compared }: { readonly compared: NonNullable<Compared> }) {
  const { t } = useWords();
  const { holds, since } = useVersionWords();
  const parts = since(compared);
  return (
    <>
      <p>{holds(compared)}</p>
      <p className={css.quiet}>
        {parts.length === 0 ? t('versions.same') : t('versions.since', { parts: parts.join(', ') })}
      </p>
    </>
  );
}
