import { useMemo } from 'react';
import { stepOf } from '../../../shared/methods/steps';
import { NOTHING } from '../../../shared/model/change';
import { byDate } from '../../../shared/programme/sessions';
import {
  type Advice,
  type AdviceKind,
  adviceFor,
  hearAdvice,
  type Planned,
  silenceAdvice,
} from '../../../shared/session/plan/advice';
import { exchangePeople } from '../../../shared/session/plan/exchange';
import { addBlocks, editSession, setMinutes } from '../../../shared/session/plan/plan-commands';
import { goalMinutes, YOUNG_SESSIONS } from '../../../shared/session/plan/shared-goals';
import { useRowsBy } from '../../data/queries';
import { stamp } from '../../data/stamp';
import { useAct } from '../../notes/use-act';
import { useLookBack, useProposedBlocks } from './look-back';
import type { Plan } from './use-plan';

export type AdviceNow = {
  /** What is worth saying, most pressing first. */
  readonly heard: readonly Advice[];
  /** What the facilitator leaves as it is. */
  readonly silenced: readonly Advice[];
  /** Minutes for shared goals; null in a later session that has none, where it is nobody's question. */
  readonly goals: number | null;
};

/** Which session of the programme this is, from 1; practice is not counted. */
function usePlace({ session }: Plan): number | undefined {
  const sessions = useRowsBy('sessions', 'programmeId', session.programmeId);
  if (!sessions) return undefined;
  return (
    byDate(sessions.filter(({ practice, id }) => !practice || id === session.id)).findIndex(
      ({ id }) => id === session.id,
    ) + 1
  );
}

/** What there is to say about a plan, live; undefined while loading. */
export function useAdvice(plan: Plan): AdviceNow | undefined {
  const { session, blocks, groups, participants, library } = plan;
  const place = usePlace(plan);
  const stakeholders = useRowsBy('stakeholders', 'programmeId', session.programmeId);
  return useMemo(() => {
    if (place === undefined || !stakeholders) return undefined;
    const isForGoals: Planned['isForGoals'] = (block) => stepOf(block, library)?.sharedGoals ?? false;
    const all = adviceFor({ session, blocks, groups, participants, stakeholders, place, isForGoals });
    const silent = new Set(session.silencedAdvice);
    const goals = goalMinutes(blocks, isForGoals);
    return {
      heard: all.filter(({ kind }) => !silent.has(kind)),
      silenced: all.filter(({ kind }) => silent.has(kind)),
      goals: goals > 0 || place <= YOUNG_SESSIONS ? goals : null,
    };
  }, [session, blocks, groups, participants, stakeholders, library, place]);
}

/** Doing what advice proposes, leaving it as it is, and hearing it again. */
export function useAdviceActs({ session, blocks, groups }: Plan) {
  const act = useAct();
  const lookBack = useLookBack();
  const { goals, free } = useProposedBlocks();
  const changeOf = (advice: Advice) => {
    switch (advice.kind) {
      case 'too_full':
        return editSession(session, { endTime: advice.endsAt }, stamp());
      case 'short_harvest':
        return setMinutes(advice.block, advice.minutes, stamp());
      case 'no_look_back':
        return addBlocks(session, blocks, [lookBack], { beforeId: advice.beforeId }, stamp());
      case 'no_shared_goals':
        return addBlocks(session, blocks, [goals], { beforeId: advice.beforeId }, stamp());
      case 'no_free_time':
        return addBlocks(session, blocks, [free], { beforeId: advice.beforeId }, stamp());
      case 'no_resident':
      case 'one_domain':
        return advice.exchange ? exchangePeople(groups, advice.exchange, stamp()) : NOTHING;
    }
  };
  return {
    take: (advice: Advice) => void act(changeOf(advice)),
    silence: (kind: AdviceKind) => void act(silenceAdvice(session, kind, stamp())),
    hear: (kind: AdviceKind) => void act(hearAdvice(session, kind, stamp())),
  };
}
