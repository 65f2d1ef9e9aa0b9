import { useEffect } from 'react';
import { redo, undo, useHistory } from '../data/repository';
import { useCommand } from '../keyboard/use-command';
import { useWords } from '../language/words';
import { toast } from '../ui/toast';

/** Ctrl+Z and Ctrl+Shift+Z, on every page; says what was taken back, because the act may be on another page. */
export function useUndoKeys(): void {
  const { t, say } = useWords();
  const takenBack = useHistory().redo;
  // "Ongedaan maken" must not stay on screen under what was taken back already.
  useEffect(() => {
    if (takenBack) toast.withdrawOffers();
  }, [takenBack]);
  useCommand('undo', () => {
    void undo().then((act) => toast.say(act ? t('app.undo.done', { act: say(act) }) : t('app.undo.none')));
  });
  useCommand('redo', () => {
    void redo().then((act) => toast.say(act ? t('app.redo.done', { act: say(act) }) : t('app.redo.none')));
  });
}
