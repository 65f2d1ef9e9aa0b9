import { type Change, removing, together, updating } from '../model/change';
import { edited } from '../model/edited';
import type { Id, Stamp } from '../model/ids';
import { Refusal, say } from '../model/message';
import type { NetworkView, Snapshot, Stakeholder } from '../model/network';
import type { Link, Note } from '../model/note';
import type { Workspace } from '../model/tables';
import { filledParty } from './fill-in';
import { rehomedInstruments } from './merge-instruments';
import { type MovedTies, movedTies } from './merge-ties';
import { each, type Rehome, renamed, renamedAll } from './rehome';

const PROSE = [
  'energySign',
  'standsFor',
  'identity',
  'aspiration',
  'offer',
  'motivation',
  'gain',
  'resources',
] as const satisfies readonly (keyof Stakeholder)[];

// Two texts about the same are both worth reading; one that says the other one as well is enough.
function bothTexts(a: string | undefined, b: string | undefined): string | undefined {
  if (!a || !b || a.includes(b)) return a || b;
  return b.includes(a) ? b : `${a}\n${b}`;
}

/** A no of either is a no; a yes counts where nobody was asked yet. */
function consentOf(kept: Stakeholder, gone: Stakeholder): Stakeholder['consent'] {
  const said = [kept.consent, gone.consent];
  for (const no of ['refused', 'withdrawn'] as const) if (said.includes(no)) return no;
  return kept.consent === 'not_asked' && gone.consent === 'given' ? 'given' : kept.consent;
}

/** How to reach both: an address or number that differs goes along as another way. */
function mergedContact(kept: Stakeholder, gone: Stakeholder): Stakeholder['contact'] {
  const [mine, theirs] = [kept.contact, gone.contact];
  if (!mine || !theirs) return mine ?? theirs;
  const others = (['email', 'phone', 'fastReach'] as const).flatMap((way) =>
    mine[way] && theirs[way] && mine[way] !== theirs[way] ? [theirs[way]] : [],
  );
  const via = bothTexts(bothTexts(mine.via, theirs.via), others.join(', '));
  return { ...theirs, ...mine, ...(via && { via }) };
}

/** The party that stays, with everything that only the other one knew. Where both know something, its own comes first. */
export function mergedParty(kept: Stakeholder, gone: Stakeholder, stamp: Stamp): Stakeholder {
  const prose = Object.fromEntries(PROSE.map((field) => [field, bothTexts(kept[field], gone[field])]));
  const contact = mergedContact(kept, gone);
  const since = [kept.since, gone.since].filter((day) => day !== undefined).sort()[0];
  const both = {
    ...filledParty(kept, gone),
    ...prose,
    ...(contact && { contact }),

    since,
    // Who is still there, is there.
    until: kept.until && gone.until ? [kept.until, gone.until].sort().at(-1) : undefined,
    consent: consentOf(kept, gone),
    id: kept.id,
    createdAt: kept.createdAt,
    updatedAt: kept.updatedAt,
    askedById: [kept.askedById, gone.askedById].find((id) => id !== undefined && id !== kept.id && id !== gone.id),
    memberOfIds: memberships(kept, gone),
  };
  return edited<Stakeholder>(kept, both, stamp);
}

function memberships(kept: Stakeholder, gone: Stakeholder): Id[] | undefined {
  if (!kept.memberOfIds && !gone.memberOfIds) return undefined;
  const all = new Set([...(kept.memberOfIds ?? []), ...(gone.memberOfIds ?? [])]);
  return [...all].filter((id) => id !== kept.id && id !== gone.id);
}

const inParties = ({ stakeholders }: Workspace, kept: Stakeholder, rehome: Rehome, stamp: Stamp): Change['tables'] =>
  updating(
    'stakeholders',
    each(
      stakeholders.filter(({ id }) => id !== rehome.gone.id),
      (party) => {
        if (party.id === kept.id) return mergedParty(party, rehome.gone, stamp);
        const memberOfIds = party.memberOfIds && renamedAll(party.memberOfIds, rehome).filter((id) => id !== party.id);
        const askedById = renamed(party.askedById, rehome);
        return edited<Stakeholder>(party, { askedById, ...(memberOfIds && { memberOfIds }) }, stamp);
      },
    ),
  );

