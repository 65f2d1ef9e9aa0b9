import { createContext, type KeyboardEvent, type ReactNode, type RefObject, use, useState } from 'react';
import type { Id } from '../../shared/model/ids';
import css from './paper.module.css';

/** What a page does when somebody chooses the words of a note on paper. */
export type NoteChoice = {
  readonly open: (noteId: Id) => void;
  /** What choosing does, shown with the pointer on the words. */
  readonly hint: string;
};

type Stops = NoteChoice & {
  /** What Tab comes to: the line that was open last, or else the first. */
  readonly stop: Id | undefined;
  readonly setStop: (noteId: Id) => void;
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
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return stepThroughNotes(event, stops.desk);
    event.preventDefault();
    stops.open(noteId);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the words of a button cannot be copied, nor flow over lines as on paper
    <span
      role="button"
      className={css.note}
      data-note={noteId}
      title={stops.hint}
      tabIndex={stops.stop === noteId ? 0 : -1}
      onFocus={() => stops.setStop(noteId)}
      onKeyDown={onKeyDown}
      onClick={() => {
        // Who drags over words wants to copy them.
        if (!isTextChosen()) stops.open(noteId);
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
  const [last, setStop] = useState<Id>();
  const stop = last !== undefined && noteIds.includes(last) ? last : noteIds[0];
  return <Choosing value={choice ? { ...choice, desk, stop, setStop } : null}>{children}</Choosing>;
}
