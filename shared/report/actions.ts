import type { NoteOf } from '../model/note';
import { noteRuns, ofNotes, paragraph, part, said, table, typed } from './compose';
import { agreementRows, due, owners } from './doing';
import type { Block, Runs } from './outline';
import type { Part } from './part';
import { ofKind, type Source } from './source';

// What was agreed to do in the whole programme: one list, in the order in which it comes up.

type Action = NoteOf<'action'>;

const isOver = ({ state }: Action): boolean => state === 'done' || state === 'dropped';
const NO_DAY = '9999-12-31';
const TURN = { now: 0, next: 1, later: 2 } as const;

const byDay = (a: Action, b: Action): number =>
  (a.due ?? NO_DAY).localeCompare(b.due ?? NO_DAY) || TURN[a.priority] - TURN[b.priority];

const open = (source: Source) =>
  ofKind(source.notes, 'action')
    .filter((action) => !isOver(action))
    .toSorted(byDay);
const over = (source: Source) => ofKind(source.notes, 'action').filter(isOver).toSorted(byDay);

const meetingOf = ({ workspace, words }: Source, { sessionId }: Action): Runs => {
  const session = workspace.sessions.find(({ id }) => id === sessionId);
  return session ? [{ text: words.date(session.date) }] : [];
};

/** What of an action is more than its words: that it is tried out, and what came of it. */
function actionRuns(source: Source, action: Action): Runs {
  const { t } = source.words;
  const line = (label: string, text: string | undefined): Runs =>
    text?.trim() ? [{ text: `\n${label}: `, italic: true }, ...typed(source, text)] : [];
  return [
    ...noteRuns(source, action),
    ...(action.isExperiment ? [{ text: ` ${t('outline.action.experiment')}` }] : []),
    ...line(t('outline.label.result'), action.result),
  ];
}

function actionTable(source: Source, actions: readonly Action[], description: 'open' | 'over'): readonly Block[] {
  const columns = [
    ['report.column.what', 36],
    ['report.column.who', 19],
    ['report.column.when', 16],
    ['report.column.inform', 15],
    ['outline.column.meeting', 14],
  ] as const;
  const rows = actions.map((action) => [
    actionRuns(source, action),
    owners(source, action),
    due(source, action),
    typed(source, action.informHow ?? ''),
    meetingOf(source, action),
  ]);
  return [ofNotes(table(source, `outline.table.actions.${description}`, columns, rows), actions)];
}

// What a network agrees on first, if it works together around people.
const FIRST_TOPICS = ['links', 'signalling', 'referral', 'information', 'communication'] as const;

/** About which of the first five subjects nothing was agreed yet; nothing when all have something. */
function openTopics(source: Source, found: readonly NoteOf<'agreement'>[]): readonly Block[] {
  const open = FIRST_TOPICS.filter((topic) => !found.some((agreement) => agreement.topic === topic));
  if (open.length === 0) return [];
  const topics = source.words.list(open.map((topic) => source.words.t(`domain.agreementTopic.${topic}`)));
  return [paragraph(said(source, 'outline.agreements.open', { count: FIRST_TOPICS.length - open.length, topics }))];
}

function agreements(source: Source): readonly Block[] {
  const columns = [
    ['report.column.topic', 15],
    ['report.column.agreement', 34],
    ['report.column.who', 20],
    ['report.column.review', 17],
    ['outline.column.state', 14],
  ] as const;
  const found = ofKind(source.notes, 'agreement').toSorted((a, b) =>
    (a.reviewOn ?? NO_DAY).localeCompare(b.reviewOn ?? NO_DAY),
  );
  const rows = agreementRows(source, found).map((row, at): readonly Runs[] => {
    const state = found[at]?.state;
    return [...row, state ? said(source, `domain.agreementState.${state}`) : []];
  });
  return part(source, 'report.part.agreements', [
    ofNotes(table(source, 'outline.table.agreements', columns, rows), found),
    ...openTopics(source, found),
  ]);
}

/** What the list of actions is made of: what is still to do, what was agreed, and what is done or was let go. */
export const ACTION_PARTS: readonly Part[] = [
  {
    name: 'actions',
    count: (source) => open(source).length,
    blocks: (source) => part(source, 'report.part.actions', actionTable(source, open(source), 'open')),
  },
  { name: 'agreements', count: (source) => ofKind(source.notes, 'agreement').length, blocks: agreements },
  {
    name: 'doneActions',
    count: (source) => over(source).length,
    blocks: (source) => part(source, 'report.part.doneActions', actionTable(source, over(source), 'over')),
  },
];
