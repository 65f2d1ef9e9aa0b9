import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  TextRun,
} from 'docx';
import { type Run, type Runs, textOf } from '../report/outline';
import type { Target } from './bookmarks';
import { clean, cleanLine } from './clean';
import { LOCALES } from './locales';
import { STYLE } from './style-names';
import type { Writing } from './writing';

const styleOf = ({ href, bold, italic }: Run): string | undefined => {
  if (href !== undefined) return STYLE.link;
  if (bold && italic) return STYLE.strongEmphasis;
  if (bold) return STYLE.strong;
  return italic ? STYLE.emphasis : undefined;
};

// Text whose first letter is written from the right asks for the right-to-left setting of its run.
const FROM_THE_RIGHT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Whether text begins with a script that is written from right to left. */
export const isFromTheRight = (runs: Runs): boolean => FROM_THE_RIGHT.test(textOf(runs));

function textRuns(run: Run): readonly TextRun[] {
  const style = styleOf(run);
  const look = {
    ...(style ? { style } : {}),
    ...(run.language ? { language: { value: LOCALES[run.language] } } : {}),
    ...(FROM_THE_RIGHT.test(run.text) ? { rightToLeft: true } : {}),
  };
  return clean(run.text)
    .split('\n')
    .map((text, line) => new TextRun({ ...look, text, ...(line > 0 ? { break: 1 } : {}) }));
}

// The outline has refused what may not be opened; a file that leaves the house is checked once more at the door.
const mayBeOpened = (href: string): boolean => /^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(href);

/** "Tabel 2" where the caption says so itself, so that Word can count again; other words only lead there. */
const reference = (run: Run, { name, label }: Target): ParagraphChild =>
  new InternalHyperlink({
    anchor: name,
    children: run.text === label ? [new SimpleField(`REF ${name} \\h`, cleanLine(run.text))] : [...textRuns(run)],
  });

function linked(run: Run, writing: Writing): readonly ParagraphChild[] {
  const target = run.to === undefined ? undefined : writing.target(run.to);
  if (target) return [reference(run, target)];
  if (run.href === undefined || !mayBeOpened(run.href)) return textRuns({ ...run, href: undefined });
  return [new ExternalHyperlink({ link: cleanLine(run.href), children: textRuns(run) })];
}

const footnoted = (run: Run, writing: Writing): readonly ParagraphChild[] => {
  if (!run.footnote || textOf(run.footnote).trim() === '') return [];
  // A note has no notes of its own.
  const words = run.footnote.map(({ footnote: _, ...rest }) => rest);
  const children = wordRuns([{ text: ' ' }, ...words], writing);
  return [new FootnoteReferenceRun({ children: [new Paragraph({ style: STYLE.footnote, children })] })];
};

/**
 * Runs as Word writes them: styles by name, a language where it differs, links that open a web or mail address or lead
 * to a place in the report, and footnotes.
 */
export const wordRuns = (runs: Runs, writing: Writing): readonly ParagraphChild[] =>
  runs.flatMap((run) => [...linked(run, writing), ...footnoted(run, writing)]);

const NOTHING: Runs = [{ text: '–' }];

/** The same for a whole paragraph; a dash where nothing is left to read, because a blank leaves a listener in doubt. */
export const filledRuns = (runs: Runs, writing: Writing): readonly ParagraphChild[] =>
  wordRuns(clean(textOf(runs)).trim() === '' ? NOTHING : runs, writing);
