import { useRef } from 'react';
import { type Change, invert, isEmpty } from '../../shared/model/change';
import { Refusal } from '../../shared/model/message';
import { type Asked, commit, historyNow, undo } from '../data/repository';
import { useWords } from '../language/words';
import { toast } from '../ui/toast';

type Act = (asked: Asked, said?: string | ((change: Change) => string)) => Promise<Change | null>;

/** Tells what went wrong: the words of a refusal, or that Kring did not expect this. */
export function useTell(): (reason: unknown) => void {
  const words = useWords();
  const now = useRef(words);
  now.current = words;
  return (reason) => {
    const { t, say } = now.current;
    toast.say(reason instanceof Refusal ? say(reason.said) : t('app.host.unexpected'));
  };
}

/**
 * Does an act of the person: commits its change and answers it, or tells why not and answers null. With `said`, a
 * toast names what was done and offers to take it back.
 */
export function useAct(): Act {
  const words = useWords();
  const tell = useTell();
  const now = useRef(words);
  now.current = words;

  const takeBack = (change: Change): void => {
    // Something else was done since: only this one goes back.
    const isLast = historyNow().undo === change.label;
    void (isLast ? undo() : commit(invert(change))).catch(tell);
  };
  return async (asked, said) => {
    try {
      const change = await commit(asked);
      const { t } = now.current;
      const text = typeof said === 'function' ? said(change) : said;
      if (text && !isEmpty(change)) toast.say(text, { label: t('app.undo.short'), onPress: () => takeBack(change) });
      return change;
    } catch (reason) {
      tell(reason);
      return null;
    }
  };
}
