import type { ReportOptions } from '../../../shared/report/options';
import type { Yield } from '../../../shared/report/yield';
import { useWords } from '../../language/words';
import { Checkbox } from '../../ui/field';
import css from './report-page.module.css';

type PartListProps = {
  readonly parts: Yield['parts'];
  readonly options: ReportOptions;
  readonly onChange: (part: Partial<ReportOptions>) => void;
};

type PartName = Yield['parts'][number]['name'];

function useAmount(): (name: PartName, count: number) => string {
  const { t, number } = useWords();
  return (name, count) => {
    if (name === 'account') return '';
    if (name === 'network') return t('report.page.count.map');
    return name === 'inShort' ? t('report.page.count.lessons', { count }) : number(count);
  };
}

/** What goes in: a tick box for each part that holds something, with how much. */
export function PartList({ parts, options, onChange }: PartListProps) {
  const { t } = useWords();
  const amount = useAmount();
  const toggle = (name: PartName, isOn: boolean) =>
    onChange({ without: isOn ? options.without.filter((other) => other !== name) : [...options.without, name] });
  return (
    <ul className={css.parts} aria-label={t('report.page.parts')}>
      {parts.map(({ name, count }) => {
        const isOn = !options.without.includes(name);
        return (
          <li key={name} className={css.part} data-off={isOn ? undefined : ''}>
            <Checkbox isSelected={isOn} onChange={(next) => toggle(name, next)}>
              <span className={css.partName}>{t(`report.part.${name}`)}</span>
              <span className={css.amount}>{amount(name, count)}</span>
            </Checkbox>
          </li>
        );
      })}
    </ul>
  );
}
