import type { CardEntry } from '../model/instruments';
import type { Note } from '../model/note';
import { namesSomebody, type Room, reasonOffWall } from './wall';
import { roleOnly } from './wall-role';

/** An entry of the card as the room may see it: what it says, not where it came from or who wrote it. */
export type WallEntry = Pick<CardEntry, 'id' | 'step' | 'field' | 'text' | 'shared' | 'order' | 'freeQuestion'> & {
  /** Only what is surely a role. */
  readonly role?: string;
};

/** What was put on the card out of a note that the room may not see, it may not see on the card either. */
const comesFromHidden = ({ noteId }: CardEntry, notes: readonly Note[], room: Room): boolean => {
  const note = notes.find(({ id }) => id === noteId);
  return note !== undefined && reasonOffWall(note, room) !== null;
};

/**
 * What stands on a card, for the wall. An entry or a question that names somebody who did not say yes to it stays
 * out, and so does what came from a note that is not for the room.
 */
export function cardOnTheWall(entries: readonly CardEntry[], notes: readonly Note[], room: Room): readonly WallEntry[] {
  return entries
    .filter((entry) => !comesFromHidden(entry, notes, room))
    .filter(({ text, freeQuestion = '' }) => !namesSomebody(`${text}\n${freeQuestion}`, room))
    .map(({ id, step, field, text, shared, order, freeQuestion, role: said }) => {
      const role = said && rolesOnly(said);
      return {
        ...{ id, step, field, text, shared, order },
        ...(freeQuestion && { freeQuestion }),
        ...(role && { role }),
      };
    });
}

/** What a card is about, for the wall: nothing when it names somebody. */
export const subjectOnTheWall = (subject: string, room: Room): string => (namesSomebody(subject, room) ? '' : subject);

/** Each part of a list that is surely a role. */
const rolesOnly = (said: string): string =>
  said
    .split(/[,;/]/)
    .flatMap((part) => roleOnly(part) ?? [])
    .join(', ');
