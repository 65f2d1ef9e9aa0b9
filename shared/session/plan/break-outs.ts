import { adding, type Change, removing, together, updating } from '../../model/change';
import { edited, type FieldsOf } from '../../model/edited';
import { type Id, newRecord, type Stamp } from '../../model/ids';
import { say } from '../../model/message';
import type { Note } from '../../model/note';
import type { BreakoutGroup, Participant, Session, Theme } from '../../model/session';
import { Perspective } from '../../model/vocabularies';

/** More groups than this do not fit on a wall or in a room. */
export const MOST_GROUPS = 12;

/**
 * People dealt over `count` groups like cards: first all residents, then the next perspective, and so on.
 * So the groups differ by at most one person, and each perspective is spread as evenly as it can be.
 * The same people in the same order always give the same groups; who is absent is not dealt.
 */
export function mixedGroups(participants: readonly Participant[], count: number): readonly (readonly Id[])[] {
  const hands = Array.from({ length: Math.max(1, Math.trunc(count)) }, (): Id[] => []);
  const byPerspective = Perspective.options.flatMap((perspective) =>
    participants.filter((person) => person.perspective === perspective && person.attendance !== 'absent'),
  );
  for (const [turn, person] of byPerspective.entries()) hands[turn % hands.length]?.push(person.id);
  return hands;
}

/** A group before it has people: its name, and the building block it works on. */
export type NewGroup = { readonly name: string; readonly themeId?: Id | undefined };

type GroupsAround = {
  readonly session: Session;
  readonly groups: readonly BreakoutGroup[];
  readonly participants: readonly Participant[];
  readonly notes: readonly Note[];
};

const isIn = (ids: readonly Id[], id: Id | undefined): Id | undefined =>
  id !== undefined && ids.includes(id) ? id : undefined;

function kept(group: BreakoutGroup, wanted: NewGroup, participantIds: Id[], stamp: Stamp): BreakoutGroup {
  const { hostId, scribeId } = group;
  return edited(
    group,
    {
      ...wanted,
      participantIds,
      hostId: isIn(participantIds, hostId),
      scribeId: isIn(participantIds, scribeId),
    },
    stamp,
  );
}

const ungrouped = (notes: readonly Note[], gone: readonly BreakoutGroup[], stamp: Stamp) =>
  notes
    .filter(({ breakoutGroupId }) => gone.some(({ id }) => id === breakoutGroupId))
    .map((note) => [note, edited(note, { breakoutGroupId: undefined }, stamp)] as const);

/**
 * Makes the wanted groups out of everyone who comes, mixed by perspective. Groups that are there already are used
 * again in their order, with their place and question; what is too many goes, and its notes stay with the session.
 */
export function makeGroups(around: GroupsAround, wanted: readonly NewGroup[], stamp: Stamp): Change {
  const { session, groups } = around;
  const asked = wanted.slice(0, MOST_GROUPS);
  const hands = mixedGroups(around.participants, asked.length);
  const gone = groups.slice(asked.length);
  const added = asked.slice(groups.length).map(
    (group, index): BreakoutGroup => ({
      ...newRecord(stamp),
      sessionId: session.id,
      name: group.name,
      ...(group.themeId === undefined ? {} : { themeId: group.themeId }),
      participantIds: [...(hands[groups.length + index] ?? [])],
    }),
  );
  const pairs = asked.slice(0, groups.length).flatMap((group, index) => {
    const from = groups[index];
    return from ? [[from, kept(from, group, [...(hands[index] ?? [])], stamp)] as const] : [];
  });
  return {
    label: say('session.plan.act.makeGroups', { count: asked.length }),
    tables: together(
      adding('breakoutGroups', added),
      updating('breakoutGroups', pairs),
      removing('breakoutGroups', gone),
      updating('notes', ungrouped(around.notes, gone, stamp)),
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
export const removeGroup = (group: BreakoutGroup, notes: readonly Note[], stamp: Stamp): Change => ({
  label: say('session.plan.act.removeGroup', { name: group.name }),
  tables: together(removing('breakoutGroups', [group]), updating('notes', ungrouped(notes, [group], stamp))),
});

function moved(group: BreakoutGroup, person: Participant, toGroupId: Id | undefined, stamp: Stamp): BreakoutGroup {
  const { hostId, scribeId, participantIds } = group;
  if (group.id === toGroupId)
    return edited(group, { participantIds: [...participantIds.filter((id) => id !== person.id), person.id] }, stamp);
  const stays = participantIds.filter((id) => id !== person.id);
  return edited(group, { participantIds: stays, hostId: isIn(stays, hostId), scribeId: isIn(stays, scribeId) }, stamp);
}

/** One person to another group, or to none. A host or scribe who leaves lays that down. */
export const moveToGroup = (
  person: Participant,
  groups: readonly BreakoutGroup[],
  toGroupId: Id | undefined,
  stamp: Stamp,
): Change => ({
  label: say('session.plan.act.moveToGroup', {
    label: person.label,
    name: groups.find(({ id }) => id === toGroupId)?.name ?? '',
    known: toGroupId === undefined ? 'no' : 'yes',
  }),
  tables: updating(
    'breakoutGroups',
    groups
      .filter((group) => group.id === toGroupId || group.participantIds.includes(person.id))
      .map((group) => [group, moved(group, person, toGroupId, stamp)] as const),
  ),
});

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
