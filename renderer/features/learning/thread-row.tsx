import { memo } from 'react';
import type { Coming } from '../../../shared/instruments/look-back';
import type { MeetingColumns } from '../../../shared/learning/meeting-columns';
import type { Thread } from '../../../shared/learning/threads';
import type { Note } from '../../../shared/model/note';
import { plainOf } from '../../../shared/notes/links-in-text';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { useMomentWord } from './moment-word';
import { AboutLinks } from './note-row';
import { useStandingWord } from './standing-word';
import { ThreadLine } from './thread-line';
import css from './threads-view.module.css';
import type { Learning } from './use-learning';

type Props = {
  readonly thread: Thread;
  readonly learning: Learning;
  readonly columns: MeetingColumns;
  readonly onOpen: (note: Note) => void;
  readonly onLookBack: () => void;
};

/** One thing through the meetings: what it is and about whom, and beside it where it began and what comes. */
export const ThreadRow = memo(({ thread, learning, columns, onOpen, onLookBack }: Props) => {
  const { t } = useWords();
  const { note, standing } = thread;
  const coming = learning.coming.get(note.id);
  const next = useNextWord()(thread, coming);
  return (
    <li className={css.row} data-settled={standing === 'settled' || undefined}>
      <div className={css.name}>
        <button
          type="button"
          aria-label={t('learning.open', { kind: t(`domain.kind.${note.kind}`), text: plainOf(note.text) })}
          onClick={() => onOpen(note)}
        >
          {plainOf(note.text)}
        </button>
        <p className={css.about}>
          <Whose note={note} />
          <AboutLinks note={note} />
          {note.visibility === 'private' ? (
            <span className={css.private}>
              <Icon name="lock" size={12} />
              {t('network.notes.private')}
            </span>
          ) : null}
        </p>
      </div>
      <Told thread={thread} />
      <ThreadLine thread={thread} columns={columns}>
        {coming ? (
          <Button variant="link" onPress={onLookBack}>
            {next}
          </Button>
        ) : (
          next
        )}
      </ThreadLine>
    </li>
  );
});
ThreadRow.displayName = 'ThreadRow';

/** Who will do it, in the words that were given. */
function Whose({ note }: Pick<Thread, 'note'>) {
  const label = note.kind === 'action' ? note.ownerLabel?.trim() : undefined;
  return label ? <span>{label}</span> : null;
}

/** What the marks of the line say, in one sentence: read aloud, and shown where there is no room for the line. */
function Told({ thread }: Pick<Props, 'thread'>) {
  const { date } = useWords();
  const wordOf = useMomentWord();
  const told = thread.moments.map(
    (moment) => `${date(moment.day, { day: 'numeric', month: 'short' })} ${wordOf(moment, thread)}`,
  );
  return <p className={css.told}>{told.join('; ')}</p>;
}

/** What is asked of a thread in the next meeting, in a word or three; empty when it is settled. */
function useNextWord(): (thread: Thread, coming: Coming | undefined) => string {
  const { t, date } = useWords();
  const standingWord = useStandingWord();
  const onDay = (note: Note, day: string | undefined) =>
    day ? date(day, { day: 'numeric', month: 'short' }) : standingWord(note);
  const asked = (note: Note): string => {
    switch (note.kind) {
      case 'hurdle':
        return t(note.state === 'in_progress' ? 'learning.next.hurdle.busy' : 'learning.next.hurdle.open');
      case 'conflict':
        return t(note.state === 'named' ? 'learning.next.explore' : 'learning.next.noTrial');
      case 'action':
        return onDay(note, note.reflectOn ?? note.due);
      case 'agreement':
        return onDay(note, note.reviewOn);
      default:
        return t('learning.next.question');
    }
  };
  return ({ note, standing }, coming) => {
    if (standing === 'settled') return '';
    if (coming) return t(coming.isOver ? 'learning.next.how' : 'learning.next.soFar');
    return asked(note);
  };
}
