import { type JargonTerm, jargonIn } from '../language/jargon';
import { heading, paragraph, said, table, typed } from './compose';
import type { Block, Runs } from './outline';
import { textOf } from './outline';
import { plainBlocks } from './outline-plain';
import type { Source } from './source';

/** A hard word in a report, and how often it stands there. */
export type HardWord = { readonly term: JargonTerm; readonly count: number };

const runsIn = (block: ReturnType<typeof plainBlocks>[number]): readonly Runs[] => {
  if (block.kind === 'list') return block.items.map(({ runs }) => runs);
  if (block.kind === 'table') return block.rows.flat();
  return block.kind === 'picture' ? [] : [block.runs];
};

/** The hard words that stand in these blocks, in the order of the alphabet. Names of columns and pictures do not count. */
export function hardWordsIn(blocks: readonly Block[], { jargon, words }: Source): readonly HardWord[] {
  const text = plainBlocks(blocks).flatMap(runsIn).map(textOf).join('\n');
  const counts = new Map<JargonTerm, number>();
  for (const { term } of jargonIn(text, jargon)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts]
    .map(([term, count]) => ({ term, count }))
    .toSorted((a, b) => a.term.term.localeCompare(b.term.term, words.locale));
}

/** An appendix with the hard words of the report and what they mean; nothing when it has none. */
export function glossaryPart(source: Source, hardWords: readonly HardWord[]): readonly Block[] {
  if (hardWords.length === 0) return [];
  const columns = [
    ['outline.column.word', 30],
    ['outline.column.plainer', 70],
  ] as const;
  const rows = hardWords.map(({ term: { term, plain, hint } }) => [
    typed(source, term),
    typed(source, [plain.join(', '), hint ?? ''].filter((text) => text !== '').join('. ')),
  ]);
  return [
    heading(1, said(source, 'report.part.glossary')),
    paragraph(said(source, 'outline.glossary.about')),
    table(source, 'outline.table.glossary', columns, rows),
  ];
}
