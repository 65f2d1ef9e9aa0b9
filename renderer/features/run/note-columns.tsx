import { useEffect, useRef, useState } from 'react';
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
  readonly onOpen: (note: Note, at?: 'about') => void;
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
      <div className={css.body}>
        <Slips notes={column.notes} onOpen={onOpen} />
      </div>
    </section>
  );
}

/** More than anyone reads at a glance; a full room stays quick, and the rest is one press away. */
const SHOWN = 120;

function Slips({
  notes,
  onOpen,
}: {
  readonly notes: readonly Note[];
  readonly onOpen: (note: Note, at?: 'about') => void;
}) {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(notes.length);
  useEffect(() => {
    // What was just captured is seen, however much stood there already.
    if (notes.length > before.current) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
    before.current = notes.length;
  }, [notes.length]);
  const earlier = isWhole ? 0 : Math.max(0, notes.length - SHOWN);
  return (
    <>
      {earlier > 0 ? (
        <Button className={css.earlier ?? ''} onPress={() => setWhole(true)}>
          {t('session.run.earlier', { count: earlier })}
        </Button>
      ) : null}
      <ul ref={list} className={css.slips}>
        {notes.slice(earlier).map((note) => (
          <li key={note.id}>
            <NoteSlip note={note} onOpen={onOpen} list={notes} />
          </li>
        ))}
      </ul>
    </>
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
