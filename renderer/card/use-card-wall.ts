import type { Id } from '../../shared/model/ids';
import type { CardStep } from '../../shared/model/instruments';
import { showViewOnWall } from '../../shared/session/wall/wall-commands';
import { useRow } from '../data/queries';
import { receive } from '../data/repository';
import { stamp } from '../data/stamp';
import { useWords } from '../language/words';
import { useTell } from '../notes/use-act';
import { toast } from '../ui/toast';
import { readWall } from './read-card';

/** What of the card stands on the wall: a column, `all` of it, or nothing; and how to put it there or take it off. */
export type CardWall = {
  readonly shown: CardStep | 'all' | null;
  readonly show: (part: CardStep | 'all') => void;
};

/** The card on the zaalscherm of a meeting. What stands there is shown again as the question when it is pressed twice. */
export function useCardWall(cardId: Id, sessionId: Id | undefined): CardWall {
  const { t } = useWords();
  const tell = useTell();
  const view = useRow('walls', sessionId)?.view;
  const shown = view?.kind === 'card' && view.cardId === cardId ? (view.step ?? 'all') : null;
  const show = (part: CardStep | 'all') => {
    if (sessionId === undefined) {
      toast.say(t('card.wall.none'));
      return;
    }
    const step = part === 'all' ? null : part;
    const next = part === shown ? undefined : ({ kind: 'card', cardId, step } as const);
    void receive(async () => showViewOnWall(await readWall(sessionId), next, stamp())).catch(tell);
  };
  return { shown, show };
}
