import type { Stakeholder } from '../model/network';

const ANSWERS = ['identity', 'aspiration', 'offer'] as const;

/** What a party has not told yet: what it is of, what it wants to be of, and what it can add. */
export const openAnswers = (party: Pick<Stakeholder, (typeof ANSWERS)[number]>) =>
  ANSWERS.filter((field) => (party[field] ?? '').trim() === '');
