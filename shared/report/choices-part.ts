import type { Id } from '../model/ids';
import type { Note } from '../model/note';
import type { SlipGroup, Block as Step, VotingRound } from '../model/session';
import { inOrder } from '../session/agenda';
import { boardOf, groupsOfStep, roundsOfStep } from '../session/choosing/board';
import { type NamedOption, namedOptions } from '../session/choosing/votes';
import { heading, noteList, noteRuns, paragraph, part, said, table, typed } from './compose';
import type { Block, Runs } from './outline';
import { type MeetingSource, ofMeeting, type Source } from './source';

/** What one step put in groups and chose, as far as this audience may have it. */
type Chosen = {
  readonly step: Step | undefined;
  readonly groups: readonly { readonly name: string | undefined; readonly notes: readonly Note[] }[];
  /** The votes that were shown, each with the options that got dots, in the order of discussion. */
  readonly votes: readonly (readonly NamedOption<Note>[])[];
};

/** A group of which this audience may have no slip does not give its name either; one that was loosened has only that. */
const isKnown = (option: NamedOption<Note>, groups: readonly SlipGroup[]): boolean =>
  option.notes.length > 0 ||
  (option.name !== undefined && groups.some(({ id, noteIds }) => id === option.id && noteIds.length === 0));

function chosenAt({ workspace, session, notes }: MeetingSource, step: Step | undefined, stepId: Id): Chosen {
  const ofSession = <R extends { readonly sessionId: Id }>(rows: readonly R[]) =>
    rows.filter(({ sessionId }) => sessionId === session.id);
  const groups = groupsOfStep(ofSession(workspace.slipGroups), stepId);
  const rounds = roundsOfStep(ofSession(workspace.votingRounds), stepId);
  const named = (round: VotingRound) =>
    namedOptions(round, groups, notes).filter((option) => option.dots > 0 && isKnown(option, groups));
  return {
    step,
    groups: boardOf(groups, notes).groups.map(({ group, notes: mine }) => ({ name: group.name, notes: mine })),
    votes: rounds
      .filter(({ state }) => state === 'shown')
      .map(named)
      .filter(({ length }) => length > 0),
  };
}

/** What was put in groups and chosen in the meeting, step by step; a step that is no longer on the agenda comes last. */
function stepsWithChoices(source: MeetingSource): readonly Chosen[] {
  const { workspace, session } = source;
  const steps = inOrder(workspace.blocks.filter(({ sessionId }) => sessionId === session.id));
  const rows = [...workspace.slipGroups, ...workspace.votingRounds].filter(({ sessionId }) => sessionId === session.id);
  const used = new Set(rows.flatMap(({ blockId }) => blockId ?? []));
  const gone = [...used].filter((id) => !steps.some((step) => step.id === id));
  return [...steps.filter(({ id }) => used.has(id)).map(({ id }) => id), ...gone]
    .map((id) =>
      chosenAt(
        source,
        steps.find((step) => step.id === id),
        id,
      ),
    )
    .filter(({ groups, votes }) => groups.length + votes.length > 0);
}

/** How many groups and votes there are to print. */
export const choicesCount = ofMeeting(
  (source) => stepsWithChoices(source).reduce((sum, { groups, votes }) => sum + groups.length + votes.length, 0),
  0,
);

const optionRuns = (source: Source, { name, notes }: NamedOption<Note>): Runs => {
  if (name !== undefined) return typed(source, name);
  return notes.flatMap((note, at) => [...(at === 0 ? [] : [{ text: '\n' }]), ...noteRuns(source, note)]);
};

function voteBlocks(source: Source, options: readonly NamedOption<Note>[], number: number | null): readonly Block[] {
  const columns = [
    ['report.column.choice', 78],
    ['report.column.dots', 22],
  ] as const;
  const rows = options.map((option) => [optionRuns(source, option), [{ text: source.words.number(option.dots) }]]);
  const lead = number === null ? said(source, 'report.choices.vote') : said(source, 'report.choices.votes', { number });
  return [paragraph(lead, 'lead'), table(source, 'report.table.choices', columns, rows)];
}

function stepBlocks(source: Source, { step, groups, votes }: Chosen, hasTitle: boolean): readonly Block[] {
  return [
    ...(hasTitle && step ? [heading(2, typed(source, step.title))] : []),
    ...groups.flatMap(({ name, notes }, at) => [
      paragraph(name ? typed(source, name) : said(source, 'report.choices.group', { number: at + 1 }), 'lead'),
      ...noteList(source, notes),
    ]),
    ...votes.flatMap((options, at) => voteBlocks(source, options, votes.length > 1 ? at + 1 : null)),
  ];
}

/** The groups with their slips, and the dots of the votes that were shown, in the order of discussion. */
export const choicesPart = ofMeeting((source): readonly Block[] => {
  const steps = stepsWithChoices(source);
  return part(
    source,
    'report.part.choices',
    steps.flatMap((chosen) => stepBlocks(source, chosen, steps.length > 1)),
  );
}, []);
