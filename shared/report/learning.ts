import type { Attachment } from '../model/consent';
import type { NoteOf } from '../model/note';
import { mayShowAttachment } from '../privacy/attachments';
import { authorOf, mayNameParty } from '../privacy/names';
import {
  asTyped,
  heading,
  labelled,
  list,
  noteRuns,
  ofNotes,
  paragraph,
  part,
  said,
  table,
  typed,
  withDetails,
} from './compose';
import type { Block, Runs } from './outline';
import { labelName, partyName, printedText, type Source } from './source';

// What people learned: looking back, successes, differences, and how they see each other.

/** The words of a note, in quotes where they are someone's own, with who said it where that person agreed. */
export function withAuthor(source: Source, note: NoteOf<'reflection' | 'experience'>): Runs {
  const words = note.isQuote
    ? typed(source, source.words.t('report.quote', { text: printedText(note) }))
    : noteRuns(source, note);
  const author = authorOf(note, source.workspace);
  if (author.known === 'nobody') return words;
  if (source.names === 'none') return words;
  const name = author.known === 'label' ? labelName(source, author.label) : source.words.t('report.someone');
  return [...words, ...asTyped(source, [{ text: ` (${name})` }])];
}

/** Three lists: own action, the collaboration, what got better. */
export function reflectionPart(source: Source, reflections: readonly NoteOf<'reflection'>[]): readonly Block[] {
  const foci = ['own_action', 'collaboration', 'improvements_successes'] as const;
  const blocks = foci.flatMap((focus) => {
    const items = reflections
      .filter((reflection) => reflection.focus === focus)
      .map((reflection) => ({
        runs: withDetails(source, withAuthor(source, reflection), [
          ['report.label.happened', reflection.happened],
          ['report.label.meaning', reflection.meaning],
          ['report.label.nextTime', reflection.nextTime],
        ]),
        noteId: reflection.id,
      }));
    const title = source.words.t(`domain.reflectionFocus.${focus}`);
    return items.length > 0 ? [heading(2, said(source, 'report.sectionHeading', { title })), ...list(items)] : [];
  });
  return part(source, 'report.part.reflection', blocks);
}

const sessionOf = ({ workspace }: Source, { sessionId }: NoteOf<'success'>) =>
  workspace.sessions.find(({ id }) => id === sessionId);

/** The photos, films and drawings of a success, as far as they may be shown. */
export const shownAttachments = (source: Source, success: NoteOf<'success'>): readonly Attachment[] =>
  source.workspace.attachments
    .filter(({ noteId }) => noteId === success.id)
    .filter((attachment) => mayShowAttachment(attachment, source.workspace.consents, sessionOf(source, success)));

/** What photos and films show, or else the name of their file. */
export const namesOfAttachments = (attachments: readonly Attachment[]): string =>
  attachments.map(({ altText, fileName }) => altText.trim() || fileName).join(' ');

/** What went well, with what it changed and for whom. */
export function successesPart(source: Source, successes: readonly NoteOf<'success'>[]): readonly Block[] {
  const items = successes.map((success) => ({
    runs: withDetails(source, noteRuns(source, success), [
      ['report.label.changed', success.changed],
      ['report.label.forWhom', success.forWhom],
      ['report.label.thanksTo', labelName(source, success.thanksTo ?? '')],
      ['report.label.picture', namesOfAttachments(shownAttachments(source, success))],
    ]),
    noteId: success.id,
  }));
  return part(source, 'report.part.successes', list(items));
}

/** What is tried out after a botsing: what, who, until when, and how we see it. */
export function experimentRuns(source: Source, experiment: NonNullable<NoteOf<'conflict'>['experiment']>): Runs {
  const { what, until, howWeSee: how } = experiment;
  const who = labelName(source, experiment.who);
  const text = source.words.t('report.experiment.details', { what, who, until: source.words.date(until), how });
  return labelled(source, source.words.t('report.label.experiment'), text);
}

/** Who a side is. Sides are groups; one that is a person is named only when that person agreed to it. */
export function sideLabel(source: Source, { stakeholderId, label }: NoteOf<'conflict'>['sides'][number]): string {
  const party = source.workspace.stakeholders.find(({ id }) => id === stakeholderId);
  if (party?.type !== 'person') return label;
  if (!mayNameParty(party, source.workspace.consents)) return source.words.t('report.someone');
  return source.names === 'name' ? label : partyName(source, party);
}

function conflictBlocks(source: Source, conflict: NoteOf<'conflict'>): readonly Block[] {
  const { t } = source.words;
  const line = (label: string, text: string | undefined): readonly Block[] =>
    text?.trim() ? [paragraph(labelled(source, label, text))] : [];
  const sides = conflict.sides.map((side) => ({
    runs: labelled(
      source,
      sideLabel(source, side),
      side.mattersMost ? t('report.label.sideMatters', { view: side.view, matters: side.mattersMost }) : side.view,
    ),
  }));
  return [
    { ...paragraph(noteRuns(source, conflict), 'lead'), noteId: conflict.id },
    ...line(t('report.label.situation'), conflict.situation),
    ...line(
      t('report.label.difference', { type: t(`domain.differenceType.${conflict.differenceType}`) }),
      conflict.difference,
    ),
    ...list(sides),
    ...line(t('report.label.sharedInterest'), conflict.sharedInterest),
    ...line(t('report.label.lesson'), conflict.lesson),
    ...(conflict.experiment ? [paragraph(experimentRuns(source, conflict.experiment))] : []),
    ...line(t('report.label.outcome'), conflict.experiment?.outcome),
  ];
}

/** What difference taught: only what both sides agreed to comes this far; sides are groups, never heated, never ranked. */
export const conflictsPart = (source: Source, conflicts: readonly NoteOf<'conflict'>[]): readonly Block[] =>
  part(
    source,
    'report.part.conflicts',
    conflicts.flatMap((conflict) => conflictBlocks(source, conflict)),
  );

/** What we took for granted, what we mean by it and what the other heard. */
export function assumptionsPart(source: Source, assumptions: readonly NoteOf<'assumption'>[]): readonly Block[] {
  if (assumptions.length === 0) return [];
  const columns = [
    ['report.column.assumption', 34],
    ['report.column.meant', 33],
    ['report.column.heard', 33],
  ] as const;
  const rows = assumptions.map((assumption) => [
    noteRuns(source, assumption),
    typed(source, assumption.subtitle ?? ''),
    typed(source, assumption.heardAs ?? ''),
  ]);
  return part(source, 'report.part.assumptions', [
    ofNotes(table(source, 'report.table.assumptions', columns, rows), assumptions),
  ]);
}

/** How groups see each other, with the answer. */
export function perceptionsPart(source: Source, perceptions: readonly NoteOf<'perception'>[]): readonly Block[] {
  if (perceptions.length === 0) return [];
  const columns = [
    ['report.column.fromTo', 22],
    ['report.column.image', 26],
    ['report.column.response', 28],
    ['report.column.after', 24],
  ] as const;
  const rows = perceptions.map((perception) => [
    typed(source, source.words.t('report.fromTo', { from: perception.fromGroup, about: perception.aboutGroup })),
    noteRuns(source, perception),
    typed(source, perception.response ?? ''),
    typed(source, perception.after ?? ''),
  ]);
  return part(source, 'report.part.perceptions', [
    ofNotes(table(source, 'report.table.perceptions', columns, rows), perceptions),
  ]);
}
