import type { Id } from '../model/ids';
import type { Note } from '../model/note';
import type { Programme } from '../model/programme';
import type { Block, BreakoutGroup, Participant, Session } from '../model/session';
import { authorOf, type People } from './names';
import { roleOnly } from './wall-role';

// What a group may take along on a laptop that is not the facilitator's. All but the note name what goes in rather
// than what stays out, so that a new field stays with the facilitator until someone decides otherwise.

/** The programme as a group may have it: its name and what it is for. */
export const programmeForGroup = (programme: Programme): Programme => ({
  id: programme.id,
  createdAt: programme.createdAt,
  updatedAt: programme.updatedAt,
  name: programme.name,
  region: '',
  area: { kind: programme.area.kind, name: '' },
  template: 'free',
  stage: 'beginning',
  purpose: programme.purpose,
  focus: 'challenge',
  focusText: '',
  ambitions: [],
  sharedGoals: [],
  startStance: { choice: 'start' },
  stepProgress: { find: 'todo', know: 'todo', overlap: 'todo', agree: 'todo', agenda: 'todo', vision: 'todo' },
  cultureStructure: [],
  startDate: programme.startDate,
  retentionMonths: programme.retentionMonths,
  partners: [],
});

/** The meeting as a group may have it. There it is going on: what is written down was said in the meeting. */
export const sessionForGroup = (session: Session): Session => ({
  id: session.id,
  createdAt: session.createdAt,
  updatedAt: session.updatedAt,
  programmeId: session.programmeId,
  number: session.number,
  title: session.title,
  kind: session.kind,
  date: session.date,
  startTime: session.startTime,
  endTime: session.endTime,
  location: session.location,
  purpose: session.purpose,
  status: 'running',
  methodIds: session.methodIds,
  privacy: session.privacy,
  practice: session.practice,
});

/** Whether this group does this step. */
export const isForGroup = ({ groupIds }: Block, groupId: Id): boolean =>
  groupIds === undefined || groupIds.includes(groupId);

/** A step as a group may have it: without what the facilitator noted for later. */
export const blockForGroup = (block: Block): Block => ({
  id: block.id,
  createdAt: block.createdAt,
  updatedAt: block.updatedAt,
  sessionId: block.sessionId,
  order: block.order,
  kind: block.kind,
  methodId: block.methodId,
  stepId: block.stepId,
  themeId: block.themeId,
  title: block.title,
  minutes: block.minutes,
  mode: block.mode,
  prompt: block.prompt,
  firstVoice: block.firstVoice,
  status: block.status,
  fixedStart: block.fixedStart,
  besideId: block.besideId,
  groupIds: block.groupIds,
  captures: block.captures,
});

/** The group itself: what it works on, where, and who sits there. */
export const ownGroup = (group: BreakoutGroup): BreakoutGroup => ({
  id: group.id,
  createdAt: group.createdAt,
  updatedAt: group.updatedAt,
  sessionId: group.sessionId,
  name: group.name,
  themeId: group.themeId,
  question: group.question,
  place: group.place,
  hostId: group.hostId,
  scribeId: group.scribeId,
  participantIds: group.participantIds,
  rounds: group.rounds,
});

/** Somebody of the group by role: a label that may be a name becomes `roleName`. */
export const participantForGroup = (
  participant: Participant,
  roleName: (participant: Participant) => string,
): Participant => ({
  id: participant.id,
  createdAt: participant.createdAt,
  updatedAt: participant.updatedAt,
  sessionId: participant.sessionId,
  label: roleOnly(participant.label) ?? roleName(participant),
  perspective: participant.perspective,
  attendance: participant.attendance,
});

const mayTakeAlong = ({ kind, visibility, sensitive }: Note): boolean =>
  kind !== 'conflict' && visibility !== 'private' && sensitive !== true;

/**
 * A note of the group's own as it may take it along; undefined when it stays with the facilitator. Who said it goes
 * along only when that may be printed, dots never do, and neither does what ties it to parties of the network.
 */
export function noteForGroup(note: Note, people: People): Note | undefined {
  if (!mayTakeAlong(note)) return undefined;
  const { votes: _dots, authorLabel: _name, ...rest } = note;
  const author = authorOf(note, people);
  const links = note.links.filter(({ to }) => to === 'note');
  return { ...rest, links, ...(author.known === 'label' && { authorLabel: author.label }) } as Note;
}
