import { wordingsOf } from '../../../shared/instruments/action-learning';
import type { Block } from '../../../shared/model/session';
import type { InstrumentProps } from '../instrument-props';
import css from '../instruments.module.css';
import { useInstrument } from '../use-instrument';
import { ActStep } from './act-step';
import { AskStep } from './ask-step';
import { CheckIn } from './check-in';
import { ChooseStep } from './choose-step';
import { CloseStep } from './close-step';
import { LearnStep } from './learn-step';
import type { LearningProps } from './learning-props';
import { QuestionPanel } from './question-panel';
import { Reframe } from './reframe';

/** The step of the same method that belongs to this one: the last one until here, or else the first. */
function stepNear({ blocks, block }: InstrumentProps, stepId: string): Block | undefined {
  const steps = blocks.filter((each) => each.methodId === block.methodId && each.stepId === stepId);
  const until = blocks.slice(0, blocks.findIndex(({ id }) => id === block.id) + 1);
  return steps.findLast((step) => until.includes(step)) ?? steps[0];
}

/** One question of one person, sharpened by the questions of the others until there is something to do. */
export function ActionLearningScreen(props: InstrumentProps) {
  const acts = useInstrument(props);
  const chooseId = stepNear(props, 'choose')?.id;
  const reframeId = stepNear(props, 'reframe')?.id;
  const inStep = { ...props, acts, chooseId, reframeId, wordings: wordingsOf(props.notes, chooseId) };
  return (
    <div className={css.screen}>
      <Step {...inStep} />
    </div>
  );
}

function Step(props: LearningProps) {
  switch (props.block.stepId) {
    case 'check-in':
      return <CheckIn {...props} />;
    case 'choose':
      return <ChooseStep {...props} />;
    case 'reframe':
      return <Reframe {...props} />;
    case 'act':
      return <ActStep {...props} />;
    case 'learn':
      return <LearnStep {...props} />;
    case 'close':
      return <CloseStep {...props} />;
    default:
      return (
        <>
          <QuestionPanel {...props} />
          <AskStep {...props} />
        </>
      );
  }
}
