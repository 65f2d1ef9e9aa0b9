import { hasInstrument } from '../../instruments/instrument';
import { ChoosingStep } from './board/choosing-step';
import { CardStepScreen, isCardStep } from './card/card-step';
import { FreeTime, isFree } from './free-time';
import { InstrumentStep } from './instrument-step';
import type { StepScreenProps } from './step-screen-props';

/** What a step is worked with: its notes, or the screen of the method that it belongs to. Give it the step as its key. */
export function StepScreen(props: StepScreenProps) {
  const { block } = props;
  if (isFree(block)) return <FreeTime {...props} />;
  if (isCardStep(block)) return <CardStepScreen {...props} />;
  if (hasInstrument(block)) return <InstrumentStep {...props} />;
  return <ChoosingStep {...props} />;
}
