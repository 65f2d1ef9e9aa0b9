import type { BlockLayout, DocumentLayout } from 'docx/layout';
import type { Block, Outline } from '../report/outline';
import type { House, Image } from './house';
import { withBreakableWords } from './long-words';
import { documentOf } from './write-word';

/** On which page the pieces of a block begin, counted from 0: its caption, and its rows, items or entries. */
export type BlockPages = { readonly caption?: number; readonly units: readonly number[] };

/** Where Word turns the page. */
export type WordPages = { readonly count: number; readonly blocks: readonly BlockPages[] };

type Place = { readonly page: number; readonly rows: ReadonlyMap<number, number> };

/** Where each paragraph and table of the body begins, and each row of the tables. */
function placesIn({ pages }: DocumentLayout): readonly Place[] {
  const places: { page: number; rows: Map<number, number> }[] = [];
  const see = (block: BlockLayout, page: number): void => {
    places[block.index] ??= { page, rows: new Map() };
    if (block.type !== 'table') return;
    // A header row comes back on every page; only where it stands first counts.
    const rows = places[block.index]?.rows;
    for (const { index } of block.rows) if (rows && !rows.has(index)) rows.set(index, page);
  };
  for (const [page, { body }] of pages.entries()) for (const block of body) see(block, page);
  return places;
}

const CARD_LENGTH = 5;

/** How many paragraphs and tables Word has for a block; those of the contents depend on its headings. */
function lengthOf(block: Block, house: House | undefined): number {
  switch (block.kind) {
    case 'section':
    case 'contents':
      return 0;
    case 'list':
      return block.items.length;
    case 'table':
    case 'picture':
    case 'photo':
      return block.caption ? 2 : 1;
    case 'cover':
      return 1 + block.lines.length + block.facts.length + (house?.logo ? 1 : 0);
    case 'card':
      return CARD_LENGTH;
    default:
      return 1;
  }
}

function tablePages(rows: number, at: number, hasCaption: boolean, places: readonly Place[]): BlockPages {
  const table = places[hasCaption ? at + 1 : at];
  const page = table?.page ?? 0;
  const units = Array.from({ length: rows }, (_, row) => table?.rows.get(row + 1) ?? page);
  return hasCaption ? { caption: places[at]?.page ?? page, units } : { units };
}

function blockPages(block: Block, at: number, length: number, places: readonly Place[]): BlockPages {
  const pageAt = (index: number): number => places[index]?.page ?? 0;
  if (block.kind === 'table') return tablePages(block.rows.length, at, block.caption !== undefined, places);
  if (block.kind === 'picture' || block.kind === 'photo')
    return block.caption ? { units: [pageAt(at)], caption: pageAt(at + 1) } : { units: [pageAt(at)] };
  const isMany = block.kind === 'list' || block.kind === 'contents';
  return { units: Array.from({ length: isMany ? length : 1 }, (_, unit) => pageAt(at + unit)) };
}

// A layout looks at the size of a picture, not at the picture.
const ANY_PICTURE = new Uint8Array([0]);

/** Photos by their hash; here only their size counts. */
type PhotoSizes = ReadonlyMap<string, Image>;

/**
 * Lays a report out as Word does, and tells where its pages turn. It takes a tenth to a third of a second a page. Null
 * when it meets what it cannot lay out.
 */
export async function wordPagesOf(outline: Outline, house?: House, photos?: PhotoSizes): Promise<WordPages | null> {
  const { layoutDocument } = await import('docx/layout');
  const pngs = outline.blocks.filter(({ kind }) => kind === 'picture').map(() => ANY_PICTURE);
  const document = documentOf(outline, pngs, { ...(house && { house }), ...(photos && { photos }) });
  const layout = layoutDocument(withBreakableWords(document), { guess: true });
  if (layout.stoppedAt !== undefined) return null;
  const places = placesIn(layout);
  const lengths = outline.blocks.map((block) => lengthOf(block, house));
  const others = lengths.reduce((sum, length) => sum + length, 0);
  let at = 0;
  const blocks = outline.blocks.map((block, index) => {
    const length = block.kind === 'contents' ? places.length - others : (lengths[index] ?? 0);
    const found = blockPages(block, at, length, places);
    at += length;
    return found;
  });
  return { count: layout.pages.length, blocks };
}
