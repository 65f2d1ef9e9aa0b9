import type { Id } from '../../shared/model/ids';
import type { Note, NoteOf } from '../../shared/model/note';
import type { Block, Session } from '../../shared/model/session';

/** What the room sees of conflicts, and how to change that. */
export type ConflictWall = {
  /** The conflict that stands on the wall. */
  readonly openId: Id | undefined;
  readonly open: (conflict: NoteOf<'conflict'>) => void;
  readonly close: () => void;
};

/** What the screen of an instrument is given. */
export type InstrumentProps = {
  readonly session: Session;
  readonly block: Block;
  /** The agenda from first to last: earlier steps of the same method are found in it. */
  readonly blocks: readonly Block[];
  /** All notes of the meeting, in their order. */
  readonly notes: readonly Note[];
  /** What the step of the method fills in beforehand: content, to be read with care. */
  readonly prefill: unknown;
  /** The group that notes go to now. */
  readonly groupId: Id | undefined;
  readonly onOpen: (note: Note, at?: 'about') => void;
  readonly wall: ConflictWall;
};
