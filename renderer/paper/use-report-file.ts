import { Refusal } from '../../shared/model/message';
import { reportFileName } from '../../shared/report/file-name';
import type { Outline } from '../../shared/report/outline';
import { host } from '../host/host';
import { useWords } from '../language/words';
import { toast } from '../ui/toast';

/** The forms of a report beside Word. */
export type PlainForm = 'md' | 'html';

async function written(outline: Outline, form: PlainForm): Promise<string> {
  if (form === 'md') return (await import('../../shared/plain/markdown')).writeMarkdown(outline);
  return (await import('../../shared/plain/html')).writeHtml(outline);
}

/** Saves a report as text or as a web page, and says how that went. */
export function useReportFile(): (outline: Outline, form: PlainForm) => Promise<void> {
  const { t, say } = useWords();
  return async (outline, form) => {
    try {
      const bytes = new TextEncoder().encode(await written(outline, form));
      const suggestedName = reportFileName(outline, form);
      const { saved, name } = await host.ask('saveFile', { suggestedName, kind: form, bytes });
      if (saved) toast.say(t('report.page.saved', { name }));
    } catch (reason) {
      toast.say(reason instanceof Refusal ? say(reason.said) : t('paper.failed'));
    }
  };
}
