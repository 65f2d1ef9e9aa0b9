import { useState } from 'react';
import type { Id } from '../../../../shared/model/ids';
import { groupTitle } from '../../../../shared/session/group-order';
import { moveToGroup, residentMove, withoutGroup } from '../../../../shared/session/plan/break-outs';
import { roundSteps } from '../../../../shared/session/plan/rounds';
import { groupsIn } from '../../../../shared/session/plan/seats';
import { commit } from '../../../data/repository';
import { stamp } from '../../../data/stamp';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { Segmented } from '../../../ui/choice';
import type { Plan } from '../use-plan';
import { GroupMaker } from './group-maker';
import { GroupPeople } from './group-people';
import { COLUMNS, GroupRow } from './group-row';
import css from './groups-editor.module.css';
import { RoundsPanel } from './rounds-panel';
import { useMoves } from './use-moves';

/** Groups made from the people who come, each with a building block, a place and people who look at it differently. */
export function GroupsEditor({ plan }: { readonly plan: Plan }) {
  const { t } = useWords();
  const hasGroups = plan.groups.length > 0;
  return (
    <section className={css.groups} aria-label={t('session.plan.groups')}>
      <h3>{t('session.plan.groups')}</h3>
      <GroupMaker plan={plan} />
      {hasGroups ? <Made plan={plan} /> : null}
    </section>
  );
}

const FIRST = 'first';

/** The groups as they sit in one round, and the rounds. */
function Made({ plan }: { readonly plan: Plan }) {
  const { t } = useWords();
  const [asked, setAsked] = useState<Id>();
  const rounds = roundSteps(plan.groups, plan.blocks);
  // A round that was taken away is not looked at any more.
  const blockId = rounds.find(({ id }) => id === asked)?.id;
  const moves = useMoves(plan, blockId);
  const seated = groupsIn(plan.groups, blockId);
  const loose = withoutGroup(plan.participants, seated);
  return (
    <>
      <ResidentAdvice plan={plan} />
      <div className={css.table}>
        {rounds.length > 0 ? (
          <Segmented
            label={t('composer.round.which')}
            value={blockId ?? FIRST}
            choices={[{ id: FIRST }, ...rounds].map(({ id }, at) => ({
              id,
              text: t('composer.round', { number: at + 1 }),
            }))}
            onChange={(id) => setAsked(id === FIRST ? undefined : id)}
          />
        ) : null}
        <Head />
        <ul className={css.rows}>
          {plan.groups.map((group, at) => (
            <GroupRow key={group.id} group={group} seated={seated[at] ?? group} plan={plan} moves={moves} />
          ))}
        </ul>
        {loose.length > 0 ? (
          <div className={css.loose}>
            <p>{t('session.plan.loose', { count: loose.length })}</p>
            <GroupPeople name={t('session.plan.noGroup')} group={undefined} people={loose} plan={plan} moves={moves} />
          </div>
        ) : null}
        <p className={css.hint}>{t('composer.hint')}</p>
      </div>
      <RoundsPanel plan={plan} />
    </>
  );
}

/** The words above the columns. Each field has its own name, so they are not read aloud. */
function Head() {
  const { t } = useWords();
  return (
    <div className={css.head} aria-hidden="true">
      {COLUMNS.map((key) => (
        <span key={key}>{t(key)}</span>
      ))}
    </div>
  );
}

/** A group without a resident is said once, quietly, with someone who could move. */
function ResidentAdvice({ plan: { groups, participants, themes } }: { readonly plan: Plan }) {
  const { t } = useWords();
  const move = residentMove(groups, participants);
  if (!move) return null;
  const name = groupTitle(move.to, groups, themes);
  return (
    <p className={css.advice} role="note">
      {t('session.plan.resident.none', { name })}{' '}
      <Button variant="link" onPress={() => void commit(moveToGroup(move.person, groups, move.to.id, stamp()))}>
        {t('session.plan.resident.move', { label: move.person.label, name })}
      </Button>
    </p>
  );
}
