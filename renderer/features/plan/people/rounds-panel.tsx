import { useState } from 'react';
import type { Id } from '../../../../shared/model/ids';
import type { Block } from '../../../../shared/model/session';
import { titleOf } from '../../../../shared/session/block-words';
import { meetingScore, planRounds, roundSteps, stepsInGroups, tasksStay } from '../../../../shared/session/plan/rounds';
import { stamp } from '../../../data/stamp';
import { useWords } from '../../../language/words';
import { useAct } from '../../../notes/use-act';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/field';
import type { Plan } from '../use-plan';
import css from './groups-editor.module.css';
import { readGroups } from './read-groups';
import { RoundsPaper } from './rounds-paper';

/** At which steps people change tables, and how many others everyone meets that way. */
export function RoundsPanel({ plan }: { readonly plan: Plan }) {
  const { t } = useWords();
  const [first, ...later] = stepsInGroups(plan.blocks);
  if (plan.groups.length < 2) return null;
  return (
    <section className={css.rounds} aria-label={t('composer.rounds')}>
      <h4>{t('composer.rounds')}</h4>
      {first && later.length > 0 ? (
        <Steps plan={plan} first={first} later={later} />
      ) : (
        <p className={css.quiet}>{t('composer.rounds.noSteps')}</p>
      )}
    </section>
  );
}

type StepsProps = { readonly plan: Plan; readonly first: Block; readonly later: readonly Block[] };

function Steps({ plan, first, later }: StepsProps) {
  const { t, language } = useWords();
  const act = useAct();
  const { groups, blocks, library } = plan;
  const rounds = roundSteps(groups, blocks);
  const roundIds = rounds.map(({ id }) => id);
  const [isStaying, setStaying] = useState(tasksStay(groups));
  const [draws, setDraws] = useState(plan.session.draw?.seed ?? 1);
  const make = (stepsIn: (now: readonly Id[]) => readonly Id[], withTasks = isStaying, seed = draws) =>
    void act(async () => {
      const latest = await readGroups(plan);
      const blockIds = stepsIn(roundSteps(latest, blocks).map(({ id }) => id));
      return planRounds(latest, { blockIds, tasksStay: withTasks, seed }, stamp());
    });
  const same = (now: readonly Id[]) => now;
  const toggle = (id: Id, isRound: boolean) =>
    make((now) => later.filter((step) => (step.id === id ? isRound : now.includes(step.id))).map((step) => step.id));
  const named = (step: Block) => titleOf(step, library.methods, language);
  return (
    <>
      <p className={css.quiet}>{t('composer.rounds.first', { title: named(first) })}</p>
      <fieldset className={css.steps} aria-label={t('composer.rounds.change')}>
        {later.map((step) => (
          <Checkbox key={step.id} isSelected={roundIds.includes(step.id)} onChange={(is) => toggle(step.id, is)}>
            <span>
              {named(step)}
              {roundIds.includes(step.id) ? (
                <span className={css.task}> {t('composer.round', { number: roundIds.indexOf(step.id) + 2 })}</span>
              ) : null}
            </span>
          </Checkbox>
        ))}
      </fieldset>
      {rounds.length > 0 ? (
        <>
          <Score plan={plan} rounds={rounds} />
          <div className={css.roundActs}>
            <Checkbox
              isSelected={isStaying}
              onChange={(is) => {
                setStaying(is);
                make(same, is);
              }}
            >
              {t('composer.rounds.stay')}
            </Checkbox>
            <Button
              onPress={() => {
                setDraws(draws + 1);
                make(same, isStaying, draws + 1);
              }}
            >
              {t('composer.rounds.again')}
            </Button>
            <RoundsPaper plan={plan} rounds={rounds} />
          </div>
        </>
      ) : null}
    </>
  );
}

/** How many others everyone meets on average, and how that stands to the most that is possible. */
function Score({ plan, rounds }: { readonly plan: Plan; readonly rounds: readonly Block[] }) {
  const { t, number } = useWords();
  const { people, met, best, share } = meetingScore(plan.groups, rounds);
  const others = people < 2 ? 0 : (2 * met) / people;
  return (
    <p className={css.score}>
      {t('composer.score', { others: number(Math.round(others * 10) / 10), all: Math.max(0, people - 1) })}{' '}
      <span className={css.quiet}>{t('composer.score.best', { met, best, share: Math.floor(share * 100) })}</span>
    </p>
  );
}
