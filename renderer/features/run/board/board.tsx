import { useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '../../../../shared/model/ids';
import type { Note } from '../../../../shared/model/note';
import type { VotingRound } from '../../../../shared/model/session';
import { optionsOf } from '../../../../shared/session/choosing/votes';
import type { StepScreenProps } from '../step-screen-props';
import css from './board.module.css';
import { BoardBar, type Face } from './board-bar';
import type { BoardChoice } from './board-choice';
import { GroupsFace } from './groups-face';
import { SourceMenu } from './source-menu';
import { chosenSteps, meantFor, type StepWithSlips } from './sources';
import { type BoardNow, useBoard } from './use-board';
import { useBoardActs } from './use-board-acts';
import { useChoicesOnWall } from './use-choices-on-wall';
import { VoteFace } from './vote-face';

type Props = Pick<StepScreenProps, 'run' | 'block' | 'texts' | 'onOpen'> & {
  readonly steps: readonly StepWithSlips[];
  readonly choice: BoardChoice;
  readonly onChoice: (part: BoardChoice) => void;
  readonly onBack: () => void;
  /** It was opened by hand: the focus goes to the first card. */
  readonly takesFocus: boolean;
};

/** The slips of a step, or of the steps before it, put in groups and chosen from. */
export function Board(props: Props) {
  const { run, block, texts, choice, steps } = props;
  const chosen = useMemo(
    () => chosenSteps(choice, steps, block.id, texts.capturesOf(block)),
    [choice, steps, block, texts],
  );
  const meant = useMemo(() => meantFor(choice, chosen, run.blocks), [choice, chosen, run.blocks]);
  const now = useBoard(run, block, meant);
  if (!now) return <div aria-busy="true" />;
  return <Loaded {...props} now={now} chosen={chosen} />;
}

type LoadedProps = Props & { readonly now: BoardNow; readonly chosen: ReadonlySet<Id> };

// Somebody who was counting when the window closed goes on counting.
const firstFace = (rounds: readonly VotingRound[]): Face =>
  rounds.findLast(({ state }) => state === 'open')?.id ?? 'groups';

/** A vote that was just opened is what is seen, also when the page was drawn anew meanwhile; answers which it is. */
function useNewVote(rounds: readonly VotingRound[], onNew: (id: Id) => void): Id | undefined {
  const [known, setKnown] = useState({ rounds, newId: undefined as Id | undefined });
  if (known.rounds === rounds) return known.newId;
  const made = rounds.findLast(({ id, state }) => state === 'open' && !known.rounds.some((round) => round.id === id));
  setKnown({ rounds, newId: made?.id ?? known.newId });
  if (made) onNew(made.id);
  return made?.id ?? known.newId;
}

function Loaded(props: LoadedProps) {
  const { now, run, block, onOpen, onBack, takesFocus } = props;
  const { rounds, board } = now;
  const [face, setFace] = useState(() => firstFace(rounds));
  // Only where the board opens: who goes from a vote to the groups stays on the button for that.
  const isFirst = useRef(takesFocus);
  useEffect(() => {
    isFirst.current = false;
  }, []);
  const openedId = useNewVote(rounds, setFace);
  const acts = useBoardActs({ sessionId: run.session.id, blockId: block.id });
  const wall = useChoicesOnWall(run, block);
  const round = rounds.find(({ id }) => id === face);
  const show = async (roundId: Id) => {
    if (await acts.show(roundId)) wall.show({ roundId });
  };
  return (
    <div className={css.board}>
      <BoardBar
        rounds={rounds}
        face={round?.id ?? 'groups'}
        onFace={setFace}
        isOnWall={wall.isShown(round?.id)}
        onWall={(isOn) => (isOn ? wall.show(round ? { roundId: round.id } : {}) : wall.hide())}
        onBack={onBack}
      >
        {round ? null : <Sources {...props} />}
      </BoardBar>
      {round ? (
        <VoteFace
          key={round.id}
          now={now}
          round={round}
          acts={acts}
          isNew={round.id === openedId}
          focusId={wall.focusOf(round.id)}
          onFocus={(focusId) => wall.show({ roundId: round.id, ...(focusId && { focusId }) })}
          onShow={() => void show(round.id)}
        />
      ) : (
        <GroupsFace
          now={now}
          acts={acts}
          onOpen={(note: Note) => onOpen(note)}
          onBack={onBack}
          takesFocus={isFirst.current}
          onVote={(onlyIds) => void acts.vote(optionsOf(board, onlyIds))}
        />
      )}
    </div>
  );
}

function Sources({ run, block, texts, steps, chosen, choice, onChoice }: LoadedProps) {
  const { blocks, groups, themes } = run;
  const titleOf = (blockId: Id): string => {
    const step = blocks.find(({ id }) => id === blockId);
    return step ? texts.titleOf(step) : '';
  };
  return <SourceMenu {...{ steps, chosen, choice, onChoice, block, titleOf, groups, themes }} />;
}
