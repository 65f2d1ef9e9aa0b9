import type { Note, NoteOf } from '../model/note';
import type { NoteKind } from '../model/note-kinds';
import { noteRuns, said, typed, withDetails } from './compose';
import { owners } from './doing';
import { experimentRuns, sideLabel, withAuthor } from './learning';
import type { Runs } from './outline';
import type { Source } from './source';
import { wordsOf } from './yield-lists';

// What was learned, each in one text: for the log of a whole programme, and for the minutes of a meeting.

/** The kinds of note that are about learning. */
export const LEARNING_KINDS = [
  'question',
  'hurdle',
  'conflict',
  'reflection',
  'assumption',
  'perception',
] as const satisfies readonly NoteKind[];

/** Whether a note is about learning: by its kind, or because it is something that is tried out. */
export const isLearning = (note: Note): boolean =>
  LEARNING_KINDS.some((kind) => kind === note.kind) || (note.kind === 'action' && note.isExperiment === true);

const stateIn = (source: Source, note: Note): Runs => {
  switch (note.kind) {
    case 'question':
      return note.state === 'open' ? [] : said(source, `domain.questionState.${note.state}`);
    case 'hurdle':
      return note.state === 'open' ? [] : said(source, `domain.hurdleState.${note.state}`);
    case 'action':
      return said(source, `domain.actionState.${note.state}`);
    default:
      return [];
  }
};

/** How far it is, behind the words and before what was noted below them: `(beantwoord)`. */
const withState = (source: Source, note: Note, runs: Runs): Runs => {
  const state = stateIn(source, note);
  if (state.length === 0) return runs;
  const below = runs.findIndex(({ text, italic }) => italic === true && text.startsWith('\n'));
  const at = below < 0 ? runs.length : below;
  return [...runs.slice(0, at), { text: ' (' }, ...state, { text: ')' }, ...runs.slice(at)];
};

function conflictRuns(source: Source, conflict: NoteOf<'conflict'>): Runs {
  const { t } = source.words;
  const sides = conflict.sides.flatMap((side): Runs => {
    const view = side.mattersMost
      ? t('report.label.sideMatters', { view: side.view, matters: side.mattersMost })
      : side.view;
    return [{ text: `\n${sideLabel(source, side)}: `, italic: true }, ...typed(source, view)];
  });
  const type = t(`domain.differenceType.${conflict.differenceType}`);
  return [
    ...withDetails(source, noteRuns(source, conflict), [['report.label.situation', conflict.situation]]),
    ...(conflict.difference.trim()
      ? [{ text: `\n${t('report.label.difference', { type })}: `, italic: true }, ...typed(source, conflict.difference)]
      : []),
    ...sides,
    ...withDetails(
      source,
      [],
      [
        ['report.label.sharedInterest', conflict.sharedInterest],
        ['report.label.lesson', conflict.lesson],
      ],
    ),
    ...(conflict.experiment ? [{ text: '\n' }, ...experimentRuns(source, conflict.experiment)] : []),
    ...withDetails(source, [], [['report.label.outcome', conflict.experiment?.outcome]]),
  ];
}

const reflectionRuns = (source: Source, reflection: NoteOf<'reflection'>): Runs =>
  withDetails(source, withAuthor(source, reflection), [
    ['report.label.happened', reflection.happened],
    ['report.label.meaning', reflection.meaning],
    ['report.label.nextTime', reflection.nextTime],
  ]);

const experimentOf = (source: Source, action: NoteOf<'action'>): Runs => [
  ...noteRuns(source, action),
  { text: `\n${source.words.t('report.column.who')}: `, italic: true },
  ...owners(source, action),
  ...withDetails(
    source,
    [],
    [
      ['outline.label.expected', action.expectedEffect],
      ['outline.label.result', action.result],
    ],
  ),
];

const perceptionRuns = (source: Source, perception: NoteOf<'perception'>): Runs => {
  const { fromGroup: from, aboutGroup: about } = perception;
  return [
    { text: `${source.words.t('report.fromTo', { from, about })}: `, italic: true },
    ...withDetails(source, noteRuns(source, perception), [
      ['report.column.response', perception.response],
      ['report.column.after', perception.after],
    ]),
  ];
};

function ownRuns(source: Source, note: Note): Runs {
  switch (note.kind) {
    case 'conflict':
      return conflictRuns(source, note);
    case 'reflection':
      return reflectionRuns(source, note);
    case 'perception':
      return perceptionRuns(source, note);
    case 'action':
      return experimentOf(source, note);
    case 'hurdle':
      return withDetails(source, noteRuns(source, note), [['outline.label.smallestStep', note.smallestStep]]);
    case 'assumption':
      return withDetails(source, noteRuns(source, note), [
        ['report.column.meant', note.subtitle],
        ['report.column.heard', note.heardAs],
      ]);
    default:
      return wordsOf(source, note);
  }
}

/** A note about learning with all that was noted beside it. */
export const learnedRuns = (source: Source, note: Note): Runs => withState(source, note, ownRuns(source, note));
