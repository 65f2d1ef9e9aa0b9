import type { Paper } from '../../shared/report/outline';
import type { WordPages } from '../../shared/word/page-layout';
import type { Piece } from './pieces';

/** How high a piece is; a row also knows the height of the header that comes back on its page. */
export type Measured = { readonly piece: Piece; readonly height: number; readonly header: number };

/** One page: its number, its paper and what stands on it. */
export type PageOfPieces = { readonly number: number; readonly paper: Paper; readonly pieces: readonly Piece[] };

const isCover = (piece: Piece | undefined): boolean => piece?.kind === 'block' && piece.block.kind === 'cover';

const startsPage = (piece: Piece, before: Piece | undefined): boolean =>
  before?.paper !== piece.paper ||
  isCover(before) ||
  isCover(piece) ||
  (piece.kind === 'block' && piece.block.kind === 'heading' && piece.block.newPage);

function blockStays(block: Extract<Piece, { kind: 'block' }>['block']): boolean {
  switch (block.kind) {
    case 'paragraph':
      return block.look === 'lead';
    case 'picture':
    case 'photo':
      return block.caption !== undefined;
    case 'cover':
    case 'card':
      return false;
    default:
      return true;
  }
}

const staysWithNext = (piece: Piece): boolean => {
  if (piece.kind === 'block') return blockStays(piece.block);
  return piece.kind === 'contents' || (piece.kind === 'caption' && piece.side === 'above');
};

/** The pieces that must stand on one page with the first of them: headings stay with what they are above. */
function together(measured: readonly Measured[], from: number): readonly Measured[] {
  const rest = measured.slice(from);
  const last = rest.findIndex(
    ({ piece }, index) =>
      !staysWithNext(piece) || (rest[index + 1] !== undefined && startsPage(rest[index + 1]?.piece ?? piece, piece)),
  );
  return last < 0 ? rest : rest.slice(0, last + 1);
}

const headerBefore = (page: readonly Measured[], { piece, header }: Measured): number => {
  const last = page.at(-1)?.piece;
  return piece.kind === 'row' && (last?.kind !== 'row' || last.table !== piece.table) ? header : 0;
};

/** How high pieces are one below the other, with the headers of their tables. */
export const heightOf = (page: readonly Measured[]): number =>
  page.reduce((sum, each, index) => sum + each.height + headerBefore(page.slice(0, index), each), 0);

const numbered = (pages: readonly (readonly Measured[])[]): readonly PageOfPieces[] =>
  pages.map((page, index) => ({
    number: index + 1,
    paper: page[0]?.piece.paper ?? 'a4_portrait',
    pieces: page.map(({ piece }) => piece),
  }));

/** Spreads pieces over pages as Word does: headings stay with what follows, a table repeats its header. */
export function paginate(measured: readonly Measured[], pageHeight: (paper: Paper) => number): readonly PageOfPieces[] {
  const pages: Measured[][] = [[]];
  for (let from = 0; from < measured.length; ) {
    const next = together(measured, from);
    const page = pages.at(-1) ?? [];
    const first = next[0];
    const starts = first !== undefined && startsPage(first.piece, page.at(-1)?.piece);
    const isFull = () => first !== undefined && heightOf([...page, ...next]) > pageHeight(first.piece.paper);
    if (page.length > 0 && (starts || isFull())) pages.push([...next]);
    else page.push(...next);
    from += next.length;
  }
  return numbered(pages);
}

/** Where Word puts a piece, counted from 0; not before what stands in front of it. */
function wordPageOf(piece: Piece, { blocks }: WordPages): number | undefined {
  const found = blocks[piece.at];
  return piece.kind === 'caption' ? found?.caption : found?.units[piece.unit];
}

/** Spreads pieces over the pages that Word has worked out. A page on which nothing begins is not drawn. */
export function paginateAsWord(pieces: readonly Piece[], word: WordPages): readonly PageOfPieces[] {
  const pages: { number: number; paper: Paper; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const last = pages.at(-1);
    const number = Math.max((wordPageOf(piece, word) ?? 0) + 1, last?.number ?? 1);
    if (last && last.number === number) last.pieces.push(piece);
    else pages.push({ number, paper: piece.paper, pieces: [piece] });
  }
  return pages;
}

/** The page of each heading, by its place in the report, for the contents. */
export const headingPages = (pages: readonly PageOfPieces[]): ReadonlyMap<number, number> =>
  new Map(
    pages.flatMap(({ number, pieces }) =>
      pieces
        .filter((piece) => piece.kind === 'block' && piece.block.kind === 'heading')
        .map(({ at }) => [at, number] as const),
    ),
  );
