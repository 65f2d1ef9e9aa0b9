import { useWords } from '../language/words';
import { TextField } from '../ui/field';
import type { Keep } from './handed-in';
import { useEdit } from './use-edit';

type Props = {
  /** What is edited, the same wherever it is shown: `note-1.example`. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onSave: Keep;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly isLong?: boolean;
  readonly type?: 'text' | 'date' | 'url';
  readonly autoFocus?: boolean;
};

/** A text field that keeps what is typed when you leave it, and half-typed text even when the program stops. */
export function KeptText({ name, value, onSave, help, error, isLong = false, ...rest }: Props) {
  const { t } = useWords();
  const edit = useEdit(name, value, onSave);
  const helpShown = edit.isBack ? t('notes.sheet.draftBack') : help;
  return (
    <TextField
      {...rest}
      value={edit.text}
      onChange={edit.set}
      onBlur={edit.save}
      isLong={isLong}
      {...(!isLong && { onEnter: edit.save })}
      {...(helpShown && { help: helpShown })}
      {...(error && { error })}
    />
  );
}
