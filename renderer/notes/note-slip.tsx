import { type MouseEvent, memo, type ReactNode, useCallback, useRef } from 'react';
import type { Note } from '../../shared/model/note';
import { plainOf } from '../../shared/notes/links-in-text';
import { useWords } from '../language/words';
import { classNames } from '../ui/class-names';
import { Icon } from '../ui/icon';
import { KindMark } from '../ui/kind-mark';
import css from './note-slip.module.css';
import { aboutWithoutEnds, useSurroundings } from './note-surroundings';
import { NoteText } from './note-text';
import { SlipMenu } from './slip-menu';

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

/** The same row read again is another object; this keeps the first as long as nothing in it differs. */
function useSame<T>(value: T): T {
  const kept = useRef(value);
  if (kept.current !== value && JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}

/** A note as a slip of paper: its kind in shape and word, its text with links, and what one should know of it. */
export function NoteSlip(props: Props) {
  const latest = useRef(props);
  latest.current = props;
  const open = useCallback((at?: 'about') => latest.current.onOpen?.(latest.current.note, at), []);
  const listNow = useCallback(() => latest.current.list, []);
  const note = useSame(props.note);
  return (
    <Slip note={note} selected={props.selected === true} open={props.onOpen ? open : undefined} listNow={listNow} />
  );
}

type SlipProps = {
  readonly note: Note;
  readonly selected: boolean;
  readonly open: ((at?: 'about') => void) | undefined;
  readonly listNow: () => readonly Note[] | undefined;
};

// With hundreds of slips in view, one new note must not draw the others again.
const Slip = memo(function Slip({ note, selected, open, listNow }: SlipProps) {
  const { t } = useWords();
  const word = t(`domain.kind.${note.kind}`);
  const text = plainOf(note.text).slice(0, NAME_LENGTH);
  const mark = <KindMark kind={note.kind} word={word} />;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button with the kind does the same by keyboard
    <article
      className={classNames(css.slip, selected && css.selected, open && css.opens)}
      aria-label={t('notes.slip.name', { kind: word, text })}
      onClick={(event) => isMeantForSlip(event) && open?.()}
    >
      <header className={css.head}>
        {open ? (
          <button
            type="button"
            className={css.open}
            aria-label={t('notes.slip.open', { kind: word })}
            onClick={() => open()}
          >
            {mark}
          </button>
        ) : (
          mark
        )}
        <SlipMenu note={note} label={t('notes.slip.menu', { text })} listNow={listNow} onOpen={open} />
      </header>
      <p className={css.text}>
        <NoteText note={note} />
      </p>
      <Foot note={note} />
    </article>
  );
});

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

/** What one should know of a note: who may see it, whose it is, and what it is about. */
function Foot({ note }: { readonly note: Note }) {
  const { t, list } = useWords();
  const about = aboutWithoutEnds(note, useSurroundings()).map(({ name }) => name);
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
