import { useMemo } from 'react';
import type { AgendaLine } from '../../../shared/session/agenda';
import { startTimer, timerOf } from '../../../shared/session/run/timer';
import { sceneOf } from '../../../shared/session/wall/scene';
import { useWords } from '../../language/words';
import { SceneView } from '../../scene/scene-view';
import css from './block-panel.module.css';
import type { Plan } from './use-plan';

/** What the room will see in this block, at the moment it begins. A picture: the zaalscherm itself reads it aloud. */
export function WallPreview({ plan, line }: { readonly plan: Plan; readonly line: AgendaLine }) {
  const { t, language } = useWords();
  const { block, startsAt } = line;
  const scene = useMemo(() => {
    const { session, programme, blocks, groups, themes, participants, library } = plan;
    // As it will be on the day, so that the time to come back is the planned one.
    const nowMs = Date.parse(`${session.date}T${startsAt}:00`);
    const row = { id: session.id, sessionId: session.id, createdAt: session.createdAt, updatedAt: session.updatedAt };
    return sceneOf({
      ...{ programme, blocks, groups, themes, participants, language },
      session: { ...session, status: 'running' },
      run: { ...row, blockId: block.id, timer: startTimer(timerOf(block.minutes), nowMs) },
      wall: { ...row, blockId: block.id, black: false },
      library: library.methods,
      nowMs,
    });
  }, [plan, block, startsAt, language]);
  return (
    <div className={css.wall}>
      <p className={css.label}>{t('session.plan.wall')}</p>
      <div className={css.mini} aria-hidden="true" inert>
        <SceneView scene={scene} />
      </div>
    </div>
  );
}
