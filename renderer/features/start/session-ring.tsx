import type { Session } from '../../../shared/model/session';
import { agendaOf, minutesTaken } from '../../../shared/session/agenda';
import { useRow, useRowsBy } from '../../data/queries';
import { InvitingRing } from './inviting-ring';
import { MeetingRing } from './meeting-ring';

/** The ring of a session, with the dot at the step where it stands. */
export function SessionRing({ session }: { readonly session: Session }) {
  const blocks = useRowsBy('blocks', 'sessionId', session.id);
  const run = useRow('runs', session.id);
  if (!blocks) return null;
  if (blocks.every((block) => minutesTaken(block) === 0)) return <InvitingRing />;
  const agenda = agendaOf(session, blocks);
  const passed = agenda.slots.find(({ lines }) => lines.some(({ block }) => block.id === run?.blockId))?.from ?? 0;
  const whole = agenda.lastsMinutes + Math.max(0, agenda.slackMinutes);
  return <MeetingRing session={session} agenda={agenda} progress={session.status === 'running' ? passed / whole : 0} />;
}
