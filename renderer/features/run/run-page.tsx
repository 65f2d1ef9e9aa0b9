import { type RefObject, useRef, useState } from 'react';
import type { Id } from '../../../shared/model/ids';
import type { Note } from '../../../shared/model/note';
import type { Block } from '../../../shared/model/session';
import { stepAfter, stepIdOf } from '../../../shared/session/run/meeting';
import { LookBackLine } from '../../instruments/look-back/look-back-line';
import { type LookBack, useLookBack } from '../../instruments/look-back/use-look-back';
import { useCommand } from '../../keyboard/use-command';
import { type StepTexts, useStepTexts } from '../../methods/use-step-texts';
import { NoteSheet } from '../../notes/note-sheet';
import { NoteSurroundings } from '../../notes/note-surroundings';
import { CaptureBar } from './capture-bar';
import { ClockNotice } from './clock-notice';
import { ClockPanel } from './clock-panel';
import { DayLine } from './day-line';
import { DayLinks } from './day-links';
import { isFree } from './free-time';
import { WithHelpLine } from './help-line';
import { NextStep } from './next-step';
import { NoAgenda } from './no-agenda';
import { NowHeading } from './now-heading';
import { PaceLine } from './pace-line';
import { RegiePanels } from './regie-panels';
import css from './run-page.module.css';
import { StepHelp } from './step-help';
import { StepScreen } from './step-screen';
import { useChosenGroup } from './use-chosen-group';
import { useLook } from './use-look';
import { type Panels, usePanels } from './use-panels';
import { type Parking, useParking } from './use-parking';
import { type Round, useRound } from './use-round';
import { type Run, useRun } from './use-run';
import { type RunActs, useRunActs } from './use-run-acts';
import { WallPanel } from './wall-panel';

/** The regie while a meeting runs: the day, the step, the notes, the clock and what the room sees. */
export function RunPage({ sessionId }: { readonly sessionId: Id }) {
  const run = useRun(sessionId);
  if (!run) return <div className={css.waiting} aria-busy={run === undefined} />;
  return (
    <NoteSurroundings programmeId={run.session.programmeId} sessionId={sessionId}>
      {run.blocks.length > 0 ? <Regie run={run} /> : <NoAgenda run={run} />}
    </NoteSurroundings>
  );
}

/** A step may be looked at without going there; stepping, by key or button, comes back to what runs. */
function Regie({ run }: { readonly run: Run }) {
  const texts = useStepTexts();
  const acts = useRunActs(run, texts.titleOf);
  const [looksAt, look] = useLook(run);
  const heading = useRef<HTMLHeadingElement>(null);
  const toHeading = () => {
    // Never out of a line that is being written: the next letters would act instead of being typed.
    if (!document.activeElement?.matches('input, textarea')) heading.current?.focus();
  };
  const backToNow = () => {
    look(undefined);
    toHeading();
  };
  const moving = movingBack(acts, toHeading, backToNow);
  useRunKeys(run, moving);
  const block = shownBlock(run, looksAt);
  if (!block) return null;
  return (
    <AtStep
      run={run}
      block={block}
      texts={texts}
      acts={moving}
      headingRef={heading}
      onLook={look}
      onBackToNow={backToNow}
    />
  );
}

type AtStepProps = {
  readonly run: Run;
  readonly block: Block;
  readonly texts: StepTexts;
  readonly acts: RunActs;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onLook: (blockId: Id) => void;
  readonly onBackToNow: () => void;
};
/** What the parts of the page share about the step that is shown. */
type Shared = AtStepProps & {
  readonly round: Round;
  readonly parking: Parking;
  readonly panels: Panels;
  readonly lookBack: LookBack | undefined;
  readonly groupId: Id | undefined;
  readonly chooseGroup: (groupId: Id | undefined) => void;
  readonly onOpen: (note: Note, at?: 'about') => void;
};

