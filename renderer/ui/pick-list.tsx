import { ListBox, ListBoxItem, Text } from 'react-aria-components';
import css from './pick-list.module.css';

/** One thing to pick, with a line about it. */
export type PickItem = { readonly id: string; readonly text: string; readonly about: string };

type PickListProps = {
  readonly label: string;
  readonly items: readonly PickItem[];
  readonly pickedId: string | undefined;
  readonly onPick: (id: string) => void;
  /** Said when there is nothing to pick. */
  readonly empty: string;
};

/** A list of which one is picked, and shown in full beside it. The arrows pick as they go. */
export const PickList = ({ label, items, pickedId, onPick, empty }: PickListProps) => (
  <ListBox
    aria-label={label}
    className={css.list ?? ''}
    items={items}
    selectionMode="single"
    selectionBehavior="replace"
    selectedKeys={pickedId === undefined ? [] : [pickedId]}
    onSelectionChange={(keys) => {
      const [key] = keys;
      if (key !== undefined) onPick(String(key));
    }}
    renderEmptyState={() => <p className={css.empty}>{empty}</p>}
  >
    {({ id, text, about }) => (
      <ListBoxItem id={id} textValue={text} className={css.item ?? ''}>
        <Text slot="label">{text}</Text>
        <Text slot="description">{about}</Text>
      </ListBoxItem>
    )}
  </ListBox>
);
