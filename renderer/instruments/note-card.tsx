import type { ReactNode } from 'react';
import type { Note } from '../../shared/model/note';
import { plainOf } from '../../shared/notes/links-in-text';
import { useWords } from '../language/words';
import { NoteText } from '../notes/note-text';
import { SlipMenu } from '../notes/slip-menu';
import { classNames } from '../ui/class-names';
import { KindShapeMark } from '../ui/kind-mark';
import { useOnScreen } from './also-written';
import css from './instruments.module.css';

type Props = {
  readonly note: Note;
  readonly onOpen: (note: Note, at?: 'about') => void;
  /** Less to see of it: it is left, done or said better. */
  readonly isQuiet?: boolean;
  /** The sentence stands in large type: it is read aloud. */
  readonly isLarge?: boolean;
  readonly children?: ReactNode;
};

const NAME_LENGTH = 80;

/** A note with the fields that a step is about. */
export function NoteCard({ note, onOpen, isQuiet = false, isLarge = false, children }: Props) {
  const { t } = useWords();
  useOnScreen(note.id);
  const text = plainOf(note.text).slice(0, NAME_LENGTH);
  return (
    <article
      className={classNames(css.card, isQuiet && css.quietCard)}
      aria-label={t('notes.slip.name', { kind: t(`domain.kind.${note.kind}`), text })}
    >
      <header className={css.cardHead}>
        <span className={css.cardMark}>
          <KindShapeMark kind={note.kind} size={14} />
        </span>
        <p className={classNames(css.cardText, isLarge && css.large)}>
          <NoteText note={note} />
        </p>
        <SlipMenu
          note={note}
          label={t('notes.slip.menu', { text })}
          listNow={() => undefined}
          onOpen={(at) => onOpen(note, at)}
        />
      </header>
      {children}
    </article>
  );
}
