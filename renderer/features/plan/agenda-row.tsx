import { Button, GridListItem } from 'react-aria-components';
import type { Block } from '../../../shared/model/session';
import type { BandCell } from '../../../shared/session/plan/band';
import { useWords } from '../../language/words';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import css from './agenda-list.module.css';
import type { AgendaRowData } from './agenda-rows';
import { BandCells } from './band-cells';
import { columnsOf } from './band-columns';
import { BandHead } from './band-head';
import type { Plan } from './use-plan';

type RowProps = { readonly row: AgendaRowData; readonly plan: Plan; readonly onPeople: () => void };

/** How people work in a block, in words: "in drie groepen", or that there is no assignment. */
export function useManner(plan: Plan): (block: Block) => string {
  const { t } = useWords();
  return ({ kind, mode }) => {
    if (kind === 'free_time') return t('session.plan.manner.free');
    if (kind === 'break') return t('session.plan.manner.break');
    if (mode === 'breakout' && plan.groups.length > 0) return t('session.plan.inGroups', { count: plan.groups.length });
    return t(`domain.mode.${mode}`);
  };
}

/** One block: when it begins, what it is, how people work and how long. */
export function AgendaRow({ row, plan, onPeople }: RowProps) {
  const { t } = useWords();
  const how = useManner(plan)(row.line.block);
  const { title, band, line } = row;
  const { block, startsAt } = line;
  const isOut = block.status === 'skipped';
  const minutes = isOut ? t('session.plan.leftOut') : t('session.plan.minutes', { minutes: block.minutes });
  return (
    <GridListItem id={row.id} textValue={`${startsAt} ${title}, ${how}, ${minutes}`} className={lookOf(row)}>
      {band?.headMinutes === undefined ? null : <BandHead plan={plan} minutes={band.headMinutes} onPeople={onPeople} />}
      <div className={classNames(css.row, band && css.bandRow)} style={columnsOf(plan.groups.length)}>
        <Button slot="drag" className={css.drag ?? ''} aria-label={t('session.plan.drag', { title })}>
          <Icon name="drag" size={14} />
        </Button>
        <time className={css.time}>{startsAt}</time>
        <span className={css.title}>
          <strong>{title}</strong>
          {band ? null : <span className={css.how}>{how}</span>}
        </span>
        {band ? (
          <InBand cells={band.cells} plan={plan} minutes={isOut ? minutes : block.minutes} />
        ) : (
          <Minutes text={minutes} />
        )}
      </div>
    </GridListItem>
  );
}

const Minutes = ({ text }: { readonly text: string | number }) => <span className={css.minutes}>{text}</span>;

type InBandProps = {
  readonly cells: readonly BandCell[];
  readonly plan: Plan;
  readonly minutes: string | number;
};

const InBand = ({ cells, plan, minutes }: InBandProps) => (
  <>
    <Minutes text={minutes} />
    <BandCells cells={cells} plan={plan} />
  </>
);

const lookOf = ({ line: { block }, band }: AgendaRowData): string =>
  classNames(css.item, band && css.inBand, roams(block) && css.free, block.status === 'skipped' && css.out);

const roams = ({ kind }: Block): boolean => kind === 'free_time' || kind === 'break';
