import { useCallback, useMemo, useRef, useState } from 'react';
import { momentLook } from '../../../../../shared/network/moment-look';
import { takeSnapshot } from '../../../../../shared/network/snapshot-commands';
import type { Moment, Told } from '../../../../../shared/network/story';
import { changeLines, stateLine } from '../../../../../shared/network/story-words';
import { readNetwork } from '../../../../data/read-network';
import { stamp } from '../../../../data/stamp';
import { today } from '../../../../data/today';
import { useCommand } from '../../../../keyboard/use-command';
import { useWords } from '../../../../language/words';
import { useAct } from '../../../../notes/use-act';
import { Button } from '../../../../ui/button';
import { Icon } from '../../../../ui/icon';
import { SidePanel } from '../../sheet/side-panel';
import { useNetworkWall } from '../../use-network-wall';
import type { PanelProps } from '../panel-props';
import { useOverlay } from '../use-overlay';
import { usePanelFocus } from '../use-panel-focus';
import css from './looking-panels.module.css';
import { useCalm, usePlaying } from './use-playing';
import { useStory } from './use-story';

/** How the network grew: moment by moment, on the map, in words and, when asked, on the zaalscherm. */
export function StoryPanel(props: PanelProps) {
  const { t } = useWords();
  const { network, choosing, isOver } = props;
  const wantsFocus = usePanelFocus('story');
  const story = useStory(network);
  return (
    <SidePanel
      title={t('looking.story.title')}
      foot={<KeepNow programmeId={network.programmeId} />}
      isOver={isOver}
      wantsFocus={wantsFocus}
      onClose={choosing.close}
    >
      {story ? <Telling {...props} {...story} /> : null}
    </SidePanel>
  );
}

/** Keeps how the network stands now: a moment to come back to. */
function KeepNow({ programmeId }: { readonly programmeId: string }) {
  const { t, say, date } = useWords();
  const act = useAct();
  const keep = () =>
    act(
      async () => {
        const label = t('looking.snapshot.label', { day: date(today()) });
        return takeSnapshot({ programmeId, label }, await readNetwork(programmeId), stamp());
      },
      ({ label }) => say(label),
    );
  return (
    <div className={css.steps}>
      <Button onPress={() => void keep()}>{t('looking.snapshot.take')}</Button>
    </div>
  );
}

type TellingProps = PanelProps & { readonly moments: readonly Moment[]; readonly told: Told };

function Telling({ looking, moments, told }: TellingProps) {
  const { t } = useWords();
  const wall = useNetworkWall();
  const [at, setAt] = useState(0);
  const here = Math.min(at, moments.length - 1);
  const moment = moments[here];
  const isAtEnd = here === moments.length - 1;
  const isOnWall = wall.shown?.day !== undefined;
  const toWall = (day: string) => wall.show({ day });
  const goTo = (next: number) => {
    const to = Math.max(0, Math.min(next, moments.length - 1));
    setAt(to);
    const day = moments[to]?.day;
    if (isOnWall && day !== undefined) toWall(day);
  };
  const calm = useCalm();
  const { isPlaying, setPlaying } = usePlaying(
    isAtEnd,
    useStable(() => goTo(here + 1)),
  );
  const play = () => {
    if (isAtEnd && !isPlaying) goTo(0);
    setPlaying(!isPlaying);
  };
  const go = (to: number) => {
    setPlaying(false);
    goTo(to);
  };
  const step = (by: 1 | -1) => go(here + by);
  useCommand('wallOnward', () => step(1));
  useCommand('wallBack', () => step(-1));
  useCommand('stepForward', () => step(1));
  useCommand('stepBack', () => step(-1));
  useCommand('clock', play, !calm);
  const look = useMemo(
    () => (moment ? momentLook(told.parties, told.ties, moment.state, moment.since, moment.since.untied) : null),
    [told, moment],
  );
  useOverlay(looking, look);
  if (!moment) return null;
  return (
    <>
      <p>{t('looking.story.intro')}</p>
      <div className={css.steps} style={{ paddingInline: 0 }}>
        <Button variant="icon" aria-label={t('looking.story.before')} isDisabled={here === 0} onPress={() => step(-1)}>
          <Icon name="left" />
        </Button>
        {calm ? null : (
          <Button onPress={play} aria-pressed={isPlaying}>
            <Icon name={isPlaying ? 'pause' : 'play'} />
            {t(isPlaying ? 'looking.story.pause' : 'looking.story.play')}
          </Button>
        )}
        <Button variant="icon" aria-label={t('looking.story.next')} isDisabled={isAtEnd} onPress={() => step(1)}>
          <Icon name="right" />
        </Button>
        <Button aria-pressed={isOnWall} onPress={() => (isOnWall ? wall.show(null) : toWall(moment.day))}>
          <Icon name="screen" />
          {t('looking.wall.story')}
        </Button>
      </div>
      <Moments {...{ moments, told, here }} onGo={go} />
    </>
  );
}

type MomentsProps = Pick<TellingProps, 'moments' | 'told'> & {
  readonly here: number;
  readonly onGo: (at: number) => void;
};

function Moments({ moments, told, here, onGo }: MomentsProps) {
  const { t, date } = useWords();
  const last = moments.length - 1;
  return (
    <ol className={css.moments} aria-label={t('looking.story.moments')}>
      {moments.map((moment, at) => (
        <li key={moment.day} aria-current={at === here ? 'step' : undefined}>
          <Button variant="quiet" onPress={() => onGo(at)}>
            <span className={css.said}>
              <b>{at === last ? t('looking.story.now') : date(moment.day)}</b>
              {moment.title ? <span>{moment.title}</span> : null}
            </span>
          </Button>
          {at === here ? <TellMoment moment={moment} told={told} isFirst={at === 0} /> : null}
        </li>
      ))}
    </ol>
  );
}

type TellProps = { readonly moment: Moment; readonly told: Told; readonly isFirst: boolean };

/** What changed, read aloud as the story goes on. */
function TellMoment({ moment, told, isFirst }: TellProps) {
  const words = useWords();
  const lines = isFirst ? [words.t('looking.story.began')] : changeLines(moment.since, told, words);
  const said = [...(lines.length > 0 ? lines : [words.t('looking.story.nothing')]), stateLine(moment.state, words)];
  return (
    <div className={css.told} role="status">
      <ul>
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** The same function all the time, which does what it was last asked to. */
function useStable(latest: () => void): () => void {
  const now = useRef(latest);
  now.current = latest;
  return useCallback(() => now.current(), []);
}
