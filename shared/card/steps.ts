import { FILL_ORDER } from '../model/card-columns';
import { type Change, updating } from '../model/change';
import { edited } from '../model/edited';
import type { Stamp } from '../model/ids';
import type { CardEntry, CardStep, PartnershipCard } from '../model/instruments';
import { say } from '../model/message';

export type StepState = PartnershipCard['stepState'][CardStep];

/** What a column is, given what stands in it: a filled one is not empty, and an empty one not done. */
function stateNow(before: StepState, isFilled: boolean): StepState {
  if (!isFilled) return 'empty';
  return before === 'empty' ? 'busy' : before;
}

/** The card goes along with what came to stand on it or went off it. */
export function followSteps(
  card: PartnershipCard,
  before: readonly CardEntry[],
  after: readonly CardEntry[],
  stamp: Stamp,
): Change['tables'] {
  const isFilled = (entries: readonly CardEntry[], step: CardStep) => entries.some((entry) => entry.step === step);
  const changed = FILL_ORDER.filter((step) => isFilled(before, step) !== isFilled(after, step));
  if (changed.length === 0) return {};
  const states = changed.map((step) => [step, stateNow(card.stepState[step], isFilled(after, step))] as const);
  const stepState = { ...card.stepState, ...Object.fromEntries(states) };
  return updating('cards', [[card, edited(card, { stepState }, stamp)]]);
}

/** Says how far a column is. */
export const setStepState = (card: PartnershipCard, step: CardStep, state: StepState, stamp: Stamp): Change => ({
  label: say('card.act.state', { step, state }),
  tables: updating('cards', [[card, edited(card, { stepState: { ...card.stepState, [step]: state } }, stamp)]]),
});

/** The column to go on with: the first in fill order that is not done; null when all are. */
export const nextStep = ({ stepState }: PartnershipCard): CardStep | null =>
  FILL_ORDER.find((step) => stepState[step] !== 'done') ?? null;
