import type { NoteOf } from '../model/note';
import { heading, list, noteList, noteRuns, ofNotes, part, said, table, typed } from './compose';
import type { Block, Runs } from './outline';
import { labelName, partyNames, type Source } from './source';

// What was agreed to do: actions and agreements, as tables that people can work on.

/** Who does it: who was named, and the parties; nobody yet when nobody is known. */
export function owners(source: Source, action: NoteOf<'action'>): Runs {
  const names = [
    ...(action.ownerLabel?.trim() ? [labelName(source, action.ownerLabel)] : []),
    ...partyNames(source, action.ownerIds),
  ];
  return names.length > 0 ? typed(source, source.words.list(names)) : said(source, 'report.owner.nobody');
}

/** The day it is for, and that it is done or was let go. */
export function due(source: Source, { due: day, state }: NoteOf<'action'>): Runs {
  const when = day ? source.words.date(day) : source.words.t('report.action.noDate');
  return state === 'done' || state === 'dropped'
    ? said(source, `report.action.state.${state}`, { when })
    : [{ text: when }];
}

/** What, who, when and how we hear about it. */
export function actionsPart(source: Source, actions: readonly NoteOf<'action'>[]): readonly Block[] {
  if (actions.length === 0) return [];
  const columns = [
    ['report.column.what', 38],
    ['report.column.who', 22],
    ['report.column.when', 20],
    ['report.column.inform', 20],
  ] as const;
  const rows = actions.map((action) => [
    noteRuns(source, action),
    owners(source, action),
    due(source, action),
    typed(source, action.informHow ?? ''),
  ]);
  return part(source, 'report.part.actions', [ofNotes(table(source, 'report.table.actions', columns, rows), actions)]);
}

function parties(source: Source, { partyIds }: NoteOf<'agreement'>): Runs {
  const names = partyNames(source, partyIds);
  return names.length > 0 ? typed(source, source.words.list(names)) : said(source, 'report.everyone');
}

/** Subject, agreement, who, and the day to look back, for each agreement. */
export const agreementRows = (
  source: Source,
  agreements: readonly NoteOf<'agreement'>[],
): readonly (readonly Runs[])[] =>
  agreements.map((agreement) => [
    said(source, `domain.agreementTopic.${agreement.topic}`),
    noteRuns(source, agreement),
    parties(source, agreement),
    agreement.reviewOn ? [{ text: source.words.date(agreement.reviewOn) }] : [],
  ]);

/** The agreements of a meeting as a table. */
export function agreementsPart(source: Source, agreements: readonly NoteOf<'agreement'>[]): readonly Block[] {
  if (agreements.length === 0) return [];
  const columns = [
    ['report.column.topic', 17],
    ['report.column.agreement', 38],
    ['report.column.who', 24],
    ['report.column.review', 21],
  ] as const;
  const rows = agreementRows(source, agreements);
  return part(source, 'report.part.agreements', [
    ofNotes(table(source, 'report.table.agreements', columns, rows), agreements),
  ]);
}

/** Questions, and below them what was parked. */
export function questionsPart(
  source: Source,
  questions: readonly NoteOf<'question'>[],
  parked: readonly NoteOf<'parking'>[],
): readonly Block[] {
  const answered = source.words.t('report.question.answered');
  const asked = questions.map((question) => ({
    runs: [...noteRuns(source, question), ...(question.state === 'answered' ? [{ text: ` ${answered}` }] : [])],
    noteId: question.id,
  }));
  const title = source.words.t('report.kinds.parking');
  const parking = noteList(source, parked);
  return part(source, 'report.part.questions', [
    ...list(asked),
    ...(parking.length > 0 ? [heading(2, said(source, 'report.sectionHeading', { title })), ...parking] : []),
  ]);
}
