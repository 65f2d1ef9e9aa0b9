/** What a key does in the list of options. */
export type VoteKey =
  | { readonly act: 'count'; readonly by: number }
  | { readonly act: 'go'; readonly to: 'next' | 'previous' | 'first' | 'last' };

const KEYS: Readonly<Record<string, VoteKey>> = {
  '+': { act: 'count', by: 1 },
  // The same key as +, without Shift.
  '=': { act: 'count', by: 1 },
  '-': { act: 'count', by: -1 },
  _: { act: 'count', by: -1 },
  ArrowDown: { act: 'go', to: 'next' },
  ArrowRight: { act: 'go', to: 'next' },
  ArrowUp: { act: 'go', to: 'previous' },
  ArrowLeft: { act: 'go', to: 'previous' },
  Home: { act: 'go', to: 'first' },
  End: { act: 'go', to: 'last' },
};

/** What a key means on an option, or null when it is for its buttons or for the page. */
export const voteKeyOf = (press: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): VoteKey | null => (press.ctrlKey || press.metaKey || press.altKey ? null : (KEYS[press.key] ?? null));

/** The place in a list of so many that a key goes to from here. */
export function placeAfter(at: number, to: Extract<VoteKey, { act: 'go' }>['to'], count: number): number {
  if (to === 'first') return 0;
  if (to === 'last') return count - 1;
  return Math.max(0, Math.min(at + (to === 'next' ? 1 : -1), count - 1));
}
