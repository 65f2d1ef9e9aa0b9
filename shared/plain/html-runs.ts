import { h } from 'hastscript';
import type { Run, Runs } from '../report/outline';
import type { HtmlContent } from './nodes';
import { plainRuns } from './plain-text';

/** The footnotes of a page so far; whoever meets one adds it. */
export type Footnotes = Runs[];

const lines = (text: string): HtmlContent[] =>
  text
    .split('\n')
    .flatMap((value, at): HtmlContent[] => [
      ...(at > 0 ? [h('br')] : []),
      ...(value === '' ? [] : [{ type: 'text', value } as const]),
    ]);

function marked({ bold, italic }: Run, children: HtmlContent[]): HtmlContent[] {
  const slanted = italic ? [h('em', children)] : children;
  return bold ? [h('strong', slanted)] : slanted;
}

const addressOf = ({ href, to }: Run): string | undefined => href ?? (to === undefined ? undefined : `#${to}`);

function textNodes(run: Run): HtmlContent[] {
  const words = marked(run, lines(run.text));
  const href = addressOf(run);
  const { language: lang } = run;
  if (href !== undefined) return [h('a', { href, lang }, words)];
  return lang === undefined ? words : [h('span', { lang }, words)];
}

function footnoteMark(runs: Runs, notes: Footnotes): HtmlContent {
  const number = notes.push(runs);
  return h('sup', [h('a', { id: `verwijzing-${number}`, href: `#voetnoot-${number}` }, String(number))]);
}

/** Runs as HTML has them: emphasis, links, a language where it differs, and footnotes by their number. */
export const htmlRuns = (runs: Runs, notes: Footnotes): HtmlContent[] =>
  plainRuns(runs).flatMap((run) => [...textNodes(run), ...(run.footnote ? [footnoteMark(run.footnote, notes)] : [])]);
