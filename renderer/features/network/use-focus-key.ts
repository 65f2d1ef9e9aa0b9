import { useCommand } from '../../keyboard/use-command';
import type { Looking } from './use-looking';

/** The party that the keys are on: on the map or in the list. */
const underKeys = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-party]')?.dataset.party ?? undefined;

/**
 * F shows only one party with who stands one tie away; once more shows two, and then everyone again. It is about the
 * party that the keys are on, or the one that lies open.
 */
export function useFocusKey({ focus, setFocus }: Looking, openId: string | null): void {
  useCommand('focus', () => {
    const id = underKeys() ?? openId ?? focus?.id;
    if (id === undefined) return;
    if (focus?.id !== id) setFocus({ id, steps: 1 });
    else setFocus(focus.steps === 1 ? { id, steps: 2 } : null);
  });
}
