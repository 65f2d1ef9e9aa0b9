import type { KeyboardEvent } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import type { Keep } from '../notes/handed-in';
import { useEdit } from '../notes/use-edit';
import css from './entry-line.module.css';

type Props = {
  /** What the text is kept under while it is typed. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onSave: Keep;
  readonly onLeave: (byKey: boolean) => void;
};

const toEnd = (field: HTMLTextAreaElement): void => field.setSelectionRange(field.value.length, field.value.length);

/** A text that is changed where it stands. Enter or leaving keeps it, Esc leaves it as it was. */
export function EntryEdit({ name, label, value, placeholder, onSave, onLeave }: Props) {
  const edit = useEdit(name, value, onSave);
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of the card around it are not meant while typing.
    event.stopPropagation();
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Escape') edit.set(value);
    else edit.save();
    onLeave(true);
  };
  return (
    <TextField aria-label={label} value={edit.text} onChange={edit.set} autoFocus className={css.editing ?? ''}>
      <TextArea
        className={css.area ?? ''}
        rows={1}
        placeholder={placeholder}
        onKeyDown={onKeyDown}
        // Who changes an answer mostly adds to it: typing goes on where it ends.
        onFocus={({ currentTarget }) => toEnd(currentTarget)}
        onBlur={() => {
          edit.save();
          onLeave(false);
        }}
      />
    </TextField>
  );
}
