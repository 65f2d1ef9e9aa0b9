import type { Id } from '../model/ids';
import type { MapLens, NetworkLens, Stakeholder, Tie } from '../model/network';
import type { Programme } from '../model/programme';
import { mayNameParty } from './names';
import { partyToShow, tieToShow } from './network';
import { namesSomebody, type WallPeople } from './wall';

/** Ways of looking that speak of friction or of trust: for the facilitator alone, never for a room. */
export const PRIVATE_LENSES: readonly MapLens[] = ['hurdles', 'trust'];

/** The lens that a view may keep, and so a file may hold: trust is looked at and never kept. */
export const lensToKeep = (lens: MapLens): NetworkLens => (lens === 'trust' ? 'domain' : lens);

/** The lens that the room may look through: a private one becomes the plain one. */
export const lensOnTheWall = (lens: MapLens): NetworkLens =>
  PRIVATE_LENSES.includes(lens) ? 'domain' : lensToKeep(lens);

/** The lens of a picture that others keep: energy is not in their file at all, so the plain one takes its place. */
export const lensForPartners = (lens: MapLens): NetworkLens => (lens === 'energy' ? 'domain' : lensOnTheWall(lens));

/**
 * The energy that the room may see: that of organisations and groups, and only where it is looked at. A person's, and
 * that of what is called after somebody who did not agree to be named, is as unknown as if nothing had been noted.
 */
function energyOnTheWall(party: Stakeholder, lens: NetworkLens, people: WallPeople): Stakeholder['energy'] {
  if (lens !== 'energy' || party.type === 'person') return 0;
  return namesSomebody(`${party.name}\n${party.shortName}`, people) ? 0 : party.energy;
}

/**
 * A party as the room may see it through a lens: where it stands and what it is; nothing of influence, motives or
 * contact. Who did not agree to be named has no name at all: the picture says their role.
 */
export function partyOnTheWall(party: Stakeholder, people: WallPeople, lens: NetworkLens): Stakeholder {
  const shown = partyToShow(party, people.consents, () => '');
  const isNamed = mayNameParty(party, people.consents) && !namesSomebody(party.shortName, people);
  const { createdAt, updatedAt } = MADE;
  return {
    ...shown,
    name: '',
    shortName: isNamed ? party.shortName : '',
    energy: energyOnTheWall(party, lens, people),
    // Whether somebody said no is not for the room either.
    consent: 'not_needed',
    createdAt,
    updatedAt,
  };
}

/** What the network is about, as others may read it: nothing when somebody is named in it who did not agree. */
export const focusToShow = (focusText: string, people: WallPeople): string =>
  namesSomebody(focusText, people) ? '' : focusText.trim();

type Roles = Pick<Programme, 'leadStakeholderId' | 'contactPointId'>;

/** Who has a role, as others may know it: of who did not agree to be named, a role would tell who it is. */
export function rolesToShow({ leadStakeholderId, contactPointId }: Roles, { parties, consents }: WallPeople): Roles {
  const known = (id: Id | undefined) =>
    parties.some((party) => party.id === id && mayNameParty(party, consents)) ? id : undefined;
  return { leadStakeholderId: known(leadStakeholderId), contactPointId: known(contactPointId) };
}

/** A tie as the room may see it: who with whom, what for and how firm; no trust, and nothing that was noted. */
export const tieOnTheWall = (tie: Tie): Tie => ({ ...tieToShow(tie), ...MADE });

// When a row was written says who changed what and when: a picture has no use for it.
const MADE = { createdAt: '2000-01-01T00:00:00Z', updatedAt: '2000-01-01T00:00:00Z' } as const;
