import { type Change, together, updating } from '../model/change';
import type { Consent } from '../model/consent';
import { edited } from '../model/edited';
import type { Stamp } from '../model/ids';
import type { CallRound, DataScan, Journey } from '../model/instruments';
import type { Programme, StandingGroup } from '../model/programme';
import type { Participant } from '../model/session';
import type { Workspace } from '../model/tables';
import { each, type Rehome, renamed, renamedAll } from './rehome';

/** Of two answers about one topic the one that says more stays; the other one's words go along. */
function answersOf({ answers }: DataScan, { gone, keptId }: Rehome): DataScan['answers'] {
  const theirs = new Map(
    answers.filter(({ stakeholderId }) => stakeholderId === gone.id).map((one) => [one.topic, one]),
  );
  const merged = answers
    .filter(({ stakeholderId }) => stakeholderId !== gone.id)
    .map((one) => {
      const other = one.stakeholderId === keptId ? theirs.get(one.topic) : undefined;
      if (!other) return one;
      theirs.delete(one.topic);
      const note = [one.note, other.note].filter(Boolean).join('\n');
      const { level } = one.level < other.level ? other : one;
      return { ...one, level, ...(note !== '' && { note }) };
    });
  return [...merged, ...[...theirs.values()].map((one) => ({ ...one, stakeholderId: keptId }))];
}

type Call = CallRound['calls'][number];
const FARTHEST: readonly Call['state'][] = ['planned', 'no_answer', 'declined', 'done'];

function oneCall(a: Call, b: Call): Call {
  const [more, less] = FARTHEST.indexOf(b.state) > FARTHEST.indexOf(a.state) ? [b, a] : [a, b];
  const note = [a.note, b.note].filter(Boolean).join('\n');
  const suggestedIds = [...new Set([...(a.suggestedIds ?? []), ...(b.suggestedIds ?? [])])];
  return { ...less, ...more, ...(note !== '' && { note }), ...(suggestedIds.length > 0 && { suggestedIds }) };
}

/** Someone is called once. */
function callsOf({ calls }: CallRound, rehome: Rehome): CallRound['calls'] {
  const byParty = new Map<string, Call>();
  for (const call of calls) {
    const stakeholderId = renamed(call.stakeholderId, rehome) ?? call.stakeholderId;
    const suggestedIds = call.suggestedIds && renamedAll(call.suggestedIds, rehome);
    const moved = { ...call, stakeholderId, ...(suggestedIds && { suggestedIds }) };
    const there = byParty.get(stakeholderId);
    byParty.set(stakeholderId, there ? oneCall(there, moved) : moved);
  }
  return [...byParty.values()];
}

const stepsOf = ({ steps }: Journey, rehome: Rehome): Journey['steps'] =>
  steps.map((step) => ({ ...step, stakeholderIds: renamedAll(step.stakeholderIds, rehome) }));

const inProgramme = (workspace: Workspace, rehome: Rehome, stamp: Stamp): Change['tables'] =>
  together(
    updating(
      'programmes',
      each(workspace.programmes, (programme) => {
        const leadStakeholderId = renamed(programme.leadStakeholderId, rehome);
        const contactPointId = renamed(programme.contactPointId, rehome);
        return edited<Programme>(programme, { leadStakeholderId, contactPointId }, stamp);
      }),
    ),
    updating(
      'standingGroups',
      each(workspace.standingGroups, (group) =>
        edited<StandingGroup>(group, { memberIds: renamedAll(group.memberIds, rehome) }, stamp),
      ),
    ),
    updating(
      'participants',
      each(workspace.participants, (person) =>
        edited<Participant>(person, { stakeholderId: renamed(person.stakeholderId, rehome) }, stamp),
      ),
    ),
    updating(
      'consents',
      each(workspace.consents, (consent) =>
        edited<Consent>(consent, { stakeholderId: renamed(consent.stakeholderId, rehome) }, stamp),
      ),
    ),
  );

/** Everything outside the map that named the party that goes: people, groups, consents, scans, journeys and calls. */
export const rehomedInstruments = (workspace: Workspace, rehome: Rehome, stamp: Stamp): Change['tables'] =>
  together(
    inProgramme(workspace, rehome, stamp),
    updating(
      'dataScans',
      each(workspace.dataScans, (scan) => edited<DataScan>(scan, { answers: answersOf(scan, rehome) }, stamp)),
    ),
    updating(
      'journeys',
      each(workspace.journeys, (journey) => edited<Journey>(journey, { steps: stepsOf(journey, rehome) }, stamp)),
    ),
    updating(
      'callRounds',
      each(workspace.callRounds, (round) => edited<CallRound>(round, { calls: callsOf(round, rehome) }, stamp)),
    ),
  );
