import type { Id } from '../model/ids';
import { type Message, say } from '../model/message';
import type { Note, NoteOf } from '../model/note';
import { readAddress } from './links';
import { type Run, type Runs, textOf } from './outline';
import { linkedAt, type RefusedLink, readRichText } from './rich-text';
import { printedText } from './source';

const behind = (runs: Runs, run: Run): Runs => (runs.length > 0 ? [...runs, { text: ' ' }, run] : [run]);

const says = (runs: Runs, words: string): boolean => textOf(runs).toLowerCase().includes(words.toLowerCase());

/**
 * The words of a tip with its link: on the label where that stands in the text, else on the label behind it; without
 * a label on the address itself. An address that is no web or mail address gives no link; its label is kept.
 */
export function tipRuns(tip: NoteOf<'tip'>): Runs {
  const { runs } = readRichText(printedText(tip));
  const url = tip.url?.trim() ?? '';
  const label = tip.linkLabel?.trim() ?? '';
  const address = readAddress(url);
  if (!('href' in address)) return label === '' || says(runs, label) ? runs : behind(runs, { text: label });
  const { href } = address;
  if (label !== '') return linkedAt(runs, label, href) ?? behind(runs, { text: label, href });
  return runs.some((run) => run.href === href) ? runs : behind(runs, { text: url, href });
}

/** A link that does not work, and the note it stands in. */
export type LinkProblem = { readonly noteId: Id; readonly message: Message };

const refusedIn = (note: Note): readonly RefusedLink[] => {
  const { refused } = readRichText(printedText(note));
  const url = note.kind === 'tip' ? note.url?.trim() : undefined;
  const address = url ? readAddress(url) : undefined;
  return url && address && 'refused' in address ? [...refused, { url, refused: address.refused }] : refused;
};

// Enough to find the note again.
const SHORT = 60;
const shortened = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT).trimEnd()}…` : text);

/** The links in these notes that are printed as plain words, because they lead nowhere or could do harm. */
export const linkProblems = (notes: readonly Note[]): readonly LinkProblem[] =>
  notes.flatMap((note) =>
    refusedIn(note).map(({ url, refused }) => ({
      noteId: note.id,
      message: say(`report.problem.${refused}`, { text: shortened(printedText(note)), url: shortened(url) }),
    })),
  );
