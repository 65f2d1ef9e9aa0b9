import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';

// A Word file is read back with a parser that had no part in writing it.

/** One thing on the page, as mammoth sees it: `h2 Tips en voorbeelden:`, `li ...`. */
export type Line = { readonly tag: string; readonly text: string };

export type ReadWord = {
  readonly html: string;
  readonly lines: readonly Line[];
  readonly links: readonly { readonly text: string; readonly href: string }[];
  /** Rows of cells, per table. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly pictures: readonly { readonly alt: string }[];
  readonly warnings: readonly string[];
};

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

const plain = (html: string): string =>
  html
    .replace(/<br ?\/?>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? '');

const STYLES = [
  "p[style-name='Title'] => p.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Small Print'] => p.small:fresh",
  "p[style-name='Lead'] => p.lead:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Picture'] => p.picture:fresh",
  "p[style-name='Table Text'] => p:fresh",
  "p[style-name='Table Heading'] => p:fresh",
];

const all = (html: string, pattern: RegExp): readonly RegExpMatchArray[] => [...html.matchAll(pattern)];

/** Reads a Word file with mammoth. */
export async function readWord(bytes: Uint8Array): Promise<ReadWord> {
  const { value: html, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: STYLES });
  const outside = html.replace(/<table>[\s\S]*?<\/table>/g, '<p class="table"></p>');
  return {
    html,
    lines: all(outside, /<(h[1-6]|li|p)(?: class="([a-z]+)")?>([\s\S]*?)<\/\1>/g).map(
      ([, tag = '', look, inner = '']) => ({
        tag: look ?? tag,
        text: plain(inner),
      }),
    ),
    links: all(html, /<a href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g).map(([, href = '', text = '']) => ({
      text: plain(text),
      href: plain(href),
    })),
    tables: all(html, /<table>([\s\S]*?)<\/table>/g).map(([, table = '']) =>
      all(table, /<tr>([\s\S]*?)<\/tr>/g).map(([, row = '']) =>
        all(row, /<t[hd]>([\s\S]*?)<\/t[hd]>/g).map(([, cell = '']) => plain(cell)),
      ),
    ),
    pictures: all(html, /<img [^>]*alt="([^"]*)"/g).map(([, alt = '']) => ({ alt: plain(alt) })),
    warnings: messages.map(({ message }) => message),
  };
}

/** The parts of a Word file as text, by name. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, part]) => [name, strFromU8(part)]),
  );
