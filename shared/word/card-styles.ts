import type { CardColumn } from '../report/outline';
import type { House } from './house';
import { paragraphStyle, spacing } from './paragraph-style';
import { STYLE } from './style-names';

/** The tints of the five columns: light enough for ink, and told apart in grey by their words and numbers. */
export const TINTS: Readonly<Record<CardColumn['step'], string>> = {
  actions: 'E9E6EE',
  conditions: 'DDF0EA',
  acting: 'E2ECF7',
  relations: 'F7E3EE',
  values: 'F9E9BE',
};

/** How large the card is written: as large as it fits, never under nine points. */
export const CARD_SIZES = [
  { name: 'Large', points: 12 },
  { name: '', points: 10 },
  { name: 'Small', points: 9 },
] as const;

const sized = (name: string, size: number) => [
  paragraphStyle(
    `${STYLE.cardAbove}${name}`,
    `Card Above${name}`,
    { spacing: spacing(160, 0, 240) },
    { size, italics: true },
  ),
  paragraphStyle(
    `${STYLE.cardQuestion}${name}`,
    `Card Question${name}`,
    { spacing: spacing(140, 40, 240), keepLines: true },
    { size, bold: true },
  ),
  paragraphStyle(
    `${STYLE.cardItem}${name}`,
    `Card Item${name}`,
    { spacing: spacing(0, 60, 240), keepLines: true },
    { size },
  ),
];

/** The styles of the partnership card. */
export function cardStyles({ fonts, colours: { soft, line } }: House) {
  const heading = { font: fonts.headings, bold: true };
  return [
    paragraphStyle(
      STYLE.cardTitle,
      'Card Title',
      { spacing: spacing(0, 40, 252), keepNext: false },
      { size: 40, allCaps: false },
      'Heading1',
    ),
    paragraphStyle(STYLE.cardVersion, 'Card Version', { spacing: spacing(0, 160) }, { color: soft }),
    paragraphStyle(STYLE.cardFormula, 'Card Formula', { spacing: spacing(0, 0, 240) }, { size: 24 }),
    paragraphStyle(STYLE.cardStep, 'Card Step', { spacing: spacing(20, 0, 240) }, { size: 20 }),
    paragraphStyle(STYLE.cardColumn, 'Card Column', { spacing: spacing(0, 40, 240) }, { ...heading, size: 30 }),
    ...CARD_SIZES.flatMap(({ name, points }) => sized(name, 2 * points)),
    paragraphStyle(STYLE.cardLine, 'Card Line', { spacing: spacing(120, 0, 240) }, { size: 20, color: line }),
    paragraphStyle(STYLE.cardSmall, 'Card Small', { spacing: spacing(80, 0, 240) }, { size: 18, color: soft }),
  ];
}
