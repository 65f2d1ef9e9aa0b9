import type { Id } from '../../shared/model/ids';
import type { NoteKind } from '../../shared/model/note-kinds';
import type { About } from '../../shared/notes/place';

/** The step of the agenda that notes are captured in, with what its method says of notes. */
export type CaptureStep = {
  readonly blockId: Id;
  readonly themeId?: Id | undefined;
  readonly captures: readonly NoteKind[];
  readonly prefill?: unknown;
};

export type CaptureLineProps = {
  /** Outside a meeting there is no step. */
  readonly step?: CaptureStep | undefined;
  /** The group that notes go to now; without it they are of the whole circle. */
  readonly groupId?: Id | undefined;
  /** Without it there is no choice of group. */
  readonly onGroupChange?: (groupId: Id | undefined) => void;
  /** The kinds that are written down here, where no step says so; the first is the one to begin with. */
  readonly captures?: readonly NoteKind[];
  /** Notes are about this party or tie. */
  readonly about?: Pick<About, 'to' | 'id'> | undefined;
  readonly onSaved?: (noteIds: readonly Id[]) => void;
};
