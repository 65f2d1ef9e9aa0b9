import type { Id } from '../../shared/model/ids';
import type { Note } from '../../shared/model/note';
import { orderAfter } from '../../shared/notes/order';
import { database } from '../data/database';

/** Notes that are ordered among each other: those of a meeting, or of a programme outside its meetings. */
export type Scope = { readonly programmeId: Id; readonly sessionId?: Id | undefined };

/** The notes of a meeting, or of a programme outside its meetings. */
async function readNotes({ programmeId, sessionId }: Scope): Promise<readonly Note[]> {
  const notes = database().of('notes');
  if (sessionId) return notes.where('sessionId').equals(sessionId).toArray();
  const all = await notes.where('programmeId').equals(programmeId).toArray();
  return all.filter((note) => note.sessionId === undefined);
}

const last = new Map<Id, Promise<number>>();

/**
 * Takes `count` places after all notes of the scope and answers the first. The notes are read once: with thousands of
 * them, reading all for every Enter would be felt.
 */
export function takeOrders(scope: Scope, count: number): Promise<number> {
  const key = scope.sessionId ?? scope.programmeId;
  const before = last.get(key) ?? readNotes(scope).then((notes) => orderAfter(notes) - 1);
  const taken = before.then((order) => order + count);
  last.set(key, taken);
  // A read that failed is tried again the next time.
  taken.catch(() => last.delete(key));
  return before.then((order) => order + 1);
}
