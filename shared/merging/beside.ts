import { fingerprint } from '../model/fingerprint';
import type { Id } from '../model/ids';
import type { Fields, Row } from './row';
import { isSame } from './same';
import type { Found, Sides } from './sides';

/** What a person wrote in a row. Dots and a place in a list are given to a slip, they are not its words. */
function wordsOf(row: Row): Fields {
  const { id: _id, createdAt: _made, updatedAt: _touched, votes: _dots, order: _place, ...words } = row as Row & Fields;
  return words;
}

/**
 * The id of a version that stands beside another one. It comes from what is in it, so that both colleagues who keep a
 * version beside theirs keep the same one, and who merges twice keeps it once.
 */
export const besideId = (row: Row): Id => `beside-${fingerprint(wordsOf(row), row.id)}`;

/** The other version as a slip of its own. Dots stay with the slip that they were given to. */
export function beside(row: Row): Row {
  const { votes: _dots, ...copy } = row as Row & { readonly votes?: number };
  return { ...copy, id: besideId(row) };
}

/** Without my own words that come back as the version that the other kept beside theirs: they are here already. */
export function withoutOwnBesides(rows: readonly Found[], { mine }: Sides): readonly Found[] {
  const own = new Map<Id, Row>(mine.notes.map((note) => [besideId(note), note]));
  return rows.filter(({ mine: here, theirs }) => {
    const known = theirs && !here && own.get(theirs.id);
    return !known || !isSame(wordsOf(known), wordsOf(theirs));
  });
}
