import { useEffect, useMemo, useRef } from 'react';
import { useCommand } from '../../../keyboard/use-command';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { StepNotes } from '../step-notes';
import type { StepScreenProps } from '../step-screen-props';
import { Board } from './board';
import css from './board.module.css';
import { useBoardChoice } from './board-choice';
import { focusCard } from './board-hands';
import { beginsWithBoard, stepsWithSlips } from './sources';

/** The notes of a step in columns, or as slips on a board; one key goes from the one to the other. */
export function ChoosingStep(props: StepScreenProps) {
  const { run, block, texts, onOpen } = props;
  const { t } = useWords();
  const [choice, onChoice] = useBoardChoice(block.id);
  const steps = useMemo(() => stepsWithSlips(run.notes, run.blocks, block), [run.notes, run.blocks, block]);
  const hasSlips = steps.length > 0;
  const isOpen = hasSlips && (choice.isOpen ?? beginsWithBoard(block, texts.capturesOf(block)));
  const place = useRef<HTMLDivElement>(null);
  const turned = useRef(false);
  const turn = (to: boolean) => {
    turned.current = true;
    onChoice({ isOpen: to });
  };
  useCommand('board', () => turn(!isOpen), hasSlips);
  useEffect(() => {
    // What the focus stood on is gone with the turn.
    if (!turned.current || document.activeElement !== document.body) return;
    turned.current = false;
    const first = place.current?.querySelector<HTMLElement>('[data-card]')?.dataset.card;
    if (!(isOpen && focusCard(place.current, first))) place.current?.querySelector('button')?.focus();
  });
  return (
    <div ref={place}>
      {isOpen ? (
        <Board {...{ run, block, texts, onOpen, steps, choice, onChoice }} onBack={() => turn(false)} />
      ) : (
        <>
          {hasSlips ? (
            <div className={css.way}>
              <Button variant="quiet" keyName="M" onPress={() => turn(true)}>
                {t('choosing.open')}
              </Button>
            </div>
          ) : null}
          <StepNotes {...props} />
        </>
      )}
    </div>
  );
}
