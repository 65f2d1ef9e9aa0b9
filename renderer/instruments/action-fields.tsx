import type { NoteOf } from '../../shared/model/note';
import { useWords } from '../language/words';
import { PartiesField } from '../notes/party-field';
import css from './instruments.module.css';
import { OwnText } from './own-text';
import type { InstrumentActs } from './use-instrument';

type Props = { readonly action: NoteOf<'action'>; readonly acts: InstrumentActs };

/** Who does it and by when; that it is still of nobody stands there in words. */
export function ActionFields({ action, acts }: Props) {
  const { t } = useWords();
  const isNobodys = action.ownerIds.length === 0 && !action.ownerLabel?.trim();
  return (
    <div className={css.fields}>
      <PartiesField
        label={t('instruments.action.owners')}
        ids={action.ownerIds}
        onChange={(ids) => void acts.set(action, 'ownerIds', ids)}
      />
      <div className={css.beside}>
        <OwnText
          note={action}
          name="ownerLabel"
          label={t('instruments.action.ownerLabel')}
          onSave={(text) => acts.set(action, 'ownerLabel', text)}
        />
        <OwnText
          note={action}
          name="due"
          type="date"
          label={t('instruments.action.due')}
          onSave={(text) => acts.set(action, 'due', text)}
        />
      </div>
      {isNobodys ? <p className={css.nobody}>{t('notes.slip.nobody')}</p> : null}
    </div>
  );
}
