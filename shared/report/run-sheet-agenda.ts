import { kindsIn } from '../methods/steps';
import type { Block as AgendaBlock } from '../model/session';
import type { AgendaLine } from '../session/agenda';
import { groupsInStep } from '../session/beside';
import { promptOf, titleOf } from '../session/block-words';
import { groupsInOrder, groupTitle } from '../session/group-order';
import { heading, paragraph, said, table, typed } from './compose';
import type { Block, Runs } from './outline';
import type { RunSheetSource } from './run-sheet-source';

/** The words of a block on the agenda: its title, question, who speaks first, what is written down, and the memo. */
function whatOf(source: RunSheetSource, block: AgendaBlock): Runs {
  const { words, methods, options } = source;
  const prompt = promptOf(block, methods, words.language)?.trim();
  const kinds = kindsIn(block, { methods }).map((kind) => words.t(`domain.kind.${kind}`));
  const memo = options.withMemos ? block.memo?.trim() : undefined;
  const voice = block.firstVoice && words.t(`domain.perspective.${block.firstVoice}`);
  const line = (label: string, runs: Runs): Runs => [{ text: `\n${label}: `, italic: true }, ...runs];
  return [
    ...typed(source, titleOf(block, methods, words.language)).map((run) => ({ ...run, bold: true })),
    ...(prompt ? [{ text: '\n' }, ...typed(source, prompt)] : []),
    ...(voice ? line(words.t('runsheet.firstVoice'), [{ text: voice }]) : []),
    ...(kinds.length > 0 ? line(words.t('runsheet.writes'), [{ text: words.list(kinds) }]) : []),
    ...(memo ? line(words.t('runsheet.memo'), typed(source, memo)) : []),
  ];
}

function howOf(source: RunSheetSource, block: AgendaBlock): Runs {
  const { words, workspace, themes, session, agenda } = source;
  const { kind, mode } = block;
  if (kind === 'free_time' || kind === 'break')
    return said(source, `session.plan.manner.${kind === 'break' ? 'break' : 'free'}`);
  const groups = workspace.breakoutGroups.filter(({ sessionId }) => sessionId === session.id);
  const blocks = agenda.lines.map((line) => line.block);
  const chosen = groupsInStep(block, blocks, groupsInOrder(groups, themes));
  const manner = words.t(`domain.mode.${mode}`);
  if (chosen.length === 0 || chosen.length === groups.length) return [{ text: manner }];
  return [
    { text: `${manner}\n` },
    ...typed(source, words.list(chosen.map((group) => groupTitle(group, groups, themes)))),
  ];
}

function timeOf(source: RunSheetSource, { startsAt, fixed }: AgendaLine, isBeside: boolean): Runs {
  const { words } = source;
  const more = fixed ? words.t('runsheet.fixed') : isBeside ? words.t('runsheet.beside') : '';
  return [{ text: startsAt, bold: true }, ...(more ? [{ text: `\n${more}` }] : [])];
}

/** The agenda as a table: when, what, how and how long. What is left out is not in it. */
export function agendaTable(source: RunSheetSource): readonly Block[] {
  const { agenda, words } = source;
  const rows = agenda.slots.flatMap(({ lines }) =>
    lines
      .filter(({ block }) => block.status !== 'skipped')
      .map((line, at) => [
        timeOf(source, line, at > 0),
        whatOf(source, line.block),
        howOf(source, line.block),
        [{ text: words.t('runsheet.minutes', { minutes: line.block.minutes }) }],
      ]),
  );
  const title = heading(1, said(source, 'runsheet.agenda'));
  if (rows.length === 0) return [title, paragraph(said(source, 'runsheet.agenda.none'))];
  const columns = [
    ['runsheet.column.time', 13],
    ['runsheet.column.what', 55],
    ['runsheet.column.how', 20],
    ['runsheet.column.minutes', 12],
  ] as const;
  return [
    title,
    table(source, 'runsheet.agenda.about', columns, rows),
    paragraph(said(source, 'runsheet.end', { time: agenda.endsAt }), 'caption'),
  ];
}
