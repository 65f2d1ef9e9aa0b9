import { Button } from 'react-aria-components';
import type { Id } from '../../../shared/model/ids';
import type { Note } from '../../../shared/model/note';
import { useWords } from '../../language/words';
import { NoteSlip } from '../../notes/note-slip';
import { KindMark } from '../../ui/kind-mark';
import { type Column, onlyKind } from './columns';
import css from './note-columns.module.css';

type Props = {
  readonly columns: readonly Column[];
  /** The group that notes go to now. */
  readonly groupId: Id | undefined;
  readonly onGroup: (groupId: Id | undefined) => void;
  readonly onOpen: (note: Note) => void;
};

/** The notes, in columns of slips. The heading of a group chooses it for the next note. */
export const NoteColumns = ({ columns, groupId, onGroup, onOpen }: Props) => (
  <div className={css.columns} data-single={columns.length === 1 || undefined}>
    {columns.map((column) => (
      <ColumnOf
        key={column.of === 'group' ? column.groupId : column.of === 'kind' ? column.kind : column.of}
        column={column}
        isChosen={column.of === 'group' && column.groupId === groupId}
        onGroup={onGroup}
        onOpen={onOpen}
      />
    ))}
  </div>
);

type ColumnProps = Pick<Props, 'onGroup' | 'onOpen'> & { readonly column: Column; readonly isChosen: boolean };

function ColumnOf({ column, isChosen, onGroup, onOpen }: ColumnProps) {
  const { t } = useWords();
  const name = useName(column);
  return (
    <section className={css.column} data-chosen={isChosen || undefined} aria-label={name}>
      <h2 className={css.head}>
        {column.of === 'group' ? (
          <Button
            className={css.choose ?? ''}
            aria-pressed={isChosen}
            aria-label={t('session.run.group.choose', { name })}
            onPress={() => onGroup(column.groupId)}
          >
            {name}
          </Button>
        ) : column.of === 'kind' ? (
          <KindMark kind={column.kind} word={name} />
        ) : (
          name
        )}
        <span className={css.count}>{useCount(column.notes)}</span>
      </h2>
      <ul className={css.slips}>
        {column.notes.map((note) => (
          <li key={note.id}>
            <NoteSlip note={note} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function useName(column: Column): string {
  const { t } = useWords();
  if (column.of === 'group') return column.title;
  return column.of === 'kind' ? t(`domain.kind.${column.kind}`) : t('session.run.circle');
}

function useCount(notes: readonly Note[]): string {
  const { t } = useWords();
  const kind = onlyKind(notes);
  const count = notes.length;
  return kind ? t(`domain.kindCount.${kind}`, { count }) : t('session.run.notes', { count });
}
