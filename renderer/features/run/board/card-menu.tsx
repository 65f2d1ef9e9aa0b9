import { type RefObject, useMemo } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import type { Id } from '../../../../shared/model/ids';
import type { Note } from '../../../../shared/model/note';
import type { BoardGroup } from '../../../../shared/session/choosing/board';
import { useWords } from '../../../language/words';
import choice from '../../../ui/choice.module.css';
import { useGroupName } from './use-group-name';

type Props = {
  /** What the menu hangs on. */
  readonly trigger: Element;
  readonly label: string;
  readonly groups: readonly BoardGroup<Note>[];
  /** The group that the card lies in. */
  readonly inGroupId: Id | undefined;
  readonly onOpenNote: () => void;
  readonly onTakeOut: () => void;
  readonly onMove: (groupId: Id | null) => void;
  readonly onClose: () => void;
};

/** All that can be done with a card. There is one menu for the whole board, and it comes to the card. */
export function CardMenu(props: Props) {
  const { trigger, label, groups, inGroupId, onClose } = props;
  const { t } = useWords();
  const nameOf = useGroupName(groups);
  const triggerRef: RefObject<Element | null> = useMemo(() => ({ current: trigger }), [trigger]);
  const others = groups.filter(({ group }) => group.id !== inGroupId);
  return (
    <Popover
      className={choice.popover ?? ''}
      triggerRef={triggerRef}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      placement="bottom end"
    >
      <Menu className={choice.list ?? ''} aria-label={label} autoFocus="first" onClose={onClose}>
        <MenuSection aria-label={label}>
          <Item text={t('choosing.menu.open')} onAction={props.onOpenNote} />
          {inGroupId ? <Item text={t('choosing.menu.takeOut')} onAction={props.onTakeOut} /> : null}
        </MenuSection>
        <MenuSection>
          <Header className={choice.heading ?? ''}>{t('choosing.menu.move')}</Header>
          {others.map(({ group }) => (
            <Item key={group.id} text={nameOf(group)} onAction={() => props.onMove(group.id)} />
          ))}
          <Item text={t('choosing.menu.newGroup')} onAction={() => props.onMove(null)} />
        </MenuSection>
      </Menu>
    </Popover>
  );
}

const Item = ({ text, onAction }: { readonly text: string; readonly onAction: () => void }) => (
  <MenuItem className={choice.item ?? ''} textValue={text} onAction={onAction}>
    {text}
  </MenuItem>
);
