import { describe, expect, it } from 'vitest';
import { grouped, type Measured, type Piece, paginate, piecesOf } from '../../renderer/paper/pagination';
import type { Block, Table } from '../../shared/report/outline';

const runs = (text: string) => [{ text }];
const heading = (text: string, newPage = false): Block => ({ kind: 'heading', level: 1, runs: runs(text), newPage });
const text = (words: string): Block => ({ kind: 'paragraph', look: 'normal', runs: runs(words) });
const table: Table = {
  kind: 'table',
  description: '',
  columns: [{ heading: 'Wat', share: 1 }],
  rows: ['a', 'b', 'c', 'd'].map((cell) => [runs(cell)]),
};

const nameOf = (piece: Piece): string => {
  if (piece.kind === 'row') return piece.cells[0]?.[0]?.text ?? '';
  if (piece.kind === 'item') return piece.item.runs[0]?.text ?? '';
  return 'runs' in piece.block ? (piece.block.runs[0]?.text ?? '') : 'picture';
};
/** Pages of 100 high, on which everything is 30 and the header of a table 20. */
const pagesOf = (blocks: readonly Block[]): readonly string[] => {
  const measured = piecesOf(blocks).map((piece): Measured => ({ piece, height: 30, header: 20 }));
  return paginate(measured, 100).map((page) => page.map(nameOf).join(' '));
};

describe('the pages of the preview', () => {
  it('hold as much as fits', () =>
    expect(pagesOf([text('a'), text('b'), text('c'), text('d')])).toEqual(['a b c', 'd']));

  it('start where a heading asks for a page, but never with an empty one', () =>
    expect(pagesOf([heading('A', true), text('b'), heading('C', true), text('d')])).toEqual(['A b', 'C d']));

  it('keep a heading with what follows it', () =>
    expect(pagesOf([text('a'), text('b'), heading('C'), text('d')])).toEqual(['a b', 'C d']));

  it('break a table between rows, with its header again', () => expect(pagesOf([table])).toEqual(['a b', 'c d']));

  it('break a list between bullets', () => {
    const items = ['a', 'b', 'c', 'd'].map((each) => ({ runs: runs(each) }));
    expect(pagesOf([{ kind: 'list', items }])).toEqual(['a b c', 'd']);
  });

  it('hold what is higher than a page on a page of its own', () => {
    const measured = piecesOf([text('a'), text('b'), text('c')]).map(
      (piece, index): Measured => ({ piece, height: index === 1 ? 300 : 30, header: 0 }),
    );
    expect(paginate(measured, 100).map((page) => page.map(nameOf))).toEqual([['a'], ['b'], ['c']]);
  });

  it('lose nothing, and put a list or table together again on each page', () => {
    const pieces = piecesOf([text('a'), table, text('z')]);
    expect(grouped(pieces).map((group) => group.pieces.length)).toEqual([1, 4, 1]);
    expect(pagesOf([text('a'), table, text('z')]).join(' ')).toBe('a a b c d z');
  });
});
