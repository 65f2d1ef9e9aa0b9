import { adding, type Change, together, updating } from '../model/change';
import { edited } from '../model/edited';
import { type Id, newRecord, type Stamp } from '../model/ids';
import { say } from '../model/message';
import type { Stakeholder } from '../model/network';
import type { NoteOf } from '../model/note';
import type { Domain, Perspective, Sector } from '../model/vocabularies';
import type { CheckedSector, Gap } from './coverage';
import { freeSpot, takenBy } from './free-spot';
import { shortNameOf } from './party-commands';
import { positionAt } from './rings';

/** Where a party belongs: its branch, its field and as what it speaks. */
export type Kinship = { readonly sector: Sector; readonly domain: Domain; readonly perspective: Perspective };

const at = (sector: Sector, domain: Domain, perspective: Perspective): Kinship => ({ sector, domain, perspective });

const OF_PERSPECTIVE: Record<Perspective, Kinship> = {
  resident: at('residents', 'community', 'resident'),
  family_carer: at('residents', 'community', 'family_carer'),
  volunteer: at('residents', 'community', 'volunteer'),
  expert_by_experience: at('residents', 'community', 'expert_by_experience'),
  professional: at('primary_care', 'care', 'professional'),
  manager: at('other', 'care', 'manager'),
  policy: at('municipality', 'government', 'policy'),
  educator: at('education', 'learning', 'educator'),
  researcher: at('research', 'learning', 'researcher'),
  entrepreneur: at('business', 'work_income', 'entrepreneur'),
};
const OF_SECTOR: Record<CheckedSector, Kinship> = {
  residents: OF_PERSPECTIVE.resident,
  primary_care: OF_PERSPECTIVE.professional,
  welfare: at('welfare', 'social', 'professional'),
  municipality: OF_PERSPECTIVE.policy,
  education: OF_PERSPECTIVE.educator,
  housing: at('housing', 'living', 'professional'),
  sport_culture: at('sport_culture', 'sport_culture', 'volunteer'),
  faith: at('faith', 'faith', 'volunteer'),
  work_income: at('work_income', 'work_income', 'professional'),
};
const OF_DOMAIN: Record<Domain, Kinship> = {
  care: OF_SECTOR.primary_care,
  social: OF_SECTOR.welfare,
  living: OF_SECTOR.housing,
  learning: OF_SECTOR.education,
  sport_culture: OF_SECTOR.sport_culture,
  work_income: OF_PERSPECTIVE.entrepreneur,
  government: OF_SECTOR.municipality,
  faith: OF_SECTOR.faith,
  community: OF_SECTOR.residents,
};

const INFORMAL: readonly Perspective[] = ['resident', 'family_carer', 'volunteer', 'expert_by_experience'];

/** Where somebody who fills this gap would belong. */
export function kinshipOf(gap: Gap): Kinship {
  if (gap.about === 'perspective') return OF_PERSPECTIVE[gap.of];
  return gap.about === 'sector' ? OF_SECTOR[gap.of] : OF_DOMAIN[gap.of];
}

/** What is told of a seat when it is put down: for whom it is kept, and what it is called. */
export type SeatFor = { readonly programmeId: Id; readonly gap: Gap; readonly name: string };

function newSeat({ programmeId, gap, name }: SeatFor, stakeholders: readonly Stakeholder[], stamp: Stamp): Stakeholder {
  const kinship = kinshipOf(gap);
  return {
    ...newRecord(stamp),
    programmeId,
    ...kinship,
    type: 'group',
    name,
    shortName: shortNameOf(name),
    formality: INFORMAL.includes(kinship.perspective) ? 'informal' : 'formal',
    ring: 'missing',
    energy: 0,
    participationForms: [],
    consent: 'not_needed',
    tags: [],
    position: positionAt(freeSpot('missing', takenBy(stakeholders))),
  };
}

/** A dotted seat on the ring of who is missing, kept for whoever fills the gap. */
export function addSeat(seatFor: SeatFor, stakeholders: readonly Stakeholder[], stamp: Stamp): Change {
  const seat = newSeat(seatFor, stakeholders, stamp);
  return {
    label: say('missing.act.seat', { name: seat.shortName }),
    tables: adding('stakeholders', [seat]),
  };
}

/** Who will ask, and the search action as it was written down, made for the party that it looks for. */
export type Search = {
  readonly askedById: Id | undefined;
  readonly actionFor: (partyId: Id) => NoteOf<'action'>;
};

const searched = (party: Stakeholder, { askedById }: Search): Stakeholder => ({
  ...party,
  ...(askedById !== undefined && { askedById }),
});

/** The search for who fills a gap, in one act: the dotted seat, who asks, and the action with its owner and date. */
export function searchForGap(
  seatFor: SeatFor,
  search: Search,
  stakeholders: readonly Stakeholder[],
  stamp: Stamp,
): Change {
  const seat = searched(newSeat(seatFor, stakeholders, stamp), search);
  return {
    label: say('missing.act.search', { name: seat.shortName }),
    tables: together(adding('stakeholders', [seat]), adding('notes', [search.actionFor(seat.id)])),
  };
}

/** The search for a party that is on the map already, in one act: who asks it, and the action with its owner and date. */
export function searchForParty(party: Stakeholder, search: Search, stamp: Stamp): Change {
  const { askedById } = search;
  return {
    label: say('missing.act.search', { name: party.shortName }),
    tables: together(
      updating('stakeholders', askedById === undefined ? [] : [[party, edited(party, { askedById }, stamp)]]),
      adding('notes', [search.actionFor(party.id)]),
    ),
  };
}

/** Two parties that will look each other up: the action that says so. */
export const meetEachOther = (a: Stakeholder, b: Stakeholder, action: NoteOf<'action'>): Change => ({
  label: say('missing.act.meet', { a: a.shortName, b: b.shortName }),
  tables: adding('notes', [action]),
});
