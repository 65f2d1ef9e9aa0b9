import type { Id } from '../../../shared/model/ids';
import type { Note } from '../../../shared/model/note';
import type { Origin, Programme } from '../../../shared/model/programme';
import type { Block, BreakoutGroup, Participant, Theme } from '../../../shared/model/session';
import { inOrder } from '../../../shared/notes/order';
import { isForGroup } from '../../../shared/privacy/group';
import { groupTitle } from '../../../shared/session/group-order';
import { groupStepOf, stepsForGroup } from '../../../shared/session/run/group-steps';
import type { Meeting } from '../../../shared/session/run/meeting';
import { useRow, useRowsBy } from '../../data/queries';

/** A group with its meeting and everything that its page shows. */
export type Group = {
  readonly meeting: Meeting;
  readonly programme: Programme;
  readonly group: BreakoutGroup;
  readonly title: string;
  readonly people: readonly Participant[];
  readonly steps: readonly Block[];
  /** The step that the group is at; undefined when there are none. */
  readonly step: Block | undefined;
  /** What the group wrote down, first to last. */
  readonly notes: readonly Note[];
  /** Whether this laptop is the group's own: then its work goes back to the facilitator. */
  readonly isAway: boolean;
};

const isGroupsLaptop = (origin: Origin | null | undefined, groupId: Id): boolean => origin?.group?.groupId === groupId;

function titleOf(group: BreakoutGroup, themes: readonly Theme[]): string {
  return groupTitle(group, [group], themes);
}

/** The group, live; null when it is not there, undefined while loading. */
export function useGroup(sessionId: Id, groupId: Id): Group | null | undefined {
  const session = useRow('sessions', sessionId);
  const programme = useRow('programmes', session?.programmeId);
  const origin = useRow('origins', session?.programmeId);
  const group = useRow('breakoutGroups', groupId);
  const blocks = useRowsBy('blocks', 'sessionId', sessionId);
  const people = useRowsBy('participants', 'sessionId', sessionId);
  const themes = useRowsBy('themes', 'programmeId', session?.programmeId);
  const notes = useRowsBy('notes', 'sessionId', sessionId);
  const run = useRow('runs', sessionId);
  if (session === null || group === null || programme === null) return null;
  if (!session || !group || !programme) return undefined;
  if (!blocks || !people || !themes || !notes || run === undefined || origin === undefined) return undefined;
  const meeting = { session, blocks: blocks.filter((block) => isForGroup(block, groupId)), run };
  // One laptop can have worked for more than one group.
  const isOwn = ({ breakoutGroupId }: Note) => breakoutGroupId === undefined || breakoutGroupId === groupId;
  const isAway = isGroupsLaptop(origin, groupId);
  return {
    meeting,
    programme,
    group,
    title: titleOf(group, themes),
    people: people.filter(({ id }) => group.participantIds.includes(id)),
    steps: stepsForGroup(meeting.blocks),
    step: groupStepOf(meeting),
    notes: inOrder(isAway ? notes.filter(isOwn) : notes.filter(({ breakoutGroupId }) => breakoutGroupId === groupId)),
    isAway,
  };
}
