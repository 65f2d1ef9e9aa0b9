import { adding, type Change, together, updating } from '../model/change';
import { hasEnded } from '../model/days';
import { edited } from '../model/edited';
import { type Id, newRecord, type Stamp } from '../model/ids';
import { Refusal, say } from '../model/message';
import type { Stakeholder, Tie } from '../model/network';
import type { Ring } from '../model/vocabularies';
import { filledParty, filledTie } from './fill-in';
import { guessFrom } from './guess';
import { shortNameOf } from './party-commands';
import { ringAt } from './rings';
import { nameKey } from './twins';

/** A party of a list, as the list has it. Other parties are named by the id or the name that they have there. */
export type Newcomer = {
  readonly key: string;
  readonly name: string;
  readonly fileId?: string;
  readonly values: Partial<Stakeholder>;
  readonly askedBy?: string;
  readonly memberOf?: readonly string[];
};

/** A tie of a list, between two parties as they are called there. */
export type NewTie = {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly values: Partial<Tie>;
};

/** What is to be done with a row: a new party, nothing, or into a party of the network or an earlier row. */
export type Decision =
  | { readonly act: 'add' }
  | { readonly act: 'skip' }
  | { readonly act: 'merge'; readonly into: { readonly party: Id } | { readonly row: string } };

/** A list and what was decided about each of its rows; a row without a decision is added. */
export type TakeIn = {
  readonly programmeId: Id;
  readonly ring: Ring;
  readonly newcomers: readonly Newcomer[];
  readonly newTies: readonly NewTie[];
  readonly decisions: ReadonlyMap<string, Decision>;
};

const keysOf = ({ name, shortName }: Pick<Stakeholder, 'name' | 'shortName'>): readonly string[] => [
  nameKey(name),
  nameKey(shortName),
];

/** Finds a party of the list or the network by what the list calls it: the id in the file, or the name. */
type Resolve = (called: string) => Id | undefined;

function firstOf<T>(entries: Iterable<readonly [string, T]>): ReadonlyMap<string, T> {
  const first = new Map<string, T>();
  for (const [key, value] of entries) if (!first.has(key)) first.set(key, value);
  return first;
}

/** Which party each row became, by the key of the row; a row that is skipped is not in it. */
function idsOf({ newcomers, decisions }: TakeIn, stamp: Stamp): ReadonlyMap<string, Id> {
  const ids = new Map<string, Id>();
  for (const { key } of newcomers) {
    const decision = decisions.get(key) ?? { act: 'add' };
    if (decision.act === 'add') ids.set(key, stamp.newId());
    if (decision.act !== 'merge') continue;
    const into = 'party' in decision.into ? decision.into.party : ids.get(decision.into.row);
    if (into !== undefined) ids.set(key, into);
  }
  return ids;
}

function resolver(
  newcomers: readonly Newcomer[],
  ids: ReadonlyMap<string, Id>,
  parties: readonly Stakeholder[],
): Resolve {
  const became = newcomers.flatMap((row) => {
    const id = ids.get(row.key);
    return id === undefined ? [] : [{ row, id }];
  });
  const byFileId = firstOf(
    became.flatMap(({ row, id }) => (row.fileId === undefined ? [] : [[row.fileId, id] as const])),
  );
  const byExactName = firstOf(became.map(({ row, id }) => [row.name, id] as const));
  const byName = firstOf([
    ...became.map(({ row, id }) => [nameKey(row.name), id] as const),
    ...became.map(({ row, id }) => [nameKey(row.values.shortName ?? ''), id] as const),
    ...parties.flatMap((party) => keysOf(party).map((key) => [key, party.id] as const)),
  ]);
  const here = new Set(parties.map(({ id }) => id));
  return (called) => {
    const found = byFileId.get(called) ?? byExactName.get(called) ?? byName.get(nameKey(called));
    return found ?? (here.has(called) ? called : undefined);
  };
}

/** The names of parties that ties speak of and nobody knows yet, each once, in order. */
export function unknownEnds(
  newcomers: readonly Newcomer[],
  newTies: readonly NewTie[],
  parties: readonly Stakeholder[],
): readonly string[] {
  const resolve = resolver(newcomers, new Map(newcomers.map(({ key }) => [key, key])), parties);
  const unknown = newTies.flatMap(({ from, to }) => [from, to]).filter((called) => resolve(called) === undefined);
  return [...firstOf(unknown.map((called) => [nameKey(called), called] as const)).values()];
}

/** The party that a row becomes when it is nobody who is there yet. What the list does not say is guessed from the name. */
export function partyFrom(
  { name, values }: Pick<Newcomer, 'name' | 'values'>,
  { programmeId, ring }: Pick<TakeIn, 'programmeId' | 'ring'>,
  stamp: Stamp,
): Stakeholder {
  const { groupKind, ...guess } = guessFrom(name);
  const type = values.type ?? guess.type;
  return {
    ...newRecord(stamp),
    programmeId,
    ...guess,
    ...(groupKind && values.type === undefined && { groupKind }),
    name,
    shortName: shortNameOf(name),
    ring: values.position ? ringAt(values.position) : ring,
    energy: 0,
    participationForms: [],
    consent: type === 'person' ? 'not_asked' : 'not_needed',
    tags: [],
    ...values,
  };
}

