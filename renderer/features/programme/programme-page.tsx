import type { Programme } from '../../../shared/model/programme';
import { editProgramme, type ProgrammeFields } from '../../../shared/programme/programme-commands';
import { newSession, nextNumber } from '../../../shared/programme/sessions';
import { useRow, useRowsBy } from '../../data/queries';
import { commit } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { today } from '../../data/today';
import { useWords } from '../../language/words';
import { goTo, hrefOf } from '../../route/route';
import { Button, ButtonLink } from '../../ui/button';
import { EditableText } from '../../ui/editable-text';
import { RetentionNote } from '../../workspace/retention-note';
import { useSaveFile } from '../../workspace/use-save-file';
import { ProgrammeAside } from './programme-aside';
import css from './programme-page.module.css';
import { SessionList } from './session-list';

/** The longer way that the meetings are part of: what it is for, and the meetings themselves. */
export function ProgrammePage({ programmeId }: { readonly programmeId: string }) {
  const programme = useRow('programmes', programmeId);
  const origin = useRow('origins', programmeId);
  if (!programme) return <div className={css.page} aria-busy="true" />;
  return <Loaded programme={programme} demoNotice={origin?.isDemo ? (origin.notice ?? '') : null} />;
}

type LoadedProps = {
  readonly programme: Programme;
  /** What the file of the demonstration says of itself; null when this is no demonstration. */
  readonly demoNotice: string | null;
};

function Loaded({ programme, demoNotice }: LoadedProps) {
  const { t } = useWords();
  const begin = useNewSession(programme);
  const save = useSaveFile(programme.id);
  const seal = useSaveFile(programme.id, 'sealed');
  const edit = (fields: ProgrammeFields) => void commit(editProgramme(programme, fields, stamp()));
  return (
    <div className={css.page}>
      {demoNotice === null ? null : (
        <p className={css.demo} role="note">
          {demoNotice || t('app.demo.notice')}
        </p>
      )}
      <RetentionNote programme={programme} />
      <header className={css.heading}>
        <h1>
          <EditableText
            label={t('programme.name')}
            editLabel={t('programme.edit')}
            value={programme.name}
            onSave={(name) => edit({ name })}
            isRequired
          />
        </h1>
        <div className={css.acts}>
          <ButtonLink variant="quiet" href={hrefOf({ page: 'privacy', programmeId: programme.id })}>
            {t('privacy.open')}
          </ButtonLink>
          <Button onPress={() => void save()}>{t('programme.save')}</Button>
          <Button variant="quiet" onPress={() => void seal()}>
            {t('sealing.save.open')}
          </Button>
          <Button variant="main" onPress={() => void begin()}>
            {t('programme.session.new')}
          </Button>
        </div>
      </header>
      <div className={css.purpose}>
        <EditableText
          label={t('programme.purpose')}
          editLabel={t('programme.edit')}
          value={programme.purpose}
          placeholder={t('programme.purpose.none')}
          onSave={(purpose) => edit({ purpose })}
          isLong
        />
      </div>
      <div className={css.columns}>
        <SessionList programme={programme} onFirst={() => void begin()} />
        <ProgrammeAside programme={programme} onEdit={edit} />
      </div>
    </div>
  );
}

/** Makes the next meeting of a programme and goes to its plan. */
function useNewSession(programme: Programme): () => Promise<void> {
  const { t } = useWords();
  const sessions = useRowsBy('sessions', 'programmeId', programme.id) ?? [];
  return async () => {
    const title = t('programme.session.title', { number: nextNumber(sessions) });
    const change = newSession(programme, sessions, { title, date: today() }, stamp());
    await commit(change);
    const [made] = change.tables.sessions?.added ?? [];
    if (made) goTo({ page: 'plan', sessionId: made.id });
  };
}
