import type { Id } from '../model/ids';
import type { Stakeholder } from '../model/network';
import type { Note, NoteOf } from '../model/note';
import { isAbout } from './marks';

/** A white spot or a strong point, with the parties that it is about: none when it is about all of it. */
export type Spotted = { readonly note: NoteOf<'need'> | NoteOf<'asset'>; readonly partyIds: readonly Id[] };

const isWhiteSpot = (note: Note): note is NoteOf<'need'> => note.kind === 'need' && note.needType === 'white_spot';
const isStrength = (note: Note): note is NoteOf<'asset'> => note.kind === 'asset' && note.assetType === 'strength';

/** What is lacking in a network and what is strong in it, each oldest first, with where on the map it belongs. */
export function spotsAndStrengths(
  notes: readonly Note[],
  parties: readonly Pick<Stakeholder, 'id'>[],
): { readonly spots: readonly Spotted[]; readonly strengths: readonly Spotted[] } {
  const there = new Set(parties.map(({ id }) => id));
  const spotted = (note: Spotted['note']): Spotted => ({
    note,
    partyIds: [
      ...new Set(
        note.links
          .filter((link) => link.to === 'stakeholder' && isAbout(link) && there.has(link.id))
          .map(({ id }) => id),
      ),
    ],
  });
  const inOrder = notes.toSorted((a, b) => Date.parse(a.capturedAt) - Date.parse(b.capturedAt));
  return {
    spots: inOrder.filter(isWhiteSpot).map(spotted),
    strengths: inOrder.filter(isStrength).map(spotted),
  };
}
