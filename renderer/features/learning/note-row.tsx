import { memo } from 'react';
import type { Note } from '../../../shared/model/note';
import { isAbout } from '../../../shared/network/marks';
import { useWords } from '../../language/words';
import { aboutWithoutEnds, useSurroundings } from '../../notes/note-surroundings';
import { NoteText } from '../../notes/note-text';
import { hrefOf } from '../../route/route';
import { Icon } from '../../ui/icon';
import { familyColour, KindShapeMark } from '../../ui/kind-mark';
import css from './note-row.module.css';
import { useStandingWord } from './standing-word';

type Props = {
  readonly note: Note;
  /** Left out where the heading says it already. */
  readonly day?: string;
  readonly onOpen: (note: Note) => void;
};

/** One note on one line or two: its kind opens it, and what it is about lies on the map. */
export const NoteRow = memo(({ note, day, onOpen }: Props) => {
  const { t, date } = useWords();
  const kind = t(`domain.kind.${note.kind}`);
  return (
    <li className={css.row}>
      <span className={css.mark}>
        <KindShapeMark kind={note.kind} size={16} />
      </span>
      <div className={css.said}>
        <p className={css.text}>
          <NoteText note={note} />
        </p>
        <p className={css.foot}>
          <button
            type="button"
            className={familyColour(note.kind)}
            aria-label={t('learning.open', { kind, text: note.text.slice(0, 60) })}
            onClick={() => onOpen(note)}
          >
            {kind}
          </button>
          {day ? <time dateTime={day}>{date(day, { day: 'numeric', month: 'short' })}</time> : null}
          <Standing note={note} />
          <AboutLinks note={note} />
        </p>
      </div>
    </li>
  );
});
NoteRow.displayName = 'NoteRow';

function Standing({ note }: Pick<Props, 'note'>) {
  const { t } = useWords();
  const word = useStandingWord()(note);
  return (
    <>
      {word ? <span>{word}</span> : null}
      {note.visibility === 'private' ? (
        <span className={css.private}>
          <Icon name="lock" size={12} />
          {t('network.notes.private')}
        </span>
      ) : null}
    </>
  );
}

/** What a note is about, each as the way to it on the map. */
export function AboutLinks({ note }: Pick<Props, 'note'>) {
  const around = useSurroundings();
  const { programmeId } = around;
  return aboutWithoutEnds({ ...note, links: note.links.filter(isAbout) }, around).map(({ about: { to, id }, name }) => (
    <a
      key={id}
      href={hrefOf({ page: 'network', programmeId, ...(to === 'tie' ? { tieId: id } : { stakeholderId: id }) })}
    >
      {name}
    </a>
  ));
}
