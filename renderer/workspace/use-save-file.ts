import { useCallback } from 'react';
import { Refusal } from '../../shared/model/message';
import { useCommand } from '../keyboard/use-command';
import { useWords } from '../language/words';
import { toast } from '../ui/toast';
import { saveWorkspaceFile } from './save-file';

/** Saves the programme as a file and says how that went. */
export function useSaveFile(programmeId: string | undefined): () => Promise<void> {
  const words = useWords();
  return useCallback(async () => {
    const { t, say } = words;
    if (programmeId === undefined) return toast.say(t('workspace.save.nothing'));
    try {
      const name = await saveWorkspaceFile(programmeId, words);
      if (name !== null) toast.say(t('workspace.save.done', { name }));
    } catch (reason) {
      toast.say(reason instanceof Refusal ? say(reason.said) : t('workspace.save.failed'));
    }
  }, [programmeId, words]);
}

/** Ctrl+S, wherever you are, saves the programme at hand as a file. */
export function useSaveCommand(programmeId: string | undefined): void {
  const save = useSaveFile(programmeId);
  useCommand('saveWorkspace', () => void save());
}
