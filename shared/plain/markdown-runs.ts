import type { BookmarkId, Run, Runs } from '../report/outline';
import type { MarkdownText } from './nodes';
import { inWhiteSpace, plainRuns } from './plain-text';

/** How runs are written here. */
export type RunContext = {
  /** The address of a place in the report; undefined where it has none. */
  readonly anchor: (id: BookmarkId) => string | undefined;
  /** Keeps a footnote for the end of the file and gives its name. */
  readonly footnote: (runs: Runs) => string;
  /** Where a new line may not be one, as in the cell of a table, another sign for it. */
  readonly lineBreak: MarkdownText;
};

const lines = (text: string, { lineBreak }: RunContext): readonly MarkdownText[] =>
  text.split('\n').flatMap((value, at): readonly MarkdownText[] => {
    const line: readonly MarkdownText[] = value === '' ? [] : [{ type: 'text', value }];
    return at === 0 ? line : [lineBreak, ...line];
  });

function marked({ bold, italic }: Run, children: MarkdownText[]): MarkdownText[] {
  const slanted: MarkdownText[] = italic ? [{ type: 'emphasis', children }] : children;
  return bold ? [{ type: 'strong', children: slanted }] : slanted;
}

function wordsOf(run: Run, words: string, context: RunContext): readonly MarkdownText[] {
  if (words === '') return [];
  const children = marked(run, [...lines(words, context)]);
  const url = run.href ?? (run.to === undefined ? undefined : context.anchor(run.to));
  return url === undefined ? children : [{ type: 'link', url, children: children as never }];
}

function runNodes(run: Run, context: RunContext): readonly MarkdownText[] {
  const [before, words, after] = inWhiteSpace(run.text);
  return [
    ...lines(before, context),
    ...wordsOf(run, words, context),
    ...(run.footnote ? [{ type: 'footnoteReference', identifier: context.footnote(run.footnote) } as const] : []),
    ...lines(after, context),
  ];
}

/** Runs as Markdown has them: emphasis, links, footnotes. The language of a piece is lost: Markdown has no word for it. */
export const markdownRuns = (runs: Runs, context: RunContext): MarkdownText[] =>
  plainRuns(runs).flatMap((run) => runNodes(run, context));
