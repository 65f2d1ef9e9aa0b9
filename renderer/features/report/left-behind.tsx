import { useState } from 'react';
import type { Id } from '../../../shared/model/ids';
import type { Workspace } from '../../../shared/model/tables';
import type { Report } from '../../../shared/report/report';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import css from './report-page.module.css';

type BehindProps = { readonly report: Report; readonly workspace: Workspace; readonly onNote: (noteId: Id) => void };

/** What stays out and why, in a sentence each; the list behind it says which, and what can be done. */
export function LeftBehind({ report, workspace, onNote }: BehindProps) {
  const { t, say } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (report.leftOut.length === 0) return <p className={css.behind}>{t('report.page.nothingLeftOut')}</p>;
  return (
    <div className={css.behind}>
      <ul>
        {report.leftOut.map(({ reason, what, why }) => (
          <li key={reason}>
            <b>{say(what)}</b> {say(why)}
          </li>
        ))}
      </ul>
      <Button variant="link" onPress={() => setOpen(true)}>
        {t('report.page.look')}
      </Button>
      <Sheet
        title={t('report.page.leftOut.title')}
        closeLabel={t('app.close')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        <p className={css.intro}>{t('report.page.leftOut.intro')}</p>
        {report.leftOut.map((each) => (
          <Reason key={each.reason} leftOut={each} workspace={workspace} onNote={onNote} />
        ))}
      </Sheet>
    </div>
  );
}

type ReasonProps = Omit<BehindProps, 'report'> & { readonly leftOut: Report['leftOut'][number] };

function Reason({ leftOut, workspace, onNote }: ReasonProps) {
  const { t, say } = useWords();
  const notes = workspace.notes.filter(({ id }) => leftOut.ids.includes(id));
  const files = workspace.attachments.filter(({ id }) => leftOut.ids.includes(id));
  return (
    <section className={css.reason}>
      <h3>{say(leftOut.why)}</h3>
      <ul>
        {notes.map(({ id, kind, text }) => (
          <li key={id}>
            <span className={css.kind}>{t(`domain.kind.${kind}`)}</span>
            <Button variant="link" onPress={() => onNote(id)}>
              {text.trim() || t('report.page.openNote')}
            </Button>
          </li>
        ))}
        {files.map(({ id, altText, fileName }) => (
          <li key={id}>{altText.trim() || fileName}</li>
        ))}
      </ul>
      <p>{say(leftOut.instead)}</p>
    </section>
  );
}
