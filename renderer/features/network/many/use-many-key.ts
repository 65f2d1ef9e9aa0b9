import { useCommand } from '../../../keyboard/use-command';
import type { Choosing } from '../use-choosing';

const underKeys = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-party]')?.dataset.party ?? undefined;

/** X chooses the party that the keys are on, for an act on several; beside a party it only begins the choosing. */
export function useManyKey(choosing: Choosing): void {
  useCommand('many', () => choosing.chooseMany(underKeys()));
}
