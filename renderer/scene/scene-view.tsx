import { memo, useRef } from 'react';
import type { Scene } from '../../shared/session/wall/scene';
import { useWords } from '../language/words';
import { CardScene } from './card-scene';
import { ChoicesScene } from './choices-scene';
import { ConflictScene } from './conflict-scene';
import { HarvestScene } from './harvest-scene';
import { NetworkScene } from './network-scene';
import { ParkingScene } from './parking-scene';
import css from './scene-view.module.css';
import { SlipsScene } from './slips-scene';
import { FreeScene, StepScene, WelcomeScene } from './step-scene';
import { TurnsScene } from './turns-scene';
import { useFit } from './use-fit';

/**
 * Draws what the room sees and knows nothing else. It fills the box that it stands in: a whole screen, or the small
 * picture in the regie. Text that does not fit gets smaller by steps; nothing is ever cut off in the middle.
 */
export const SceneView = memo(function SceneView({ scene }: { readonly scene: Scene }) {
  const stage = useRef<HTMLDivElement>(null);
  useFit(stage, scene);
  return (
    <div className={css.wall}>
      <div ref={stage} className={css.stage} data-scene={scene.kind}>
        <Picture scene={scene} />
      </div>
    </div>
  );
});

function Picture({ scene }: { readonly scene: Scene }) {
  const { t } = useWords();
  switch (scene.kind) {
    case 'black':
      return <span className="visually-hidden">{t('wall.black')}</span>;
    case 'finished':
      return (
        <div className={css.alone}>
          <h1>{t('wall.finished.title')}</h1>
          <p className={css.prompt}>{scene.programme}</p>
        </div>
      );
    case 'welcome':
      return <WelcomeScene scene={scene} />;
    case 'free':
      return <FreeScene scene={scene} />;
    case 'step':
      return <StepScene scene={scene} />;
    case 'slips':
      return <SlipsScene scene={scene} />;
    case 'harvest':
      return <HarvestScene scene={scene} />;
    case 'choices':
      return <ChoicesScene scene={scene} />;
    case 'parking':
      return <ParkingScene scene={scene} />;
    case 'turns':
      return <TurnsScene scene={scene} />;
    case 'card':
      return <CardScene scene={scene} />;
    case 'conflict':
      return <ConflictScene scene={scene} />;
    case 'network':
      return <NetworkScene scene={scene} />;
  }
}
