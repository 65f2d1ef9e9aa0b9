import { fingerprint } from '../model/fingerprint';
import type { Id } from '../model/ids';
import type { Fields, Row } from './row';

/** What a person wrote in a row. Dots and a place in a list are given to a slip, they are not its words. */
export function wordsOf(row: Row): Fields {
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
