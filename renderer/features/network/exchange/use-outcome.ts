import { useMemo } from 'react';
import { Refusal } from '../../../../shared/model/message';
import type { Ring } from '../../../../shared/model/vocabularies';
import { takeIn } from '../../../../shared/network/take-in';
import type { Network } from '../use-network';
import type { Importing } from './use-importing';
import type { Taking } from './use-list-acts';

/** What adding the list would do now: how many parties and ties come in, and how many are filled in. */
export type Outcome = { readonly parties: number; readonly ties: number; readonly filled: number };

/** Ids for a try-out: nothing of it is kept. */
function countingStamp() {
  let made = 0;
  const newId = () => {
    made += 1;
    return `new-${made}`;
  };
  return { now: '2000-01-01T00:00:00Z', newId };
}

const NOTHING: Outcome = { parties: 0, ties: 0, filled: 0 };

/** The act as it would be now, and what would come of it: the button says beforehand what it will do. */
export function useOutcome(network: Network, { rows, drafts, decisions }: Importing, ring: Ring) {
  const { programmeId, parties, ties } = network;
  const taking: Taking = useMemo(
    () => ({ ring, newcomers: rows, newTies: drafts.ties, decisions }),
    [ring, rows, drafts, decisions],
  );
  const outcome = useMemo((): Outcome => {
    const stamp = countingStamp();
    try {
      const { tables } = takeIn({ ...taking, programmeId }, parties, ties, stamp);
      return {
        parties: tables.stakeholders?.added.length ?? 0,
        ties: tables.ties?.added.length ?? 0,
        filled: (tables.stakeholders?.updated.length ?? 0) + (tables.ties?.updated.length ?? 0),
      };
    } catch (reason) {
      if (reason instanceof Refusal) return NOTHING;
      throw reason;
    }
  }, [taking, programmeId, parties, ties]);
  return { taking, outcome };
}
