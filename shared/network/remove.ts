import { type Change, removing, together, updating } from '../model/change';
import { edited } from '../model/edited';
import type { Id, Stamp } from '../model/ids';
import { say } from '../model/message';
import type { NetworkView, Stakeholder, Tie } from '../model/network';
import type { Note } from '../model/note';
import type { Workspace } from '../model/tables';
import { namesOfEnds, tiesOf } from './tie-commands';

/** What is taken away: at most one party, and ties. */
type Gone = { readonly partyId: Id | null; readonly tieIds: ReadonlySet<Id> };

const without = (ids: readonly Id[], gone: Id | null): readonly Id[] => ids.filter((id) => id !== gone);
const unless = (id: Id | undefined, gone: Id | null): Id | undefined => (id === gone ? undefined : id);

/** The fields of a note's own kind that name a party. */
function ownFieldsWithout(note: Note, partyId: Id): Partial<Note> {
  switch (note.kind) {
    case 'agreement':
      return { partyIds: [...without(note.partyIds, partyId)] };
    case 'action':
      return { ownerIds: [...without(note.ownerIds, partyId)] };
    case 'idea':
      return { supporterIds: [...without(note.supporterIds, partyId)] };
    case 'conflict':
      return {
        sides: note.sides.map(({ stakeholderId, ...side }) =>
          stakeholderId === undefined || stakeholderId === partyId ? side : { ...side, stakeholderId },
        ),
      };
    default:
      return {};
  }
}

function noteWithout(note: Note, { partyId, tieIds }: Gone, stamp: Stamp): Note {
  const links = note.links.filter(
    (link) => !(link.to === 'stakeholder' && link.id === partyId) && !(link.to === 'tie' && tieIds.has(link.id)),
  );
  return edited<Note>(note, { ...(partyId === null ? {} : ownFieldsWithout(note, partyId)), links }, stamp);
}

/** Each row of a table beside what it becomes; rows that stay the same are skipped when the change is made. */
const each = <R>(rows: readonly R[], after: (row: R) => R) => rows.map((row) => [row, after(row)] as const);

const inNotes = (workspace: Workspace, gone: Gone, stamp: Stamp): Change['tables'] =>
  updating(
    'notes',
    each(workspace.notes, (note) => noteWithout(note, gone, stamp)),
  );

const inSnapshots = ({ snapshots }: Workspace, { partyId, tieIds }: Gone, stamp: Stamp): Change['tables'] =>
  updating(
    'snapshots',
    each(snapshots, (snapshot) =>
      edited(
        snapshot,
        {
          rings: Object.fromEntries(Object.entries(snapshot.rings).filter(([id]) => id !== partyId)),
          ties: snapshot.ties.filter(({ tieId }) => !tieIds.has(tieId)),
        },
        stamp,
      ),
    ),
  );

/** A kept view that looked at the party alone looks at everyone. */
const inViews = ({ networkViews }: Workspace, partyId: Id, stamp: Stamp): Change['tables'] =>
  updating(
    'networkViews',
    each(networkViews, (view) =>
      view.focusId === partyId ? edited<NetworkView>(view, { focusId: undefined, focusSteps: undefined }, stamp) : view,
    ),
  );

/** Consents of the party go with it; what leaned on them, such as a photo, leans on them no more. */
function inConsents({ consents, attachments }: Workspace, partyId: Id, stamp: Stamp): Change['tables'] {
  const theirs = consents.filter(({ stakeholderId }) => stakeholderId === partyId);
  const gone = new Set(theirs.filter(({ participantId }) => participantId === undefined).map(({ id }) => id));
  return together(
    removing(
      'consents',
      theirs.filter(({ id }) => gone.has(id)),
    ),
    updating(
      'consents',
      each(
        theirs.filter(({ id }) => !gone.has(id)),
        (consent) => edited(consent, { stakeholderId: undefined }, stamp),
      ),
    ),
    updating(
      'attachments',
      each(attachments, (one) => edited(one, { consentIds: one.consentIds.filter((id) => !gone.has(id)) }, stamp)),
    ),
  );
}

