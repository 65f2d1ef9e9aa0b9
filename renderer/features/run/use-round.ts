import type { Id } from '../../../shared/model/ids';
import type { Block, Participant, SpeakingRound } from '../../../shared/model/session';
import { groupsIn } from '../../../shared/session/plan/seats';
import {
  beginRound,
  endRound,
  giveTurn,
  markHeard,
  markSpoken,
  notHeard,
  passTurn,
  peopleHere,
  roundOf,
  type Speaker,
  speakingOrder,
  turnsOf,
  unmarkSpoken,
} from '../../../shared/session/run/speaking-round';
import { useRowsBy } from '../../data/queries';
import { stamp } from '../../data/stamp';
import { useAct } from '../../notes/use-act';
import type { Run } from './use-run';

const NONE: readonly never[] = [];
/** A seed is a whole number; a new draw takes a new one. */
const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** The people of a meeting and its rounds, live. */
export function usePeople(sessionId: Id) {
  const participants: readonly Participant[] = useRowsBy('participants', 'sessionId', sessionId) ?? NONE;
  const rounds: readonly SpeakingRound[] = useRowsBy('speakingRounds', 'sessionId', sessionId) ?? NONE;
  return { people: peopleHere(participants), rounds, silent: notHeard(participants, rounds) };
}

/** The round of speaking in a step, and everything that can be done with it. */
export function useRound({ session, groups }: Run, block: Block) {
  const act = useAct();
  const { people, rounds, silent } = usePeople(session.id);
  const round = roundOf(rounds, block.id);
  const orderIn = (way: 'seated' | 'shuffled') =>
    speakingOrder(
      block,
      people,
      groupsIn(groups, block.id),
      way === 'seated' ? { kind: way } : { kind: way, seed: newSeed() },
    );
  return {
    people,
    silent,
    turns: round && turnsOf(round, people),
    begin: (way: 'seated' | 'shuffled') => void act(() => beginRound(block, orderIn(way), stamp())),
    end: () => round && void act(endRound(round, stamp())),
    spoke: (who: Speaker) => round && void act(markSpoken(round, who, stamp())),
    notSpoke: (who: Speaker) => round && void act(unmarkSpoken(round, who, stamp())),
    pass: (who: Speaker) => round && void act(passTurn(round, people, who, stamp())),
    give: (who: Speaker) => round && void act(giveTurn(round, people, who, stamp())),
    heard: (who: Speaker) => void act(markHeard(block, rounds, who, stamp())),
  };
}
export type Round = ReturnType<typeof useRound>;
