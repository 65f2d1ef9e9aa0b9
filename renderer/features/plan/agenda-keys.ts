import type { KeyboardEvent } from 'react';

/** What a key does to the blocks that are chosen, while the agenda has the focus. */
export type AgendaKey =
  | { readonly does: 'move'; readonly steps: -1 | 1 }
  | { readonly does: 'remove' }
  | { readonly does: 'duplicate' };

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/** Reads a key of the agenda; null when the list itself or nobody takes it. */
export function agendaKeyOf({ key, altKey, ctrlKey, metaKey, shiftKey }: Pressed): AgendaKey | null {
  const hasControl = ctrlKey || metaKey;
  const steps = STEPS[key];
  if (altKey && !hasControl && steps !== undefined) return { does: 'move', steps };
  if (altKey || shiftKey) return null;
  if (hasControl) return key.toLowerCase() === 'd' ? { does: 'duplicate' } : null;
  return key === 'Delete' || key === 'Backspace' ? { does: 'remove' } : null;
}
