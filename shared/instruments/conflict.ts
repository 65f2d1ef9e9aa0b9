import type { Change } from '../model/change';
import type { Stamp } from '../model/ids';
import { type Message, say } from '../model/message';
import { ConflictNote, type Note, type NoteOf } from '../model/note';
import { ofKind, pointingAt, setFields } from './linked';

export type Conflict = NoteOf<'conflict'>;
export type Side = Conflict['sides'][number];
export type Experiment = NonNullable<Conflict['experiment']>;

export const DIFFERENCE_TYPES: readonly Conflict['differenceType'][] = ConflictNote.shape.differenceType.options;

/** A conflict that is worked with: parked and referred ones are left in peace. */
export const isWorkedWith = ({ state }: Conflict): boolean => state !== 'parked' && state !== 'referred';

/** There are two sides to a conflict: the ones that were named, and empty ones for those that were not. */
export const sidesOf = ({ sides }: Conflict): readonly Side[] =>
  sides.length >= 2 ? sides : [...sides, ...Array.from({ length: 2 - sides.length }, () => ({ label: '', view: '' }))];

const isEmpty = ({ label, view, assumption, mattersMost, stakeholderId }: Side): boolean =>
  ![label, view, assumption, mattersMost, stakeholderId].some((text) => text?.trim());

/** The words of a side that can be asked for one at a time. */
export type SideWord = 'label' | 'view' | 'assumption' | 'mattersMost';

/** One word of one side. What may be left out is left out when it is empty; empty sides at the end go. */
export function editSide(conflict: Conflict, at: number, word: SideWord, text: string, stamp: Stamp): Change {
  const isOptional = word === 'assumption' || word === 'mattersMost';
  const sides = sidesOf(conflict).map((side, index): Side => {
    if (index !== at) return side;
    const { [word]: _, ...rest } = side;
    const kept = text.trim();
    return (kept === '' && isOptional ? rest : { ...side, [word]: kept }) as Side;
  });
  const last = sides.findLastIndex((side) => !isEmpty(side));
  return changed(conflict, { sides: sides.slice(0, last + 1) }, say('notes.field.sides'), stamp);
}

/** What was agreed to try; a trial without any words is none. */
export function editExperiment(conflict: Conflict, experiment: Experiment, stamp: Stamp): Change {
  const hasWords = [experiment.what, experiment.who, experiment.howWeSee, experiment.outcome].some((text) =>
    text?.trim(),
  );
  // A trial that was looked back at is over, also when its words are put right afterwards.
  const state = experiment.outcome ? conflict.state : 'experiment';
  const fields = hasWords ? { experiment, state } : { experiment: undefined };
  return changed(conflict, fields, say('notes.field.experiment'), stamp);
}

type Fields = Partial<{ [K in keyof Conflict]: Conflict[K] | undefined }>;

/** Words that only looking into a conflict brings: where the difference is, how each side sees it, what both want. */
const explores = ({ difference, sides = [], sharedInterest }: Fields): boolean =>
  Boolean(difference?.trim() || sharedInterest?.trim()) || sides.some(({ view }) => view.trim() !== '');

/**
 * Other words in a conflict. Both sides said yes to what stood there: with other words that yes is asked anew, so that
 * nothing is shown or printed that nobody agreed to. One that was only named is explored from its first such words on.
 */
export function changed(conflict: Conflict, fields: Fields, label: Message, stamp: Stamp): Change {
  const onward = conflict.state === 'named' && explores(fields) ? { state: 'explored' as const } : {};
  return setFields(conflict, { ...onward, ...fields, bothSidesApproved: false }, label, stamp);
}

/** Both sides heard it read aloud and say that it may stay, or take that back. */
export const approve = (conflict: Conflict, isApproved: boolean, stamp: Stamp): Change =>
  setFields(
    conflict,
    { bothSidesApproved: isApproved },
    say('instruments.act.approve', { is: isApproved ? 'yes' : 'no' }),
    stamp,
  );

/** The trial as an action that can be followed: a trial, with who, until when and how one will see that it helps. */
export const actionOf = ({ experiment }: Conflict): Partial<NoteOf<'action'>> => ({
  level: 'we',
  isExperiment: true,
  ...(experiment?.who && { ownerLabel: experiment.who }),
  ...(experiment?.until && { due: experiment.until, reflectOn: experiment.until }),
  ...(experiment?.howWeSee && { expectedEffect: experiment.howWeSee }),
});

/** The action that a trial was put on the list as, if it was. */
export const actionFor = (notes: readonly Note[], conflict: Conflict): NoteOf<'action'> | undefined =>
  pointingAt(ofKind(notes, 'action'), conflict.id, 'follow_up')[0];

/** The lesson that was made of a conflict, if it was. */
export const lessonFor = (notes: readonly Note[], conflict: Conflict): NoteOf<'insight'> | undefined =>
  pointingAt(ofKind(notes, 'insight'), conflict.id, 'builds_on')[0];
