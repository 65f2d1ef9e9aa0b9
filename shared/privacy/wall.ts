import type { Note } from '../model/note';
import { type Audience, reaches } from './audience';

/** Who sits in the room: partners. What only the core group may know stays off the wall. */
const ROOM: Audience = 'partners';

/** What of a note the wall may know: its words and where it belongs. No author, no links, no private fields. */
export type WallNote = Pick<
  Note,
  | 'id'
  | 'kind'
  | 'text'
  | 'sessionId'
  | 'blockId'
  | 'breakoutGroupId'
  | 'themeId'
  | 'sectionKey'
  | 'order'
  | 'votes'
  | 'capturedAt'
>;

/** Whether a note may stand on the wall. A botsing never does by itself, nor what is sensitive or parked. */
export const mayShowOnWall = (note: Note): boolean =>
  note.kind !== 'conflict' && note.kind !== 'parking' && note.sensitive !== true && reaches(note.visibility, ROOM);

const onWall = (note: Note): WallNote => ({
  id: note.id,
  kind: note.kind,
  text: note.plainText?.trim() ? note.plainText : note.text,
  sessionId: note.sessionId,
  blockId: note.blockId,
  breakoutGroupId: note.breakoutGroupId,
  themeId: note.themeId,
  sectionKey: note.sectionKey,
  order: note.order,
  votes: note.votes,
  capturedAt: note.capturedAt,
});

/** The notes that the wall may show, stripped to what it may know of them. */
export const wallNotes = (notes: readonly Note[]): readonly WallNote[] => notes.filter(mayShowOnWall).map(onWall);
