import type { Id } from '../model/ids';
import type { Workspace } from '../model/tables';
import { heading, paragraph, said, typed } from './compose';
import type { Block, Outline } from './outline';
import { agendaTable } from './run-sheet-agenda';
import { groupsPart, peoplePart } from './run-sheet-people';
import { type RunSheetRequest, type RunSheetSource, runSheetSource } from './run-sheet-source';

function headOf(source: RunSheetSource): readonly Block[] {
  const { session, programme, words } = source;
  const day = words.date(session.date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const { startTime: from, endTime: to } = session;
  const place = session.location?.trim() ?? '';
  const purpose = session.purpose.trim();
  return [
    { kind: 'title', runs: typed(source, session.title) },
    ...(programme.name.trim() ? [{ kind: 'subtitle', runs: typed(source, programme.name) } as const] : []),
    { kind: 'subtitle', runs: said(source, 'runsheet.when', { day, from, to, place, known: place ? 'yes' : 'no' }) },
    ...(purpose ? [paragraph(typed(source, purpose))] : []),
  ];
}

/** What the methods of this session need, each thing once. */
function materialsPart(source: RunSheetSource): readonly Block[] {
  const { session, agenda, library, words } = source;
  const used = new Set([...session.methodIds, ...agenda.lines.flatMap(({ block }) => block.methodId ?? [])]);
  const things = library.methods.filter(({ id }) => used.has(id)).flatMap(({ materials }) => materials[words.language]);
  const once = [...new Set(things)].join(', ');
  return once ? [heading(1, said(source, 'runsheet.materials')), paragraph([{ text: once }])] : [];
}

/**
 * The plan of a meeting on paper, for who facilitates with you: the agenda with its times and questions, who sits
 * where, who come, and what to bring. Null when the session or its programme is not in the workspace.
 */
export function runSheetOf(workspace: Workspace, sessionId: Id, request: RunSheetRequest): Outline | null {
  const source = runSheetSource(workspace, sessionId, request);
  if (!source) return null;
  const { session, programme, words } = source;
  const people = [...groupsPart(source), ...peoplePart(source)];
  const origin = workspace.origins.find(({ id }) => id === programme.id);
  return {
    title: words.t('runsheet.title', { title: session.title.trim() }),
    language: words.language,
    date: session.date,
    bullet: 'dash',
    footer: {
      text: origin?.isDemo ? words.t('report.demonstration') : session.title.trim(),
      pageOf: words.t('report.pageOf', { page: '{page}', pages: '{pages}' }),
    },
    blocks: [
      ...headOf(source),
      ...agendaTable(source),
      ...people,
      ...materialsPart(source),
      ...(people.length > 0 ? [paragraph(said(source, 'runsheet.names'), 'small')] : []),
    ],
  };
}
