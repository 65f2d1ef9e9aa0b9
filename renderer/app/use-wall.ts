import { useCallback, useEffect, useRef } from 'react';
import { host } from '../host/host';
import { KEYMAP } from '../keyboard/keymap';
import { runCommand } from '../keyboard/use-command';
import { useWords } from '../language/words';
import { toast } from '../ui/toast';

/** Opens the zaalscherm of a session, or closes it when it is open. Also hears the native menu. */
export function useWall(sessionId: string | undefined): () => Promise<void> {
  const { t } = useWords();
  const isOpen = useRef(false);
  useEffect(
    () =>
      host.on('wall', ({ open }) => {
        isOpen.current = open;
      }),
    [],
  );
  useEffect(
    () =>
      host.on('menu', ({ command }) => {
        const known = KEYMAP.find(({ id }) => id === command);
        if (known) runCommand(known.id);
      }),
    [],
  );
  return useCallback(async () => {
    if (isOpen.current) {
      await host.ask('closeWall', undefined);
      return;
    }
    if (!sessionId) {
      toast.say(t('app.wall.noSession'));
      return;
    }
    try {
      await host.ask('openWall', { sessionId });
    } catch {
      toast.say(t('app.wall.failed'));
    }
  }, [sessionId, t]);
}
