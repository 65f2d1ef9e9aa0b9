import type { WallView } from '../../../shared/model/session';
import { showViewOnWall } from '../../../shared/session/wall/wall-commands';
import { readWall } from '../../card/read-card';
import { useRow } from '../../data/queries';
import { receive } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { useWords } from '../../language/words';
import { useSurroundings } from '../../notes/note-surroundings';
import { useTell } from '../../notes/use-act';
import { toast } from '../../ui/toast';

type NetworkOnWall = Extract<WallView, { kind: 'network' }>;

/** What of the network stands on the zaalscherm of the meeting, and how to put it there or take it off again. */
export type NetworkWall = {
  readonly shown: NetworkOnWall | null;
  readonly show: (view: Omit<NetworkOnWall, 'kind'> | null) => void;
};

/** The network on the zaalscherm of the meeting that one came from. Without a meeting it says so. */
export function useNetworkWall(): NetworkWall {
  const { t } = useWords();
  const tell = useTell();
  const sessionId = useSurroundings().session?.id;
  const view = useRow('walls', sessionId)?.view;
  const show = (next: Omit<NetworkOnWall, 'kind'> | null) => {
    if (sessionId === undefined) {
      toast.say(t('looking.wall.none'));
      return;
    }
    const asked = next ? ({ kind: 'network', ...next } as const) : undefined;
    void receive(async () => showViewOnWall(await readWall(sessionId), asked, stamp())).catch(tell);
  };
  return { shown: view?.kind === 'network' ? view : null, show };
}
