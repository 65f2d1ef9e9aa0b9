import type { Note } from '../../../../../shared/model/note';
import { isAbout } from '../../../../../shared/network/marks';
import { useWords } from '../../../../language/words';
import { aboutWithoutEnds, useSurroundings } from '../../../../notes/note-surroundings';
import { NoteText } from '../../../../notes/note-text';
import { Button } from '../../../../ui/button';
import { familyColour, KindShapeMark } from '../../../../ui/kind-mark';
import type { Choosing } from '../../use-choosing';
import css from './notes-panel.module.css';

type Props = {
  readonly note: Note;
  readonly day: string;
  readonly choosing: Choosing;
  readonly onOpen: () => void;
};

/** One note of the map: its kind opens it, and each name brings you to the party or the tie that it is about. */
export function PinnedNote({ note, day, choosing, onOpen }: Props) {
  const { t, date } = useWords();
  const around = useSurroundings();
  const about = aboutWithoutEnds({ ...note, links: note.links.filter(isAbout) }, around);
  const kind = t(`domain.kind.${note.kind}`);
  return (
    <li className={css.note}>
      <p className={css.head}>
        <KindShapeMark kind={note.kind} size={14} />
        <button
          type="button"
          className={familyColour(note.kind)}
          aria-label={t('network.notes.open', { kind })}
          onClick={onOpen}
        >
          {kind}
        </button>
        <time dateTime={day}>{date(day, { day: 'numeric', month: 'short' })}</time>
        {note.visibility === 'private' ? <span>{t('network.notes.private')}</span> : null}
      </p>
      <p>
        <NoteText note={note} />
      </p>
      <p className={css.about}>
        {about.map(({ about: { to, id }, name }) => (
          <Button
            key={id}
            variant="link"
            onPress={() => (to === 'tie' ? choosing.openTie(id, true) : choosing.openParty(id))}
          >
            {name}
          </Button>
        ))}
      </p>
    </li>
  );
}
