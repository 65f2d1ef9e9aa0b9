import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Programme } from '../../../shared/model/programme';
import type { Session } from '../../../shared/model/session';
import { newProgramme } from '../../../shared/programme/programme-commands';
import { newSession, nextNumber } from '../../../shared/programme/sessions';
import { commit } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { today } from '../../data/today';
import { useWords } from '../../language/words';
import { goTo } from '../../route/route';
import { Button as KringButton } from '../../ui/button';
import { TextField } from '../../ui/field';
import type { Opening } from '../../workspace/use-opening';
import css from './start-page.module.css';

type LineProps = { readonly title: string; readonly about: string; readonly onPress: () => void };

const Line = ({ title, about, onPress }: LineProps) => (
  <Button className={css.line ?? ''} onPress={onPress}>
    <b>{title}</b>
    <span>{about}</span>
  </Button>
);

type LinesProps = {
  readonly programme: Programme | undefined;
  readonly sessions: readonly Session[];
  readonly opening: Opening;
};

/** The four ways to begin something else. */
export function Lines({ programme, sessions, opening }: LinesProps) {
  const { t } = useWords();
  return (
    <>
      <NewProgramme />
      {programme ? (
        <Line
          title={t('start.newSession')}
          about={t('start.newSession.about', { programme: programme.area.name || programme.name })}
          onPress={() => void beginSession(programme, sessions, t)}
        />
      ) : null}
      <Line title={t('start.openFile')} about={t('start.openFile.about')} onPress={() => void opening.ask()} />
      <Line title={t('start.demo')} about={t('start.demo.about')} onPress={() => void opening.openDemo()} />
    </>
  );
}

async function beginSession(
  programme: Programme,
  sessions: readonly Session[],
  t: ReturnType<typeof useWords>['t'],
): Promise<void> {
  const mine = sessions.filter(({ programmeId }) => programmeId === programme.id);
  const title = t('start.newSession.title', { number: nextNumber(mine) });
  const change = newSession(programme, mine, { title, date: today() }, stamp());
  await commit(change);
  const [made] = change.tables.sessions?.added ?? [];
  if (made) goTo({ page: 'plan', sessionId: made.id });
}

/** A name is enough to begin; the field stands in the place of the line. */
function NewProgramme() {
  const { t } = useWords();
  const [name, setName] = useState<string | null>(null);
  if (name === null)
    return <Line title={t('start.newProgramme')} about={t('start.newProgramme.about')} onPress={() => setName('')} />;
  const begin = async () => {
    if (name.trim() === '') return;
    const change = newProgramme(name.trim(), today(), stamp());
    await commit(change);
    const [made] = change.tables.programmes?.added ?? [];
    if (made) goTo({ page: 'programme', programmeId: made.id });
  };
  return (
    <form
      className={css.naming}
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setName(null);
      }}
    >
      <TextField label={t('start.newProgramme.name')} value={name} onChange={setName} autoFocus maxLength={120} />
      <KringButton type="submit" variant="main" isDisabled={name.trim() === ''}>
        {t('start.newProgramme.begin')}
      </KringButton>
    </form>
  );
}
