import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import {
  type BookmarkId,
  type List,
  type ListItem,
  type Outline,
  type Runs,
  type Table,
  textOf,
} from '../report/outline';
import { captionRuns, type PlainBlock, plainBlocks } from '../report/outline-plain';
import { markdownRuns, type RunContext } from './markdown-runs';
import type { MarkdownBlock, MarkdownItem, MarkdownRoot, MarkdownRow, MarkdownText } from './nodes';
import { plainText } from './plain-text';

const BREAK: MarkdownText = { type: 'break' };
const BREAK_IN_CELL: MarkdownText = { type: 'html', value: '<br>' };
const NO_BREAK: MarkdownText = { type: 'text', value: ' ' };

/** The address that readers of Markdown give a heading: its words in small letters, with dashes. */
const slugOf = (words: string): string =>
  plainText(words)
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');

/** Where headings can be found in the file; the same words a second time get a number. */
function anchorsOf(blocks: readonly PlainBlock[]): ReadonlyMap<BookmarkId, string> {
  const seen = new Map<string, number>();
  const placed = blocks.flatMap((block): readonly (readonly [BookmarkId, string])[] => {
    if (block.kind !== 'heading' && block.kind !== 'title') return [];
    const slug = slugOf(textOf(block.runs));
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return 'id' in block && block.id ? [[block.id, times === 0 ? `#${slug}` : `#${slug}-${times}`]] : [];
  });
  return new Map(placed);
}

/** Writes the blocks of one file, keeping its footnotes until the end. */
class MarkdownWriter {
  private readonly notes: Runs[] = [];
  constructor(private readonly anchors: ReadonlyMap<BookmarkId, string>) {}

  private context(lineBreak: MarkdownText): RunContext {
    return {
      anchor: (id) => this.anchors.get(id),
      footnote: (runs) => String(this.notes.push(runs)),
      lineBreak,
    };
  }

  private paragraph(runs: Runs): MarkdownBlock[] {
    const children = markdownRuns(runs, this.context(BREAK));
    return children.length > 0 ? [{ type: 'paragraph', children }] : [];
  }

  private heading(depth: 1 | 2 | 3 | 4, runs: Runs): MarkdownBlock[] {
    return [{ type: 'heading', depth, children: markdownRuns(runs, this.context(NO_BREAK)) }];
  }

  private list({ items, bullet }: List): MarkdownBlock[] {
    const item = ({ runs, isDone }: ListItem): MarkdownItem => ({
      type: 'listItem',
      spread: false,
      ...(bullet === 'check' ? { checked: isDone ?? false } : {}),
      children: this.paragraph(runs) as MarkdownItem['children'],
    });
    return [{ type: 'list', ordered: bullet === 'number', spread: false, children: items.map(item) }];
  }

  private row(cells: readonly Runs[]): MarkdownRow {
    const context = this.context(BREAK_IN_CELL);
    return {
      type: 'tableRow',
      children: cells.map((runs) => ({ type: 'tableCell', children: markdownRuns(runs, context) as never })),
    };
  }

  private table({ columns, rows, caption }: Table): MarkdownBlock[] {
    const header = this.row(columns.map(({ heading }): Runs => [{ text: heading }]));
    return [
      ...(caption ? this.paragraph(captionRuns(caption)) : []),
      { type: 'table', children: [header, ...rows.map((cells) => this.row(cells))] },
    ];
  }

  write(block: PlainBlock): MarkdownBlock[] {
    switch (block.kind) {
      case 'title':
        return this.heading(1, block.runs);
      case 'heading':
        return this.heading((block.level + 1) as 2 | 3 | 4, block.runs);
      case 'list':
        return this.list(block);
      case 'table':
        return this.table(block);
      case 'picture':
        // A drawing cannot stand in plain text: its words do, and the table that says the same.
        return [
          ...this.paragraph([{ text: block.alt, italic: true }]),
          ...(block.caption ? this.paragraph(captionRuns(block.caption)) : []),
        ];
      case 'subtitle':
        return this.paragraph(block.runs);
      case 'paragraph':
        return block.look === 'quote'
          ? [{ type: 'blockquote', children: this.paragraph(block.runs) as never }]
          : this.paragraph(block.look === 'lead' ? block.runs.map((run) => ({ ...run, bold: true })) : block.runs);
    }
  }

  footnotes(): MarkdownBlock[] {
    const written: MarkdownBlock[] = [];
    // A footnote may hold one itself, so the list can grow while it is written.
    for (let at = 0; at < this.notes.length; at += 1)
      written.push({
        type: 'footnoteDefinition',
        identifier: String(at + 1),
        children: this.paragraph(this.notes[at] ?? []) as never,
      });
    return written;
  }
}

/** A report as Markdown (GitHub's kind, with tables, footnotes and lists to tick off). The same report, the same text. */
export function writeMarkdown(outline: Outline): string {
  const blocks = plainBlocks(outline.blocks);
  const writer = new MarkdownWriter(anchorsOf(blocks));
  const body = blocks.flatMap((block) => writer.write(block));
  const root: MarkdownRoot = { type: 'root', children: [...body, ...writer.footnotes()] };
  return toMarkdown(root, {
    bullet: '-',
    emphasis: '_',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}
