import type { Block as Step } from '../../model/session';
import { agendaOf } from '../../session/agenda';
import { titleOf } from '../../session/block-words';
import { paragraph, part, said, table, typed } from '../compose';
import type { Block, Runs } from '../outline';
import type { MeetingSource } from '../source';

const MINUTE = 60_000;

/** How long a step took in whole minutes; undefined when it was not run from begin to end. */
function minutesTaken({ startedAt, endedAt }: Step): number | undefined {
  const lasted = Date.parse(endedAt ?? '') - Date.parse(startedAt ?? '');
  return Number.isFinite(lasted) && lasted >= 0 ? Math.max(1, Math.round(lasted / MINUTE)) : undefined;
}

/** How a step went. Clock times depend on the laptop they are read on, minutes do not. */
function wentRuns(source: MeetingSource, step: Step): Runs {
  const minutes = minutesTaken(step);
  if (step.status === 'skipped') return said(source, 'outline.agenda.skipped');
  if (minutes !== undefined) return said(source, 'outline.agenda.took', { minutes });
  return step.status === 'done' ? said(source, 'outline.agenda.done') : said(source, 'outline.agenda.not');
}

const stepsOf = ({ workspace, session }: MeetingSource): readonly Step[] =>
  workspace.blocks.filter(({ sessionId }) => sessionId === session.id);

/** How many steps are on the agenda. */
export const agendaCount = (source: MeetingSource): number => stepsOf(source).length;

/** The agenda as it was planned, and beside it how each step went. */
export function agendaPart(source: MeetingSource): readonly Block[] {
  const { session, words, methods } = source;
  const agenda = agendaOf(session, stepsOf(source));
  const rows = agenda.lines.map(({ block, startsAt }) => [
    [{ text: startsAt }],
    typed(source, titleOf(block, methods, words.language)),
    said(source, 'runsheet.minutes', { minutes: block.minutes }),
    wentRuns(source, block),
  ]);
  if (rows.length === 0) return [];
  const columns = [
    ['runsheet.column.time', 13],
    ['outline.column.step', 47],
    ['outline.column.planned', 18],
    ['outline.column.went', 22],
  ] as const;
  return part(source, 'report.part.agenda', [
    table(source, 'outline.table.agenda', columns, rows),
    paragraph(said(source, 'runsheet.end', { time: agenda.endsAt }), 'caption'),
  ]);
}
