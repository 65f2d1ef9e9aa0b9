import { type Change, NOTHING, together } from '../../../shared/model/change';
import type { Id } from '../../../shared/model/ids';
import { say } from '../../../shared/model/message';
import type { Block } from '../../../shared/model/session';
import { snapshotAtEnd } from '../../../shared/network/snapshot-commands';
import { bringBack, editBlock, leaveOut } from '../../../shared/session/plan/plan-commands';
import { countGap, leaveOutGap } from '../../../shared/session/run/clock-gap';
import { type Meeting, stepAfter, stepBefore, stepIdOf } from '../../../shared/session/run/meeting';
import { takeWay, type WayOut } from '../../../shared/session/run/overtime';
import { addClockMinutes, finishSession, goToBlock, turnClock } from '../../../shared/session/run/run-commands';
import { blackWall, followOnWall, holdWall, showOnWall, type WallOf } from '../../../shared/session/wall/wall-commands';
import { readNetwork } from '../../data/read-network';
import { receive } from '../../data/repository';
import { stamp } from '../../data/stamp';
import type { TitleOf } from '../../methods/use-step-texts';
import { useAct, useTell } from '../../notes/use-act';
import { keepVersionAside } from '../../workspace/keep-version';
import { type MeetingNow, readMeeting } from './read-meeting';
import type { Run } from './use-run';

export type RunActs = ReturnType<typeof useRunActs>;

/** Everything that can be done while a meeting runs. Acts can be taken back; what the wall shows is no act. */
export function useRunActs({ session: { id: sessionId } }: Run, titleOf: TitleOf) {
  const act = useAct();
  const tell = useTell();
  // Each act starts from the meeting as the act before left it: two quick presses of a remote are two steps.
  const show = (made: (wallOf: WallOf) => Change) =>
    void receive(async () => made(wallOf(await readMeeting(sessionId)))).catch(tell);
  const go = async (targetOf: (meeting: Meeting) => Id | undefined): Promise<boolean> => {
    let wentTo: Id | undefined;
    let cameFrom: Id | null = null;
    const done = await act(async () => {
      const { meeting, wall } = await readMeeting(sessionId);
      if (meeting.session.status !== 'running') await keepVersionAside('before meeting');
      const target = meeting.blocks.find(({ id }) => id === targetOf(meeting));
      wentTo = target?.id;
      cameFrom = stepIdOf(meeting);
      if (!target) return NOTHING;
      const gone = called(goToBlock(meeting, target.id, stamp()), target);
      return { ...gone, alongside: followOnWall(wallOf({ meeting, wall }), target.id, stamp()).tables };
    });
    return done !== null && wentTo !== undefined && wentTo !== cameFrom;
  };
  /** Undo names the step as the screen does, whatever language it was planned in. */
  const called = (change: Change, block: Block | null): Change =>
    block && change.label.params
      ? { ...change, label: say(change.label.key, { ...change.label.params, title: titleOf(block) }) }
      : change;
  const turn = (made: (meeting: Meeting) => Change) => act(async () => made((await readMeeting(sessionId)).meeting));
  return {
    // These four answer whether another step runs from now on.
    goTo: (blockId: Id) => go(() => blockId),
    forward: () => go((meeting) => stepAfter(meeting.blocks, stepIdOf(meeting))?.id),
    back: () => go((meeting) => stepBefore(meeting.blocks, stepIdOf(meeting))?.id),
    turnClock: () => void turn((meeting) => turnClock(meeting, stamp())),
    addMinutes: (minutes: number) => void turn((meeting) => addClockMinutes(meeting, minutes, stamp())),
    finish: async (): Promise<boolean> => {
      let cameFrom: Id | null = null;
      const done = await act(async () => {
        const { meeting, wall } = await readMeeting(sessionId);
        cameFrom = stepIdOf(meeting);
        const change = finishSession(meeting, stamp());
        const taken = snapshotAtEnd(meeting.session, await readNetwork(meeting.session.programmeId), stamp());
        const alongside = followOnWall(wallOf({ meeting, wall }), null, stamp()).tables;
        return { ...change, tables: together(change.tables, taken), alongside };
      });
      if (done) void keepVersionAside('after meeting');
      return done !== null && cameFrom !== null;
    },
    take: (way: WayOut) =>
      void turn((meeting) => called(takeWay(meeting, way, stamp()), way.kind === 'later' ? way.at : way.block)),
    leaveOutGap: (ms: number) => void turn((meeting) => leaveOutGap(meeting, ms, stamp())),
    countGap: (ms: number) => void turn((meeting) => countGap(meeting, ms, stamp())),
    saveMemo: (block: Block, memo: string) =>
      void act(called(editBlock(block, { memo: memo === '' ? undefined : memo }, stamp()), block)),
    leaveOut: (block: Block) => void act(called(leaveOut(block, stamp()), block)),
    bringBack: (block: Block) => void act(called(bringBack(block, stamp()), block)),
    showOnWall: (blockId: Id | null) => show((of) => showOnWall(of, blockId, stamp())),
    hold: (held: boolean) => show((of) => holdWall(of, held, stamp())),
    black: (black: boolean) => show((of) => blackWall(of, black, stamp())),
  };
}

const wallOf = ({ meeting, wall }: MeetingNow): WallOf => ({
  sessionId: meeting.session.id,
  wall,
  stepId: stepIdOf(meeting),
});
