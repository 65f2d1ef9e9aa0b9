import { fieldsFor, type Matching } from '../../../../shared/exchange/matching';
import type { Sheet, SheetKind } from '../../../../shared/exchange/sheet';
import { useWords } from '../../../language/words';
import { Segmented, Select } from '../../../ui/choice';
import { Checkbox } from '../../../ui/field';
import { Folded } from '../sheet/folded';
import css from './import.module.css';

type ColumnMatchingProps = {
  readonly sheet: Sheet;
  readonly matching: Matching;
  readonly onColumn: (column: number, fieldId: string | null) => void;
  readonly onKind: (kind: SheetKind) => void;
  readonly onHeadings: (hasHeadings: boolean) => void;
};

/** A choice needs an id: this one leaves the column out. */
const NOT_USED = 'not used';
const LONGEST_EXAMPLE = 40;

const letterOf = (column: number): string =>
  (column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '') + String.fromCharCode(65 + (column % 26));

/** What each column of a list is, as Kring read it; every one can be put right, and the rows below follow at once. */
export function ColumnMatching({ sheet, matching, onColumn, onKind, onHeadings }: ColumnMatchingProps) {
  const { t } = useWords();
  const { kind, hasHeadings, columns } = matching;
  const known = columns.filter((id) => id !== null).length;
  const name = sheet.name || t('exchange.column.pasted');
  const table = <Columns sheet={sheet} matching={matching} onColumn={onColumn} />;
  // A graph says itself what its columns are; a list is shown as it was read, because a guess asks to be seen.
  if (sheet.kind)
    return (
      <Folded
        title={t('exchange.column.graph', { kind })}
        sub={t('exchange.column.known', { known, all: columns.length })}
      >
        {table}
      </Folded>
    );
  return (
    <section className={css.part} aria-label={t('exchange.column.title')}>
      <h3>{t('exchange.column.read', { name, rows: sheet.rows.length - (hasHeadings ? 1 : 0) })}</h3>
      <Segmented
        label={t('exchange.column.kind')}
        value={kind}
        onChange={onKind}
        choices={[
          { id: 'parties', text: t('exchange.column.parties') },
          { id: 'ties', text: t('exchange.column.ties') },
        ]}
      />
      <Checkbox isSelected={hasHeadings} onChange={onHeadings}>
        {t('exchange.column.headings')}
      </Checkbox>
      {table}
    </section>
  );
}

function Columns({ sheet, matching, onColumn }: Pick<ColumnMatchingProps, 'sheet' | 'matching' | 'onColumn'>) {
  const { t } = useWords();
  const { kind, hasHeadings, columns } = matching;
  const body = hasHeadings ? sheet.rows.slice(1) : sheet.rows;
  const choices = [
    { id: NOT_USED, text: t('exchange.column.notUsed') },
    ...fieldsFor(kind).map(({ id, label }) => ({ id, text: t(label) })),
  ];
  const headingOf = (column: number) =>
    (hasHeadings && sheet.rows[0]?.[column]) || t('exchange.column.unnamed', { letter: letterOf(column) });
  const exampleOf = (column: number) =>
    body.find((row) => row[column])?.[column]?.slice(0, LONGEST_EXAMPLE) ?? t('exchange.column.empty');
  return (
    <ul className={css.columns}>
      {columns.map((fieldId, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the list, and never moves
        <li key={column} data-unused={fieldId === null || undefined}>
          <div>
            <b>{headingOf(column)}</b>
            <span>{exampleOf(column)}</span>
          </div>
          <Select
            label={t('exchange.column.is', { heading: headingOf(column) })}
            isLabelHidden
            value={fieldId ?? NOT_USED}
            onChange={(id) => onColumn(column, id === NOT_USED ? null : id)}
            choices={choices}
          />
        </li>
      ))}
    </ul>
  );
}
