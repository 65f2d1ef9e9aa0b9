import { applyChange, type Change } from '../../model/change';
import type { Id, Stamp } from '../../model/ids';
import { say } from '../../model/message';
import { TABLE_NAMES, type Workspace } from '../../model/tables';
import { roleOnly } from '../../privacy/wall-role';
import { sliceOf } from '../programme-slice';
import { type ErasePlan, erasePeople, turning } from './erase';
import { type Person, peopleIn } from './people';
import { findPeople, type Wanted } from './places';

/** What is personal in a programme, counted, so that it can be looked at before it goes. */
export type PersonalCounts = {
  /** Everybody by name. */
  readonly names: readonly string[];
  readonly people: number;
  readonly contacts: number;
  readonly consents: number;
  readonly pictures: number;
  readonly texts: number;
};

/** Everybody by name. Whoever has a role keeps a seat at the meeting under that role, so only the name goes. */
function wantedIn(slice: Workspace): readonly Wanted[] {
  const nameless = new Set(slice.participants.filter(({ label }) => !roleOnly(label)).map(({ id }) => id));
  return peopleIn(slice).map((person: Person) => ({
    person: { ...person, participantIds: person.participantIds.filter((id) => nameless.has(id)) },
    writings: [],
  }));
}

const hasContact = ({ contact }: Workspace['stakeholders'][number]): boolean => contact !== undefined;

/** Counts what the clean-up of a programme would take away. */
export function personalIn(workspace: Workspace, programmeId: Id): PersonalCounts {
  const slice = sliceOf(workspace, [programmeId]);
  const found = findPeople(slice, wantedIn(slice));
  const names = peopleIn(slice).map(({ name }) => name);
  return {
    names,
    people: names.length,
    contacts: slice.stakeholders.filter(hasContact).length,
    consents: slice.consents.length,
    pictures: slice.attachments.filter(({ recognisablePeople }) => recognisablePeople).length,
    texts: found.texts.length,
  };
}

/** Puts the rows of one programme back among those of all others. */
function among(workspace: Workspace, slice: Workspace, after: Workspace): Workspace {
  const tables = TABLE_NAMES.map((table) => {
    const own = new Set((slice[table] as readonly { readonly id: Id }[]).map(({ id }) => id));
    const others = (workspace[table] as readonly { readonly id: Id }[]).filter(({ id }) => !own.has(id));
    return [table, [...others, ...after[table]]];
  });
  return Object.fromEntries(tables) as unknown as Workspace;
}

/**
 * Takes everybody out of one programme: names, seats, contact details, consents, and pictures on which somebody can be
 * recognised. What was learned and agreed stays. As with one person, the way back is in the change until it is forgotten.
 */
export function cleanUp(workspace: Workspace, programmeId: Id, instead: string, stamp: Stamp): Change {
  const slice = sliceOf(workspace, [programmeId]);
  const wanted = wantedIn(slice);
  const bare: Workspace = {
    ...slice,
    participants: slice.participants.map((row) => ({ ...row, label: roleOnly(row.label) ?? row.label })),
    stakeholders: slice.stakeholders.map(({ contact: _contact, ...row }) => row),
    attachments: slice.attachments
      .filter(({ recognisablePeople }) => !recognisablePeople)
      .map((row) => ({ ...row, consentIds: [] })),
    consents: [],
  };
  const plan: ErasePlan = { wanted, found: findPeople(bare, wanted), answers: new Map(), instead };
  const after = applyChange(bare, erasePeople(bare, plan, stamp));
  return turning(workspace, among(workspace, slice, after), say('privacy.act.cleanUp'));
}

/** Takes a whole programme away, with all that hangs on it. */
export function removeProgramme(workspace: Workspace, programmeId: Id): Change {
  const slice = sliceOf(workspace, [programmeId]);
  const nothing = Object.fromEntries(TABLE_NAMES.map((table) => [table, []])) as unknown as Workspace;
  // Methods of one's own, and what was erased or exchanged, belong to the laptop.
  const own: Workspace = {
    ...slice,
    ownMethods: [],
    erasures: slice.erasures.filter((row) => row.programmeId === programmeId),
    exchanges: slice.exchanges.filter(({ programmeIds }) => programmeIds.every((id) => id === programmeId)),
  };
  return turning(workspace, among(workspace, own, nothing), say('privacy.act.removeProgramme'));
}