/** The fields of a note's own kind that name a party. */
function ownFields(note: Note, rehome: Rehome): Partial<Note> {
  switch (note.kind) {
    case 'agreement':
      return { partyIds: renamedAll(note.partyIds, rehome) };
    case 'action':
      return { ownerIds: renamedAll(note.ownerIds, rehome) };
    case 'idea':
      return { supporterIds: renamedAll(note.supporterIds, rehome) };
    case 'conflict':
      return {
        sides: note.sides.map((side) =>
          side.stakeholderId === rehome.gone.id ? { ...side, stakeholderId: rehome.keptId } : side,
        ),
      };
    default:
      return {};
  }
}

function movedLink(link: Link, rehome: Rehome, ties: MovedTies): Link {
  if (link.to === 'stakeholder') return { ...link, id: renamed(link.id, rehome) ?? link.id };
  const into = link.to === 'tie' ? ties.into.get(link.id) : undefined;
  // What was learned on the tie between the two is about the one that they are.
  if (into === null) return { ...link, to: 'stakeholder', id: rehome.keptId };
  return into === undefined ? link : { ...link, id: into };
}

function linksOf(note: Note, rehome: Rehome, ties: MovedTies): Link[] {
  const seen = new Set<string>();
  return note.links
    .map((link) => movedLink(link, rehome, ties))
    .filter(({ to, id, role }) => {
      const key = `${to} ${id} ${role ?? ''}`;
      return !seen.has(key) && seen.add(key);
    });
}

const inNotes = ({ notes }: Workspace, rehome: Rehome, ties: MovedTies, stamp: Stamp): Change['tables'] =>
  updating(
    'notes',
    each(notes, (note) =>
      edited<Note>(note, { ...ownFields(note, rehome), links: linksOf(note, rehome, ties) }, stamp),
    ),
  );

function ringsOf({ rings }: Snapshot, { gone, keptId }: Rehome): Snapshot['rings'] {
  const theirs = rings[gone.id];
  if (theirs === undefined) return rings;
  const others = Object.fromEntries(Object.entries(rings).filter(([id]) => id !== gone.id));
  return { ...others, [keptId]: rings[keptId] ?? theirs };
}

/** Of two ties that are one now, the higher rung of that day. */
function rungsOf({ ties }: Snapshot, { into }: MovedTies): Snapshot['ties'] {
  const rungs = new Map<Id, Snapshot['ties'][number]>();
  for (const tie of ties) {
    const id = into.has(tie.tieId) ? into.get(tie.tieId) : tie.tieId;
    if (id === null || id === undefined) continue;
    const there = rungs.get(id);
    if (!there || tie.ladder > there.ladder) rungs.set(id, { ...tie, tieId: id });
  }
  return [...rungs.values()];
}

const inPictures = ({ snapshots, networkViews }: Workspace, rehome: Rehome, ties: MovedTies, stamp: Stamp) =>
  together(
    updating(
      'snapshots',
      each(snapshots, (one) => edited<Snapshot>(one, { rings: ringsOf(one, rehome), ties: rungsOf(one, ties) }, stamp)),
    ),
    updating(
      'networkViews',
      each(networkViews, (view) => edited<NetworkView>(view, { focusId: renamed(view.focusId, rehome) }, stamp)),
    ),
  );

/**
 * Two parties that are the same become one: `kept` stays where it stands and gets what only `gone` knew; its ties,
 * and everything that named it, go to the one that stays. One act, so one step takes all of it back. Refuses a party
 * with itself, and parties of two programmes.
 */
export function mergeParties(kept: Stakeholder, gone: Stakeholder, workspace: Workspace, stamp: Stamp): Change {
  if (kept.id === gone.id || kept.programmeId !== gone.programmeId)
    throw new Refusal(say('exchange.refusal.sameParty', { name: kept.shortName }));
  const rehome: Rehome = { gone, keptId: kept.id };
  const ties = movedTies(workspace.ties, gone.id, kept.id, stamp);
  return {
    label: say('exchange.act.merge', { gone: gone.shortName, kept: kept.shortName }),
    tables: together(
      removing('stakeholders', [gone]),
      removing('ties', ties.removed),
      updating('ties', ties.updated),
      inParties(workspace, kept, rehome, stamp),
      inNotes(workspace, rehome, ties, stamp),
      inPictures(workspace, rehome, ties, stamp),
      rehomedInstruments(workspace, rehome, stamp),
    ),
  };
}
