import { Icon } from '../../../ui/icon';
import { MenuButton } from '../../../ui/menu';
import css from './list.module.css';

type ChoiceCellProps<Id extends string> = {
  /** Read aloud, with what it is now. */
  readonly label: (now: string) => string;
  readonly value: Id;
  readonly choices: readonly { readonly id: Id; readonly text: string }[];
  readonly isActive: boolean;
  readonly onChoose: (id: Id) => void;
};

/** A cell that says what is chosen and lets you choose another. */
export function ChoiceCell<Id extends string>({ label, value, choices, isActive, onChoose }: ChoiceCellProps<Id>) {
  const now = choices.find(({ id }) => id === value)?.text ?? '';
  return (
    <span className={css.menu}>
      <MenuButton
        label={label(now)}
        variant="quiet"
        isTabStop={isActive}
        parts={[
          {
            choices: choices.map(({ id, text }) => ({
              id,
              text,
              mark: id === value ? <Icon name="check" size={13} /> : <span className={css.noMark} />,
              onAction: () => id !== value && onChoose(id),
            })),
          },
        ]}
      >
        <span className={css.value}>{now}</span>
        <Icon name="down" size={11} />
      </MenuButton>
    </span>
  );
}
