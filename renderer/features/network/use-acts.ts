import { useMemo, useRef } from 'react';
import { type Change, isEmpty, NOTHING } from '../../../shared/model/change';
import { Refusal, say } from '../../../shared/model/message';
import type { Stakeholder, Tie } from '../../../shared/model/network';
import type { Workspace } from '../../../shared/model/tables';
import type { Domain, Ring } from '../../../shared/model/vocabularies';
import { addTied } from '../../../shared/network/add-tied';
import { arrangeParties } from '../../../shared/network/arrange-commands';
import {
  placeWaiting,
  removeStakeholders,
  tieEachOther,
  tieToOne,
  toDomain,
  toRing,
} from '../../../shared/network/many-commands';
import {
  addStakeholders,
  editStakeholder,
  placeStakeholders,
  type StakeholderFields,
} from '../../../shared/network/party-commands';
import { removeStakeholder, removeTie } from '../../../shared/network/remove';
import { positionAt, type Spot } from '../../../shared/network/rings';
import { editTie, type TieFields, tieParties } from '../../../shared/network/tie-commands';
import { database } from '../../data/database';
import { stamp } from '../../data/stamp';
import { readWorkspace } from '../../data/workspace';
import { useWords } from '../../language/words';
import { useAct } from '../../notes/use-act';

/** Other fields for a row, or what makes them out of the row as it is now: for a list to which one thing is added. */
type Asked<R, F> = F | ((row: R) => F);

/** Everything that can be done to the network. Each is one act with one step back; each answers whether it was done. */
export type Acts = {
  readonly add: (names: readonly string[], ring: Ring) => Promise<boolean>;
  /** A new party beside one that is there, with a tie between the two. */
  readonly addTied: (partyId: string, name: string) => Promise<boolean>;
  readonly edit: (partyId: string, fields: Asked<Stakeholder, StakeholderFields>) => Promise<boolean>;
  readonly place: (spots: ReadonlyMap<string, Spot>) => Promise<boolean>;
  /** Where a layout put them, each in their own ring. */
  readonly arrange: (spots: ReadonlyMap<string, Spot>) => Promise<boolean>;
  /** On a free spot of the ring, from the tray as well. */
  readonly toRing: (partyIds: readonly string[], ring: Ring) => Promise<boolean>;
  readonly toDomain: (partyIds: readonly string[], domain: Domain) => Promise<boolean>;
  /** Everyone who waits in the tray. */
  readonly placeWaiting: () => Promise<boolean>;
  readonly tieToOne: (partyIds: readonly string[], oneId: string) => Promise<boolean>;
  readonly tieEachOther: (partyIds: readonly string[]) => Promise<boolean>;
  readonly removeMany: (partyIds: readonly string[]) => Promise<boolean>;
  readonly remove: (partyId: string) => Promise<boolean>;
  readonly tie: (aId: string, bId: string) => Promise<boolean>;
  readonly editTie: (tieId: string, fields: Asked<Tie, TieFields>) => Promise<boolean>;
  readonly removeTie: (tieId: string) => Promise<boolean>;
};

type Rows = { readonly parties: readonly Stakeholder[]; readonly ties: readonly Tie[] };

async function rowsOf(programmeId: string): Promise<Rows> {
  const db = database();
  const [parties, ties] = await Promise.all([
    db.of('stakeholders').where('programmeId').equals(programmeId).toArray(),
    db.of('ties').where('programmeId').equals(programmeId).toArray(),
  ]);
  return { parties, ties };
}

/** The row that is meant; refuses when somebody took it away in the meantime. */
function rowIn<R extends { readonly id: string }>(rows: readonly R[], id: string): R {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Refusal(say('network.refusal.gone'));
  return row;
}

const fieldsFor = <R, F>(row: R, asked: Asked<R, F>): F =>
  typeof asked === 'function' ? (asked as (row: R) => F)(row) : asked;

/** The acts on the network of a programme, with what is said about them. */
export function useActs(programmeId: string): Acts {
  const words = useWords();
  const act = useAct();
  const now = useRef({ words, act });
  now.current = { words, act };
  return useMemo(() => {
    // Each act is made in its turn, on the rows as the one before left them: what is drawn may be a moment behind.
    const done = async (made: (rows: Rows) => Change): Promise<boolean> =>
      (await now.current.act(async () => made(await rowsOf(programmeId)))) !== null;
    // What is taken away is gone from sight: the way back is offered where you look.
    const takenAway = async (made: (workspace: Workspace) => Change | undefined): Promise<boolean> => {
      const asked = async () => made(await readWorkspace()) ?? NOTHING;
      const change = await now.current.act(asked, ({ label }) => now.current.words.say(label));
      return change !== null && !isEmpty(change);
    };
    return {
      add: (names, ring) => done(({ parties }) => addStakeholders({ programmeId, ring }, names, parties, stamp())),
      addTied: (partyId, name) => done(({ parties }) => addTied(rowIn(parties, partyId), name, parties, stamp())),
      edit: (partyId, asked) =>
        done(({ parties }) => {
          const party = rowIn(parties, partyId);
          return editStakeholder(party, fieldsFor(party, asked), parties, stamp());
        }),
      place: (spots) => {
        const positions = new Map([...spots].map(([id, spot]) => [id, positionAt(spot)]));
        return done(({ parties }) => placeStakeholders(parties, positions, stamp()));
      },
      arrange: (spots) => {
        const positions = new Map([...spots].map(([id, spot]) => [id, positionAt(spot)]));
        return done(({ parties }) => arrangeParties(parties, positions, stamp()));
      },
      toRing: (ids, ring) => done(({ parties }) => toRing(new Set(ids), ring, parties, stamp())),
      toDomain: (ids, domain) => done(({ parties }) => toDomain(new Set(ids), domain, parties, stamp())),
      placeWaiting: () => done(({ parties }) => placeWaiting(parties, stamp())),
      tieToOne: (ids, oneId) => done(({ parties, ties }) => tieToOne(new Set(ids), oneId, parties, ties, stamp())),
      tieEachOther: (ids) => done(({ parties, ties }) => tieEachOther(new Set(ids), parties, ties, stamp())),
      removeMany: (ids) => takenAway((workspace) => removeStakeholders(new Set(ids), workspace, stamp())),
      remove: (partyId) =>
        takenAway((workspace) => {
          const party = workspace.stakeholders.find(({ id }) => id === partyId);
          return party && removeStakeholder(party, workspace, stamp());
        }),
      tie: (aId, bId) =>
        done(({ parties, ties }) => tieParties(rowIn(parties, aId), rowIn(parties, bId), ties, stamp())),
      editTie: (tieId, asked) =>
        done(({ parties, ties }) => {
          const tie = rowIn(ties, tieId);
          return editTie(tie, fieldsFor(tie, asked), parties, stamp());
        }),
      removeTie: (tieId) =>
        takenAway((workspace) => {
          const tie = workspace.ties.find(({ id }) => id === tieId);
          return tie && removeTie(tie, workspace, stamp());
        }),
    };
  }, [programmeId]);
}
