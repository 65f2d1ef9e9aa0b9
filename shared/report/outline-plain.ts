import type { Block, Caption, CardColumn, CardItem, CardSheet, Cover, Paragraph, Photo, Runs } from './outline';

/** The blocks that every form of a report knows. */
export type PlainBlock = Exclude<Block, { kind: 'cover' | 'contents' | 'section' | 'card' | 'photo' }>;

const paragraph = (runs: Runs, look: Paragraph['look'] = 'normal'): PlainBlock => ({ kind: 'paragraph', runs, look });

/** A caption in one text: "Tabel 2. Alle lijnen". */
export const captionRuns = ({ label, number, runs }: Caption): Runs => [{ text: `${label} ${number}. ` }, ...runs];

const fromCover = ({ title, lines, facts }: Cover): readonly PlainBlock[] => [
  { kind: 'title', runs: title },
  ...lines.map((runs): PlainBlock => ({ kind: 'subtitle', runs })),
  ...facts.map(({ label, runs }) => paragraph([{ text: `${label}: `, bold: true }, ...runs])),
];

// The marks are words to who hears them, so the one that asks for attention is said: what is of one party.
const itemRuns = ({ runs, isShared }: CardItem, { marks }: CardSheet): Runs =>
  isShared ? runs : [...runs, { text: ` (${marks.own})` }];

const fromColumn = ({ title, stepLabel, questions }: CardColumn, card: CardSheet): readonly PlainBlock[] => [
  { kind: 'heading', level: 1, runs: [{ text: `${stepLabel}. ${title}` }], newPage: false },
  ...questions.flatMap(({ above, question, items }): readonly PlainBlock[] => [
    ...(above ? [paragraph([{ text: above }])] : []),
    paragraph(question, 'lead'),
    ...(items.length > 0
      ? [{ kind: 'list', items: items.map((item) => ({ runs: itemRuns(item, card) })) } as const]
      : [paragraph([{ text: '–' }])]),
  ]),
];

/** The card as text, in the order in which it is read. */
const fromCard = (card: CardSheet): readonly PlainBlock[] => [
  { kind: 'title', runs: card.title },
  { kind: 'subtitle', runs: card.version },
  paragraph([{ text: card.formula.map(({ word, sign }) => `${word} ${sign}`.trim()).join(' ') }]),
  ...card.columns.flatMap((column) => fromColumn(column, card)),
  paragraph([{ text: card.origin }], 'small'),
];

const fromPhoto = ({ alt, caption }: Photo): readonly PlainBlock[] => [
  paragraph([{ text: alt, italic: true }]),
  ...(caption ? [paragraph(captionRuns(caption), 'caption')] : []),
];

/**
 * The same blocks for a form that knows no cover, paper, photo or card: as headings, paragraphs and lists. Contents
 * are left out, they hold nothing of their own.
 */
export const plainBlocks = (blocks: readonly Block[]): readonly PlainBlock[] =>
  blocks.flatMap((block): readonly PlainBlock[] => {
    switch (block.kind) {
      case 'cover':
        return fromCover(block);
      case 'card':
        return block.textFollows ? [] : fromCard(block);
      case 'photo':
        return fromPhoto(block);
      case 'contents':
      case 'section':
        return [];
      default:
        return [block];
    }
  });
