import { Programme } from '../../../shared/model/programme';
import { goalsOf, type ProgrammeFields } from '../../../shared/programme/programme-commands';
import { editTheme } from '../../../shared/programme/themes';
import { useRowsBy } from '../../data/queries';
import { commit } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { useWords } from '../../language/words';
import { Select } from '../../ui/choice';
import { EditableText } from '../../ui/editable-text';
import { SavedTextField } from '../../ui/field';
import css from './programme-page.module.css';
import { RolesPart } from './roles-part';

// A mark before each point, because points run over several lines; `goalsOf` takes it off again.
const bulleted = (points: readonly string[]): string => points.map((point) => `• ${point}`).join('\n');

type AsideProps = { readonly programme: Programme; readonly onEdit: (fields: ProgrammeFields) => void };

/** What a programme says of itself beside its meetings: goals, what is hoped for, where, and its building blocks. */
export function ProgrammeAside({ programme, onEdit }: AsideProps) {
  const { t } = useWords();
  return (
    <aside className={css.aside} aria-label={t('programme.about')}>
      <Told
        title={t('programme.goals')}
        placeholder={t('programme.goals.none')}
        value={bulleted(programme.sharedGoals)}
        onSave={(text) => onEdit({ sharedGoals: goalsOf(text) })}
      />
      <Told
        title={t('programme.ambitions')}
        placeholder={t('programme.ambitions.none')}
        value={bulleted(programme.ambitions)}
        onSave={(text) => onEdit({ ambitions: goalsOf(text) })}
      />
      <Told
        title={t('programme.vision')}
        placeholder={t('programme.vision.none')}
        value={programme.sharedVision ?? ''}
        onSave={(text) => onEdit({ sharedVision: text || undefined })}
      />
      <Focus programme={programme} onEdit={onEdit} />
      <RolesPart programme={programme} onEdit={onEdit} />
      <Where programme={programme} onEdit={onEdit} />
      <Themes programme={programme} />
    </aside>
  );
}

type ToldProps = {
  readonly title: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onSave: (text: string) => void;
};

function Told({ title, placeholder, value, onSave }: ToldProps) {
  const { t } = useWords();
  return (
    <section>
      <h2>{title}</h2>
      <div className={css.told}>
        <EditableText
          label={title}
          editLabel={t('programme.edit')}
          value={value}
          placeholder={placeholder}
          onSave={onSave}
          isLong
        />
      </div>
    </section>
  );
}

/** What stands in the middle of the network, and in the middle of its map. */
function Focus({ programme, onEdit }: AsideProps) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('programme.focus')}</h2>
      <div className={css.where}>
        <Select
          label={t('programme.focus.kind')}
          value={programme.focus}
          choices={Programme.shape.focus.options.map((id) => ({ id, text: t(`domain.focus.${id}`) }))}
          onChange={(focus) => onEdit({ focus })}
        />
        <SavedTextField
          label={t('programme.focus.text')}
          value={programme.focusText}
          onSave={(text) => onEdit({ focusText: text.trim() })}
        />
        <p>{t('programme.focus.hint')}</p>
      </div>
    </section>
  );
}

function Where({ programme, onEdit }: AsideProps) {
  const { t } = useWords();
  const { area, region } = programme;
  return (
    <section>
      <h2>{t('programme.where')}</h2>
      <div className={css.where}>
        <Select
          label={t('programme.area.kind')}
          value={area.kind}
          choices={Programme.shape.area.shape.kind.options.map((id) => ({ id, text: t(`domain.areaKind.${id}`) }))}
          onChange={(kind) => onEdit({ area: { ...area, kind } })}
        />
        <SavedTextField
          label={t('programme.area.name')}
          value={area.name}
          onSave={(name) => onEdit({ area: { ...area, name: name.trim() } })}
        />
        <SavedTextField
          label={t('programme.region')}
          value={region}
          onSave={(text) => onEdit({ region: text.trim() })}
        />
      </div>
    </section>
  );
}

function Themes({ programme }: { readonly programme: Programme }) {
  const { t } = useWords();
  const themes = useRowsBy('themes', 'programmeId', programme.id) ?? [];
  if (themes.length === 0) return null;
  return (
    <section>
      <h2>{t('programme.themes')}</h2>
      <ul className={css.themes}>
        {[...themes]
          .sort((a, b) => a.order - b.order)
          .map((theme) => (
            <li key={theme.id}>
              <EditableText
                label={t('programme.theme')}
                editLabel={t('programme.edit')}
                value={theme.title}
                onSave={(title) => void commit(editTheme(theme, { title }, stamp()))}
                isRequired
              />
            </li>
          ))}
      </ul>
    </section>
  );
}
