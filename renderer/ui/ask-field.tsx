import { type KeyboardEvent, useMemo, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { Choice } from './choice';
import css from './choice.module.css';
import { Icon } from './icon';

type AskProps<C extends Choice> = {
  readonly label: string;
  /** What can be chosen for what was typed so far, the likeliest first. */
  readonly choicesFor: (typed: string) => readonly C[];
  /** Chosen: the field empties itself, ready for the next one. */
  readonly onChoose: (choice: C) => void;
  readonly placeholder?: string;
  readonly empty?: string;
  readonly autoFocus?: boolean;
};

/** Find something by typing where what is offered depends on what is typed. Enter takes the first that is offered. */
export function AskField<C extends Choice>(props: AskProps<C>) {
  // A new field after each choice: empty and closed, with the focus where it was.
  const [chosen, setChosen] = useState(0);
  const onChoose = (choice: C) => {
    setChosen(chosen + 1);
    props.onChoose(choice);
  };
  return <Field key={chosen} {...props} onChoose={onChoose} isNext={chosen > 0} />;
}

function Field<C extends Choice>(props: AskProps<C> & { readonly isNext: boolean }) {
  const { label, choicesFor, onChoose, placeholder, empty, autoFocus = false, isNext } = props;
  const [typed, setTyped] = useState('');
  const choices = useMemo(() => choicesFor(typed), [choicesFor, typed]);
  const takeFirst = (event: KeyboardEvent<HTMLInputElement>) => {
    const [first] = choices;
    const isOnOne = event.currentTarget.getAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || isOnOne || typed.trim() === '' || !first) return;
    event.preventDefault();
    event.stopPropagation();
    onChoose(first);
  };
  return (
    <ComboBox
      className={css.field ?? ''}
      items={choices}
      inputValue={typed}
      onInputChange={setTyped}
      onChange={(key) => {
        const choice = choices.find(({ id }) => id === key);
        if (choice) onChoose(choice);
      }}
      allowsEmptyCollection
      menuTrigger={isNext ? 'input' : 'focus'}
      autoFocus={autoFocus || isNext}
    >
      <Label className={css.label}>{label}</Label>
      <div className={css.combo}>
        <Input placeholder={placeholder} onKeyDownCapture={takeFirst} />
        <Button>
          <Icon name="down" size={13} />
        </Button>
      </div>
      <Popover className={css.popover ?? ''}>
        <ListBox className={css.list ?? ''} renderEmptyState={() => <p className={css.empty}>{empty}</p>}>
          {({ id, text, mark }: Choice) => (
            <ListBoxItem id={id} textValue={text} className={css.item ?? ''}>
              {mark}
              {text}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
