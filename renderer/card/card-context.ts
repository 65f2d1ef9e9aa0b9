import { createContext, useContext } from 'react';
import type { CardRows } from '../../shared/card/boxes';
import type { Id } from '../../shared/model/ids';
import type { CardEntry } from '../../shared/model/instruments';
import type { CardActs } from './use-card-acts';
import type { CardWall } from './use-card-wall';

/** What every part of the canvas knows: the card, what can be done, and where the keyboard goes after an act. */
export type OnCard = CardRows & {
  readonly acts: CardActs;
  readonly wall: CardWall;
  /** After the next change of the card, the keyboard goes on at this entry. */
  readonly goOnAt: (entryId: Id) => void;
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
