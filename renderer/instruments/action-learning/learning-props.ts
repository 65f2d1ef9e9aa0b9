import type { Question } from '../../../shared/instruments/action-learning';
import type { Id } from '../../../shared/model/ids';
import type { InstrumentProps } from '../instrument-props';
import type { InstrumentActs } from '../use-instrument';

/** What each step of action learning is given. */
export type LearningProps = InstrumentProps & {
  readonly acts: InstrumentActs;
  /** The step in which the question was chosen. */
  readonly chooseId: Id | undefined;
  /** The step in which it is said better. */
  readonly reframeId: Id | undefined;
  /** The question, first wording first; the last one is how it is said now. */
  readonly wordings: readonly Question[];
};
