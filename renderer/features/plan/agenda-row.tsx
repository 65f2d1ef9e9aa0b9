import type { CSSProperties } from 'react';
import { Button, GridListItem } from 'react-aria-components';
import type { Block } from '../../../shared/model/session';
import { groupsInStep } from '../../../shared/session/beside';
import { groupTitle } from '../../../shared/session/group-order';
import { useWords } from '../../language/words';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import css from './agenda-list.module.css';
import type { AgendaRowData } from './agenda-rows';
import { BandCells } from './band-cells';
import { columnsOf } from './band-columns';
import { BandHead } from './band-head';
import besideCss from './beside-row.module.css';
import { FixedNote, useFixedWords } from './fixed-note';
import type { Plan } from './use-plan';

type RowProps = { readonly row: AgendaRowData; readonly plan: Plan; readonly onPeople: () => void };

/** How people work in a block, in words: "in drie groepen", or that there is no assignment. */
export function useManner(plan: Plan): (block: Block) => string {
  const { t } = useWords();
  return (block) => {
    const { kind, mode } = block;
    if (kind === 'free_time') return t('session.plan.manner.free');
    if (kind === 'break') return t('session.plan.manner.break');
    const count = groupsInStep(block, plan.blocks, plan.groups).length;
    if (mode === 'breakout' && count > 0) return t('session.plan.inGroups', { count });
    return t(`domain.mode.${mode}`);
  };
}

/** How people work in a row, or the names of the groups whose step it is. */
function useHow(plan: Plan): (row: AgendaRowData) => string {
  const { t, list } = useWords();
  const manner = useManner(plan);
  const { groups, themes } = plan;
  return ({ beside, line }) => {
    if (!beside) return manner(line.block);
    const names = beside.groups.map((group) => groupTitle(group, groups, themes));
    return names.length > 0 ? list(names) : t('agenda.beside.nobody');
  };
}

/** What is drawn rather than written: how a fixed point fits, and that a step stands beside another. */
function useAlso({ line, title, beside }: AgendaRowData): readonly string[] {
  const { t } = useWords();
  const fixed = useFixedWords()(line, title);
  return [fixed, beside ? t('agenda.beside.said') : null].filter((words) => words !== null);
}

/** One block: when it begins, what it is, how people work and how long. */
export function AgendaRow({ row, plan, onPeople }: RowProps) {
  const { t } = useWords();
  const { title, band, line } = row;
  const { block, startsAt } = line;
  const how = useHow(plan)(row);
  const isOut = block.status === 'skipped';
  const minutes = isOut ? t('session.plan.leftOut') : t('session.plan.minutes', { minutes: block.minutes });
  const also = useAlso(row);
  return (
    <GridListItem
      id={row.id}
      textValue={[`${startsAt} ${title}`, how, minutes, ...also].join(', ')}
      className={lookOf(row)}
      style={placeOf(row)}
    >
      {band?.headMinutes === undefined ? null : <BandHead plan={plan} minutes={band.headMinutes} onPeople={onPeople} />}
      <FixedNote line={line} title={title} />
      <div className={classNames(css.row, besideCss.row, band && css.bandRow)} style={columnsOf(plan.groups.length)}>
        <Button
          slot="drag"
          className={classNames(css.drag, besideCss.drag)}
          aria-label={t('session.plan.drag', { title })}
        >
          <Icon name="drag" size={14} />
        </Button>
        <time className={classNames(css.time, line.fixed && css.fixed)}>{startsAt}</time>
        <span className={classNames(css.title, besideCss.title)}>
          <strong>{title}</strong>
          {band ? null : <span className={classNames(css.how, besideCss.how)}>{how}</span>}
        </span>
        <span className={classNames(css.minutes, besideCss.minutes)}>{band && !isOut ? block.minutes : minutes}</span>
        {band ? <BandCells cells={band.cells} plan={plan} /> : null}
      </div>
    </GridListItem>
  );
}

const lookOf = ({ line: { block }, band, beside }: AgendaRowData): string =>
  classNames(
    css.item,
    band && css.inBand,
    beside ? besideCss.item : css.wide,
    beside && beside.at === beside.of - 1 && besideCss.last,
    beside && beside.at % 2 === 0 && besideCss.even,
    roams(block) && css.free,
    block.status === 'skipped' && css.out,
  );

const roams = ({ kind }: Block): boolean => kind === 'free_time' || kind === 'break';

/** Steps beside each other share the width of the agenda; the style sheet lays them out. */
const placeOf = ({ beside }: AgendaRowData): CSSProperties =>
  (beside ? { '--share': 12 / beside.of, '--at': beside.at } : {}) as CSSProperties;
