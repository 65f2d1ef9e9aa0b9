import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Id } from '../../shared/model/ids';
import type { Note } from '../../shared/model/note';
import { isAsked } from '../../shared/notes/field';
import { filledFields } from '../../shared/notes/field-values';
import { kindOf } from '../../shared/notes/kinds';
import { useRow } from '../data/queries';
import { useWords } from '../language/words';
import { Icon } from '../ui/icon';
import { Sheet } from '../ui/sheet';
import { AboutField } from './about-field';
import { FieldInput } from './field-input';
import { KeptText } from './kept-text';
import { KindSelect } from './kind-select';
import { NoteAudience } from './note-audience';
import css from './note-sheet.module.css';
import { PlaceSelect } from './place-select';
import { PlainerText } from './plainer-text';
import { type NoteActs, useNoteActs } from './use-note-acts';

type Props = {
  /** Undefined is closed. */
  readonly noteId: Id | undefined;
  /** Begin where one says what the note is about. */
  readonly focus?: 'about' | undefined;
  readonly onClose: () => void;
};

/** A note in full, beside the page: its text, its kind and what belongs to it. Nothing but the text is asked for. */
export function NoteSheet({ noteId, focus, onClose }: Props) {
  const { t } = useWords();
  const note = useRow('notes', noteId);
  return (
    <Sheet
      title={note ? t(`domain.kind.${note.kind}`) : ''}
      closeLabel={t('notes.sheet.close')}
      isOpen={noteId !== undefined}
      onClose={onClose}
    >
      {note === null ? <p>{t('notes.sheet.gone')}</p> : null}
      {note ? <InSheet key={note.id} note={note} focus={focus} /> : null}
    </Sheet>
  );
}

type InProps = { readonly note: Note; readonly focus: 'about' | undefined };

function InSheet({ note, focus }: InProps) {
  const { t } = useWords();
  const acts = useNoteActs(note);
  return (
    <div className={css.sheet}>
      <KeptText
        name={`${note.id}.text`}
        label={t('notes.sheet.text')}
        value={note.text}
        onSave={acts.setText}
        isLong
        autoFocus={focus === undefined}
      />
      <PlainerText note={note} onReplace={(text) => void acts.setText(text)} />
      <KindSelect kind={note.kind} onChange={(kind) => void acts.setKind(kind)} />
      <OwnFields note={note} acts={acts} />
      <AboutField note={note} acts={acts} autoFocus={focus === 'about'} />
      <PlaceSelect note={note} acts={acts} />
      <NoteAudience note={note} acts={acts} />
    </div>
  );
}

/** The fields of the kind, open when one of them says something already. */
function OwnFields({ note, acts }: { readonly note: Note; readonly acts: NoteActs }) {
  const { t } = useWords();
  const { fields } = kindOf(note.kind);
  const asked = fields.filter((field) => isAsked(field, note));
  const optional = filledFields(note, fields).filter(({ type }) => type !== 'choice' && type !== 'yes-no');
  const [isOpen, setOpen] = useState(optional.length > 0);
  if (asked.length === 0) return null;
  return (
    <Disclosure className={css.fields ?? ''} isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={3} className={css.heading ?? ''}>
        <Button slot="trigger" className={css.trigger ?? ''}>
          <Icon name={isOpen ? 'down' : 'right'} size={14} />
          {t('notes.sheet.fields')}
          <span className={css.count}>{t('notes.sheet.fieldsFilled', { count: optional.length })}</span>
        </Button>
      </Heading>
      <DisclosurePanel className={css.panel ?? ''}>
        {isOpen
          ? asked.map((field) => (
              <FieldInput
                key={`${note.kind}.${field.name}`}
                note={note}
                field={field}
                onChange={(value) => acts.setField(field, value)}
              />
            ))
          : null}
      </DisclosurePanel>
    </Disclosure>
  );
}
