import { Button as AriaButton } from 'react-aria-components';
import type { Id } from '../../../shared/model/ids';
import { dayOf } from '../../../shared/session/run/day';
import { type PlanRow, planRowsOf } from '../../../shared/session/run/plan-rows';
import { useWords } from '../../language/words';
import type { TitleOf } from '../../methods/use-step-texts';
import { Sheet } from '../../ui/sheet';
import { useNow } from '../../ui/use-now';
import { usePaceWords } from './pace-line';
import css from './plan-sheet.module.css';
import type { Run } from './use-run';

type Props = {
  readonly run: Run;
  readonly titleOf: TitleOf;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onLook: (blockId: Id) => void;
};

/** The whole plan beside what became of it. Looking at a step from here moves neither the meeting nor the wall. */
export function PlanSheet({ isOpen, onClose, ...rest }: Props) {
  const { t } = useWords();
  return (
    <Sheet title={t('regie.plan')} closeLabel={t('app.close')} isOpen={isOpen} onClose={onClose} isWide>
      <Rows {...rest} onClose={onClose} />
    </Sheet>
  );
}

function Rows({ run, titleOf, onLook, onClose }: Omit<Props, 'isOpen'>) {
  const { t, time } = useWords();
  const nowMs = useNow(1000);
  const day = dayOf(run.meeting, nowMs);
  const paceOf = usePaceWords(titleOf);
  return (
    <>
      <p className={css.lead}>
        {day.pace.kind === 'not-running' ? null : <b>{paceOf(day)}</b>}{' '}
        {t('regie.plan.ends', { planned: time(day.plannedEnd), expected: time(day.endsAt) })}
      </p>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('regie.plan.step')}</th>
            <th scope="col">{t('regie.plan.planned')}</th>
            <th scope="col">{t('regie.plan.real')}</th>
            <th scope="col">{t('regie.plan.minutes')}</th>
            <th scope="col">{t('regie.plan.realMinutes')}</th>
            <th scope="col">{t('regie.plan.notes')}</th>
          </tr>
        </thead>
        <tbody>
          {planRowsOf(run.meeting, nowMs).map((row) => (
            <Row
              key={row.block.id}
              row={row}
              title={titleOf(row.block)}
              notes={run.notes.filter(({ blockId }) => blockId === row.block.id).length}
              onLook={() => {
                onLook(row.block.id);
                onClose();
              }}
            />
          ))}
        </tbody>
      </table>
      <p className={css.note}>{t('regie.plan.note')}</p>
    </>
  );
}

type RowProps = {
  readonly row: PlanRow;
  readonly title: string;
  readonly notes: number;
  readonly onLook: () => void;
};

function Row({ row, title, notes, onLook }: RowProps) {
  const { t, time, number } = useWords();
  const { state, plannedStart, start, hasBegun, plannedMinutes, realMinutes, block } = row;
  return (
    <tr data-state={state}>
      <th scope="row">
        <AriaButton className={css.step ?? ''} onPress={onLook} autoFocus={state === 'now'}>
          {title}
        </AriaButton>
        {state === 'now' || state === 'beside' ? <span className={css.now}>{t('session.run.now')}</span> : null}
        {state === 'skipped' ? <span className={css.quiet}>{t('session.plan.leftOut')}</span> : null}
        {block.memo ? <span className={css.memo}>{block.memo}</span> : null}
      </th>
      <td>
        {time(plannedStart)}
        {block.fixedStart ? <span className={css.quiet}> {t('regie.plan.fixed')}</span> : null}
      </td>
      <td className={hasBegun ? undefined : css.quiet}>
        {start === null ? '–' : startWords(time(start), hasBegun, t)}
      </td>
      <td>{number(plannedMinutes)}</td>
      <td>{realMinutes === null ? <span className={css.quiet}>–</span> : number(realMinutes)}</td>
      <td>{notes === 0 ? <span className={css.quiet}>–</span> : number(notes)}</td>
    </tr>
  );
}

const startWords = (at: string, hasBegun: boolean, t: ReturnType<typeof useWords>['t']): string =>
  hasBegun ? at : t('regie.plan.about', { time: at });
