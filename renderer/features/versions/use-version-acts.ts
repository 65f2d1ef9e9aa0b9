import { say } from '../../../shared/model/message';
import type { Workspace } from '../../../shared/model/tables';
import { type RowKey, restoring, takingBack } from '../../../shared/workspace/taking-back';
import { stamp } from '../../data/stamp';
import { readWorkspace } from '../../data/workspace';
import { useWords } from '../../language/words';
import { useAct, useTell } from '../../notes/use-act';
import { keepVersion } from '../../workspace/keep-version';

/** What can be done with an earlier version. Each is one act, and undo takes it back. */
export function useVersionActs(then: Workspace) {
  const { t } = useWords();
  const act = useAct();
  const tell = useTell();
  return {
    /** Answers whether it came back. */
    takeBack: async (keys: readonly RowKey[], name: string): Promise<boolean> => {
      const label = say('versions.act.takeBack', { name: name.slice(0, 40) });
      const done = await act(
        async () => takingBack(then, await readWorkspace(), keys, label),
        t('versions.done.takeBack', { name: name.slice(0, 60) }),
      );
      return done !== null;
    },
    /** All of it, or one programme. What is there now is kept as a version first. */
    restore: async (programmeId: string | null, when: string): Promise<boolean> => {
      try {
        await keepVersion('before restore');
      } catch (reason) {
        tell(reason);
        return false;
      }
      const label = say('versions.act.restore', { when });
      const done = await act(
        async () => restoring(then, await readWorkspace(), { programmeId, label }, stamp()),
        t('versions.done.restore', { when }),
      );
      return done !== null;
    },
  };
}
export type VersionActs = ReturnType<typeof useVersionActs>;
