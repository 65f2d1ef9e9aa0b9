import { useState } from 'react';
import type { Note } from '../../../../shared/model/note';
import { notesAbout } from '../../../../shared/network/marks';
import { useRowsBy } from '../../../data/queries';
import { useWords } from '../../../language/words';
import { NoteSheet } from '../../../notes/note-sheet';
import { NoteText } from '../../../notes/note-text';
import { SlipMenu } from '../../../notes/slip-menu';
import { familyColour, KindShapeMark } from '../../../ui/kind-mark';
import type { Network } from '../use-network';
import css from './notes-line.module.css';

type NotesLineProps = { readonly network: Network; readonly to: 'stakeholder' | 'tie'; readonly id: string };

type Opened = { readonly id: string; readonly at: 'about' | undefined };

/** What was written down about a party or a tie, as a dated line: the newest last, ending in an open seat. */
export function NotesLine({ network, to, id }: NotesLineProps) {
  const { t } = useWords();
  const sessions = useRowsBy('sessions', 'programmeId', network.programmeId);
  const [open, setOpen] = useState<Opened | undefined>();
  const notes = notesAbout(network.notes, to, id);
  const dayOf = (note: Note) =>
    sessions?.find((session) => session.id === note.sessionId)?.date ?? note.capturedAt.slice(0, 10);
  return (
    <section>
      <h3>{t('network.notes.title', { count: notes.length })}</h3>
      <ol className={css.line}>
        {notes.map((note) => (
          <Item key={note.id} note={note} day={dayOf(note)} onOpen={(at) => setOpen({ id: note.id, at })} />
        ))}
        <li className={css.seat}>
          <span className={css.openSeat} aria-hidden="true" />
          <p>{t(notes.length === 0 ? 'network.notes.none' : 'network.notes.next')}</p>
        </li>
      </ol>
      <NoteSheet noteId={open?.id} focus={open?.at} onClose={() => setOpen(undefined)} />
    </section>
  );
}

/** What the note itself adds below its text: the lesson, the smallest step, the answer, the trial. */
function moreOf(note: Note): readonly (string | undefined)[] {
  switch (note.kind) {
    case 'conflict':
      return [note.lesson, note.experiment?.what];
    case 'hurdle':
      return [note.smallestStep];
    case 'perception':
      return [note.response];
    default:
      return [];
  }
}

type ItemProps = { readonly note: Note; readonly day: string; readonly onOpen: (at?: 'about') => void };

const noList = () => undefined;

function Item({ note, day, onOpen }: ItemProps) {
  const { t, date } = useWords();
  const word = t(`domain.kind.${note.kind}`);
  return (
    <li>
      <span className={css.mark}>
        <KindShapeMark kind={note.kind} />
      </span>
      <div className={css.head}>
        <time dateTime={day}>{date(day, { day: 'numeric', month: 'short' })}</time>
        <button
          type="button"
          className={familyColour(note.kind)}
          aria-label={t('network.notes.open', { kind: word })}
          onClick={() => onOpen()}
        >
          {word}
        </button>
        {note.visibility === 'private' ? <span className={css.private}>{t('network.notes.private')}</span> : null}
        <SlipMenu
          note={note}
          label={t('network.notes.menu', { kind: word, text: note.text.slice(0, 60) })}
          listNow={noList}
          onOpen={onOpen}
        />
      </div>
      <p>
        <NoteText note={note} />
      </p>
      {moreOf(note)
        .filter((more) => more !== undefined && more !== '')
        .map((more) => (
          <p key={more} className={css.more}>
            {more}
          </p>
        ))}
    </li>
  );
}
