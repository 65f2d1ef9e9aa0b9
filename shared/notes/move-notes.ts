import type { Change } from '../model/change';
import type { Stamp } from '../model/ids';
import { say } from '../model/message';
import type { Note } from '../model/note';
import type { SectionKey } from '../model/note-kinds';
import type { BreakoutGroup, Theme } from '../model/session';
import { noteChange } from './commands';
import { inOrder } from './order';
import { sectionFor } from './place';

/** Where notes go: a group with its building block, a building block alone, or the whole circle. */
export type Destination = {
  readonly group?: Pick<BreakoutGroup, 'id'> | undefined;
  readonly theme?: Pick<Theme, 'id' | 'sections'> | undefined;
  /** A sub-list of the building block; without it, the one that takes the kind of each note. */
  readonly sectionKey?: SectionKey | undefined;
  /** What the destination is called, for the name of the act. */
  readonly name: string;
};

function placed(note: Note, { group, theme, sectionKey }: Destination, order: number): Note {
  const { breakoutGroupId: _group, themeId: _theme, sectionKey: _section, ...rest } = note;
  const section = sectionKey ?? sectionFor(theme, note.kind);
  return {
    ...rest,
    ...(group && { breakoutGroupId: group.id }),
    ...(theme && { themeId: theme.id }),
    ...(theme && section && { sectionKey: section }),
    order,
  } as Note;
}

/** Moves notes, in their own order, to the end of another place: from `firstOrder` on (see `orderAfter`). */
export function moveNotes(notes: readonly Note[], to: Destination, firstOrder: number, stamp: Stamp): Change {
  const pairs = inOrder(notes).map((note, at) => [note, placed(note, to, firstOrder + at)] as const);
  return noteChange(say('notes.act.moveTo', { count: pairs.length, place: to.name }), pairs, stamp);
}

/** Orders this close together have no room for another one between them. */
const CLOSEST = 1e-6;

/**
 * Puts a note at another spot (0 is the first) of the list that it stands in, which is given in order. Only that note
 * changes, unless its neighbours leave no room: then the whole list is numbered anew.
 */
export function reorderNote(list: readonly Note[], note: Note, spot: number, stamp: Stamp): Change {
  const others = list.filter(({ id }) => id !== note.id);
  const at = Math.max(0, Math.min(spot, others.length));
  const label = say('notes.act.order');
  if (list[at]?.id === note.id) return noteChange(label, [], stamp);
  const before = at === 0 ? undefined : others[at - 1]?.order;
  const after = others[at]?.order;
  const order = between(before, after, at === 0, at === others.length);
  if (order !== null && others.every((other) => other.order !== undefined)) {
    return noteChange(label, [[note, { ...note, order }]], stamp);
  }
  const inNewOrder = [...others.slice(0, at), note, ...others.slice(at)];
  const first = Math.floor(Math.min(...list.map((each) => each.order ?? Number.POSITIVE_INFINITY)));
  const start = Number.isFinite(first) ? first : 1;
  return noteChange(
    label,
    inNewOrder.map((each, index) => [each, { ...each, order: start + index }] as const),
    stamp,
  );
}

function between(
  before: number | undefined,
  after: number | undefined,
  isFirst: boolean,
  isLast: boolean,
): number | null {
  if (isFirst) return after === undefined ? null : after - 1;
  if (isLast) return before === undefined ? null : before + 1;
  if (before === undefined || after === undefined || after - before < CLOSEST) return null;
  return (before + after) / 2;
}
