import { adding, type Change, removing, together, updating } from '../../model/change';
import { edited, type FieldsOf } from '../../model/edited';
import { type Id, newRecord, type Stamp } from '../../model/ids';
import { say } from '../../model/message';
import type { Stakeholder } from '../../model/network';
import type { Note } from '../../model/note';
import type { Block, BreakoutGroup, GroupDraw, Participant, Session, Theme } from '../../model/session';
import { Perspective } from '../../model/vocabularies';
import { composeGroups, MOST_GROUPS, sortFor, staysIn } from './composer';
import { roundSteps, tasksStay, withRounds } from './rounds';
import { listed, seatedIn, withoutPerson } from './seats';

/** A group before it has people: its name, and the building block it works on. */
export type NewGroup = { readonly name: string; readonly themeId?: Id | undefined };

type GroupsAround = {
  readonly session: Session;
  readonly groups: readonly BreakoutGroup[];
  /** Who is put in a group: the others sit in none. */
  readonly people: readonly Participant[];
  readonly stakeholders: readonly Pick<Stakeholder, 'id' | 'domain'>[];
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
};

const ungrouped = (notes: readonly Note[], gone: readonly BreakoutGroup[], stamp: Stamp) =>
  notes
    .filter(({ breakoutGroupId }) => gone.some(({ id }) => id === breakoutGroupId))
    .map((note) => [note, edited(note, { breakoutGroupId: undefined }, stamp)] as const);

const forNobody = (blocks: readonly Block[], gone: readonly BreakoutGroup[], stamp: Stamp) =>
  blocks.map((block) => {
    const groupIds = block.groupIds?.filter((id) => !gone.some((group) => group.id === id));
    return [block, edited(block, { groupIds: listed(groupIds) }, stamp)] as const;
  });

/** Groups that go: their notes stay with the session, and the steps that were for them are for everyone. */
const leaving = (gone: readonly BreakoutGroup[], around: Pick<GroupsAround, 'notes' | 'blocks'>, stamp: Stamp) =>
  together(
    removing('breakoutGroups', gone),
    updating('notes', ungrouped(around.notes, gone, stamp)),
    updating('blocks', forNobody(around.blocks, gone, stamp)),
  );

const newGroup = (sessionId: Id, { name, themeId }: NewGroup, stamp: Stamp): BreakoutGroup => ({
  ...newRecord(stamp),
  sessionId,
  name,
  ...(themeId === undefined ? {} : { themeId }),
  participantIds: [],
});

/** The rounds that these groups had, made anew for who sits there now. */
function roundsAgain(groups: readonly BreakoutGroup[], before: GroupsAround, seed: number, stamp: Stamp) {
  const blockIds = roundSteps(before.groups, before.blocks).map(({ id }) => id);
  return blockIds.length > 0
    ? withRounds(groups, { blockIds, tasksStay: tasksStay(before.groups), seed }, stamp)
    : groups;
}

/**
 * Draws groups of the people who come. Groups that are there already are used again in their order, with all that was
 * written about them and whoever was fixed there; what is too many goes, and its notes stay with the session. Rounds
 * are made anew. The draw is kept with the session, so that it can be made again.
 */
export function makeGroups(around: GroupsAround, wanted: readonly NewGroup[], draw: GroupDraw, stamp: Stamp): Change {
  const { session, groups, people } = around;
  const asked = wanted.slice(0, MOST_GROUPS);
  const gone = groups.slice(asked.length);
  const made = asked.map((group, at) => groups[at] ?? newGroup(session.id, group, stamp));
  const seating = composeGroups({
    people,
    fixed: made.map(staysIn),
    draw,
    sortOf: sortFor(draw.way, around.stakeholders),
  });
  const seated = made.map((group, at) => edited(group, seatedIn(group, [...(seating[at] ?? [])]), stamp));
  const after = roundsAgain(seated, around, draw.seed, stamp);
  return {
    label: say('session.plan.act.makeGroups', { count: asked.length }),
    tables: together(
      adding('breakoutGroups', after.slice(groups.length)),
      updating(
        'breakoutGroups',
        groups.slice(0, asked.length).map((group, at) => [group, after[at] ?? group] as const),
      ),
      leaving(gone, around, stamp),
      updating('sessions', [[session, edited(session, { draw: { ...draw, groups: asked.length } }, stamp)]]),
    ),
  };
}

/** What can be changed of a group; its people are moved. */
export type GroupFields = FieldsOf<
  Pick<BreakoutGroup, 'name' | 'themeId' | 'question' | 'place' | 'hostId' | 'scribeId'>
>;

/** Another name, building block, question, place, host or scribe for one group. */
export const editGroup = (group: BreakoutGroup, fields: GroupFields, stamp: Stamp): Change => ({
  label: say('session.plan.act.editGroup', { name: fields.name ?? group.name }),
  tables: updating('breakoutGroups', [[group, edited(group, fields, stamp)]]),
});

