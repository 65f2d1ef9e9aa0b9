import { ToggleButton } from 'react-aria-components';
import type { Id } from '../../../shared/model/ids';
import { stepIdOf } from '../../../shared/session/run/meeting';
import { usePreferences } from '../../data/queries';
import { useWords } from '../../language/words';
import { SceneView } from '../../scene/scene-view';
import { useScene } from '../../scene/use-scene';
import { Button } from '../../ui/button';
import button from '../../ui/button.module.css';
import type { Run } from './use-run';
import type { RunActs } from './use-run-acts';
import css from './wall-panel.module.css';

type Props = { readonly run: Run; readonly acts: RunActs };

/** What the room sees, always in view: the same drawing as on the wall, small. */
export function WallPanel({ run, acts }: Props) {
  const { t } = useWords();
  const { wall } = run;
  const stepId = stepIdOf(run.meeting);
  const isElsewhere = wall !== null && wall.blockId !== stepId;
  return (
    <section className={css.panel} aria-label={t('session.run.wall.sees')}>
      <div className={css.head}>
        <span>{t('session.run.wall.sees')}</span>
        {isElsewhere && !wall.held ? (
          <Button variant="link" onPress={() => acts.showOnWall(stepId)}>
            {t('session.run.wall.showNow')}
          </Button>
        ) : null}
      </div>
      <Picture sessionId={run.session.id} />
      <div className={css.acts}>
        <Toggle isOn={wall?.black ?? false} onChange={acts.black} label={t('session.run.wall.black')} keyName="B" />
        <Toggle isOn={wall?.held ?? false} onChange={acts.hold} label={t('session.run.wall.hold')} />
      </div>
    </section>
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

function Picture({ sessionId }: { readonly sessionId: Id }) {
  const { t } = useWords();
  const theme = usePreferences()?.wallTheme ?? 'light';
  const scene = useScene(sessionId);
  return (
    <div className={css.picture} data-theme={theme} role="img" aria-label={t('session.run.wall.picture')}>
      <div className={css.stage} aria-hidden="true" inert>
        {scene ? <SceneView scene={scene} /> : null}
      </div>
    </div>
  );
}
