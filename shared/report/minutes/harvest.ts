import type { Id } from '../../model/ids';
import type { Note } from '../../model/note';
import type { BreakoutGroup, Block as Step, VotingRound } from '../../model/session';
import { inOrder } from '../../session/agenda';
import { promptOf, titleOf } from '../../session/block-words';
import { boardOf, groupsOfStep, roundsOfStep } from '../../session/choosing/board';
import { groupsInOrder, groupTitle } from '../../session/group-order';
import { heading, list, paragraph, part, said, typed } from '../compose';
import { isLearning } from '../learned';
import type { Block, Runs } from '../outline';
import type { MeetingSource } from '../source';
import { wordsOf } from '../yield-lists';

// What was written down, step by step: in its groups, with its dots, each slip once.

/** Whether a note stands in the harvest; what was agreed, learned or parked has a part of its own. */
export const isHarvest = (note: Note): boolean =>
  !isLearning(note) && !['action', 'agreement', 'parking'].includes(note.kind);

type StepNotes = { readonly step: Step | undefined; readonly notes: readonly Note[] };

/** The notes under the step in which they were written; what has no step on the agenda comes last. */
function notesByStep({ workspace, session, notes }: MeetingSource): readonly StepNotes[] {
  const steps = inOrder(workspace.blocks.filter(({ sessionId }) => sessionId === session.id));
  const harvest = notes.filter(isHarvest);
  const placed = steps.map((step) => ({ step, notes: harvest.filter(({ blockId }) => blockId === step.id) }));
  const ids = new Set(steps.map(({ id }) => id));
  const rest = { step: undefined, notes: harvest.filter(({ blockId }) => blockId === undefined || !ids.has(blockId)) };
  return [...placed, rest].filter(({ notes: mine }) => mine.length > 0);
}

/** How many dots an option got in each vote of the step that was shown. */
type Dots = (optionId: Id) => Runs;

function dotsIn(source: MeetingSource, rounds: readonly VotingRound[]): Dots {
  const { words } = source;
  const shown = rounds.filter(({ state }) => state === 'shown');
  return (optionId) => {
    const counts = shown.flatMap(({ options }) => options.filter(({ id }) => id === optionId).map(({ dots }) => dots));
    const given = counts.filter((dots) => dots > 0);
    if (given.length === 0) return [];
    return [{ text: ` (${words.list(given.map((count) => words.t('outline.dots', { count })))})` }];
  };
}

const noteItems = (source: MeetingSource, notes: readonly Note[], dots: Dots) =>
  list(notes.map((note) => ({ runs: [...wordsOf(source, note), ...dots(note.id)], noteId: note.id })));

const asLead = (runs: Runs): Block => paragraph(runs, 'lead');

/** Slips that lie in no group: by the table that wrote them, where more tables did. */
function looseBlocks(source: MeetingSource, notes: readonly Note[], dots: Dots, hasGroups: boolean): readonly Block[] {
  const { workspace, session, themes } = source;
  const groups = workspace.breakoutGroups.filter(({ sessionId }) => sessionId === session.id);
  const tables = groupsInOrder(groups, themes).filter(({ id }) => notes.some((note) => note.breakoutGroupId === id));
  const isOf = (note: Note, { id }: BreakoutGroup): boolean => note.breakoutGroupId === id;
  const rest = notes.filter((note) => !tables.some((each) => isOf(note, each)));
  const ofRest = noteItems(source, rest, dots);
  const restTitle = rest.length > 0 && (hasGroups || tables.length > 0);
  return [
    ...tables.flatMap((each) => [
      asLead(typed(source, groupTitle(each, groups, themes))),
      ...noteItems(
        source,
        notes.filter((note) => isOf(note, each)),
        dots,
      ),
    ]),
    ...(restTitle ? [asLead(said(source, 'outline.harvest.rest'))] : []),
    ...ofRest,
  ];
}

function stepBlocks(source: MeetingSource, { step, notes }: StepNotes): readonly Block[] {
  const { workspace, session, methods, words } = source;
  const ofSession = <R extends { readonly sessionId: Id }>(rows: readonly R[]) =>
    rows.filter(({ sessionId }) => sessionId === session.id);
  const groups = step ? groupsOfStep(ofSession(workspace.slipGroups), step.id) : [];
  const dots = dotsIn(source, step ? roundsOfStep(ofSession(workspace.votingRounds), step.id) : []);
  const board = boardOf(groups, notes);
  const prompt = step && promptOf(step, methods, words.language)?.trim();
  return [
    heading(2, step ? typed(source, titleOf(step, methods, words.language)) : said(source, 'outline.harvest.noStep')),
    ...(prompt ? [paragraph(typed(source, prompt))] : []),
    ...board.groups.flatMap(({ group, notes: mine }, at) => [
      asLead([
        ...(group.name ? typed(source, group.name) : said(source, 'report.choices.group', { number: at + 1 })),
        ...dots(group.id),
      ]),
      ...noteItems(source, mine, dots),
    ]),
    ...looseBlocks(source, board.loose, dots, board.groups.length > 0),
  ];
}

/** How many notes the harvest holds. */
export const harvestCount = ({ notes }: Pick<MeetingSource, 'notes'>): number => notes.filter(isHarvest).length;

/** What was written down, step by step, with the question of the step. */
export const harvestPart = (source: MeetingSource): readonly Block[] =>
  part(
    source,
    'report.part.harvest',
    notesByStep(source).flatMap((each) => stepBlocks(source, each)),
  );
