import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import {
  type Block,
  type Caption,
  type Contents,
  type Heading,
  type List,
  type Outline,
  type Picture,
  type Table,
  textOf,
} from '../report/outline';
import { captionRuns, type PlainBlock, plainBlocks } from '../report/outline-plain';
import { type Footnotes, htmlRuns } from './html-runs';
import { HTML_STYLE } from './html-style';
import type { HtmlContent, HtmlElement, HtmlRoot } from './nodes';
import { plainText } from './plain-text';

const HEADINGS = { 1: 'h2', 2: 'h3', 3: 'h4' } as const satisfies Record<Heading['level'], string>;

/** A heading with the id that the contents point at. */
type Placed = { readonly block: PlainBlock; readonly id: string | undefined };

const placed = (blocks: readonly PlainBlock[]): readonly Placed[] => {
  let number = 0;
  return blocks.map((block) => {
    if (block.kind === 'heading') number += 1;
    const own = 'id' in block ? block.id : undefined;
    return { block, id: own ?? (block.kind === 'heading' ? `kop-${number}` : undefined) };
  });
};

function listOf({ items, bullet }: List, notes: Footnotes): HtmlElement {
  const item = ({ runs, isDone }: List['items'][number]): HtmlElement =>
    h('li', bullet === 'check' ? [isDone ? '☑ ' : '☐ ', ...htmlRuns(runs, notes)] : htmlRuns(runs, notes));
  return bullet === 'number' ? h('ol', items.map(item)) : h('ul', items.map(item));
}

function tableOf(
  { columns, rows, caption, description }: Table,
  id: string | undefined,
  notes: Footnotes,
): HtmlElement {
  const named = caption ? captionRuns(caption) : [{ text: description }];
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return h('table', { id }, [
    h('caption', htmlRuns(named, notes)),
    h(
      'colgroup',
      columns.map(({ share }) => h('col', { style: `width: ${Math.round((100 * share) / whole)}%` })),
    ),
    h('thead', [
      h(
        'tr',
        columns.map(({ heading }) => h('th', { scope: 'col' }, plainText(heading))),
      ),
    ]),
    h(
      'tbody',
      rows.map((cells) =>
        h(
          'tr',
          cells.map((runs) => h('td', htmlRuns(runs, notes))),
        ),
      ),
    ),
  ]);
}

const captionOf = (caption: Caption | undefined, notes: Footnotes): readonly HtmlElement[] =>
  caption ? [h('figcaption', htmlRuns(captionRuns(caption), notes))] : [];

/** The drawing lies in the file itself: a page that is sent along asks nobody for anything. */
const figureOf = ({ svg, alt, width, height, caption, twin }: Picture, id: string | undefined, notes: Footnotes) =>
  h('figure', { id }, [
    h('img', {
      src: `data:image/svg+xml,${encodeURIComponent(svg)}`,
      alt: plainText(alt),
      width: Math.round(width),
      height: Math.round(height),
      ...(twin && { ariaDetails: twin }),
    }),
    ...captionOf(caption, notes),
  ]);

function elementOf({ block, id }: Placed, notes: Footnotes): HtmlElement {
  switch (block.kind) {
    case 'title':
      return h('h1', htmlRuns(block.runs, notes));
    case 'subtitle':
      return h('p.subtitle', htmlRuns(block.runs, notes));
    case 'heading':
      return h(HEADINGS[block.level], { id }, htmlRuns(block.runs, notes));
    case 'paragraph':
      return block.look === 'quote'
        ? h('blockquote', [h('p', htmlRuns(block.runs, notes))])
        : h('p', block.look === 'normal' ? {} : { className: block.look }, htmlRuns(block.runs, notes));
    case 'list':
      return listOf(block, notes);
    case 'table':
      return tableOf(block, id, notes);
    case 'picture':
      return figureOf(block, id, notes);
  }
}

/** The headings as links; a page has no page numbers. */
function contentsOf(contents: Contents, blocks: readonly Placed[]): HtmlElement {
  const items = blocks.flatMap(({ block, id }) =>
    block.kind === 'heading' && block.level <= contents.depth
      ? [h('li', { className: `depth-${block.level}` }, [h('a', { href: `#${id}` }, plainText(textOf(block.runs)))])]
      : [],
  );
  return h('nav', { ariaLabel: plainText(contents.title) }, [h('p.lead', plainText(contents.title)), h('ul', items)]);
}

/** The footnotes below the page, each with a way back; a footnote may bring another. */
function footnotesOf(notes: Footnotes): readonly HtmlElement[] {
  const items: HtmlElement[] = [];
  for (let at = 0; at < notes.length; at += 1) {
    const number = at + 1;
    const back = h('a', { href: `#verwijzing-${number}`, ariaLabel: `↩ ${number}` }, '↩');
    items.push(h('li', { id: `voetnoot-${number}` }, [...htmlRuns(notes[at] ?? [], notes), ' ', back]));
  }
  return items.length > 0 ? [h('ol.footnotes', items)] : [];
}

const beforeContents = (
  blocks: readonly Block[],
): readonly [readonly Block[], Contents | undefined, readonly Block[]] => {
  const at = blocks.findIndex(({ kind }) => kind === 'contents');
  const found = blocks[at];
  return found?.kind === 'contents' ? [blocks.slice(0, at), found, blocks.slice(at + 1)] : [blocks, undefined, []];
};

function mainOf(outline: Outline, notes: Footnotes): readonly HtmlContent[] {
  const [before, contents, after] = beforeContents(outline.blocks);
  const blocks = placed([...plainBlocks(before), ...plainBlocks(after)]);
  const cut = plainBlocks(before).length;
  const elements = blocks.map((block) => elementOf(block, notes));
  return [
    ...elements.slice(0, cut),
    ...(contents ? [contentsOf(contents, blocks)] : []),
    ...elements.slice(cut),
    ...footnotesOf(notes),
  ];
}

/**
 * A report as one page of HTML that stands on its own: no scripts, nothing to fetch, a language for the page and for
 * what is in another one, a caption on every table and words for every picture. The same report, the same text.
 */
export function writeHtml(outline: Outline): string {
  const { title, language, footer, properties } = outline;
  const meta = (name: string, content: string | undefined): readonly HtmlElement[] =>
    content?.trim() ? [h('meta', { name, content: plainText(content) })] : [];
  const page: HtmlRoot = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: language }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('title', plainText(title)),
          ...meta('author', properties?.author),
          ...meta('description', properties?.subject),
          h('style', HTML_STYLE),
        ]),
        h('body', [h('main', [...mainOf(outline, [])]), h('footer', [h('p', plainText(footer.text))])]),
      ]),
    ],
  };
  return `${toHtml(page)}\n`;
}
