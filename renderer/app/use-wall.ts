import { useCallback, useEffect } from 'react';
import { host } from '../host/host';
import { closeWall, isWallOpen, openWall, useWallWindow } from '../host/wall-window';
import { KEYMAP } from '../keyboard/keymap';
import { runCommand } from '../keyboard/use-command';
import { useWords } from '../language/words';
import { toast } from '../ui/toast';

/** Opens the zaalscherm of a session, or closes it when it is open. Also hears the native menu. */
export function useWall(sessionId: string | undefined): () => Promise<void> {
  const { t } = useWords();
  const wall = useWallWindow();
  useEffect(() => {
    // The meeting goes on; said once, wherever the facilitator is looking.
    if (wall.is === 'lost') toast.say(t(wall.why === 'display-gone' ? 'wall.lost.display' : 'wall.lost.window'));
  }, [wall, t]);
  useEffect(
    () =>
      host.on('menu', ({ command }) => {
        const known = KEYMAP.find(({ id }) => id === command);
        if (known) runCommand(known.id);
      }),
    [],
  );
  return useCallback(async () => {
    if (await isWallOpen()) return await closeWall();
    if (!sessionId) {
      toast.say(t('app.wall.noSession'));
      return;
    }
    try {
      await openWall(sessionId);
    } catch {
      toast.say(t('app.wall.failed'));
    }
  }, [sessionId, t]);
}