/** The parties that rows point at, put in; a party never points at itself. */
function pointing(row: Newcomer, self: Id, resolve: Resolve): Partial<Stakeholder> {
  const found = (called: string | undefined) => (called === undefined ? undefined : resolve(called));
  const askedById = found(row.askedBy);
  const memberOfIds = [...new Set((row.memberOf ?? []).flatMap((called) => found(called) ?? []))].filter(
    (id) => id !== self,
  );
  return {
    ...(askedById !== undefined && askedById !== self && { askedById }),
    ...(memberOfIds.length > 0 && { memberOfIds }),
  };
}

/** Which party each row became, and whom a name of the list means. */
type Found = { readonly ids: ReadonlyMap<string, Id>; readonly resolve: Resolve };

/** The rows of one table while a list is taken in: as they were, and as they are by now. */
type Ledger<R> = { readonly before: ReadonlyMap<Id, R>; readonly now: Map<Id, R> };

const ledgerOf = <R extends { readonly id: Id }>(rows: readonly R[]): Ledger<R> => {
  const before = new Map(rows.map((row) => [row.id, row]));
  return { before, now: new Map(before) };
};
const addedTo = <R>({ before, now }: Ledger<R>): readonly R[] =>
  [...now].flatMap(([id, row]) => (before.has(id) ? [] : [row]));
const changedIn = <R>({ before, now }: Ledger<R>): readonly (readonly [from: R, to: R])[] =>
  [...before].flatMap(([id, from]) => {
    const to = now.get(id);
    return to === undefined || to === from ? [] : [[from, to] as const];
  });

/** What a row of the list says of a party that is there by now. Where that one stands is never changed by a list. */
function filledBy(party: Stakeholder, { position, ...others }: Partial<Stakeholder>, stamp: Stamp): Stakeholder {
  const values = party.position || !position ? others : { ...others, position };
  return edited<Stakeholder>(party, filledParty(party, values), stamp);
}

function takeParties(asked: TakeIn, found: Found, parties: readonly Stakeholder[], stamp: Stamp): Ledger<Stakeholder> {
  const ledger = ledgerOf(parties);
  for (const row of asked.newcomers) {
    const id = found.ids.get(row.key);
    if (id === undefined) continue;
    const values = { ...row.values, ...pointing(row, id, found.resolve) };
    const party = ledger.now.get(id);
    ledger.now.set(
      id,
      party ? filledBy(party, values, stamp) : partyFrom({ ...row, values }, asked, { ...stamp, newId: () => id }),
    );
  }
  return ledger;
}

const pairOf = (a: Id, b: Id): string => [a, b].sort().join(' ');

function tieOf(row: NewTie, { resolve }: Found, programmeId: Id, stamp: Stamp): Tie | null {
  const [sourceId, targetId] = [resolve(row.from), resolve(row.to)];
  if (sourceId === undefined || targetId === undefined || sourceId === targetId) return null;
  const said = { direction: 'mutual', ladder: 1, formality: 'mixed' } as const;
  return { ...newRecord(stamp), programmeId, sourceId, targetId, ...said, purpose: [], ...row.values };
}

/** Two parties have one tie that has not ended: a second one of the list says more about that one. */
function takeTies({ programmeId, newTies }: TakeIn, found: Found, ties: readonly Tie[], stamp: Stamp): Ledger<Tie> {
  const ledger = ledgerOf(ties);
  const today = stamp.now.slice(0, 10);
  const present = new Map<string, Id>();
  const keep = (tie: Tie) => {
    ledger.now.set(tie.id, tie);
    if (!hasEnded(tie, today)) present.set(pairOf(tie.sourceId, tie.targetId), tie.id);
  };
  for (const tie of ties) keep(tie);
  for (const row of newTies) {
    const made = tieOf(row, found, programmeId, stamp);
    if (made === null) continue;
    const twin = hasEnded(made, today) ? undefined : present.get(pairOf(made.sourceId, made.targetId));
    const there = twin === undefined ? undefined : ledger.now.get(twin);
    keep(there ? edited<Tie>(there, filledTie(there, row.values), stamp) : made);
  }
  return ledger;
}

/**
 * A list taken into the network as one act. New parties wait without a place unless the list has one; who is there
 * already keeps every word and its place, and gets what was empty. A tie whose end nobody knows is left out.
 * Refuses when there is nothing to take in.
 */
export function takeIn(asked: TakeIn, parties: readonly Stakeholder[], ties: readonly Tie[], stamp: Stamp): Change {
  const ids = idsOf(asked, stamp);
  const found: Found = { ids, resolve: resolver(asked.newcomers, ids, parties) };
  const people = takeParties(asked, found, parties, stamp);
  const lines = takeTies(asked, found, ties, stamp);
  const counts = { parties: addedTo(people).length, ties: addedTo(lines).length, filled: changedIn(people).length };
  if (counts.parties + counts.ties + counts.filled + changedIn(lines).length === 0)
    throw new Refusal(say('exchange.refusal.nothing'));
  return {
    label: say('exchange.act.takeIn', counts),
    tables: together(
      adding('stakeholders', addedTo(people)),
      updating('stakeholders', changedIn(people)),
      adding('ties', addedTo(lines)),
      updating('ties', changedIn(lines)),
    ),
  };
}
