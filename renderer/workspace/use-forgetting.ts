import { useState } from 'react';
import type { Change } from '../../shared/model/change';
import { Refusal, say } from '../../shared/model/message';
import type { Workspace } from '../../shared/model/tables';
import { startAnewWithout } from '../data/forgetting';
import { forgetHistory, receive } from '../data/repository';
import { everythingSaved } from '../data/saving';
import { readWorkspace } from '../data/workspace';
import { host } from '../host/host';
import { useWords } from '../language/words';
import { toast } from '../ui/toast';

type Make = (workspace: Workspace) => Change;

/** The order is what makes it safe: the change is saved, then all that is older goes, then what the windows keep. */
async function forgetForGood(make: Make, names: readonly string[] | null): Promise<void> {
  if (!(await everythingSaved())) throw new Refusal(say('privacy.unsaved'));
  await host.ask('closeWall', undefined).catch(() => undefined);
  await receive(async () => make(await readWorkspace()));
  forgetHistory();
  if (!(await everythingSaved())) throw new Refusal(say('privacy.failed'));
  await host.ask('forgetHistory', undefined);
  await startAnewWithout(names, () => host.ask('clearWindow', undefined));
}

/** Does a change for which there is no way back: its old words go from journal, earlier versions and this window. */
export function useForgetting() {
  const { t, say: inWords } = useWords();
  const [isBusy, setBusy] = useState(false);
  const forget = async (make: Make, names: readonly string[] | null = null) => {
    setBusy(true);
    try {
      await forgetForGood(make, names);
    } catch (reason) {
      setBusy(false);
      toast.say(reason instanceof Refusal ? inWords(reason.said) : t('privacy.failed'));
    }
  };
  return { isBusy, forget };
}
