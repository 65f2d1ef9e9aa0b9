import { Refusal } from '../../shared/model/message';
import { database } from '../data/database';
import { useCommand } from '../keyboard/use-command';
import { useWords } from '../language/words';
import { toast } from '../ui/toast';
import { saveWorkspaceFile } from './save-file';
import { type Seal, useSealing } from './use-sealing';

/** `sealed` asks for a passphrase; `asBefore` asks only when this programme has one that is not known any more. */
type Wish = 'asBefore' | 'sealed';

/** Saves the programme as a file, with a passphrase where it has one, and says how that went. */
export function useSaveFile(programmeId: string | undefined, wish: Wish = 'asBefore'): () => Promise<void> {
  const words = useWords();
  const sealing = useSealing();
  const { t, say } = words;

  const sealFor = async (id: string): Promise<Seal | null> => {
    const name = (await database().of('programmes').get(id))?.name ?? '';
    if (wish === 'asBefore') return sealing.asBefore(id, name);
    return sealing.ask({ of: 'programme', name, isKnown: sealing.isSealed(id) });
  };
  const save = async (id: string) => {
    const seal = await sealFor(id);
    if (!seal) return;
    const { passphrase } = seal;
    const isDone = passphrase === undefined ? undefined : toast.saying(t('sealing.busy'));
    const saved = await saveWorkspaceFile(id, words, passphrase).finally(isDone);
    if (saved === null) return;
    sealing.keep(id, seal);
    const { name, notices } = saved;
    const done = t(passphrase === undefined ? 'workspace.save.done' : 'sealing.save.done', { name });
    toast.say([done, ...notices.map(say)].join('. '));
  };
  return async () => {
    if (programmeId === undefined) return toast.say(t('workspace.save.nothing'));
    try {
      await save(programmeId);
    } catch (reason) {
      toast.say(reason instanceof Refusal ? say(reason.said) : t('workspace.save.failed'));
    }
  };
}

/** Ctrl+S, wherever you are, saves the programme at hand as a file; with Shift it gets a passphrase. */
export function useSaveCommand(programmeId: string | undefined): void {
  const save = useSaveFile(programmeId);
  const seal = useSaveFile(programmeId, 'sealed');
  useCommand('saveWorkspace', () => void save());
  useCommand('saveSealed', () => void seal());
}
