import { useMemo } from 'react';
import type { Block } from '../../shared/model/session';
import { ActionLearningScreen } from './action-learning/action-learning-screen';
import { WithAlsoWritten } from './also-written';
import { ConflictScreen } from './conflict/conflict-screen';
import { HurdlesScreen } from './hurdles/hurdles-screen';
import type { InstrumentProps } from './instrument-props';
import { ReflectionScreen } from './reflection/reflection-screen';

/** The methods that have a screen of their own, by the id of the method. */
const SCREENS: ReadonlyMap<string, (props: InstrumentProps) => React.ReactNode> = new Map([
  ['action-learning', ActionLearningScreen],
  ['clear-the-hurdles', HurdlesScreen],
  ['conflict-as-learning', ConflictScreen],
  ['reflection-round', ReflectionScreen],
]);

/** Whether a step is worked with on the screen of its method, rather than with columns of notes. */
export const hasInstrument = ({ methodId, stepId }: Pick<Block, 'methodId' | 'stepId'>): boolean =>
  stepId !== undefined && SCREENS.has(methodId ?? '');

/** The screen of the method that a step belongs to, with all that was captured in the step. */
export function Instrument(props: InstrumentProps) {
  const Screen = SCREENS.get(props.block.methodId ?? '');
  const { notes, block, onOpen } = props;
  const captured = useMemo(() => notes.filter(({ blockId }) => blockId === block.id), [notes, block.id]);
  if (!Screen) return null;
  return (
    <WithAlsoWritten notes={captured} onOpen={onOpen}>
      <Screen {...props} />
    </WithAlsoWritten>
  );
}
