import type { Block, ListItem, Runs, Table } from '../../shared/report/outline';
import { type PlainBlock, plainBlocks } from '../../shared/report/outline-plain';

/** The smallest thing that stays in one piece: a paragraph, a bullet, a row of a table. */
export type Piece =
  | { readonly kind: 'block'; readonly block: Exclude<PlainBlock, { kind: 'list' | 'table' }> }
  | { readonly kind: 'item'; readonly item: ListItem; readonly list: PlainBlock }
  | { readonly kind: 'row'; readonly cells: readonly Runs[]; readonly table: Table };

/** The pieces of a report, in order. */
export const piecesOf = (blocks: readonly Block[]): readonly Piece[] =>
  plainBlocks(blocks).flatMap((block): readonly Piece[] => {
    if (block.kind === 'list') return block.items.map((item) => ({ kind: 'item', item, list: block }));
    if (block.kind === 'table') return block.rows.map((cells) => ({ kind: 'row', cells, table: block }));
    return [{ kind: 'block', block }];
  });

/** A list or a table, or as much of it as stands on one page. */
export type Group = { readonly owner: PlainBlock; readonly pieces: readonly Piece[] };

const ownerOf = (piece: Piece): PlainBlock => {
  if (piece.kind === 'block') return piece.block;
  return piece.kind === 'item' ? piece.list : piece.table;
};

/** Neighbouring pieces of the same list or table, put together again. */
export function grouped(pieces: readonly Piece[]): readonly Group[] {
  const groups: { owner: PlainBlock; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && last.owner === ownerOf(piece)) last.pieces.push(piece);
    else groups.push({ owner: ownerOf(piece), pieces: [piece] });
  }
  return groups;
}

/** How high a piece is; a row also knows the height of the header that comes back on its page. */
export type Measured = { readonly piece: Piece; readonly height: number; readonly header: number };

const startsPage = (piece: Piece): boolean =>
  piece.kind === 'block' && piece.block.kind === 'heading' && piece.block.newPage;

const staysWithNext = (piece: Piece): boolean => {
  if (piece.kind !== 'block') return false;
  const { block } = piece;
  if (block.kind === 'paragraph') return block.look === 'lead' || block.look === 'caption';
  return true;
};

/** The pieces that must stand on one page with the first of them: headings stay with what they are above. */
function together(measured: readonly Measured[], from: number): readonly Measured[] {
  const rest = measured.slice(from);
  const last = rest.findIndex(({ piece }) => !staysWithNext(piece));
  return last < 0 ? rest : rest.slice(0, last + 1);
}

const headerBefore = (page: readonly Measured[], { piece, header }: Measured): number => {
  const last = page.at(-1)?.piece;
  return piece.kind === 'row' && (last?.kind !== 'row' || last.table !== piece.table) ? header : 0;
};

const heightOf = (page: readonly Measured[]): number =>
  page.reduce((sum, each, index) => sum + each.height + headerBefore(page.slice(0, index), each), 0);

/** Spreads pieces over pages as Word does: headings stay with what follows, a table repeats its header. */
export function paginate(measured: readonly Measured[], pageHeight: number): readonly (readonly Piece[])[] {
  const pages: Measured[][] = [[]];
  for (let from = 0; from < measured.length; ) {
    const next = together(measured, from);
    const page = pages.at(-1) ?? [];
    const first = next[0];
    const isFull = page.length > 0 && heightOf([...page, ...next]) > pageHeight;
    if (page.length > 0 && first && (isFull || startsPage(first.piece))) pages.push([...next]);
    else page.push(...next);
    from += next.length;
  }
  return pages.map((page) => page.map(({ piece }) => piece));
}
