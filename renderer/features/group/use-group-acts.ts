import type { Change } from '../../../shared/model/change';
import type { Id } from '../../../shared/model/ids';
import { addGroupMinutes, goToGroupStep, turnGroupClock } from '../../../shared/session/run/group-steps';
import type { Meeting } from '../../../shared/session/run/meeting';
import { database } from '../../data/database';
import { receive } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { useTell } from '../../notes/use-act';
import type { Group } from './use-group';

export type GroupActs = ReturnType<typeof useGroupActs>;

/** Where the group is and its clock. None of it is an act: taking a note back never moves the group. */
export function useGroupActs({ meeting, steps, step }: Group) {
  const tell = useTell();
  const { id } = meeting.session;
  const receiveNow = (made: (meeting: Meeting) => Change) =>
    void receive(async () => made({ ...meeting, run: await database().of('runs').get(id) })).catch(tell);
  const at = steps.findIndex((each) => each.id === step?.id);
  const [before, after] = [at > 0 ? steps[at - 1] : undefined, steps[at + 1]];
  const goTo = (blockId: Id | undefined) => {
    if (blockId !== undefined) receiveNow((now) => goToGroupStep(now, blockId, stamp()));
  };
  return {
    before,
    after,
    goTo,
    forward: () => goTo(after?.id),
    back: () => goTo(before?.id),
    turnClock: () => receiveNow((now) => turnGroupClock(now, stamp())),
    addMinutes: (minutes: number) => receiveNow((now) => addGroupMinutes(now, minutes, stamp())),
  };
}
