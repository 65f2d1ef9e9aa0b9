import { useId } from 'react';
import { InsightNote, type Note } from '../../shared/model/note';
import { Visibility } from '../../shared/model/vocabularies';
import { useWords } from '../language/words';
import { Select } from '../ui/choice';
import { Checkbox } from '../ui/field';
import { KeptText } from './kept-text';
import css from './note-sheet.module.css';
import type { NoteActs } from './use-note-acts';

/** Who said it and for whom it is: what may be shown and printed, and under whose name. */
export function NoteAudience({ note, acts }: { readonly note: Note; readonly acts: NoteActs }) {
  const { t } = useWords();
  const id = useId();
  const hasAuthor = note.attribution === 'role' || note.attribution === 'named' || note.authorLabel !== undefined;
  return (
    <section className={css.who} aria-labelledby={id}>
      <h3 id={id}>{t('notes.sheet.who')}</h3>
      <Select
        label={t('notes.sheet.visibility')}
        choices={Visibility.options.map((each) => ({ id: each, text: t(`domain.visibility.${each}`) }))}
        value={note.visibility}
        onChange={(visibility) => void acts.set('visibility', visibility)}
      />
      <Checkbox isSelected={note.inReport} onChange={(inReport) => void acts.setInReport(inReport)}>
        {t('notes.sheet.inReport')}
      </Checkbox>
      {note.kind === 'conflict' && !note.bothSidesApproved ? (
        <p className={css.help}>{t('notes.sheet.conflictHeld')}</p>
      ) : null}
      <Select
        label={t('notes.sheet.attribution')}
        choices={InsightNote.shape.attribution.options.map((each) => ({
          id: each,
          text: t(`domain.attribution.${each}`),
        }))}
        value={note.attribution}
        onChange={(attribution) => void acts.set('attribution', attribution)}
      />
      {hasAuthor ? (
        <KeptText
          name={`${note.id}.authorLabel`}
          label={t('notes.sheet.authorLabel')}
          value={note.authorLabel ?? ''}
          onSave={(text) => acts.set('authorLabel', text.trim() || undefined)}
        />
      ) : null}
      <Checkbox isSelected={note.isQuote === true} onChange={(is) => void acts.set('isQuote', is || undefined)}>
        {t('notes.sheet.quote')}
      </Checkbox>
      <Checkbox isSelected={note.sensitive === true} onChange={(is) => void acts.set('sensitive', is || undefined)}>
        {t('notes.sheet.sensitive')}
      </Checkbox>
      <KeptText
        name={`${note.id}.plainText`}
        label={t('notes.sheet.plainText')}
        help={t('notes.sheet.plainTextHint')}
        value={note.plainText ?? ''}
        onSave={(text) => acts.set('plainText', text.trim() || undefined)}
        isLong
      />
    </section>
  );
}
