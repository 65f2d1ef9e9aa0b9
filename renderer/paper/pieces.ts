import type { Id } from '../../shared/model/ids';
import {
  type Block,
  type BookmarkId,
  type Caption,
  type CardSheet,
  type Contents,
  type Cover,
  type Heading,
  type List,
  type ListItem,
  type Paper,
  type Paragraph,
  type Photo,
  type Picture,
  type Runs,
  type Table,
  textOf,
} from '../../shared/report/outline';

/** A block that stays in one piece. */
export type WholeBlock =
  | Extract<Block, { kind: 'title' | 'subtitle' }>
  | Heading
  | Paragraph
  | Picture
  | Photo
  | Cover
  | CardSheet;

/** Where a piece stands: which block of the report it is of, which part of it, and on which paper. */
type Place = { readonly at: number; readonly unit: number; readonly paper: Paper };

/** The smallest thing that stays in one piece: a paragraph, a bullet, a row of a table, a line of the contents. */
export type Piece = Place &
  (
    | { readonly kind: 'block'; readonly block: WholeBlock }
    | {
        readonly kind: 'caption';
        readonly caption: Caption;
        readonly side: 'above' | 'below';
        readonly id?: BookmarkId;
      }
    | { readonly kind: 'item'; readonly item: ListItem; readonly list: List }
    | { readonly kind: 'row'; readonly cells: readonly Runs[]; readonly table: Table }
    | { readonly kind: 'contents'; readonly title: string }
    | { readonly kind: 'entry'; readonly text: string; readonly level: number; readonly heading: number }
  );

const entriesOf = (contents: Contents, blocks: readonly Block[], place: Omit<Place, 'unit'>): readonly Piece[] => {
  const headings = blocks.flatMap((block, heading) =>
    block.kind === 'heading' && block.level <= contents.depth ? [{ block, heading }] : [],
  );
  return [
    { ...place, unit: 0, kind: 'contents', title: contents.title },
    ...headings.map(
      ({ block, heading }, index): Piece => ({
        ...{ ...place, unit: index + 1, kind: 'entry', text: textOf(block.runs), level: block.level, heading },
      }),
    ),
  ];
};

function tablePieces(table: Table, place: Omit<Place, 'unit'>): readonly Piece[] {
  const rows = table.rows.map((cells, unit): Piece => ({ ...place, unit, kind: 'row', cells, table }));
  return table.caption
    ? [{ ...place, unit: -1, kind: 'caption', caption: table.caption, side: 'above' }, ...rows]
    : rows;
}

function blockPieces(block: Block, blocks: readonly Block[], place: Omit<Place, 'unit'>): readonly Piece[] {
  switch (block.kind) {
    case 'section':
      return [];
    case 'list':
      return block.items.map((item, unit) => ({ ...place, unit, kind: 'item', item, list: block }));
    case 'table':
      return tablePieces(block, place);
    case 'contents':
      return entriesOf(block, blocks, place);
    case 'picture':
    case 'photo': {
      const whole: Piece = { ...place, unit: 0, kind: 'block', block };
      const { caption } = block;
      return caption ? [whole, { ...place, unit: -1, kind: 'caption', caption, side: 'below' }] : [whole];
    }
    default:
      return [{ ...place, unit: 0, kind: 'block', block }];
  }
}

/** The pieces of a report, in order. */
export function piecesOf(blocks: readonly Block[]): readonly Piece[] {
  let paper: Paper = 'a4_portrait';
  return blocks.flatMap((block, at) => {
    if (block.kind === 'section') paper = block.paper;
    return blockPieces(block, blocks, { at, paper });
  });
}

/** A list, a table or contents, or as much of it as stands on one page; anything else is alone. */
export type Group = { readonly kind: Piece['kind']; readonly pieces: readonly Piece[] };

/** Neighbouring pieces of the same list or table, put together again. */
export function grouped(pieces: readonly Piece[]): readonly Group[] {
  const groups: { kind: Piece['kind']; at: number; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && last.at === piece.at && last.kind === piece.kind) last.pieces.push(piece);
    else groups.push({ kind: piece.kind, at: piece.at, pieces: [piece] });
  }
  return groups;
}

const noteIdsIn = (block: Block): readonly (Id | undefined)[] => {
  switch (block.kind) {
    case 'list':
      return block.items.map(({ noteId }) => noteId);
    case 'table':
      return block.noteIds ?? [];
    case 'paragraph':
      return [block.noteId];
    case 'card':
      return block.columns.flatMap(({ questions }) =>
        questions.flatMap(({ items }) => items.map(({ noteId }) => noteId)),
      );
    default:
      return [];
  }
};

/** The notes that words of a report are of, in the order in which they stand on its pages. */
export const notesOnPaper = (blocks: readonly Block[]): readonly Id[] =>
  blocks.flatMap(noteIdsIn).filter((noteId) => noteId !== undefined);
