import { useMemo, useState } from 'react';
import { workspaceOf } from '../../../shared/model/tables';
import { runSheetOf } from '../../../shared/report/run-sheet';
import { useRows, useRowsBy } from '../../data/queries';
import { useWords } from '../../language/words';
import { PaperPreview } from '../../paper/paper-preview';
import { PaperPrint } from '../../paper/paper-print';
import { useWordFile } from '../../paper/use-word-file';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/field';
import { Sheet } from '../../ui/sheet';
import css from './run-sheet.module.css';
import type { Plan } from './use-plan';

/** The plan as it goes on paper, live; undefined while loading. */
function useRunSheet(plan: Plan, withMemos: boolean) {
  const words = useWords();
  const stakeholders = useRowsBy('stakeholders', 'programmeId', plan.programme.id);
  const consents = useRows('consents');
  const origins = useRows('origins');
  return useMemo(() => {
    if (!stakeholders || !consents || !origins) return undefined;
    const { session, programme, blocks, groups, participants, themes, library } = plan;
    const workspace = workspaceOf({
      ...{ blocks, participants, themes, stakeholders, consents, origins },
      breakoutGroups: groups,
      sessions: [session],
      programmes: [programme],
    });
    return runSheetOf(workspace, session.id, { words, library, withMemos }) ?? undefined;
  }, [plan, stakeholders, consents, origins, words, withMemos]);
}

type SheetProps = { readonly plan: Plan; readonly isOpen: boolean; readonly onClose: () => void };

/** The plan for who facilitates with you: to look at, to print, and as a Word file. */
export function RunSheet({ plan, isOpen, onClose }: SheetProps) {
  const { t } = useWords();
  return (
    <Sheet title={t('runsheet.page.title')} closeLabel={t('app.close')} isOpen={isOpen} onClose={onClose} isWide>
      <Contents plan={plan} />
    </Sheet>
  );
}

function Contents({ plan }: { readonly plan: Plan }) {
  const { t } = useWords();
  const [withMemos, setWithMemos] = useState(false);
  const { isBusy, make } = useWordFile();
  const outline = useRunSheet(plan, withMemos);
  const hasMemos = plan.blocks.some(({ memo }) => memo?.trim());
  if (!outline) return null;
  return (
    <div className={css.document}>
      <p>{t('runsheet.page.about')}</p>
      {hasMemos ? (
        <Checkbox isSelected={withMemos} onChange={setWithMemos}>
          {t('runsheet.page.memos')}
        </Checkbox>
      ) : null}
      <div className={css.acts}>
        <Button variant="main" isPending={isBusy} onPress={() => void make(outline)}>
          {t(isBusy ? 'report.page.making' : 'report.page.make')}
        </Button>
        <PaperPrint outline={outline} label={t('runsheet.page.print')} />
      </div>
      <div className={css.pages}>
        <PaperPreview outline={outline} label={t('runsheet.page.preview')} />
      </div>
    </div>
  );
}
