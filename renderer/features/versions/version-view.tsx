import { useState } from 'react';
import { Refusal } from '../../../shared/model/message';
import type { EarlierProgramme } from '../../../shared/workspace/earlier-rows';
import { useLookOnly } from '../../data/repository';
import { useWords } from '../../language/words';
import { hrefOf } from '../../route/route';
import { Button, ButtonLink } from '../../ui/button';
import { Segmented } from '../../ui/choice';
import { TextField } from '../../ui/field';
import { EmptyPage, Page, PageHeading } from '../../ui/page';
import { useNow } from '../../ui/use-now';
import { useRowWords } from '../../workspace/row-words';
import { EarlierPartView } from './earlier-part';
import { shownOf } from './shown-rows';
import { type OpenVersion, useLook, useVersion } from './use-version';
import { useVersionActs, type VersionActs } from './use-version-acts';
import css from './version-view.module.css';
import { useVersionWords } from './version-words';

type Props = { readonly id: number };
type Open = Extract<OpenVersion, { readonly is: 'open' }>;

const MINUTE_MS = 60_000;

/** What one earlier version holds, what is otherwise now, and the way back. */
export function VersionView({ id }: Props) {
  const { t, say } = useWords();
  const open = useVersion(id);
  if (open.is === 'open') return <Opened open={open} />;
  return (
    <Page>
      <BackLink />
      {open.is === 'reading' ? (
        <p aria-busy="true">{t('versions.reading')}</p>
      ) : (
        <EmptyPage
          text={open.is === 'failed' && open.reason instanceof Refusal ? say(open.reason.said) : t('versions.missing')}
        />
      )}
    </Page>
  );
}

const BackLink = () => {
  const { t } = useWords();
  return (
    <p className={css.back}>
      <ButtonLink variant="link" href={hrefOf({ page: 'versions' })}>
        {t('versions.toList')}
      </ButtonLink>
    </p>
  );
};

function Opened({ open }: { readonly open: Open }) {
  const { t } = useWords();
  const words = useVersionWords();
  const acts = useVersionActs(open.then);
  const isLookOnly = useLookOnly();
  const look = useLook(open.then);
  const { version, compared, left } = open;
  const when = words.whenOf(version.savedAt, useNow(MINUTE_MS));
  const since = words.since(compared);
  const mayRestore = since.length > 0 && !isLookOnly;
  return (
    <Page>
      <BackLink />
      <PageHeading
        title={<span className={css.when}>{when}</span>}
        sub={`${words.reason(version.reason)} · ${words.holds(compared)}`}
      >
        {mayRestore ? (
          <Button variant="main" onPress={() => void acts.restore(null, when)}>
            {t('versions.restore')}
          </Button>
        ) : null}
      </PageHeading>
      <p className={css.since} role="status">
        {since.length === 0 ? t('versions.same') : t('versions.since', { parts: since.join(', ') })}
      </p>
      {mayRestore ? <p className={css.quiet}>{t('versions.restore.about')}</p> : null}
      {left > 0 ? <p className={css.quiet}>{t('versions.left', { count: left })}</p> : null}
      {look ? <Programmes look={look} acts={acts} when={when} open={open} isLookOnly={isLookOnly} /> : null}
    </Page>
  );
}

type ProgrammesProps = {
  readonly look: readonly EarlierProgramme[];
  readonly acts: VersionActs;
  readonly when: string;
  readonly open: Open;
  readonly isLookOnly: boolean;
};

function Programmes({ look, acts, when, open, isLookOnly }: ProgrammesProps) {
  const { t } = useWords();
  const words = useRowWords(open.then);
  const [only, setOnly] = useState<'different' | 'all'>('different');
  const [text, setText] = useState('');
  // What was taken back a moment ago stays in view, so that the eye and the keyboard keep their place.
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const shown = look.map((programme) => ({ ...programme, parts: shownOf(programme, { only, text, taken }) }));
  const isEmpty = shown.every(({ parts }) => parts.length === 0);
  const choices = (['different', 'all'] as const).map((id) => ({ id, text: t(`versions.only.${id}`) }));
  return (
    <>
      <div className={css.filter}>
        <Segmented label={t('versions.only')} choices={choices} value={only} onChange={setOnly} />
        <TextField
          label={t('versions.find')}
          isLabelHidden
          placeholder={t('versions.find')}
          type="search"
          value={text}
          onChange={setText}
        />
      </div>
      {isEmpty ? <p className={css.quiet}>{t(`versions.nothing.${text === '' ? only : 'found'}`)}</p> : null}
      {shown.map((programme) => (
        <section key={programme.id} className={css.programme} aria-label={programme.name}>
          {look.length > 1 && programme.parts.length > 0 ? (
            <header className={css.programmeHead}>
              <h2>{programme.name}</h2>
              {isLookOnly ? null : (
                <Button onPress={() => void acts.restore(programme.id, when)}>{t('versions.restore.programme')}</Button>
              )}
            </header>
          ) : null}
          {programme.parts.map((part) => (
            <EarlierPartView
              key={`${part.kind} ${part.sessionId ?? ''}`}
              part={part}
              then={open.then}
              words={words}
              taken={taken}
              onTake={
                isLookOnly
                  ? null
                  : async (row, name) => {
                      if (await acts.takeBack([row], name)) setTaken(new Set(taken).add(`${row.table}/${row.id}`));
                    }
              }
            />
          ))}
        </section>
      ))}
    </>
  );
}
