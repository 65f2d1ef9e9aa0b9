import { createContext, useContext } from 'react';
import type { Box, CardRows } from '../../shared/card/boxes';
import type { CardEntry } from '../../shared/model/instruments';
import type { CardActs } from './use-card-acts';
import type { CardWall } from './use-card-wall';

/** What every part of the canvas knows: the card, what can be done, and where the keyboard goes after an act. */
export type OnCard = CardRows & {
  readonly acts: CardActs;
  readonly wall: CardWall;
  /** Puts an entry at a spot of a box; the keyboard goes along. */
  readonly move: (entry: CardEntry, to: Box, spot: number) => void;
  readonly values: readonly CardEntry[];
};

/** What the keys of an entry do, read aloud once where an entry has the focus. */
export const ENTRY_HELP_ID = 'card-entry-help';

const Context = createContext<OnCard | null>(null);
export const CardProvider = Context.Provider;

/** The card around this widget. */
export function useOnCard(): OnCard {
  const found = useContext(Context);
  if (!found) throw new Error('Card widgets stand inside a CardCanvas');
  return found;
}
