import type { Note } from '../../shared/model/note';
import type { OwnKey } from '../../shared/notes/field';
import { fieldValue } from '../../shared/notes/field-values';
import type { Keep } from '../notes/handed-in';
import { KeptText } from '../notes/kept-text';

type Props = {
  readonly note: Note;
  readonly name: OwnKey;
  /** In the words of the step. */
  readonly label: string;
  readonly help?: string;
  readonly isLong?: boolean;
  readonly type?: 'text' | 'date';
  readonly onSave: Keep;
};

/** One own field of a note as text. Half-typed text is kept under the name that the sheet of the note has for it too. */
export function OwnText({ note, name, label, help, isLong = false, type = 'text', onSave }: Props) {
  const value = fieldValue(note, { name });
  return (
    <KeptText
      name={`${note.id}.${name}`}
      label={label}
      value={typeof value === 'string' ? value : ''}
      help={help}
      isLong={isLong}
      type={type}
      onSave={onSave}
    />
  );
}
