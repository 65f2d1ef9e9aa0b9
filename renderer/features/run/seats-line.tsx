import { useState } from 'react';
import type { Block } from '../../../shared/model/session';
import { groupsInStep } from '../../../shared/session/beside';
import { groupTitle } from '../../../shared/session/group-order';
import { peopleInOrder } from '../../../shared/session/plan/participants';
import { roundSteps } from '../../../shared/session/plan/rounds';
import { groupsIn } from '../../../shared/session/plan/seats';
import { useRowsBy } from '../../data/queries';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import css from './seats-line.module.css';
import type { Run } from './use-run';

type Props = { readonly run: Run; readonly block: Block };

/** In a step in groups: who sits where, one press away. On the regie only; the wall shows no people. */
export function SeatsLine({ run, block }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { groups, blocks } = run;
  if (block.mode !== 'breakout' || groups.every(({ participantIds }) => participantIds.length === 0)) return null;
  const steps = roundSteps(groups, blocks);
  const round = steps.length === 0 ? 0 : steps.findIndex(({ id }) => id === block.id) + 2;
  const title = round === 0 ? t('composer.seats') : t('composer.seats.round', { number: Math.max(1, round) });
  return (
    <>
      <Button variant="link" onPress={() => setOpen(true)}>
        {title}
      </Button>
      <Sheet title={title} closeLabel={t('app.close')} isOpen={isOpen} onClose={() => setOpen(false)} isWide>
        {isOpen ? <Seats run={run} block={block} /> : null}
      </Sheet>
    </>
  );
}

function Seats({ run: { session, blocks, groups, themes }, block }: Props) {
  const { t } = useWords();
  const people = peopleInOrder(useRowsBy('participants', 'sessionId', session.id) ?? []);
  const here = new Set(groupsInStep(block, blocks, groups).map(({ id }) => id));
  const seated = groupsIn(groups, block.id).filter(({ id }) => here.has(id));
  const taskOf = (group: (typeof seated)[number], personId: string): string | undefined => {
    if (group.hostId === personId) return t('session.plan.host.short');
    return group.scribeId === personId ? t('session.plan.scribe.short') : undefined;
  };
  return (
    <ul className={css.tables}>
      {seated.map((group) => (
        <li key={group.id} className={css.table}>
          <h3>{groupTitle(group, groups, themes)}</h3>
          {group.place ? <p className={css.place}>{group.place}</p> : null}
          <ul className={css.people}>
            {people
              .filter(({ id }) => group.participantIds.includes(id))
              .map(({ id, label, attendance }) => (
                <li key={id} data-absent={attendance === 'absent' || undefined}>
                  {[label, taskOf(group, id), attendance === 'absent' ? t('domain.attendance.absent') : undefined]
                    .filter(Boolean)
                    .join(', ')}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
