import { describe, expect, it } from 'vitest';
import { type Measured, paginate, paginateAsWord } from '../../renderer/paper/pagination';
import { grouped, notesOnPaper, type Piece, piecesOf } from '../../renderer/paper/pieces';
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
  if (piece.kind !== 'block') return piece.kind;
  return 'runs' in piece.block ? (piece.block.runs[0]?.text ?? '') : piece.block.kind;
};
/** Pages of 100 high, on which everything is 30 and the header of a table 20. */
const pagesOf = (blocks: readonly Block[]): readonly string[] => {
  const measured = piecesOf(blocks).map((piece): Measured => ({ piece, height: 30, header: 20 }));
  return paginate(measured, () => 100).map(({ pieces }) => pieces.map(nameOf).join(' '));
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
    expect(paginate(measured, () => 100).map(({ pieces }) => pieces.map(nameOf))).toEqual([['a'], ['b'], ['c']]);
  });

  it('lose nothing, and put a list or table together again on each page', () => {
    const pieces = piecesOf([text('a'), table, text('z')]);
    expect(grouped(pieces).map((group) => group.pieces.length)).toEqual([1, 4, 1]);
    expect(pagesOf([text('a'), table, text('z')]).join(' ')).toBe('a a b c d z');
  });

  it('stand where Word turns them, once that is known', () => {
    const pieces = piecesOf([heading('A'), table, text('z')]);
    const blocks = [{ units: [0] }, { units: [0, 1, 1, 3] }, { units: [3] }];
    const pages = paginateAsWord(pieces, { count: 4, blocks });
    expect(pages.map(({ number, pieces: on }) => `${number}: ${on.map(nameOf).join(' ')}`)).toEqual([
      '1: A a',
      '2: b c',
      '4: d z',
    ]);
  });

  it('begin anew where the paper changes, and after a cover', () => {
    const cover: Block = { kind: 'cover', title: runs('Omslag'), lines: [], facts: [] };
    const measured = piecesOf([cover, text('a'), { kind: 'section', paper: 'a3_landscape' }, text('b')]).map(
      (piece): Measured => ({ piece, height: 10, header: 0 }),
    );
    expect(paginate(measured, () => 100).map(({ paper, pieces }) => `${paper}: ${pieces.map(nameOf)}`)).toEqual([
      'a4_portrait: cover',
      'a4_portrait: a',
      'a3_landscape: b',
    ]);
  });

  it('list the headings of the contents up to their depth', () => {
    const blocks: readonly Block[] = [
      { kind: 'contents', title: 'Inhoud', depth: 1 },
      heading('A'),
      heading('B', true),
    ];
    const entries = piecesOf(blocks).filter((piece) => piece.kind === 'entry');
    expect(entries.map(({ text: words, heading: at }) => `${words} ${at}`)).toEqual(['A 1', 'B 2']);
  });

  it('know which notes their words are of, in the order of the pages', () => {
    const blocks: readonly Block[] = [
      { kind: 'list', items: [{ runs: runs('a'), noteId: 'note-a' }, { runs: runs('van niemand') }] },
      { ...table, noteIds: ['note-b', 'note-c'] },
      { kind: 'paragraph', look: 'lead', runs: runs('d'), noteId: 'note-d' },
    ];
    expect(notesOnPaper(blocks)).toEqual(['note-a', 'note-b', 'note-c', 'note-d']);
  });
});