/** One group taken away; its people are in no group, and its notes stay with the session. */
export const removeGroup = (
  group: BreakoutGroup,
  around: Pick<GroupsAround, 'notes' | 'blocks'>,
  stamp: Stamp,
): Change => ({
  label: say('session.plan.act.removeGroup', { name: group.name }),
  tables: leaving([group], around, stamp),
});

/** Keeps someone in their group when groups are drawn again and when tables change, or lets them go along. */
export function fixPerson(person: Participant, group: BreakoutGroup, isFixed: boolean, stamp: Stamp): Change {
  const others = (group.fixedIds ?? []).filter((id) => id !== person.id);
  const fixedIds = listed(isFixed ? [...others, person.id] : others);
  return {
    label: say('composer.act.fix', { label: person.label, is: isFixed ? 'yes' : 'no' }),
    tables: updating('breakoutGroups', [[group, edited(group, { fixedIds }, stamp)]]),
  };
}

function joined(group: BreakoutGroup, person: Participant, isFixed: boolean, stamp: Stamp): BreakoutGroup {
  const others = group.participantIds.filter((id) => id !== person.id);
  const fixed = (group.fixedIds ?? []).filter((id) => id !== person.id);
  const fixedIds = listed(isFixed ? [...fixed, person.id] : fixed);
  return edited(group, { participantIds: [...others, person.id], fixedIds }, stamp);
}

/**
 * One person to another group in the first round, or to none. Who was fixed is fixed there; a host or scribe who leaves
 * lays that down. Later rounds stay as they are, except that who sits in no group sits in none of them.
 */
export function moveToGroup(
  person: Participant,
  groups: readonly BreakoutGroup[],
  toGroupId: Id | undefined,
  stamp: Stamp,
): Change {
  const isFixed = groups.some(({ fixedIds }) => fixedIds?.includes(person.id));
  const moved = (group: BreakoutGroup): BreakoutGroup => {
    if (group.id === toGroupId) return joined(group, person, isFixed, stamp);
    const { rounds, ...seats } = withoutPerson(group, person.id);
    return edited(group, toGroupId === undefined ? { ...seats, rounds } : seats, stamp);
  };
  return {
    label: say('session.plan.act.moveToGroup', {
      label: person.label,
      name: groups.find(({ id }) => id === toGroupId)?.name ?? '',
      known: toGroupId === undefined ? 'no' : 'yes',
    }),
    tables: updating(
      'breakoutGroups',
      groups.map((group) => [group, moved(group)] as const),
    ),
  };
}

/** Who comes and sits in no group. */
export function withoutGroup(
  participants: readonly Participant[],
  groups: readonly BreakoutGroup[],
): readonly Participant[] {
  const seated = new Set(groups.flatMap(({ participantIds }) => participantIds));
  return participants.filter(({ id, attendance }) => attendance !== 'absent' && !seated.has(id));
}

/** How many people of each perspective sit in a group, in the order of the domain; perspectives without anyone are left out. */
export function mixOf(
  group: BreakoutGroup,
  participants: readonly Participant[],
): readonly { readonly perspective: Perspective; readonly count: number }[] {
  const people = participants.filter(({ id }) => group.participantIds.includes(id));
  return Perspective.options
    .map((perspective) => ({ perspective, count: people.filter((one) => one.perspective === perspective).length }))
    .filter(({ count }) => count > 0);
}

const residentsIn = (group: BreakoutGroup, participants: readonly Participant[]): readonly Participant[] =>
  participants.filter(({ id, perspective }) => perspective === 'resident' && group.participantIds.includes(id));

/** Groups with people in them of whom nobody is a resident. */
export const withoutResident = (
  groups: readonly BreakoutGroup[],
  participants: readonly Participant[],
): readonly BreakoutGroup[] =>
  groups.filter((group) => group.participantIds.length > 0 && residentsIn(group, participants).length === 0);

/** A resident who could move so that one more group has one. */
export type ResidentMove = {
  readonly person: Participant;
  readonly from: BreakoutGroup | null;
  readonly to: BreakoutGroup;
};

/**
 * Proposes one resident for the first group that has none: one who sits in no group yet, else the last one of the
 * group that has most. Null when every group has a resident, or there are too few.
 */
export function residentMove(
  groups: readonly BreakoutGroup[],
  participants: readonly Participant[],
): ResidentMove | null {
  const [to] = withoutResident(groups, participants);
  if (!to) return null;
  const free = withoutGroup(participants, groups).find(({ perspective }) => perspective === 'resident');
  if (free) return { person: free, from: null, to };
  const [from] = [...groups].sort((a, b) => residentsIn(b, participants).length - residentsIn(a, participants).length);
  const spare = from ? residentsIn(from, participants) : [];
  const person = spare.at(-1);
  return from && person && spare.length > 1 ? { person, from, to } : null;
}

/** One building block for each group, in the order of the programme; more groups than blocks begin again. */
export const themesFor = (themes: readonly Theme[], count: number): readonly (Theme | undefined)[] => {
  const order = [...themes].sort((a, b) => a.order - b.order);
  return Array.from({ length: count }, (_, index) => order[index % Math.max(1, order.length)]);
};
