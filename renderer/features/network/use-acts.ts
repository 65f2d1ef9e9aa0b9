import { useMemo, useRef } from 'react';
import type { Change } from '../../../shared/model/change';
import type { Stakeholder, Tie } from '../../../shared/model/network';
import type { Workspace } from '../../../shared/model/tables';
import type { Ring } from '../../../shared/model/vocabularies';
import {
  addStakeholders,
  editStakeholder,
  placeStakeholders,
  type StakeholderFields,
} from '../../../shared/network/party-commands';
import { removeStakeholder, removeTie } from '../../../shared/network/remove';
import { positionAt, type Spot } from '../../../shared/network/rings';
import { editTie, type TieFields, tieParties } from '../../../shared/network/tie-commands';
import { stamp } from '../../data/stamp';
import { readWorkspace } from '../../data/workspace';
import { useWords } from '../../language/words';
import { useAct } from '../../notes/use-act';
import type { Network } from './use-network';

/** Everything that can be done to the network. Each is one act with one step back; each answers whether it was done. */
export type Acts = {
  readonly add: (names: readonly string[], ring: Ring) => Promise<boolean>;
  readonly edit: (party: Stakeholder, fields: StakeholderFields) => Promise<boolean>;
  readonly place: (spots: ReadonlyMap<string, Spot>) => Promise<boolean>;
  readonly remove: (party: Stakeholder) => Promise<boolean>;
  readonly tie: (a: Stakeholder, b: Stakeholder) => Promise<boolean>;
  readonly editTie: (tie: Tie, fields: TieFields) => Promise<boolean>;
  readonly removeTie: (tie: Tie) => Promise<boolean>;
};

/** The acts on this network, with what is said about them. */
export function useActs(network: Network): Acts {
  const words = useWords();
  const act = useAct();
  const now = useRef({ words, act });
  now.current = { words, act };
  return useMemo(() => {
    const { programmeId, parties, ties } = network;
    const done = async (made: () => Change): Promise<boolean> => (await now.current.act(made)) !== null;
    // What is taken away is gone from sight: the way back is offered where you look.
    const takenAway = async (made: (workspace: Workspace) => Change): Promise<boolean> => {
      const change = made(await readWorkspace());
      return (await now.current.act(change, now.current.words.say(change.label))) !== null;
    };
    return {
      add: (names, ring) => done(() => addStakeholders({ programmeId, ring }, names, parties, stamp())),
      edit: (party, fields) => done(() => editStakeholder(party, fields, parties, stamp())),
      place: (spots) => {
        const positions = new Map([...spots].map(([id, spot]) => [id, positionAt(spot)]));
        return done(() => placeStakeholders(parties, positions, stamp()));
      },
      remove: (party) => takenAway((workspace) => removeStakeholder(party, workspace, stamp())),
      tie: (a, b) => done(() => tieParties(a, b, ties, stamp())),
      editTie: (tie, fields) => done(() => editTie(tie, fields, parties, stamp())),
      removeTie: (tie) => takenAway((workspace) => removeTie(tie, workspace, stamp())),
    };
  }, [network]);
}
