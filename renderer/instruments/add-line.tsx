import { useDraft } from '../notes/use-draft';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import css from './instruments.module.css';

type Props = {
  /** Whose draft it is, the same after the program stopped: the step and what is added. */
  readonly name: string;
  readonly label: string;
  readonly addLabel: string;
  readonly placeholder?: string;
  /** Keeps the text; answers whether it was kept. */
  readonly onAdd: (text: string) => Promise<unknown>;
};

/** One line and Enter, again and again. What is typed stays until it is kept, also when the program stops. */
export function AddLine({ name, label, addLabel, placeholder, onAdd }: Props) {
  const draft = useDraft(`instrument.${name}`);
  const add = async () => {
    const { text } = draft;
    if (text.trim() === '') return;
    draft.set('');
    if ((await onAdd(text)) === null) draft.set(text);
  };
  return (
    <div className={css.addLine}>
      <TextField
        label={label}
        value={draft.text}
        onChange={draft.set}
        onEnter={() => void add()}
        {...(placeholder && { placeholder })}
      />
      <Button onPress={() => void add()}>{addLabel}</Button>
    </div>
  );
}
