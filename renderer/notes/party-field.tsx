import type { Id } from '../../shared/model/ids';
import { useWords } from '../language/words';
import { FindField } from '../ui/choice';
import css from './fields.module.css';
import { NameTags } from './name-tags';
import { useSurroundings } from './note-surroundings';

type PartiesProps = {
  readonly label: string;
  readonly ids: readonly Id[];
  readonly onChange: (ids: readonly Id[]) => void;
  readonly help?: string | undefined;
};

/** Parties of the network, added by typing a few letters; each can be taken off. */
export function PartiesField({ label, ids, onChange, help }: PartiesProps) {
  const { t } = useWords();
  const { stakeholders, nameOf } = useSurroundings();
  const tags = ids.flatMap((id) => {
    const name = nameOf({ to: 'stakeholder', id });
    return name ? [{ id, name }] : [];
  });
  const choices = stakeholders
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, name }) => ({ id, text: name }))
    .toSorted((one, other) => one.text.localeCompare(other.text));
  return (
    <div className={css.group}>
      <NameTags
        label={label}
        tags={tags}
        removeLabel={(name) => t('notes.form.removeParty', { name })}
        onRemove={(gone) => onChange(ids.filter((id) => id !== gone))}
      />
      <FindField
        label={tags.length > 0 ? t('notes.form.addParty') : label}
        choices={choices}
        onChoose={(id) => onChange([...ids, id])}
        placeholder={t('notes.sheet.aboutHint')}
        empty={t('notes.sheet.aboutNone')}
      />
      {help ? <p className={css.help}>{help}</p> : null}
    </div>
  );
}
