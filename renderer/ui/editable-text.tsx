import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Button, Input, TextArea, TextField } from 'react-aria-components';
import { classNames } from './class-names';
import css from './editable-text.module.css';
import { Icon } from './icon';

type EditableProps = {
  /** What the text is, read aloud: "Titel". */
  readonly label: string;
  /** What pressing it does, read aloud after the text: "aanpassen". */
  readonly editLabel: string;
  readonly value: string;
  readonly onSave: (value: string) => void;
  /** Shown in place of an empty text. */
  readonly placeholder?: string;
  /** A few lines: Enter makes a new line, leaving the field keeps it. */
  readonly isLong?: boolean;
  /** An empty text is not kept: the old one comes back. */
  readonly isRequired?: boolean;
  /** Begins as a field: what was just made is named where it stands. */
  readonly startsOpen?: boolean;
  /** Left by Enter or Esc: says where the focus goes, instead of back to the text. */
  readonly onLeft?: () => void;
};

/** Text that is read as text and edited where it stands, in its own type size. Esc leaves it as it was. */
export function EditableText(props: EditableProps) {
  const { label, editLabel, value, onSave, placeholder = '', isLong = false, isRequired = false } = props;
  const { startsOpen = false, onLeft } = props;
  const hintId = useId();
  const [draft, setDraft] = useState<string | null>(startsOpen ? value : null);
  const opened = useRef(value);
  const returnFocus = useRef(false);
  const open = () => {
    opened.current = value;
    setDraft(value);
  };
  const close = (byKey: boolean) => {
    returnFocus.current = byKey && !onLeft;
    setDraft(null);
    if (byKey) onLeft?.();
  };
  const save = (byKey: boolean) => {
    if (draft === null) return;
    const text = draft.trim();
    if (text !== opened.current && !(isRequired && text === '')) onSave(text);
    close(byKey);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of the list or sheet around it are not meant while typing.
    event.stopPropagation();
    const isEnter = event.key === 'Enter' && !isLong && !event.nativeEvent.isComposing;
    if (!isEnter && event.key !== 'Escape') return;
    // The focus goes back to the text, which the rest of this same key must not press again.
    event.preventDefault();
    if (isEnter) save(true);
    else close(true);
  };
  if (draft !== null)
    return (
      <TextField aria-label={label} value={draft} onChange={setDraft} autoFocus className={css.editing ?? ''}>
        {isLong ? (
          <TextArea className={css.area ?? ''} rows={2} onKeyDown={onKeyDown} onBlur={() => save(false)} />
        ) : (
          <Input
            className={css.input ?? ''}
            placeholder={placeholder}
            onKeyDown={onKeyDown}
            onBlur={() => save(false)}
          />
        )}
      </TextField>
    );
  return (
    <Button
      className={classNames(css.text, value === '' && css.empty)}
      onPress={open}
      autoFocus={returnFocus.current}
      aria-describedby={hintId}
    >
      {value || placeholder}
      {/* Hidden as part of the text, and still what the text is described by: "aanpassen". */}
      <span id={hintId} className={css.pencil} role="img" aria-label={editLabel} aria-hidden="true">
        <Icon name="edit" size={14} />
      </span>
    </Button>
  );
}
