import type { MouseEvent, ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Note } from '../../shared/model/note';
import { plainOf } from '../../shared/notes/links-in-text';
import { useWords } from '../language/words';
import { classNames } from '../ui/class-names';
import { Icon } from '../ui/icon';
import { KindMark } from '../ui/kind-mark';
import css from './note-slip.module.css';
import { aboutNames, type Surroundings, useSurroundings } from './note-surroundings';
import { NoteText } from './note-text';
import { SlipMenu } from './slip-menu';
import { useNoteActs } from './use-note-acts';

type Props = {
  readonly note: Note;
  readonly selected?: boolean;
  /** Shows the note in full, or the part where one says what it is about. Without it the slip cannot be opened. */
  readonly onOpen?: (note: Note, at?: 'about') => void;
  /** The list that the slip stands in, in order: with it the menu can put the note up or down. */
  readonly list?: readonly Note[];
};

/** How much of a text names a note for a screen reader, in characters. */
const NAME_LENGTH = 80;

// Words on a slip can be selected and links pressed without opening it.
const isMeantForSlip = (event: MouseEvent): boolean =>
  !(event.target as Element).closest('a, button') && (window.getSelection()?.isCollapsed ?? true);

/** A note as a slip of paper: its kind in shape and word, its text with links, and what one should know of it. */
export function NoteSlip({ note, selected = false, onOpen, list }: Props) {
  const { t } = useWords();
  const acts = useNoteActs(note);
  const word = t(`domain.kind.${note.kind}`);
  const text = plainOf(note.text).slice(0, NAME_LENGTH);
  const mark = <KindMark kind={note.kind} word={word} />;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button with the kind does the same by keyboard
    <article
      className={classNames(css.slip, selected && css.selected, onOpen && css.opens)}
      aria-label={t('notes.slip.name', { kind: word, text })}
      onClick={(event) => isMeantForSlip(event) && onOpen?.(note)}
    >
      <header className={css.head}>
        {onOpen ? (
          <Button
            className={css.open ?? ''}
            aria-label={t('notes.slip.open', { kind: word })}
            onPress={() => onOpen(note)}
          >
            {mark}
          </Button>
        ) : (
          mark
        )}
        <SlipMenu
          note={note}
          acts={acts}
          label={t('notes.slip.menu', { text })}
          list={list}
          onOpen={onOpen && ((at) => onOpen(note, at))}
        />
      </header>
      <p className={css.text}>
        <NoteText note={note} />
      </p>
      <Foot note={note} />
    </article>
  );
}

const Said = ({
  icon,
  children,
}: {
  readonly icon: Parameters<typeof Icon>[0]['name'];
  readonly children: ReactNode;
}) => (
  <li>
    <Icon name={icon} size={13} />
    {children}
  </li>
);

/** The names of what a note is about. The two ends of a tie need no name of their own beside it. */
function aboutOf(note: Note, around: Surroundings): readonly string[] {
  const tieIds = new Set(note.links.filter(({ to }) => to === 'tie').map(({ id }) => id));
  const ends = around.ties.filter(({ id }) => tieIds.has(id)).flatMap(({ sourceId, targetId }) => [sourceId, targetId]);
  return aboutNames(note, around)
    .filter(({ about }) => !ends.includes(about.id))
    .map(({ name }) => name);
}

/** What one should know of a note: who may see it, whose it is, and what it is about. */
function Foot({ note }: { readonly note: Note }) {
  const { t, list } = useWords();
  const about = aboutOf(note, useSurroundings());
  const isPrivate = note.visibility === 'private';
  const isOut = !(isPrivate || note.inReport);
  if (!(isPrivate || isOut || note.isQuote || note.kind === 'action' || about.length > 0)) return null;
  return (
    <ul className={css.foot}>
      {isPrivate ? <Said icon="lock">{t('notes.slip.private')}</Said> : null}
      {isOut ? <Said icon="minus">{t('notes.slip.outOfReport')}</Said> : null}
      {note.isQuote ? <Said icon="quote">{t('notes.slip.quote')}</Said> : null}
      {note.kind === 'action' ? <Owner note={note} /> : null}
      {about.length > 0 ? <Said icon="link">{t('notes.slip.about', { name: list(about) })}</Said> : null}
    </ul>
  );
}

function Owner({ note }: { readonly note: Extract<Note, { kind: 'action' }> }) {
  const { t, list, date } = useWords();
  const { nameOf } = useSurroundings();
  const names = note.ownerIds.flatMap((id) => nameOf({ to: 'stakeholder', id }) ?? []);
  const owners = names.length > 0 ? list(names) : note.ownerLabel;
  const due = note.due ? t('notes.slip.due', { date: date(note.due, { day: 'numeric', month: 'long' }) }) : '';
  const who = owners ? t('notes.slip.owner', { name: owners }) : t('notes.slip.nobody');
  return <Said icon="check">{[who, due].filter(Boolean).join(', ')}</Said>;
}
