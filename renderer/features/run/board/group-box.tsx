import { memo } from 'react';
import type { Id } from '../../../../shared/model/ids';
import type { Note } from '../../../../shared/model/note';
import type { SlipGroup } from '../../../../shared/model/session';
import type { BoardGroup } from '../../../../shared/session/choosing/board';
import { useWords } from '../../../language/words';
import { EditableText } from '../../../ui/editable-text';
import { MenuButton } from '../../../ui/menu';
import { BoardCard } from './board-card';
import css from './group-box.module.css';
import { useGroupName } from './use-group-name';

type Props = {
  readonly at: BoardGroup<Note>;
  /** All groups of the board in order: the others can be put with this one, and its place gives it a number. */
  readonly groups: readonly BoardGroup<Note>[];
  readonly ticked: ReadonlySet<Id>;
  readonly currentId: Id | undefined;
  /** It was just made: its name may be typed at once. */
  readonly isNew: boolean;
  readonly acts: GroupActs;
};

export type GroupActs = {
  readonly rename: (group: SlipGroup, name: string) => void;
  readonly named: () => void;
  readonly tickAll: (ids: readonly Id[], isOn: boolean) => void;
  readonly merge: (intoId: Id, fromId: Id) => void;
  readonly apart: (noteIds: readonly Id[]) => void;
};

/** A group of slips, with its name to be changed where it stands. */
export const GroupBox = memo(function GroupBox({ at, groups, ticked, currentId, isNew, acts }: Props) {
  const { t } = useWords();
  const nameOf = useGroupName(groups);
  const { group, notes } = at;
  const name = nameOf(group);
  const noteIds = notes.map(({ id }) => id);
  const isWhole = noteIds.every((id) => ticked.has(id));
  const others = groups.filter((other) => other.group.id !== group.id);
  const merges = others.map((other) => ({
    id: other.group.id,
    text: nameOf(other.group),
    onAction: () => acts.merge(group.id, other.group.id),
  }));
  return (
    <section className={css.group} aria-label={name} data-group={group.id}>
      <header className={css.head}>
        <input
          type="checkbox"
          className={css.tick}
          aria-label={t('choosing.group.tick', { name })}
          checked={isWhole}
          onChange={() => acts.tickAll(noteIds, !isWhole)}
        />
        <h2 className={css.name}>
          <EditableText
            label={t('choosing.group.name')}
            editLabel={t('choosing.group.edit')}
            value={group.name ?? ''}
            placeholder={isNew ? t('choosing.group.placeholder') : name}
            onSave={(next) => acts.rename(group, next)}
            startsOpen={isNew}
            {...(isNew && { onLeft: acts.named })}
          />
        </h2>
        <span className={css.count}>{notes.length}</span>
        <MenuButton
          label={t('choosing.group.menu', { name })}
          parts={[
            { choices: [{ id: 'apart', text: t('choosing.group.apart'), onAction: () => acts.apart(noteIds) }] },
            ...(merges.length > 0 ? [{ heading: t('choosing.group.merge'), choices: merges }] : []),
          ]}
        />
      </header>
      <ul className={css.cards}>
        {notes.map((note) => (
          <BoardCard
            key={note.id}
            note={note}
            isTicked={ticked.has(note.id)}
            isCurrent={note.id === currentId}
            isInGroup
          />
        ))}
      </ul>
    </section>
  );
});