function inParties({ stakeholders }: Workspace, partyId: Id, stamp: Stamp): Change['tables'] {
  const pairs = stakeholders.map((party) => {
    const { askedById, memberOfIds } = party;
    const fields = {
      askedById: unless(askedById, partyId),
      ...(memberOfIds ? { memberOfIds: [...without(memberOfIds, partyId)] } : {}),
    };
    return [party, edited<Stakeholder>(party, fields, stamp)] as const;
  });
  return updating(
    'stakeholders',
    pairs.filter(([{ id }]) => id !== partyId),
  );
}

const inProgramme = (workspace: Workspace, partyId: Id, stamp: Stamp): Change['tables'] =>
  together(
    updating(
      'programmes',
      each(workspace.programmes, (programme) =>
        edited(
          programme,
          {
            leadStakeholderId: unless(programme.leadStakeholderId, partyId),
            contactPointId: unless(programme.contactPointId, partyId),
          },
          stamp,
        ),
      ),
    ),
    updating(
      'standingGroups',
      each(workspace.standingGroups, (group) =>
        edited(group, { memberIds: [...without(group.memberIds, partyId)] }, stamp),
      ),
    ),
    updating(
      'participants',
      each(workspace.participants, (person) =>
        edited(person, { stakeholderId: unless(person.stakeholderId, partyId) }, stamp),
      ),
    ),
  );

const inInstruments = (workspace: Workspace, partyId: Id, stamp: Stamp): Change['tables'] =>
  together(
    updating(
      'dataScans',
      each(workspace.dataScans, (scan) =>
        edited(scan, { answers: scan.answers.filter(({ stakeholderId }) => stakeholderId !== partyId) }, stamp),
      ),
    ),
    updating(
      'journeys',
      each(workspace.journeys, (journey) => {
        const steps = journey.steps.map((step) => ({
          ...step,
          stakeholderIds: [...without(step.stakeholderIds, partyId)],
        }));
        return edited(journey, { steps }, stamp);
      }),
    ),
    updating(
      'callRounds',
      each(workspace.callRounds, (round) => {
        const calls = round.calls
          .filter(({ stakeholderId }) => stakeholderId !== partyId)
          .map((call) =>
            call.suggestedIds ? { ...call, suggestedIds: [...without(call.suggestedIds, partyId)] } : call,
          );
        return edited(round, { calls }, stamp);
      }),
    ),
  );

/**
 * One party taken away, with its ties, and out of everything that named it: the links of notes, who asked whom,
 * groups, scans, calls and earlier pictures of the network. It is one act, so taking it back brings all of it back.
 */
export function removeStakeholder(party: Stakeholder, workspace: Workspace, stamp: Stamp): Change {
  const ties = tiesOf(workspace.ties, party.id);
  const gone: Gone = { partyId: party.id, tieIds: new Set(ties.map(({ id }) => id)) };
  return {
    label: say('network.act.remove', { name: party.shortName }),
    tables: together(
      removing('stakeholders', [party]),
      removing('ties', ties),
      inNotes(workspace, gone, stamp),
      inSnapshots(workspace, gone, stamp),
      inViews(workspace, party.id, stamp),
      inConsents(workspace, party.id, stamp),
      inParties(workspace, party.id, stamp),
      inProgramme(workspace, party.id, stamp),
      inInstruments(workspace, party.id, stamp),
    ),
  };
}

/** One tie taken away, and out of the links of notes and earlier pictures of the network. */
export function removeTie(tie: Tie, workspace: Workspace, stamp: Stamp): Change {
  const gone: Gone = { partyId: null, tieIds: new Set([tie.id]) };
  return {
    label: say('network.act.removeTie', namesOfEnds(tie, workspace.stakeholders)),
    tables: together(removing('ties', [tie]), inNotes(workspace, gone, stamp), inSnapshots(workspace, gone, stamp)),
  };
}
