import { type ReactNode, useEffect, useState } from 'react';
import {
  Checkbox as AriaCheckbox,
  NumberField as AriaNumberField,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  Button,
  FieldError,
  Group,
  Input,
  Label,
  Text,
} from 'react-aria-components';
import { classNames } from './class-names';
import css from './field.module.css';
import { Icon } from './icon';

type TextProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onEnter?: () => void;
  readonly placeholder?: string;
  readonly help?: string;
  readonly error?: string;
  /** The label is read aloud and not drawn: the place says what the field is. */
  readonly isLabelHidden?: boolean;
  readonly isLong?: boolean;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  readonly type?: 'text' | 'date' | 'time' | 'url' | 'search';
  readonly maxLength?: number;
  /** A passphrase: nothing completes, corrects or checks what is typed, whether it is shown or not. */
  readonly secret?: 'hidden' | 'shown';
};

const typeOf = ({ secret, type = 'text' }: TextProps) => (secret === 'hidden' ? 'password' : type);
const SECRET = { autoComplete: 'off', autoCorrect: 'off', spellCheck: 'false' } as const;

/** One line of text, or a few with `isLong`. */
export function TextField(props: TextProps) {
  const { label, value, onChange, onBlur, onEnter, placeholder, help, error, isLabelHidden, isLong } = props;
  const onKeyDown = (event: { key: string; shiftKey: boolean; nativeEvent: { isComposing: boolean } }) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) onEnter?.();
  };
  return (
    <AriaTextField
      className={css.field}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isDisabled={props.isDisabled ?? false}
      isRequired={props.isRequired ?? false}
      autoFocus={props.autoFocus ?? false}
      // A browser would keep what is typed, also after it was erased here.
      autoComplete="off"
      type={typeOf(props)}
      {...(props.secret && SECRET)}
      {...(props.maxLength && { maxLength: props.maxLength })}
      {...(onBlur && { onBlur })}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {isLabelHidden ? null : <Label className={css.label}>{label}</Label>}
      {isLong ? (
        <AriaTextArea className={css.area} placeholder={placeholder} rows={2} />
      ) : (
        <Input className={css.input} placeholder={placeholder} onKeyDown={onKeyDown} />
      )}
      {help ? (
        <Text slot="description" className={css.help}>
          {help}
        </Text>
      ) : null}
      <FieldError className={css.error}>{error}</FieldError>
    </AriaTextField>
  );
}

type SavedTextProps = Omit<TextProps, 'onChange' | 'onBlur' | 'onEnter' | 'value'> & {
  readonly value: string;
  /** Called when the person leaves the field or presses Enter, and only when the text is another one. */
  readonly onSave: (value: string) => void;
};

/** A text that is kept when you leave it: one act, one step back. */
export function SavedTextField({ value, onSave, ...rest }: SavedTextProps) {
  const [draft, setDraft] = useState(value);
  // Another window, or undo, changed it underneath.
  useEffect(() => setDraft(value), [value]);
  const save = () => {
    if (draft !== value) onSave(draft);
  };
  return (
    <TextField {...rest} value={draft} onChange={setDraft} onBlur={save} {...(!rest.isLong && { onEnter: save })} />
  );
}

type NumberProps = {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly step?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly isLabelHidden?: boolean;
  readonly lessLabel: string;
  readonly moreLabel: string;
};

/** A number with a step down and a step up, such as minutes. Typing any whole number is fine too. */
export function NumberField({
  label,
  value,
  onChange,
  step = 1,
  min = 0,
  max = 999,
  unit,
  isLabelHidden,
  lessLabel,
  moreLabel,
}: NumberProps) {
  return (
    <AriaNumberField
      className={css.field}
      value={value}
      onChange={(next) => Number.isFinite(next) && onChange(next)}
      minValue={min}
      maxValue={max}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {isLabelHidden ? null : <Label className={css.label}>{label}</Label>}
      <Group className={css.number ?? ''}>
        <Button
          slot={null}
          className={css.step ?? ''}
          aria-label={lessLabel}
          isDisabled={value <= min}
          onPress={() => onChange(Math.max(min, value - step))}
        >
          −{step}
        </Button>
        <Input aria-label={unit ? `${label}, ${unit}` : label} />
        <Button
          slot={null}
          className={css.step ?? ''}
          aria-label={moreLabel}
          isDisabled={value >= max}
          onPress={() => onChange(Math.min(max, value + step))}
        >
          +{step}
        </Button>
      </Group>
    </AriaNumberField>
  );
}

type CheckboxProps = {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
};

/** A tick box with its words. */
export function Checkbox({ isSelected, onChange, isDisabled = false, children }: CheckboxProps) {
  return (
    <AriaCheckbox className={classNames(css.row)} isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      <span className={css.box} aria-hidden="true">
        <Icon name="check" size={13} />
      </span>
      {children}
    </AriaCheckbox>
  );
}
