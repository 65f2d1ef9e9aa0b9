import { ToggleButton } from 'react-aria-components';
import { stepIdOf } from '../../../shared/session/run/meeting';
import type { Scene } from '../../../shared/session/wall/scene';
import { usePreferences } from '../../data/queries';
import { useWallWindow, type WallWindow } from '../../host/wall-window';
import { runCommand } from '../../keyboard/use-command';
import { useWords } from '../../language/words';
import { SceneView } from '../../scene/scene-view';
import { useScene } from '../../scene/use-scene';
import { useSettings } from '../../settings/settings';
import { Button } from '../../ui/button';
import button from '../../ui/button.module.css';
import { Icon } from '../../ui/icon';
import type { Run } from './use-run';
import type { RunActs } from './use-run-acts';
import { useWallActs } from './use-wall-acts';
import css from './wall-panel.module.css';
import { KeptSlips, WallOnward, WallView } from './wall-panel-views';

type Props = { readonly run: Run; readonly acts: RunActs };

/** What the room sees, always in view: the same drawing as on the wall, small, and what else it could see. */
export function WallPanel({ run, acts }: Props) {
  const { t } = useWords();
  const { wall } = run;
  const scene = useScene(run.session.id);
  const wallActs = useWallActs(run.session.id);
  const stepId = stepIdOf(run.meeting);
  const isElsewhere = wall !== null && wall.blockId !== stepId;
  return (
    <section className={css.panel} aria-label={t('session.run.wall.sees')}>
      <div className={css.head}>
        <span>{t('session.run.wall.sees')}</span>
        <WallView run={run} acts={wallActs} />
        <Light />
      </div>
      <div className={css.body}>
        <Picture scene={scene} />
        <Where wall={useWallWindow()} />
      </div>
      {isElsewhere && !wall.held ? (
        <Button variant="link" onPress={() => acts.showOnWall(stepId)}>
          {t('session.run.wall.showNow')}
        </Button>
      ) : null}
      {scene ? <WallOnward scene={scene} acts={wallActs} /> : null}
      {scene?.kind === 'slips' ? <KeptSlips run={run} /> : null}
      <div className={css.acts}>
        <Toggle isOn={wall?.black ?? false} onChange={acts.black} label={t('session.run.wall.black')} keyName="B" />
        <Toggle isOn={wall?.held ?? false} onChange={acts.hold} label={t('session.run.wall.hold')} />
      </div>
    </section>
  );
}

/** Whether there is a zaalscherm, and where; one that went is said, with the key that brings it back. */
function Where({ wall }: { readonly wall: WallWindow }) {
  const { t } = useWords();
  if (wall.is === 'open')
    return <p className={css.where}>{t(wall.placed ? `wall.placed.${wall.placed}` : 'wall.placed.somewhere')}</p>;
  return (
    <p className={css.where} data-lost={wall.is === 'lost' || undefined}>
      {t(wall.is === 'lost' ? 'wall.placed.lost' : 'wall.placed.nowhere')}
      <Button variant="link" onPress={() => runCommand('wall')} keyName="F5">
        <span aria-hidden="true">{t('wall.open.short')}</span>
        <span className="visually-hidden">{t('wall.open')}</span>
      </Button>
    </p>
  );
}

type ToggleProps = {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly label: string;
  readonly keyName?: string;
};

const Toggle = ({ isOn, onChange, label, keyName }: ToggleProps) => (
  <ToggleButton className={`${button.button} ${css.toggle}`} isSelected={isOn} onChange={onChange}>
    {label}
    {keyName ? (
      <span className={button.key} aria-hidden="true">
        {keyName}
      </span>
    ) : null}
  </ToggleButton>
);

/** Light for a bright room, dark for a dim one. */
function Light() {
  const { t } = useWords();
  const { settings, change } = useSettings();
  const isDark = settings.wallTheme === 'dark';
  return (
    <ToggleButton
      className={`${button.button} ${button.icon}`}
      aria-label={t('wall.dark')}
      isSelected={isDark}
      onChange={(dark) => change({ wallTheme: dark ? 'dark' : 'light' })}
    >
      <Icon name={isDark ? 'sun' : 'moon'} />
    </ToggleButton>
  );
}

function Picture({ scene }: { readonly scene: Scene | null | undefined }) {
  const { t } = useWords();
  const theme = usePreferences()?.wallTheme ?? 'light';
  return (
    <div className={css.picture} data-theme={theme} role="img" aria-label={t('session.run.wall.picture')}>
      <div className={css.stage} aria-hidden="true" inert>
        {scene ? <SceneView scene={scene} /> : null}
      </div>
    </div>
  );
}
