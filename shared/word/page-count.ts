import { type Block, type Outline, type Runs, textOf } from '../report/outline';

// Laying out takes a good part of a second a page, so a long report is told by its size before it is laid out.
const LETTERS_ON_PAGE = 2600;
const LETTERS_OF_A_LINE = 60;
const LETTERS_OF_A_PICTURE = 2000;

const longest = (texts: readonly Runs[]): number =>
  texts.reduce((most, runs) => Math.max(most, textOf(runs).length), 0);

function lettersOf(block: Block): number {
  switch (block.kind) {
    case 'list':
      return block.items.reduce((sum, { runs }) => sum + Math.max(LETTERS_OF_A_LINE, textOf(runs).length), 0);
    case 'table':
      return block.rows.reduce((sum, row) => sum + LETTERS_OF_A_LINE + longest(row) * row.length, 0);
    case 'picture':
    case 'photo':
      return LETTERS_OF_A_PICTURE;
    case 'cover':
    case 'card':
    case 'contents':
      return LETTERS_ON_PAGE;
    case 'section':
      return 0;
    default:
      return Math.max(2 * LETTERS_OF_A_LINE, textOf(block.runs).length);
  }
}

/** About how many pages a report takes; right within a third or so. */
export const roughPages = ({ blocks }: Outline): number =>
  Math.ceil(blocks.reduce((sum, block) => sum + lettersOf(block), 0) / LETTERS_ON_PAGE);
