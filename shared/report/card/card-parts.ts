import type { Block } from '../outline';
import { plainBlocks } from '../outline-plain';
import type { Part } from '../part';
import type { Source } from '../source';
import { cardSheet } from './card-sheet';
import { cardIn } from './card-source';

const hasText = ({ options }: Source): boolean => !options.without.includes('cardText');

function sheet(source: Source): readonly Block[] {
  const found = cardIn(source);
  return found ? [{ kind: 'section', paper: 'a3_landscape' }, cardSheet(source, found, hasText(source))] : [];
}

/** The same as text on A4, for who cannot read a table. */
function asText(source: Source): readonly Block[] {
  const found = cardIn(source);
  if (!found) return [];
  return [{ kind: 'section', paper: 'a4_portrait' }, ...plainBlocks([cardSheet(source, found, false)])];
}

/** How much stands on the card; an empty card is still a card. */
const countOf = (source: Source): number => {
  const found = cardIn(source);
  return found ? Math.max(1, found.entries.length) : 0;
};

/** What the card is made of: the sheet for the wall, and the same as text. */
export const CARD_PARTS: readonly Part[] = [
  { name: 'sheet', count: countOf, blocks: sheet },
  { name: 'cardText', count: countOf, blocks: asText },
];

/** What the card is called. */
export const cardTitle = (source: Source): string => cardIn(source)?.card.title.trim() || source.words.t('card.name');

/** A card has its own title on it; where there is no card, its name says what is missing. */
export const cardHead = (source: Source): readonly Block[] =>
  cardIn(source) ? [] : [{ kind: 'title', runs: [{ text: cardTitle(source) }] }];
