import type { ReportOptions, ReportType } from '../../../shared/report/options';
import { useWords } from '../../language/words';
import { Segmented } from '../../ui/choice';
import { Checkbox } from '../../ui/field';
import css from './report-page.module.css';

type LayoutProps = {
  readonly type: ReportType;
  readonly options: ReportOptions;
  readonly onChange: (part: Partial<ReportOptions>) => void;
};

type Switch = 'pagePerTheme' | 'onlyLists' | 'printAddresses' | 'withMemos';

const SWITCHES: readonly { readonly name: Switch; readonly in: (type: ReportType) => boolean }[] = [
  { name: 'pagePerTheme', in: (type) => type === 'yield' },
  { name: 'onlyLists', in: (type) => type === 'yield' },
  { name: 'printAddresses', in: (type) => type !== 'card' },
  { name: 'withMemos', in: (type) => type === 'plan' },
];

/** How the report is laid out: bullets, pages, and what is meant for paper. The card has its own shape. */
export function LayoutChoices({ type, options, onChange }: LayoutProps) {
  const { t } = useWords();
  const bullets = (['arrow', 'dash'] as const).map((id) => ({ id, text: t(`report.page.bullets.${id}`) }));
  if (type === 'card') return null;
  const textOf = (name: Switch): string => (name === 'withMemos' ? t('paper.memos') : t(`report.page.${name}`));
  return (
    <section className={css.layout} aria-label={t('report.page.form')}>
      <h2 className={css.label}>{t('report.page.form')}</h2>
      <Segmented
        label={t('report.page.bullets')}
        choices={bullets}
        value={options.bullet}
        onChange={(bullet) => onChange({ bullet })}
      />
      {SWITCHES.filter((each) => each.in(type)).map(({ name }) => (
        <Checkbox key={name} isSelected={options[name] ?? false} onChange={(isOn) => onChange({ [name]: isOn })}>
          {textOf(name)}
        </Checkbox>
      ))}
    </section>
  );
}
