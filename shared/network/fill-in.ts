import type { Stakeholder, Tie } from '../model/network';

type Holder = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nothing was said: absent, an empty text or list. */
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** What every party has is never empty, so that the one that stays decides; energy 0 says that nobody knows. */
const isOpen = (key: string, value: unknown): boolean => isEmpty(value) || (key === 'energy' && value === 0);

function filledValue(key: string, mine: unknown, theirs: unknown): unknown {
  if (isEmpty(theirs) || isOpen(key, mine)) return isEmpty(theirs) ? mine : theirs;
  if (Array.isArray(mine) && Array.isArray(theirs)) return [...new Set([...mine, ...theirs])];
  // A place is one thing: half of another place is nowhere.
  return key !== 'position' && isRecord(mine) && isRecord(theirs) ? filled(mine, theirs) : mine;
}

function filled(mine: Holder, theirs: Holder): Holder {
  const keys = Object.keys(theirs);
  return { ...mine, ...Object.fromEntries(keys.map((key) => [key, filledValue(key, mine[key], theirs[key])])) };
}

/** A party with what another one knows in its empty fields; its lists get what they miss. What it says itself stays. */
export const filledParty = (party: Stakeholder, from: Partial<Stakeholder>): Partial<Stakeholder> =>
  filled(party, from) as Partial<Stakeholder>;

/** A tie with what another one knows in its empty fields; its lists get what they miss. What it says itself stays. */
export const filledTie = (tie: Tie, from: Partial<Tie>): Partial<Tie> => filled(tie, from) as Partial<Tie>;
