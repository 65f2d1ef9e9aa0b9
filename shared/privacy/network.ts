import type { Consent } from '../model/consent';
import type { Stakeholder, Tie } from '../model/network';
import { ParticipationForm } from '../model/vocabularies';
import { mayNameParty } from './names';

// Both name what goes in rather than what stays out, so that a new field is private until someone decides otherwise.

/**
 * A party as a file may show it: no energy, influence, motives or contact, and a person who did not agree
 * goes under `roleName` (their perspective, in words).
 */
export function partyToShow(
  party: Stakeholder,
  consents: readonly Consent[],
  roleName: (party: Stakeholder) => string,
): Stakeholder {
  const named = mayNameParty(party, consents);
  return {
    id: party.id,
    createdAt: party.createdAt,
    updatedAt: party.updatedAt,
    programmeId: party.programmeId,
    type: party.type,
    groupKind: party.groupKind,
    name: named ? party.name : roleName(party),
    shortName: named ? party.shortName : roleName(party),
    sector: party.sector,
    domain: party.domain,
    formality: party.formality,
    perspective: party.perspective,
    ring: party.ring,
    energy: 0,
    participationForms: [],
    consent: party.consent,
    tags: [],
    position: party.position,
    since: party.since,
    until: party.until,
  };
}

/** A tie as a file may show it: who, what for and how far; no trust, and not what was noted beside it. */
export const tieToShow = (tie: Tie): Tie => ({
  id: tie.id,
  createdAt: tie.createdAt,
  updatedAt: tie.updatedAt,
  programmeId: tie.programmeId,
  sourceId: tie.sourceId,
  targetId: tie.targetId,
  direction: tie.direction,
  purpose: tie.purpose,
  rainbowLevel: tie.rainbowLevel,
  ladder: tie.ladder,
  ladderWanted: tie.ladderWanted,
  formality: tie.formality,
  frequency: tie.frequency,
  since: tie.since,
  until: tie.until,
});

/** Of fewer parties than this, a count tells who it is about. */
const FEWEST_COUNTED = 3;

/** How many parties take part in a way. */
export type FormCount = { readonly form: ParticipationForm; readonly count: number };

/** How many parties take part in each way, as anybody may read it: never which, and nothing of only a few. */
export function formsToShow(parties: readonly Stakeholder[]): {
  readonly known: number;
  readonly counts: readonly FormCount[];
} {
  const known = parties.filter(({ participationForms }) => participationForms.length > 0);
  if (known.length < FEWEST_COUNTED) return { known: 0, counts: [] };
  const counts = ParticipationForm.options
    .map((form) => ({ form, count: known.filter(({ participationForms: own }) => own.includes(form)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  return { known: known.length, counts };
}
