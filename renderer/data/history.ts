import { type Change, invert } from '../../shared/model/change';
import type { Message } from '../../shared/model/message';

/** What can be taken back and put back, each by the name of its act; null where there is nothing. */
export type HistoryState = { readonly undo: Message | null; readonly redo: Message | null };

/** The acts of this window, newest last. Pure but for its two lists. */
export function createHistory(limit = 500) {
  const done: Change[] = [];
  const undone: Change[] = [];
  return {
    record: (change: Change): void => {
      done.push(change);
      if (done.length > limit) done.shift();
      undone.length = 0;
    },
    /** The change that takes the last act back; call `tookBack` once it is done. */
    nextUndo: (): Change | null => (done.length > 0 ? invert(done[done.length - 1] as Change) : null),
    tookBack: (): void => {
      const change = done.pop();
      if (change) undone.push(change);
    },
    nextRedo: (): Change | null => undone[undone.length - 1] ?? null,
    putBack: (): void => {
      const change = undone.pop();
      if (change) done.push(change);
    },
    clear: (): void => {
      done.length = 0;
      undone.length = 0;
    },
    state: (): HistoryState => ({
      undo: done[done.length - 1]?.label ?? null,
      redo: undone[undone.length - 1]?.label ?? null,
    }),
  };
}
