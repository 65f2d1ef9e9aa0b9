import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from 'react';
import type { Id } from '../../shared/model/ids';
import type { Note } from '../../shared/model/note';
import { useWords } from '../language/words';
import { NoteSlip } from '../notes/note-slip';
import css from './instruments.module.css';

/** Says that a note is on the screen, until the answer is called. */
type Enter = (noteId: Id) => () => void;

const OnScreen = createContext<Enter>(() => () => undefined);

/** Tells the screen of the step that this note stands on it, so that it is not shown below once more. */
export function useOnScreen(noteId: Id): void {
  const enter = useContext(OnScreen);
  useLayoutEffect(() => enter(noteId), [enter, noteId]);
}

/** The words of a note as part of another card. */
export function SaidNote({ note }: { readonly note: Note }) {
  useOnScreen(note.id);
  return <p className={css.said}>{note.text}</p>;
}

type Props = {
  /** What was captured in the step, in order. */
  readonly notes: readonly Note[];
  readonly onOpen: (note: Note, at?: 'about') => void;
  /** The screen of the step; each note on it says so with `useOnScreen`. */
  readonly children: ReactNode;
};

/** A screen, and below it every note of the step that is no part of it: what is captured is seen at once. */
export function WithAlsoWritten({ notes, onOpen, children }: Props) {
  const counts = useRef(new Map<Id, number>());
  const [version, changed] = useReducer((before: number) => before + 1, 0);
  const [others, setOthers] = useState<readonly Note[]>([]);
  const enter = useCallback<Enter>((noteId) => {
    const count = (by: number) => {
      const left = (counts.current.get(noteId) ?? 0) + by;
      if (left > 0) counts.current.set(noteId, left);
      else counts.current.delete(noteId);
      changed();
    };
    count(1);
    return () => count(-1);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies(version): it tells that the counts are others
  useLayoutEffect(() => {
    // The cards on the screen said that they are there before this runs: nothing is ever drawn twice.
    setOthers(notes.filter(({ id }) => !counts.current.has(id)));
  }, [notes, version]);
  const list = useRef<HTMLUListElement>(null);
  const newestId = notes.at(-1)?.id;
  const lastId = others.at(-1)?.id;
  const seenId = useRef(newestId);
  useEffect(() => {
    // What was just captured is seen, however long the screen above it is.
    if (newestId === seenId.current || newestId !== lastId) return;
    seenId.current = newestId;
    list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [newestId, lastId]);
  return (
    <OnScreen value={enter}>
      {children}
      {others.length > 0 ? <AlsoWritten notes={others} onOpen={onOpen} listRef={list} /> : null}
    </OnScreen>
  );
}

type AlsoProps = Pick<Props, 'notes' | 'onOpen'> & { readonly listRef: RefObject<HTMLUListElement | null> };

function AlsoWritten({ notes, onOpen, listRef }: AlsoProps) {
  const { t } = useWords();
  const title = t('instruments.alsoWritten');
  return (
    <section className={css.also} aria-label={title}>
      <h2>{title}</h2>
      <ul ref={listRef} className={css.cards}>
        {notes.map((note) => (
          <li key={note.id}>
            <NoteSlip note={note} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
}
