import { workedOn } from '../../../shared/instruments/hurdles';
import { ofKind } from '../../../shared/instruments/linked';
import type { InstrumentProps } from '../instrument-props';
import css from '../instruments.module.css';
import { useInstrument } from '../use-instrument';
import { OneMore } from './hurdle-parts';
import { InfluenceBoard } from './influence-board';
import { PickList } from './pick-list';
import { SmallestSteps } from './smallest-steps';
import { SortBoard } from './sort-board';
import { WhereCards } from './where-cards';
import { WhoWhen } from './who-when';
import { WriteCards } from './write-cards';

/** Hurdles from a first word to someone who does the smallest step: one set of notes, filled in step by step. */
export function HurdlesScreen(props: InstrumentProps) {
  const acts = useInstrument(props);
  const inStep = { ...props, acts, hurdles: ofKind(props.notes, 'hurdle') };
  return (
    <div className={css.screen}>
      <Step {...inStep} />
      <OneMore {...inStep} />
    </div>
  );
}

function Step(props: Parameters<typeof WriteCards>[0]) {
  const picked = { ...props, hurdles: workedOn(props.hurdles) };
  switch (props.block.stepId) {
    case 'sort':
      return <SortBoard {...props} />;
    case 'pick':
      return <PickList {...props} />;
    case 'where':
      return <WhereCards {...picked} />;
    case 'influence':
      return <InfluenceBoard {...picked} />;
    case 'smallest':
      return <SmallestSteps {...picked} />;
    case 'who':
      return <WhoWhen {...picked} />;
    default:
      return <WriteCards {...props} />;
  }
}
