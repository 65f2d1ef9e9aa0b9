import { Refusal } from '../../../shared/model/message';
import { reportFileName } from '../../../shared/report/file-name';
import {
  type PersonFile,
  personFile,
  personJson,
  personOutline,
  wantedFor,
} from '../../../shared/report/person-report';
import { today } from '../../data/today';
import { readWorkspace } from '../../data/workspace';
import { host } from '../../host/host';
import { useWords } from '../../language/words';
import { useWordFile } from '../../paper/use-word-file';
import { toast } from '../../ui/toast';

/** What is known of one person as a file, for that person. */
export function usePersonFile(name: string) {
  const words = useWords();
  const { t, say } = words;
  const word = useWordFile();
  const gathered = async (): Promise<PersonFile> => {
    const workspace = await readWorkspace();
    return personFile(workspace, wantedFor(workspace, name), t('privacy.file.other'));
  };
  const asJson = async () => {
    try {
      const file = await gathered();
      const suggestedName = reportFileName({ title: t('privacy.file.title', { name }), date: today() }, 'json');
      const bytes = new TextEncoder().encode(personJson(file));
      const saved = await host.ask('saveFile', { suggestedName, kind: 'json', bytes });
      if (saved.saved) toast.say(t('privacy.people.saved', { name: saved.name }));
    } catch (reason) {
      toast.say(reason instanceof Refusal ? say(reason.said) : t('privacy.people.failed'));
    }
  };
  return {
    isBusy: word.isBusy,
    asWord: async () => word.make(personOutline(await gathered(), words, today())),
    asJson,
  };
}
