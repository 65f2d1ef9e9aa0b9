import type { Id } from '../model/ids';
import { besideId, wordsOf } from './beside';
import type { MergeItem } from './items';
import type { Row } from './row';
import { isSame } from './same';
import { keyOf, type Sides } from './sides';

/**
 * Without my own words that come back as the version that the other kept beside theirs, where they stand here already
 * and stay. Where the other's words take their place, they stay as that version.
 */
export function withoutOwnBesides(items: readonly MergeItem[], { mine }: Sides): readonly MergeItem[] {
  const own = new Map<Id, Row>(mine.notes.map((note) => [besideId(note), note]));
  const giving = new Set(items.filter(({ proposed }) => proposed === 'theirs').map(({ key }) => key));
  return items.filter(({ kind, theirs }) => {
    const known = kind === 'new' && theirs && own.get(theirs.id);
    return !known || giving.has(keyOf('notes', known.id)) || !isSame(wordsOf(known), wordsOf(theirs));
  });
}
