import { type ReactNode, useState } from 'react';
import {
  ComboBox as AriaComboBox,
  Select as AriaSelect,
  Button,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import css from './choice.module.css';
import { Icon } from './icon';

/** One thing to choose; `text` is what is shown, read aloud and typed. */
export type Choice<Id extends string = string> = { readonly id: Id; readonly text: string; readonly mark?: ReactNode };

type ChoiceProps<Id extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<Id>[];
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
};

const Items = <Id extends string>({
  choices,
  empty,
}: {
  readonly choices: readonly Choice<Id>[];
  readonly empty?: string;
}) => (
  <ListBox className={css.list ?? ''} items={choices} renderEmptyState={() => <p className={css.empty}>{empty}</p>}>
    {({ id, text, mark }) => (
      <ListBoxItem id={id} textValue={text} className={css.item ?? ''}>
        {mark}
        {text}
      </ListBoxItem>
    )}
  </ListBox>
);

type SelectProps<Id extends string> = ChoiceProps<Id> & {
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
};

/** Choose one of a short list. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, choices, value, onChange, isLabelHidden, placeholder = '', isDisabled = false } = props;
  return (
    <AriaSelect
      className={css.field ?? ''}
      value={value}
      onChange={(key) => key !== null && onChange(String(key) as Id)}
      placeholder={placeholder}
      isDisabled={isDisabled}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {isLabelHidden ? null : <Label className={css.label}>{label}</Label>}
      <Button className={css.trigger ?? ''}>
        <SelectValue className={css.value ?? ''} />
        <Icon name="down" size={13} />
      </Button>
      <Popover className={css.popover ?? ''}>
        <Items choices={choices} />
      </Popover>
    </AriaSelect>
  );
}

type ComboProps<Id extends string> = ChoiceProps<Id> & {
  /** Chosen: the field empties itself, ready for the next one. */
  readonly onChoose: (id: Id) => void;
  readonly empty?: string;
  readonly autoFocus?: boolean;
};

/** Find one of a long list by typing. */
export function FindField<Id extends string>(props: ComboProps<Id>) {
  const { label, choices, onChoose, isLabelHidden, placeholder, empty, autoFocus = false } = props;
  const [chosen, setChosen] = useState(0);
  return (
    <AriaComboBox
      // A new field after each choice: empty and closed, with the focus where it was.
      key={chosen}
      className={css.field ?? ''}
      defaultItems={choices}
      onChange={(key) => {
        if (key === null) return;
        onChoose(String(key) as Id);
        setChosen(chosen + 1);
      }}
      allowsEmptyCollection
      menuTrigger={chosen > 0 ? 'input' : 'focus'}
      autoFocus={autoFocus || chosen > 0}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {isLabelHidden ? null : <Label className={css.label}>{label}</Label>}
      <div className={css.combo}>
        <Input placeholder={placeholder} />
        <Button>
          <Icon name="down" size={13} />
        </Button>
      </div>
      <Popover className={css.popover ?? ''}>
        <ListBox className={css.list ?? ''} renderEmptyState={() => <p className={css.empty}>{empty}</p>}>
          {({ id, text, mark }: Choice<Id>) => (
            <ListBoxItem id={id} textValue={text} className={css.item ?? ''}>
              {mark}
              {text}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

type SegmentedProps<Id extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
};

/** A few choices side by side, one at a time. */
export function Segmented<Id extends string>({ label, choices, value, onChange }: SegmentedProps<Id>) {
  return (
    <ToggleButtonGroup
      className={css.segments ?? ''}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection={value !== null}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) onChange(String(key) as Id);
      }}
    >
      {choices.map(({ id, text, mark }) => (
        <ToggleButton key={id} id={id} className={css.segment ?? ''}>
          {mark}
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