function AtStep(props: AtStepProps) {
  const { run, block, texts, acts, onLook } = props;
  const [openNote, setOpenNote] = useState<{ readonly id: Id; readonly at: 'about' | undefined }>();
  const [groupId, chooseGroup] = useChosenGroup(run, block, onLook);
  const shared: Shared = {
    ...props,
    ...{ groupId, chooseGroup },
    round: useRound(run, block),
    parking: useParking(run, block),
    panels: usePanels(),
    lookBack: useLookBack(run.session.id),
    onOpen: (note, at) => setOpenNote({ id: note.id, at }),
  };
  return (
    <div className={css.run}>
      <DayLine run={run} shownId={block.id} titleOf={texts.titleOf} onLook={onLook}>
        <DayLinks parking={shared.parking} lookBack={shared.lookBack} onOpen={shared.panels.open} />
      </DayLine>
      <Middle {...shared} />
      <aside className={css.side}>
        <ClockPanel run={run} acts={acts} />
        <WallPanel run={run} acts={acts} />
        <NextStep run={run} titleOf={texts.titleOf} acts={acts} />
      </aside>
      <div className={css.capture}>
        <CaptureBar
          key={isFree(block) ? block.id : 'line'}
          run={run}
          block={block}
          texts={texts}
          groupId={groupId}
          onGroup={chooseGroup}
        />
      </div>
      <RegiePanels {...shared} />
      <NoteSheet noteId={openNote?.id} focus={openNote?.at} onClose={() => setOpenNote(undefined)} />
    </div>
  );
}

function Middle(shared: Shared) {
  const { run, block, texts, acts, headingRef, onBackToNow, round, groupId, chooseGroup, onOpen, panels } = shared;
  return (
    <WithHelpLine>
      <section className={css.main}>
        <ClockNotice run={run} acts={acts} />
        {isOpening(run, block) ? (
          <div className={css.comingBack}>
            <LookBackLine sessionId={run.session.id} />
          </div>
        ) : null}
        <div className={css.nowLine}>
          <NowHeading
            run={run}
            block={block}
            texts={texts}
            acts={acts}
            onBackToNow={onBackToNow}
            headingRef={headingRef}
          />
          <PaceLine run={run} titleOf={texts.titleOf} acts={acts} />
        </div>
        <StepHelp
          run={run}
          block={block}
          acts={acts}
          round={round}
          onGroup={chooseGroup}
          onSilent={() => panels.open('silent')}
        />
        <StepScreen
          key={block.id}
          run={run}
          block={block}
          texts={texts}
          groupId={groupId}
          onGroup={chooseGroup}
          onOpen={onOpen}
        />
      </section>
    </WithHelpLine>
  );
}

/** A meeting opens with what was promised before: that is said in its first step, unless that step shows it. */
const isOpening = (run: Run, block: Block): boolean =>
  stepAfter(run.blocks, null)?.id === block.id && block.stepId !== 'check-in';

/** The step that is looked at, else the one that runs, else the one to begin with, else the last one of all. */
function shownBlock(run: Run, looksAt: Id | undefined) {
  const find = (id: Id | null | undefined) => run.blocks.find((block) => block.id === id);
  const begin = run.session.status === 'finished' ? run.blocks.at(-1) : stepAfter(run.blocks, null);
  return find(looksAt) ?? find(stepIdOf(run.meeting)) ?? begin;
}

/**
 * Going somewhere ends looking around: by itself when another step runs, so that the step that was left is not drawn
 * again for a moment. Where nothing moved, the page comes back to what runs.
 */
function movingBack(acts: RunActs, toHeading: () => void, backToNow: () => void): RunActs {
  const arriving = async (going: Promise<boolean>): Promise<boolean> => {
    const hasMoved = await going;
    if (hasMoved) toHeading();
    else backToNow();
    return hasMoved;
  };
  return {
    ...acts,
    goTo: (blockId) => arriving(acts.goTo(blockId)),
    forward: () => arriving(acts.forward()),
    back: () => arriving(acts.back()),
    finish: () => arriving(acts.finish()),
  };
}

function useRunKeys({ wall }: Run, acts: RunActs): void {
  useCommand('clock', () => acts.turnClock());
  useCommand('stepForward', () => void acts.forward());
  useCommand('stepBack', () => void acts.back());
  useCommand('black', () => acts.black(!(wall?.black ?? false)));
}
