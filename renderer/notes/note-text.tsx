import type { MouseEvent } from 'react';
import type { Note } from '../../shared/model/note';
import type { Span } from '../../shared/notes/links-in-text';
import { spansOfNote } from '../../shared/notes/note-spans';
import { host } from '../host/host';
import { classNames } from '../ui/class-names';
import css from './note-text.module.css';
import { useTell } from './use-act';

/** A bare address longer than this (in characters) is drawn short; the whole of it is in the link. */
const LONG_ADDRESS = 44;
const SHOWN_TAIL = 22;

function shownText({ text, href }: Span): string {
  if (text !== href || text.length <= LONG_ADDRESS) return text;
  return `${new URL(text).host}/…${text.slice(-SHOWN_TAIL)}`;
}

/** The text of a note with its emphasis and links. A link opens in the person's own browser, and only when pressed. */
export function NoteText({ note }: { readonly note: Note }) {
  const tell = useTell();
  const open = (event: MouseEvent, url: string) => {
    event.preventDefault();
    event.stopPropagation();
    host.ask('openLink', { url }).catch(tell);
  };
  const pieceOf = (span: Span) => {
    const look = classNames(
      span.bold && css.bold,
      span.italic && css.italic,
      span.brokenHref !== undefined && css.broken,
    );
    if (!span.href) return look ? <span className={look}>{span.text}</span> : span.text;
    const { href } = span;
    return (
      <a className={classNames(css.link, look)} href={href} title={href} onClick={(event) => open(event, href)}>
        {shownText(span)}
      </a>
    );
  };
  return (
    <span className={css.text}>
      {spansOfNote(note).map((span, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name than their place
        <span key={at}>{pieceOf(span)}</span>
      ))}
    </span>
  );
}
