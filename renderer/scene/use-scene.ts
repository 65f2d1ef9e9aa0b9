import { useRef } from 'react';
import { type Scene, sceneOf } from '../../shared/session/wall/scene';
import { blockOnWall, viewOn } from '../../shared/session/wall/scene-source';
import { useRow, useRowsBy } from '../data/queries';
import { useWords } from '../language/words';
import { useNow } from '../ui/use-now';
import { useStepLibrary } from './use-step-library';
import { useViewRows } from './use-view-rows';

/**
 * What the room sees of a session, live: undefined before the first picture, null when the session is not there.
 * It looks at the clock every second and gives the same scene again until something can be seen to change; while
 * rows are on their way the last picture stays.
 */
export function useScene(sessionId: string | undefined): Scene | null | undefined {
  const { language } = useWords();
  const nowMs = useNow(1000);
  const session = useRow('sessions', sessionId);
  const programme = useRow('programmes', session?.programmeId);
  const blocks = useRowsBy('blocks', 'sessionId', sessionId);
  const groups = useRowsBy('breakoutGroups', 'sessionId', sessionId);
  const participants = useRowsBy('participants', 'sessionId', sessionId);
  const themes = useRowsBy('themes', 'programmeId', session?.programmeId);
  const run = useRow('runs', sessionId);
  const wall = useRow('walls', sessionId);
  const library = useStepLibrary(blocks);
  const view = blocks && viewOn(wall, blockOnWall({ wall, run, blocks }));
  const viewRows = useViewRows(session, view);
  const shown = useRef<{ readonly scene: Scene; readonly text: string }>(undefined);
  if (session === null) return null;
  const isLoading = [session, programme, blocks, groups, participants, themes, run, wall, library].includes(undefined);
  if (isLoading || !viewRows || !session || !programme || !blocks || !groups || !participants || !themes || !library)
    return shown.current?.scene;
  const scene = sceneOf({
    ...{ programme, session, blocks, groups, themes, participants },
    ...{ run, wall, library, nowMs, language },
    ...viewRows,
  });
  const text = JSON.stringify(scene);
  if (shown.current?.text !== text) shown.current = { scene, text };
  return shown.current.scene;
}
