import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { inOrder } from '../../../../shared/notes/order';
import { WithAlsoWritten } from '../../../instruments/also-written';
import { useCommand } from '../../../keyboard/use-command';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { InHelpLine } from '../help-line';
import { StepNotes } from '../step-notes';
import type { StepScreenProps } from '../step-screen-props';
import { Board } from './board';
import { useBoardChoice } from './board-choice';
import { beginsWithBoard, isSlip, stepsWithSlips } from './sources';

type Props = StepScreenProps & {
  /** What stands in place of the columns of notes; such a step never begins with the board. */
  readonly children?: ReactNode;
};

/** The notes of a step in columns, or as slips on a board; one key goes from the one to the other. */
export function ChoosingStep({ children, ...props }: Props) {
  const { run, block, texts, onOpen } = props;
  const { t } = useWords();
  const [choice, onChoice] = useBoardChoice(block.id);
  const steps = useMemo(() => stepsWithSlips(run.notes, run.blocks, block), [run.notes, run.blocks, block]);
  // What never lies on the board is seen below it, in the step in which it was captured.
  const beside = useMemo(
    () => inOrder(run.notes.filter((note) => note.blockId === block.id && !isSlip(note))),
    [run.notes, block.id],
  );
  const hasSlips = steps.length > 0;
  const isOpen = hasSlips && (choice.isOpen ?? (!children && beginsWithBoard(block, texts.capturesOf(block))));
  const way = useRef<HTMLButtonElement>(null);
  const [isTurned, setTurned] = useState(false);
  const turn = (to: boolean) => {
    setTurned(true);
    onChoice({ isOpen: to });
  };
  useCommand('board', () => turn(!isOpen), hasSlips);
  useEffect(() => {
    // The key that turned it turns it back; the board itself begins at its first card.
    if (isTurned && !isOpen) way.current?.focus();
  }, [isTurned, isOpen]);
  return (
    <div>
      {isOpen ? (
        <WithAlsoWritten notes={beside} onOpen={onOpen}>
          <Board
            {...{ run, block, texts, onOpen, steps, choice, onChoice }}
            takesFocus={isTurned}
            onBack={() => turn(false)}
          />
        </WithAlsoWritten>
      ) : (
        <>
          {hasSlips ? (
            <InHelpLine>
              <Button ref={way} variant="quiet" keyName="M" onPress={() => turn(true)}>
                {t('choosing.open')}
              </Button>
            </InHelpLine>
          ) : null}
          {children ?? <StepNotes {...props} />}
        </>
      )}
    </div>
  );
}
