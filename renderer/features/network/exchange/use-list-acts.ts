import { useRef } from 'react';
import { Refusal, say } from '../../../../shared/model/message';
import type { Ring } from '../../../../shared/model/vocabularies';
import { mergeParties } from '../../../../shared/network/merge-parties';
import { type TakeIn, takeIn } from '../../../../shared/network/take-in';
import { database } from '../../../data/database';
import { stamp } from '../../../data/stamp';
import { readWorkspace } from '../../../data/workspace';
import { useWords } from '../../../language/words';
import { useAct } from '../../../notes/use-act';
import { keepVersionAside } from '../../../workspace/keep-version';

/** What a list becomes, with the ring that its parties come in when it says none. */
export type Taking = Omit<TakeIn, 'programmeId' | 'ring'> & { readonly ring: Ring };

/** The acts with lists and doubles. Each is one act with one step back, and answers whether it was done. */
export type ListActs = {
  readonly takeIn: (taking: Taking) => Promise<boolean>;
  readonly merge: (keptId: string, goneId: string) => Promise<boolean>;
};

/** The acts with lists and doubles of a programme, with what is said about them. */
export function useListActs(programmeId: string): ListActs {
  const { say: inWords } = useWords();
  const act = useAct();
  const now = useRef({ inWords, act });
  now.current = { inWords, act };
  return {
    takeIn: async (taking) => {
      const { inWords: tell, act: done } = now.current;
      await keepVersionAside('before import');
      const asked = async () => {
        const db = database();
        const parties = await db.of('stakeholders').where('programmeId').equals(programmeId).toArray();
        const ties = await db.of('ties').where('programmeId').equals(programmeId).toArray();
        return takeIn({ ...taking, programmeId }, parties, ties, stamp());
      };
      return (await done(asked, ({ label }) => tell(label))) !== null;
    },
    merge: async (keptId, goneId) => {
      const { inWords: tell, act: done } = now.current;
      const asked = async () => {
        const workspace = await readWorkspace();
        const [kept, gone] = [keptId, goneId].map((id) => workspace.stakeholders.find((party) => party.id === id));
        if (!kept || !gone) throw new Refusal(say('network.refusal.gone'));
        return mergeParties(kept, gone, workspace, stamp());
      };
      return (await done(asked, ({ label }) => tell(label))) !== null;
    },
  };
}
