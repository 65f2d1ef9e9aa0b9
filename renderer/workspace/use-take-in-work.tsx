import { OpeningSheets } from './opening-sheets';
import { useOpening } from './use-opening';

/** Takes in the work of a group of one meeting: what asks for it draws its own button. */
export function useTakeInWork(sessionId: string) {
  const opening = useOpening();
  return {
    /** Lets the person choose the file of a group. */
    ask: () => opening.askGroupWork(sessionId),
    sheets: <OpeningSheets opening={opening} />,
  };
}
