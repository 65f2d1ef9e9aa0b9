import { useMemo } from 'react';
import type { Workspace } from '../../../shared/model/tables';
import { AUDIENCES } from '../../../shared/privacy/audience';
import { type Yield, yieldOf } from '../../../shared/report/yield';
import { useLateLibrary } from '../../data/late-library';
import { useWords } from '../../language/words';
import { PaperPreview } from '../../paper/paper-preview';
import { useWordFile } from '../../paper/use-word-file';
import { hrefOf } from '../../route/route';
import { Button, ButtonLink } from '../../ui/button';
import { Segmented } from '../../ui/choice';
import { EmptyPage, Page } from '../../ui/page';
import { LayoutChoices } from './layout-choices';
import { LeftBehind } from './left-behind';
import { LinkProblems } from './link-problems';
import { OneCorner } from './one-corner';
import { PartList } from './part-list';
import { ReadingEase } from './reading-ease';
import { type ReportChoice, useReportChoice } from './report-choice';
import css from './report-page.module.css';
import { useReportWorkspace } from './use-report-workspace';

/** The report of a meeting: what goes in and for whom on the left, the pages on the right. Also halfway. */
export function ReportPage({ sessionId }: { readonly sessionId: string }) {
  const { t } = useWords();
  const workspace = useReportWorkspace(sessionId);
  if (workspace === undefined) return <div className={css.report} aria-busy="true" />;
  if (workspace === null)
    return (
      <Page>
        <EmptyPage text={t('report.page.gone')}>
          <ButtonLink variant="main" href={hrefOf({ page: 'start' })}>
            {t('app.toStart')}
          </ButtonLink>
        </EmptyPage>
      </Page>
    );
  return <Loaded sessionId={sessionId} workspace={workspace} />;
}

type LoadedProps = { readonly sessionId: string; readonly workspace: Workspace };

function Loaded({ sessionId, workspace }: LoadedProps) {
  const words = useWords();
  // The names of the methods are not worth waiting for: the page draws first.
  const methods = useLateLibrary()?.methods;
  const [choice, change] = useReportChoice(workspace.programmes[0]?.id ?? '');
  const report = useMemo(
    () => yieldOf(workspace, sessionId, { ...choice, words, ...(methods && { methods }) }),
    [workspace, sessionId, choice, words, methods],
  );
  if (!report) return null;
  return (
    <div className={css.report}>
      <Choices report={report} workspace={workspace} choice={choice} onChange={change} />
      <PaperPreview outline={report} label={words.t('report.page.preview')} />
    </div>
  );
}

type ChoicesProps = {
  readonly report: Yield;
  readonly workspace: Workspace;
  readonly choice: ReportChoice;
  readonly onChange: (part: Partial<ReportChoice>) => void;
};

function Choices({ report, workspace, choice, onChange }: ChoicesProps) {
  const { t } = useWords();
  const { isBusy, make } = useWordFile();
  const { audience, options } = choice;
  const audiences = AUDIENCES.map((id) => ({ id, text: t(`report.page.audience.${id}`) }));
  const changeOptions = (part: Partial<ReportChoice['options']>) => onChange({ options: { ...options, ...part } });
  return (
    <div className={css.choices}>
      <h1>{t('report.page.heading')}</h1>
      <p className={css.remembered}>{t('report.page.remembered')}</p>
      <PartList parts={report.parts} options={options} onChange={changeOptions} />
      <h2 className={css.label}>{t('report.page.audience')}</h2>
      <Segmented
        label={t('report.page.audience')}
        choices={audiences}
        value={audience}
        onChange={(next) => onChange({ audience: next })}
      />
      <LeftBehind report={report} workspace={workspace} />
      <LinkProblems problems={report.problems} />
      <OneCorner workspace={workspace} />
      <div className={css.acts}>
        <Button variant="main" isPending={isBusy} onPress={() => void make(report)}>
          {t(isBusy ? 'report.page.making' : 'report.page.make')}
        </Button>
      </div>
      <LayoutChoices options={options} onChange={changeOptions} />
      <ReadingEase outline={report} />
    </div>
  );
}
