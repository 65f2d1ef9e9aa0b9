import type { Conflict } from '../../../shared/instruments/conflict';
import { Visibility } from '../../../shared/model/vocabularies';
import { useWords } from '../../language/words';
import { useNoteActs } from '../../notes/use-note-acts';
import { Select } from '../../ui/choice';
import css from '../instruments.module.css';

/** Who may read later what is written down here. */
export function MayRead({ conflict }: { readonly conflict: Conflict }) {
  const { t } = useWords();
  const acts = useNoteActs(conflict);
  return (
    <div className={css.inLine}>
      <Select
        label={t('instruments.conflict.mayRead')}
        value={conflict.visibility}
        choices={Visibility.options.map((id) => ({ id, text: t(`domain.visibility.${id}`) }))}
        onChange={(visibility) => void acts.set('visibility', visibility)}
      />
    </div>
  );
}
