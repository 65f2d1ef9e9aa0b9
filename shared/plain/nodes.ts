import type { toHtml } from 'hast-util-to-html';
import type { h } from 'hastscript';
import type { toMarkdown } from 'mdast-util-to-markdown';

// The nodes that the two writers take, as they say it themselves.

type MarkdownNode = Parameters<typeof toMarkdown>[0];
type MarkdownOf<T extends MarkdownNode['type']> = Extract<MarkdownNode, { type: T }>;

export type MarkdownRoot = MarkdownOf<'root'>;
export type MarkdownBlock = MarkdownRoot['children'][number];
export type MarkdownItem = MarkdownOf<'listItem'>;
export type MarkdownRow = MarkdownOf<'tableRow'>;
/** What stands inside a paragraph. */
export type MarkdownText = MarkdownOf<'paragraph'>['children'][number];

export type HtmlElement = Extract<ReturnType<typeof h>, { type: 'element' }>;
export type HtmlRoot = Extract<Parameters<typeof toHtml>[0], { type: 'root' }>;
/** What stands inside an element. */
export type HtmlContent = HtmlElement['children'][number];
