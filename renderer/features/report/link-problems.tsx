import { useState } from 'react';
import type { Id } from '../../../shared/model/ids';
import type { Report } from '../../../shared/report/report';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import css from './report-page.module.css';

type ProblemsProps = { readonly problems: Report['problems']; readonly onNote: (noteId: Id) => void };

/** Links that are printed as plain words, told before the report goes out. */
export function LinkProblems({ problems, onNote }: ProblemsProps) {
  const { t, say } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (problems.length === 0) return null;
  return (
    <div className={css.behind}>
      <p>{t('report.page.problems', { count: problems.length })}</p>
      <Button variant="link" onPress={() => setOpen(true)}>
        {t('report.page.problems.look')}
      </Button>
      <Sheet
        title={t('report.page.problems.title')}
        closeLabel={t('app.close')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        <p className={css.intro}>{t('report.page.problems.intro')}</p>
        <ul className={css.problems}>
          {problems.map(({ noteId, message }) => (
            <li key={`${noteId} ${message.params?.url}`}>
              {say(message)}{' '}
              <Button variant="link" onPress={() => onNote(noteId)}>
                {t('report.page.openNote')}
              </Button>
            </li>
          ))}
        </ul>
      </Sheet>
    </div>
  );
}
