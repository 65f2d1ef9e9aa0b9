import type { ReportOptions } from '../../../shared/report/options';
import { useWords } from '../../language/words';
import { Segmented } from '../../ui/choice';
import { Checkbox } from '../../ui/field';
import css from './report-page.module.css';

type LayoutProps = {
  readonly options: ReportOptions;
  readonly onChange: (part: Partial<ReportOptions>) => void;
};

/** How the report is laid out: bullets, pages, and what is meant for paper. */
export function LayoutChoices({ options, onChange }: LayoutProps) {
  const { t } = useWords();
  const bullets = (['arrow', 'dash'] as const).map((id) => ({ id, text: t(`report.page.bullets.${id}`) }));
  return (
    <section className={css.layout} aria-label={t('report.page.form')}>
      <h2 className={css.label}>{t('report.page.form')}</h2>
      <Segmented
        label={t('report.page.bullets')}
        choices={bullets}
        value={options.bullet}
        onChange={(bullet) => onChange({ bullet })}
      />
      <Checkbox isSelected={options.pagePerTheme} onChange={(pagePerTheme) => onChange({ pagePerTheme })}>
        {t('report.page.pagePerTheme')}
      </Checkbox>
      <Checkbox isSelected={options.onlyLists} onChange={(onlyLists) => onChange({ onlyLists })}>
        {t('report.page.onlyLists')}
      </Checkbox>
      <Checkbox isSelected={options.printAddresses} onChange={(printAddresses) => onChange({ printAddresses })}>
        {t('report.page.printAddresses')}
      </Checkbox>
    </section>
  );
}
