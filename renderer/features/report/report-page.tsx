import { useMemo, useState } from 'react';
import type { Id } from '../../../shared/model/ids';
import type { Workspace } from '../../../shared/model/tables';
import { AUDIENCES } from '../../../shared/privacy/audience';
import { NAME_STYLES } from '../../../shared/privacy/printed-names';
import { type ReportOptions, ReportType } from '../../../shared/report/options';
import { type Report, reportOf } from '../../../shared/report/report';
import { useLibraryLoad } from '../../data/late-library';
import { useJargon } from '../../language/use-jargon';
import { useWords } from '../../language/words';
import { NoteSheet } from '../../notes/note-sheet';
import { NoteSurroundings } from '../../notes/note-surroundings';
import { PaperPreview } from '../../paper/paper-preview';
import { hrefOf } from '../../route/route';
import { ButtonLink } from '../../ui/button';
import { Segmented, Select } from '../../ui/choice';
import { EmptyPage, Page } from '../../ui/page';
import { HouseStyleChoice } from './house-style';
import { LayoutChoices } from './layout-choices';
import { LeftBehind } from './left-behind';
import { LinkProblems } from './link-problems';
import { OneCorner } from './one-corner';
import { PartList } from './part-list';
import { ReadingEase } from './reading-ease';
import { ReportActs } from './report-acts';
import { optionsOf, type ReportChoice, useReportChoice } from './report-choice';
import css from './report-page.module.css';
import { useReportWorkspace } from './use-report-workspace';

/** The reports of a meeting: which, what goes in and for whom on the left, the pages on the right. Also halfway. */
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
  // Neither the names of the methods nor the hard words are worth waiting for: the page draws first.
  const { library, isOver } = useLibraryLoad();
  const methods = library?.methods;
  const jargon = useJargon(words.language === 'nl');
  const [choice, change] = useReportChoice(workspace.programmes[0]?.id ?? '');
  const [openNote, setOpenNote] = useState<Id>();
  const report = useMemo(() => {
    const { type, audience, names } = choice;
    return reportOf(workspace, {
      ...{ type, sessionId, audience, names, words, jargon },
      options: optionsOf(choice),
      ...(methods && { methods }),
    });
  }, [workspace, sessionId, choice, words, methods, jargon]);
  if (!report) return null;
  return (
    <div className={css.report}>
      <Choices {...{ report, workspace, sessionId, choice }} isWhole={isOver} onChange={change} onNote={setOpenNote} />
      <PaperPreview
        outline={report}
        label={words.t('report.page.preview')}
        house={workspace.houseStyles[0]}
        notes={{ open: setOpenNote, hint: words.t('report.page.openNote') }}
      />
      <OpenedNote workspace={workspace} noteId={openNote} onClose={() => setOpenNote(undefined)} />
    </div>
  );
}

type OpenedProps = {
  readonly workspace: Workspace;
  readonly noteId: Id | undefined;
  readonly onClose: () => void;
};

/** A note of the report in full, among the groups of its own meeting. */
const OpenedNote = ({ workspace: { programmes, notes }, noteId, onClose }: OpenedProps) => (
  <NoteSurroundings programmeId={programmes[0]?.id ?? ''} sessionId={notes.find(({ id }) => id === noteId)?.sessionId}>
    <NoteSheet noteId={noteId} onClose={onClose} />
  </NoteSurroundings>
);

type ChoicesProps = LoadedProps & {
  readonly report: Report;
  readonly isWhole: boolean;
  readonly choice: ReportChoice;
  readonly onChange: (part: Partial<ReportChoice>) => void;
  readonly onNote: (noteId: Id) => void;
};

/** Which of the reports, with a line that says what it is. */
function TypeChoice({ choice, onChange }: Pick<ChoicesProps, 'choice' | 'onChange'>) {
  const { t } = useWords();
  const types = ReportType.options.map((id) => ({ id, text: t(`paper.type.${id}`) }));
  return (
    <div className={css.type}>
      <Select label={t('paper.type')} choices={types} value={choice.type} onChange={(type) => onChange({ type })} />
      <p>{t(`paper.about.${choice.type}`)}</p>
    </div>
  );
}

/** For whom it is, and how people are called in it. */
function Readers({ choice, onChange }: Pick<ChoicesProps, 'choice' | 'onChange'>) {
  const { t } = useWords();
  const audiences = AUDIENCES.map((id) => ({ id, text: t(`report.page.audience.${id}`) }));
  const names = NAME_STYLES.map((id) => ({ id, text: t(`paper.names.${id}`) }));
  return (
    <>
      <h2 className={css.label}>{t('report.page.audience')}</h2>
      <Segmented
        label={t('report.page.audience')}
        choices={audiences}
        value={choice.audience}
        onChange={(audience) => onChange({ audience })}
      />
      <div className={css.names}>
        <Select
          label={t('paper.names')}
          choices={names}
          value={choice.names}
          onChange={(style) => onChange({ names: style })}
        />
      </div>
    </>
  );
}

function Choices({ report, isWhole, workspace, sessionId, choice, onChange, onNote }: ChoicesProps) {
  const { t } = useWords();
  const options = optionsOf(choice);
  const meeting = useMemo(
    () => ({ ...workspace, notes: workspace.notes.filter((note) => note.sessionId === sessionId) }),
    [workspace, sessionId],
  );
  const changeOptions = (part: Partial<ReportOptions>) =>
    onChange({ options: { ...choice.options, [choice.type]: { ...options, ...part } } });
  return (
    <div className={css.choices}>
      <h1>{t('report.page.heading')}</h1>
      <p className={css.remembered}>{t('report.page.remembered')}</p>
      <TypeChoice choice={choice} onChange={onChange} />
      <PartList type={choice.type} parts={report.parts} options={options} onChange={changeOptions} />
      <Readers choice={choice} onChange={onChange} />
      <LeftBehind report={report} workspace={workspace} onNote={onNote} />
      <LinkProblems problems={report.problems} onNote={onNote} />
      {choice.type === 'yield' || choice.type === 'minutes' ? <OneCorner workspace={meeting} /> : null}
      <ReportActs report={report} isWhole={isWhole} house={workspace.houseStyles[0]} />
      <LayoutChoices type={choice.type} options={options} onChange={changeOptions} />
      <HouseStyleChoice programmeId={workspace.programmes[0]?.id ?? ''} kept={workspace.houseStyles[0]} />
      <ReadingEase report={report} options={options} onChange={changeOptions} />
    </div>
  );
}
