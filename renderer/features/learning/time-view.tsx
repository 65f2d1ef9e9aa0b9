import { useMemo, useState } from 'react';
import type { Note } from '../../../shared/model/note';
import type { Session } from '../../../shared/model/session';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import css from './learning-page.module.css';
import { NoteRow } from './note-row';
import type { Learning } from './use-learning';

/** How many notes are drawn before one asks for more: two thousand at once would be felt. */
const AT_ONCE = 100;

export type ViewProps = {
  readonly learning: Learning;
  /** What is asked for. */
  readonly found: readonly Note[];
  readonly onOpen: (note: Note) => void;
};

/** The day that heads a group of notes: that of a meeting, or of what was said between two. */
type Day = { readonly day: string; readonly session: Session | undefined; readonly notes: readonly Note[] };

/** The notes by day, the latest day first; what was written down between meetings stands under its own day. */
function byDay(notes: readonly Note[], { sessions, dayOf }: Learning): readonly Day[] {
  const days = new Map<string, Note[]>();
  for (const note of notes) {
    const key = `${dayOf(note)} ${note.sessionId ?? ''}`;
    const sameDay = days.get(key);
    if (sameDay) sameDay.push(note);
    else days.set(key, [note]);
  }
  return [...days]
    .toSorted(([one], [other]) => other.localeCompare(one))
    .map(([key, sameDay]) => ({
      day: key.slice(0, 10),
      session: sessions.find(({ id }) => id === key.slice(11)),
      notes: sameDay,
    }));
}

/** As many days as hold so many notes; the last one may be cut off. */
function upTo(days: readonly Day[], most: number): readonly Day[] {
  let room = most;
  return days.flatMap((day) => {
    const notes = day.notes.slice(0, Math.max(0, room));
    room -= day.notes.length;
    return notes.length > 0 ? [{ ...day, notes }] : [];
  });
}

/** Everything in order of time, the latest first, under the day of its meeting. */
export function TimeView({ learning, found, onOpen }: ViewProps) {
  const { t, date } = useWords();
  const [shown, setShown] = useState(AT_ONCE);
  const days = useMemo(() => byDay(found, learning), [found, learning]);
  return (
    <>
      {upTo(days, shown).map(({ day, session, notes }) => (
        <section key={`${day} ${session?.id}`} className={css.group}>
          <h2>
            <time dateTime={day}>{date(day, { day: 'numeric', month: 'long', year: 'numeric' })}</time>
            <span>{session ? session.title : t('learning.between')}</span>
          </h2>
          <ul className={css.list}>
            {notes.map((note) => (
              <NoteRow key={note.id} note={note} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
      {found.length > shown ? (
        <div className={css.more}>
          <Button onPress={() => setShown(shown + AT_ONCE)}>
            {t('learning.more', { count: found.length - shown })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
