import type { Id } from '../../shared/model/ids';
import type { BreakoutGroup } from '../../shared/model/session';
import { useWords } from '../language/words';
import { MenuButton } from '../ui/menu';
import css from './capture-line.module.css';
import { useSurroundings } from './note-surroundings';

/** The group after this one; after the last comes the first again. */
export function nextGroup(groups: readonly BreakoutGroup[], groupId: Id | undefined): Id | undefined {
  const at = groups.findIndex(({ id }) => id === groupId);
  return groups[(at + 1) % groups.length]?.id;
}

type Props = {
  readonly groupId: Id | undefined;
  readonly onGroupChange: ((groupId: Id | undefined) => void) | undefined;
};

/** Says for which group the note is, and lets you choose another; nothing when there is nothing to choose. */
export function GroupSwitch({ groupId, onGroupChange }: Props) {
  const { t } = useWords();
  const { groups, groupOf, groupName } = useSurroundings();
  if (!onGroupChange || groups.length === 0) return null;
  const group = groupOf(groupId);
  const name = group ? groupName(group) : t('notes.capture.wholeCircle');
  const choices = [
    ...groups.map((each) => ({ id: each.id, text: groupName(each), onAction: () => onGroupChange(each.id) })),
    { id: 'all', text: t('notes.menu.wholeCircle'), onAction: () => onGroupChange(undefined) },
  ];
  return (
    <MenuButton label={t('notes.capture.switchGroup', { place: name })} parts={[{ choices }]}>
      <span className={css.for}>
        {t('notes.capture.forWord')} <strong>{name}</strong>
      </span>
      <span className={css.bareKey} data-key="G" aria-hidden="true" />
    </MenuButton>
  );
}
