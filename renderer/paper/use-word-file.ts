import { useState } from 'react';
import { Refusal } from '../../shared/model/message';
import { reportFileName } from '../../shared/report/file-name';
import type { Outline } from '../../shared/report/outline';
import { host } from '../host/host';
import { useWords } from '../language/words';
import { toast } from '../ui/toast';
import { makeWord } from './make-word';

type WordFile = { readonly isBusy: boolean; readonly make: (document: Outline) => Promise<void> };

// What Word does not need is left behind: it may be long, and it is nobody's business there.
const onlyOutline = ({ title, language, date, bullet, footer, blocks }: Outline): Outline => ({
  title,
  language,
  date,
  bullet,
  footer,
  blocks,
});

/** Makes the Word file, asks where to put it, and says how that went. */
export function useWordFile(): WordFile {
  const { t, say } = useWords();
  const [isBusy, setBusy] = useState(false);
  const make = async (document: Outline): Promise<void> => {
    setBusy(true);
    try {
      const bytes = await makeWord(onlyOutline(document));
      const suggestedName = reportFileName(document);
      const { saved, name } = await host.ask('saveFile', { suggestedName, kind: 'docx', bytes });
      if (saved) toast.say(t('report.page.saved', { name }));
    } catch (reason) {
      toast.say(reason instanceof Refusal ? say(reason.said) : t('report.page.failed'));
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, make };
}
