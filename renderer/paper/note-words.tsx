import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  use,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Id } from '../../shared/model/ids';
import { createWatched } from '../data/watched';
import css from './paper.module.css';

/** What a page does when somebody chooses the words of a note on paper. */
export type NoteChoice = {
  readonly open: (noteId: Id) => void;
  /** What choosing does, shown with the pointer on the words. */
  readonly hint: string;
};

type Stops = NoteChoice & {
  /** What Tab comes to: the line that was open last, or else the first. Watched, for a report may have thousands. */
  readonly stop: ReturnType<typeof createWatched<Id | undefined>>;
  /** Where the pages lie. */
  readonly desk: RefObject<HTMLElement | null>;
};

const Choosing = createContext<Stops | null>(null);

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Takes the arrow keys from one line that can be opened to the next; together the lines are one stop of Tab. */
function stepThroughNotes(event: KeyboardEvent<HTMLElement>, desk: RefObject<HTMLElement | null>): void {
  const step = STEPS[event.key];
  const lines = [...(desk.current?.querySelectorAll<HTMLElement>('[data-note]') ?? [])];
  const at = lines.indexOf(event.currentTarget);
  if (!step || at < 0) return;
  event.preventDefault();
  lines[step(at, lines.length)]?.focus();
}

const isTextChosen = (): boolean => getSelection()?.isCollapsed === false;

/** Words on paper. Where the page opens notes, they lead to the note they are of; elsewhere they are only words. */
export function NoteWords({ noteId, children }: { readonly noteId: Id | undefined; readonly children: ReactNode }) {
  const stops = use(Choosing);
  if (!stops || noteId === undefined) return children;
  return (
    <OpeningWords stops={stops} noteId={noteId}>
      {children}
    </OpeningWords>
  );
}

type OpeningProps = { readonly stops: Stops; readonly noteId: Id; readonly children: ReactNode };

function OpeningWords({ stops: { open, hint, stop, desk }, noteId, children }: OpeningProps) {
  const isStop = useSyncExternalStore(stop.watch, () => stop.read() === noteId);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return stepThroughNotes(event, desk);
    event.preventDefault();
    open(noteId);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the words of a button cannot be copied, nor flow over lines as on paper
    <span
      role="button"
      className={css.note}
      data-note={noteId}
      title={hint}
      tabIndex={isStop ? 0 : -1}
      onFocus={() => stop.write(noteId)}
      onKeyDown={onKeyDown}
      onClick={() => {
        // Who drags over words wants to copy them.
        if (!isTextChosen()) open(noteId);
      }}
    >
      {children}
    </span>
  );
}

type ChoosingProps = {
  readonly choice: NoteChoice | undefined;
  readonly desk: RefObject<HTMLElement | null>;
  /** The notes on the pages, in order. */
  readonly noteIds: readonly Id[];
  readonly children: ReactNode;
};

/** Lets the words on the pages inside it open their notes. */
export function NotesCanBeOpened({ choice, desk, noteIds, children }: ChoosingProps) {
  const [stop] = useState(() => createWatched<Id | undefined>(noteIds[0]));
  useEffect(() => {
    const last = stop.read();
    if (last === undefined || !noteIds.includes(last)) stop.write(noteIds[0]);
  }, [stop, noteIds]);
  return <Choosing value={choice ? { ...choice, desk, stop } : null}>{children}</Choosing>;
}
