import type { Language } from '../model/ids';
import type { MessageKey } from '../model/message';
import type { Note } from '../model/note';
import { languageOf } from './language-of';
import {
  type Block,
  type Column,
  type Heading,
  type HeadingLevel,
  type List,
  type Paragraph,
  type Picture,
  type Run,
  type Runs,
  type Table,
  textOf,
} from './outline';
import { readRichText } from './rich-text';
import type { Source } from './source';
import { printedText } from './source';

// What every part builds its blocks with.

const inLanguage = (runs: Runs, language: Language, source: Source): Runs =>
  language === source.words.language ? runs : runs.map((run): Run => ({ ...run, language }));

/** With each link its address in full at the foot of the page, when the report is meant for paper. */
const withAddresses = (runs: Runs, source: Source): Runs =>
  source.options.printAddresses
    ? runs.map((run): Run => (run.href && run.href !== run.text ? { ...run, footnote: [{ text: run.href }] } : run))
    : runs;

/** Runs that a person typed: the language is told by the text itself, or else is that of the other notes. */
export const asTyped = (source: Source, runs: Runs): Runs => {
  const language = languageOf(runs.map(({ text }) => text).join('')) ?? source.contentLanguage;
  return inLanguage(withAddresses(runs, source), language, source);
};

/** Text that a person typed, with its links and emphasis. */
export const typed = (source: Source, text: string): Runs => asTyped(source, readRichText(text).runs);

/** The words of a note. */
export const noteRuns = (source: Source, note: Note): Runs => typed(source, printedText(note));

/** Words of Kring itself. */
export const said = (source: Source, key: MessageKey, params?: Readonly<Record<string, string | number>>): Runs => [
  { text: source.words.t(key, params) },
];

/** `Wat we leerden: ...`, the label in bold. */
export const labelled = (source: Source, label: string, text: string): Runs => [
  { text: `${label}: `, bold: true },
  ...typed(source, text),
];

/** The runs, and below them a line for each of the texts that is filled in. */
export function withDetails(
  source: Source,
  runs: Runs,
  details: readonly (readonly [label: MessageKey, text: string | undefined])[],
): Runs {
  const filled = details.filter((detail): detail is readonly [MessageKey, string] => Boolean(detail[1]?.trim()));
  return [
    ...runs,
    ...filled.flatMap(
      ([label, text]): Runs => [{ text: `\n${source.words.t(label)}: `, italic: true }, ...typed(source, text)],
    ),
  ];
}

export const heading = (level: HeadingLevel, runs: Runs, newPage = false): Heading => ({
  kind: 'heading',
  level,
  runs,
  newPage,
});

export const paragraph = (runs: Runs, look: Paragraph['look'] = 'normal'): Paragraph => ({
  kind: 'paragraph',
  runs,
  look,
});

/** A list of what has something to say; no list at all when nothing has. */
export function list(items: List['items']): readonly Block[] {
  const filled = items.filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''));
  return filled.length > 0 ? [{ kind: 'list', items: filled }] : [];
}

/** The notes as a list, each in its own words. */
export const noteList = (source: Source, notes: readonly Note[]): readonly Block[] =>
  list(notes.map((note) => ({ runs: noteRuns(source, note), noteId: note.id })));

// A blank cell leaves a listener in doubt; a dash says that there is nothing.
const NOTHING: Runs = [{ text: '–' }];

/** A table with a header row: `[heading, share of the width]` per column. */
export function table(
  source: Source,
  description: MessageKey,
  columns: readonly (readonly [heading: MessageKey, share: number])[],
  rows: Table['rows'],
): Table {
  const named = columns.map(([key, share]): Column => ({ heading: source.words.t(key), share }));
  const cells = rows.map((row) => row.map((runs) => (textOf(runs).trim() === '' ? NOTHING : runs)));
  return { kind: 'table', description: source.words.t(description), columns: named, rows: cells };
}

/** A table of which each row is of a note, in that order. */
export const ofNotes = (block: Table, notes: readonly Note[]): Table => ({
  ...block,
  noteIds: notes.map(({ id }) => id),
});

/** The heading of a part, and what is under it; nothing when there is nothing under it. */
export const part = (source: Source, title: MessageKey, blocks: readonly Block[]): readonly Block[] =>
  blocks.length > 0 ? [heading(1, said(source, title)), ...blocks] : [];

/** A table or a picture with words to it; its number follows from its place in the report. */
export const captioned = <B extends Table | Picture>(source: Source, block: B, key: MessageKey, date?: string): B => ({
  ...block,
  caption: {
    label: source.words.t(block.kind === 'table' ? 'outline.caption.table' : 'outline.caption.picture'),
    number: 0,
    runs: said(source, key, date === undefined ? undefined : { date }),
  },
});
