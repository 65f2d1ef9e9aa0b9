import type { HouseStyle } from '../../../shared/model/house-style';
import type { Report } from '../../../shared/report/report';
import { useWords } from '../../language/words';
import { PaperPrint } from '../../paper/paper-print';
import { useReportFile } from '../../paper/use-report-file';
import { useWordFile } from '../../paper/use-word-file';
import { Button } from '../../ui/button';
import { MenuButton } from '../../ui/menu';
import css from './report-page.module.css';

type ActsProps = {
  readonly report: Report;
  /** Whether everything that it names is loaded: a file is only made of the whole. */
  readonly isWhole: boolean;
  readonly house: HouseStyle | undefined;
};

/** Makes the file: Word first, and the same as text, as a web page or on paper. What takes long can be stopped. */
export function ReportActs({ report, isWhole, house }: ActsProps) {
  const { t } = useWords();
  const { step, make, stop } = useWordFile(house);
  const save = useReportFile();
  const others = (['md', 'html'] as const).map((kind) => ({
    id: kind,
    text: t(`paper.format.${kind}`),
    onAction: () => void save(report, kind),
  }));
  return (
    <div className={css.acts}>
      <Button variant="main" isDisabled={!isWhole} isPending={step !== undefined} onPress={() => void make(report)}>
        {step === undefined ? t('report.page.make') : t('report.page.making')}
      </Button>
      {step === undefined ? (
        <>
          <PaperPrint outline={report} label={t('paper.print')} />
          <MenuButton label={t('paper.other')} parts={[{ choices: others }]} />
        </>
      ) : (
        <>
          <Button onPress={stop}>{t('paper.stop')}</Button>
          <span className={css.step} role="status">
            {t(`paper.step.${step}`)}
          </span>
        </>
      )}
    </div>
  );
}
