import { useState } from 'react';
import type { Note } from '../../../../shared/model/note';
import { notesAbout } from '../../../../shared/network/marks';
import { useRowsBy } from '../../../data/queries';
import { ConflictSheet } from '../../../instruments/conflict/conflict-sheet';
import { useWords } from '../../../language/words';
import { NoteSheet } from '../../../notes/note-sheet';
import { NoteText } from '../../../notes/note-text';
import { SlipMenu } from '../../../notes/slip-menu';
import { familyColour, KindShapeMark } from '../../../ui/kind-mark';
import type { Network } from '../use-network';
import { Became } from './became';
import css from './notes-line.module.css';

type NotesLineProps = { readonly network: Network; readonly to: 'stakeholder' | 'tie'; readonly id: string };

type Opened = { readonly id: string; readonly at: 'about' | undefined };

/** What was written down about a party or a tie, as a dated line: the newest last, ending in an open seat. */
export function NotesLine({ network, to, id }: NotesLineProps) {
  const { t } = useWords();
  const sessions = useRowsBy('sessions', 'programmeId', network.programmeId);
  const [opened, setOpened] = useState<Opened | undefined>();
  const [workingId, setWorkingId] = useState<string>();
  const open = (noteId: string, at?: 'about') => {
    setWorkingId(undefined);
    setOpened({ id: noteId, at });
  };
  const notes = notesAbout(network.notes, to, id);
  const sessionOf = (note: Note) => sessions?.find((session) => session.id === note.sessionId);
  const dayOf = (note: Note) => sessionOf(note)?.date ?? note.capturedAt.slice(0, 10);
  return (
    <section>
      <h3>{t('network.notes.title', { count: notes.length })}</h3>
      <ol className={css.line}>
        {notes.map((note) => (
          <Item
            key={note.id}
            note={note}
            notes={network.notes}
            day={dayOf(note)}
            session={sessionOf(note)?.title}
            onOpen={open}
            onWork={() => setWorkingId(note.id)}
          />
        ))}
        <li className={css.seat}>
          <span className={css.openSeat} aria-hidden="true" />
          <p>{t(notes.length === 0 ? 'network.notes.none' : 'network.notes.next')}</p>
        </li>
      </ol>
      <NoteSheet noteId={opened?.id} focus={opened?.at} onClose={() => setOpened(undefined)} />
      <ConflictSheet
        noteId={workingId}
        onOpen={(note, at) => open(note.id, at)}
        onClose={() => setWorkingId(undefined)}
      />
    </section>
  );
}

type ItemProps = {
  readonly note: Note;
  readonly notes: readonly Note[];
  readonly day: string;
  readonly session: string | undefined;
  readonly onOpen: (noteId: string, at?: 'about') => void;
  readonly onWork: () => void;
};

const noList = () => undefined;

function Item({ note, notes, day, session, onOpen, onWork }: ItemProps) {
  const { t, date } = useWords();
  const word = t(`domain.kind.${note.kind}`);
  return (
    <li>
      <span className={css.mark}>
        <KindShapeMark kind={note.kind} />
      </span>
      <div className={css.head}>
        <time dateTime={day} title={session}>
          {date(day, { day: 'numeric', month: 'short' })}
        </time>
        <button
          type="button"
          className={familyColour(note.kind)}
          aria-label={t('network.notes.open', { kind: word })}
          onClick={() => onOpen(note.id)}
        >
          {word}
        </button>
        {note.visibility === 'private' ? <span className={css.private}>{t('network.notes.private')}</span> : null}
        <SlipMenu
          note={note}
          label={t('network.notes.menu', { kind: word, text: note.text.slice(0, 60) })}
          listNow={noList}
          onOpen={(at) => onOpen(note.id, at)}
        />
      </div>
      <p>
        <NoteText note={note} />
      </p>
      <Became note={note} notes={notes} onOpenNote={onOpen} onWork={onWork} />
    </li>
  );
}
