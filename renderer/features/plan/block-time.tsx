import { useState } from 'react';
import { ClockTime } from '../../../shared/model/ids';
import type { AgendaLine } from '../../../shared/session/agenda';
import { LONGEST_BLOCK, setMinutes } from '../../../shared/session/plan/plan-commands';
import { commit } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { useWords } from '../../language/words';
import { Checkbox, NumberField, SavedTextField } from '../../ui/field';
import css from './block-panel.module.css';
import { useFixedWords } from './fixed-note';
import type { AgendaActs } from './use-agenda-acts';
import type { Plan } from './use-plan';

type TimeProps = { readonly plan: Plan; readonly line: AgendaLine; readonly acts: AgendaActs };

/** How long a block takes, and whether it has a fixed time. */
export function BlockTime(props: TimeProps) {
  return (
    <div className={css.times}>
      <HowLong {...props} />
      <FixedTime {...props} />
    </div>
  );
}

function HowLong({ plan, line: { block } }: TimeProps) {
  const { t } = useWords();
  return (
    <div className={css.long}>
      <NumberField
        label={t('session.plan.howLong')}
        unit={t('session.plan.unit')}
        lessLabel={t('session.plan.shorter')}
        moreLabel={t('session.plan.longer')}
        value={block.minutes}
        step={5}
        max={LONGEST_BLOCK}
        onChange={(minutes) => void commit(setMinutes(block, minutes, stamp()))}
      />
      <span className={css.end}>{t('session.plan.end', { time: plan.agenda.endsAt })}</span>
    </div>
  );
}

/** The line that holds the fixed time: the first of those that begin together. */
const firstOf = ({ agenda }: Plan, line: AgendaLine): AgendaLine =>
  agenda.slots.find(({ lines }) => lines.includes(line))?.lines[0] ?? line;

function FixedTime({ plan, line, acts }: TimeProps) {
  const { t } = useWords();
  const first = firstOf(plan, line);
  const words = useFixedWords()(first, first.block.title);
  const at = first.block.fixedStart;
  // A field that holds no time is drawn anew, with what is kept.
  const [again, setAgain] = useState(0);
  const save = (value: string) =>
    ClockTime.safeParse(value).success ? void acts.fixStart(line.block, value) : setAgain(again + 1);
  return (
    <div className={css.fixed}>
      <Checkbox
        isSelected={at !== undefined}
        onChange={(isFixed) => void acts.fixStart(line.block, isFixed ? first.startsAt : undefined)}
      >
        {t('agenda.fixed')}
      </Checkbox>
      {at === undefined ? null : (
        <>
          <SavedTextField key={again} label={t('agenda.fixed.at')} isLabelHidden type="time" value={at} onSave={save} />
          <p className={css.fits}>{words}</p>
        </>
      )}
    </div>
  );
}
