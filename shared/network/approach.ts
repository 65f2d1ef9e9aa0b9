import { dayAfter } from '../model/days';
import type { Id, IsoDate } from '../model/ids';
import type { Stakeholder } from '../model/network';
import type { Note, NoteOf } from '../model/note';
import { notesAbout } from './marks';

/** More than this in the core, and it is no longer a small group that acts. */
export const LARGEST_CORE = 8;
/** More approached at once, and it does not get done. */
export const MOST_SEARCHES = 5;

const isOutside = ({ ring }: Stakeholder): boolean => ring === 'missing' || ring === 'periphery';

/** Whom to approach, in this order: the most energy first, then who is missing before who is at the edge, then by name. */
export const approachList = (stakeholders: readonly Stakeholder[]): readonly Stakeholder[] =>
  stakeholders
    .filter(isOutside)
    .toSorted(
      (a, b) =>
        b.energy - a.energy ||
        Number(b.ring === 'missing') - Number(a.ring === 'missing') ||
        a.shortName.localeCompare(b.shortName),
    );

const isRunning = (note: Note): note is NoteOf<'action'> =>
  note.kind === 'action' && (note.state === 'open' || note.state === 'busy');

/** The actions about a party that are not done yet. */
export const searchesFor = (notes: readonly Note[], partyId: Id): readonly NoteOf<'action'>[] =>
  notesAbout(notes.filter(isRunning), 'stakeholder', partyId) as readonly NoteOf<'action'>[];

/** How many actions run to bring in somebody from outside: each counts once, about however many it is. */
export function runningSearches(notes: readonly Note[], stakeholders: readonly Stakeholder[]): number {
  const outside = new Set(stakeholders.filter(isOutside).map(({ id }) => id));
  return notes.filter(
    (note) =>
      isRunning(note) &&
      note.links.some(({ to, id, role }) => to === 'stakeholder' && outside.has(id) && (role ?? 'about') === 'about'),
  ).length;
}

const WEEKS_TO_SEARCH = 2;

/** The day by which a search should be done when nobody says otherwise: two weeks on. */
export const searchBy = (today: IsoDate): IsoDate => dayAfter(today, 7 * WEEKS_TO_SEARCH);
