import { memo } from 'react';
import type { Note } from '../../../../shared/model/note';
import { plainOf } from '../../../../shared/notes/links-in-text';
import { useWords } from '../../../language/words';
import { NoteText } from '../../../notes/note-text';
import { Icon } from '../../../ui/icon';
import { KindMark, KindShapeMark } from '../../../ui/kind-mark';
import css from './board-card.module.css';

type Props = {
  readonly note: Note;
  readonly isTicked: boolean;
  /** The one card that Tab goes to; the arrows go to the others. */
  readonly isCurrent: boolean;
  readonly isInGroup: boolean;
};

/** How much of a text names a card for a screen reader, in characters. */
const NAME_LENGTH = 80;

/**
 * A slip as a card that can be ticked. It hears nothing itself: with two hundred of them the board listens for all.
 * What it says by `data-` is what the board looks for.
 */
export const BoardCard = memo(function BoardCard({ note, isTicked, isCurrent, isInGroup }: Props) {
  const { t } = useWords();
  const kind = t(`domain.kind.${note.kind}`);
  const text = plainOf(note.text).slice(0, NAME_LENGTH);
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <li className={css.cell} data-card={note.id} data-close={isInGroup || undefined}>
      <article className={css.card} data-ticked={isTicked || undefined} draggable>
        <header className={css.head}>
          {/* A plain tick box: it says itself what it is, and costs nothing where there are hundreds. */}
          <input
            type="checkbox"
            className={css.tick}
            aria-label={t('choosing.card', { kind, text })}
            checked={isTicked}
            readOnly
            tabIndex={tabIndex}
          />
          {isInGroup ? null : <KindMark kind={note.kind} word={kind} />}
          <span className={css.acts}>
            {isInGroup ? (
              <button
                type="button"
                className={css.act}
                data-act="takeOut"
                tabIndex={tabIndex}
                aria-label={t('choosing.card.takeOut', { text })}
                title={t('choosing.menu.takeOut')}
              >
                <Icon name="close" size={13} />
              </button>
            ) : null}
            <button
              type="button"
              className={css.act}
              data-act="menu"
              tabIndex={tabIndex}
              aria-haspopup="menu"
              aria-label={t('choosing.card.menu', { text })}
            >
              <Icon name="more" />
            </button>
          </span>
        </header>
        <p className={css.text}>
          {isInGroup ? <KindShapeMark kind={note.kind} size={13} /> : null}
          <NoteText note={note} />
        </p>
      </article>
    </li>
  );
});
