import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components';
import { Icon } from '../ui/icon';
import css from './fields.module.css';

type Props = {
  readonly label: string;
  readonly tags: readonly { readonly id: string; readonly name: string }[];
  readonly removeLabel: (name: string) => string;
  readonly onRemove: (id: string) => void;
};

/** Names that were chosen, each with a way to take it off; nothing when there are none. */
export function NameTags({ label, tags, removeLabel, onRemove }: Props) {
  if (tags.length === 0) return null;
  return (
    <TagGroup
      className={css.tags ?? ''}
      onRemove={(keys) => {
        for (const key of keys) onRemove(String(key));
      }}
    >
      <Label className={css.label}>{label}</Label>
      <TagList className={css.tagList ?? ''}>
        {tags.map(({ id, name }) => (
          <Tag key={id} id={id} textValue={name} className={css.tag ?? ''}>
            {name}
            <Button slot="remove" className={css.tagRemove ?? ''} aria-label={removeLabel(name)}>
              <Icon name="close" size={11} />
            </Button>
          </Tag>
        ))}
      </TagList>
    </TagGroup>
  );
}
