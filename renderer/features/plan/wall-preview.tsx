import { useMemo } from 'react';
import type { Block } from '../../../shared/model/session';
import { sceneOf } from '../../../shared/session/scene';
import { startTimer, timerOf } from '../../../shared/session/timer';
import { methodLibrary } from '../../data/method-library';
import { useWords } from '../../language/words';
import { SceneView } from '../../scene/scene-view';
import css from './block-panel.module.css';
import type { Plan } from './use-plan';

/** What the room will see in this block, at the moment it begins. A picture: the zaalscherm itself reads it aloud. */
export function WallPreview({ plan, block }: { readonly plan: Plan; readonly block: Block }) {
  const { t, language } = useWords();
  const scene = useMemo(() => {
    const { session, programme, blocks, groups, themes, participants } = plan;
    const row = { id: session.id, sessionId: session.id, createdAt: session.createdAt, updatedAt: session.updatedAt };
    return sceneOf({
      ...{ programme, blocks, groups, themes, participants, language },
      session: { ...session, status: 'running' },
      run: { ...row, blockId: block.id, timer: startTimer(timerOf(block.minutes), 0) },
      wall: { ...row, blockId: block.id, black: false },
      library: methodLibrary.methods,
      nowMs: 0,
    });
  }, [plan, block, language]);
  return (
    <div className={css.wall}>
      <p className={css.label}>{t('session.plan.wall')}</p>
      <div className={css.mini} inert>
        <SceneView scene={scene} />
      </div>
    </div>
  );
}
