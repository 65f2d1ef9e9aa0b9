import type { Ref } from 'react';
import type { Block } from '../../../shared/model/session';
import { groupsInStep } from '../../../shared/session/beside';
import { groupTitle } from '../../../shared/session/group-order';
import { asLongAsAll, goesOn, standingOf, stepAfter, stepIdOf } from '../../../shared/session/run/meeting';
import { endsAtMs, toNearestMinute } from '../../../shared/session/run/timer';
import { useWords } from '../../language/words';
import type { StepTexts } from '../../methods/use-step-texts';
import { Button } from '../../ui/button';
import { useNow } from '../../ui/use-now';
import css from './now-heading.module.css';
import { titleTogether } from './title-together';
import type { Run } from './use-run';
import type { RunActs } from './use-run-acts';

type Props = {
  readonly run: Run;
  readonly block: Block;
  readonly texts: StepTexts;
  readonly acts: RunActs;
  readonly onBackToNow: () => void;
  /** Stepping puts the focus here: it is read aloud, and Space is the clock again instead of the last button. */
  readonly headingRef: Ref<HTMLHeadingElement>;
};

/** The step that is shown: the one that runs, or one that is only looked at, with the way to go there. */
export function NowHeading({ run, block, texts, acts, onBackToNow, headingRef }: Props) {
  const isNow = goesOn(run.meeting, block);
  return (
    <div className={css.heading}>
      <Above run={run} block={block} isNow={isNow} />
      <h1 ref={headingRef} tabIndex={-1}>
        {texts.titleOf(block)}
      </h1>
      {isNow ? (
        <Next run={run} block={block} texts={texts} />
      ) : (
        <Look run={run} block={block} texts={texts} acts={acts} onBackToNow={onBackToNow} />
      )}
    </div>
  );
}

function Above({ run, block, isNow }: { readonly run: Run; readonly block: Block; readonly isNow: boolean }) {
  const { t, time } = useWords();
  const manner = useManner(run, block);
  const nowMs = useNow(1000);
  const { timer } = standingOf(run.meeting, nowMs);
  const ends = isNow ? endsAtMs(timer) : null;
  const isAhead = ends !== null && ends > nowMs;
  return (
    <div className={css.above}>
      <span className={isNow ? css.now : css.look}>{t(tagOf(run, isNow))}</span>
      <span>{isAhead ? t('session.run.until', { manner, time: time(toNearestMinute(ends)) }) : manner}</span>
    </div>
  );
}

function tagOf({ meeting, session }: Run, isNow: boolean) {
  if (isNow) return 'session.run.now';
  const isToBegin = stepIdOf(meeting) === null && session.status !== 'finished';
  return isToBegin ? 'session.run.soon' : 'session.run.look';
}

function useManner({ blocks, groups, themes }: Run, block: Block): string {
  const { t, list } = useWords();
  const { kind, mode } = block;
  if (kind === 'free_time' || kind === 'break') return t(`domain.blockKind.${kind}`);
  const own = groupsInStep(block, blocks, groups);
  if (mode === 'breakout' && own.length < groups.length) return list(own.map((one) => groupTitle(one, groups, themes)));
  if (mode === 'breakout' && groups.length > 0) return t('session.run.inGroups', { count: groups.length });
  return t(`domain.mode.${mode}`);
}

function Next({ run, block, texts }: { readonly run: Run; readonly block: Block; readonly texts: StepTexts }) {
  const words = useWords();
  const { t } = words;
  const next = stepAfter(run.blocks, block.id);
  if (!next) return <p className={css.next}>{t('session.run.last')}</p>;
  const { minutes } = asLongAsAll(next, run.blocks);
  return (
    <p className={css.next}>
      {t('session.run.next')} <b>{titleTogether(next, run.blocks, texts.titleOf, words)}</b>,{' '}
      {t('session.run.minutes', { minutes })}
    </p>
  );
}

function Look({ run, block, texts, acts, onBackToNow }: Omit<Props, 'headingRef'>) {
  const { t } = useWords();
  const prompt = texts.promptOf(block);
  const hasNow = stepIdOf(run.meeting) !== null;
  // Then the one act of the page already says it.
  const isBeginning = !hasNow && run.session.status !== 'finished' && stepAfter(run.blocks, null)?.id === block.id;
  return (
    <>
      {prompt ? <p className={css.prompt}>{prompt}</p> : null}
      {hasNow ? <WallStays run={run} block={block} texts={texts} /> : null}
      <div className={css.acts}>
        {isBeginning ? null : <Button onPress={() => void acts.goTo(block.id)}>{t('session.run.goHere')}</Button>}
        <Button variant="quiet" onPress={() => acts.showOnWall(block.id)}>
          {t('session.run.showThis')}
        </Button>
        {block.status === 'planned' ? (
          <Button variant="quiet" onPress={() => acts.leaveOut(block)}>
            {t('session.run.leaveOut')}
          </Button>
        ) : null}
        {block.status === 'skipped' ? (
          <Button variant="quiet" onPress={() => acts.bringBack(block)}>
            {t('session.run.bringBack')}
          </Button>
        ) : null}
        {hasNow ? (
          <Button variant="quiet" onPress={onBackToNow}>
            {t('session.run.backToNow')}
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** Looking around is free: the room sees what it saw. */
function WallStays({ run, block, texts }: { readonly run: Run; readonly block: Block; readonly texts: StepTexts }) {
  const { t } = useWords();
  const { wall, blocks, meeting } = run;
  const shownId = wall ? wall.blockId : stepIdOf(meeting);
  if (shownId === block.id) return null;
  const shown = wall?.black ? undefined : blocks.find(({ id }) => id === shownId);
  return (
    <p className={css.stays}>
      {shown ? t('regie.look.wallStays', { title: texts.titleOf(shown) }) : t('regie.look.wallElsewhere')}
    </p>
  );
}
