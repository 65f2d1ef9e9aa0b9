import type { Id } from '../../../shared/model/ids';
import type { Note } from '../../../shared/model/note';
import { NoteKind } from '../../../shared/model/note-kinds';
import type { Block, BreakoutGroup, Theme } from '../../../shared/model/session';
import { inOrder } from '../../../shared/notes/order';
import { groupTitle } from '../../../shared/session/group-order';

/** One list of notes on the page: of a group, of everyone together, or of a kind. */
export type Column =
  | { readonly of: 'group'; readonly groupId: Id; readonly title: string; readonly notes: readonly Note[] }
  | { readonly of: 'circle'; readonly notes: readonly Note[] }
  | { readonly of: 'kind'; readonly kind: NoteKind; readonly notes: readonly Note[] };

/** Notes of the step that is shown, or of the whole meeting so far. */
export type Scope = 'step' | 'all';

/** A step that asks for no notes works with what is there: then the whole meeting is shown first. */
export const scopeOf = (captures: readonly NoteKind[]): Scope => (captures.length === 0 ? 'all' : 'step');

type Source = {
  readonly block: Pick<Block, 'id' | 'mode'>;
  readonly scope: Scope;
  readonly captures: readonly NoteKind[];
  readonly notes: readonly Note[];
  readonly groups: readonly BreakoutGroup[];
  readonly themes: readonly Theme[];
};

function groupColumns(notes: readonly Note[], groups: readonly BreakoutGroup[], themes: readonly Theme[]) {
  const known = new Set(groups.map(({ id }) => id));
  const rest = notes.filter(({ breakoutGroupId }) => breakoutGroupId === undefined || !known.has(breakoutGroupId));
  const columns = groups.map(
    (group): Column => ({
      of: 'group',
      groupId: group.id,
      title: groupTitle(group, groups, themes),
      notes: notes.filter(({ breakoutGroupId }) => breakoutGroupId === group.id),
    }),
  );
  return rest.length > 0 ? [...columns, { of: 'circle' as const, notes: rest }] : columns;
}

/** The kinds that the step asks for stand first, in its order. */
function kindColumns(notes: readonly Note[], captures: readonly NoteKind[]): readonly Column[] {
  const order = [...new Set([...captures, ...NoteKind.options])];
  return order
    .map((kind): Column => ({ of: 'kind', kind, notes: notes.filter((note) => note.kind === kind) }))
    .filter((column) => column.notes.length > 0);
}

/**
 * The notes of a step in columns. In groups there is one column per group, also an empty one: that is where the
 * next note goes. In the circle there is one per kind, and over the whole meeting one per group again.
 */
export function columnsOf({ block, scope, captures, notes, groups, themes }: Source): readonly Column[] {
  const shown = inOrder(scope === 'all' ? notes : notes.filter(({ blockId }) => blockId === block.id));
  const inGroups = groups.length > 0 && (block.mode === 'breakout' || (scope === 'all' && shown.length > 0));
  return inGroups ? groupColumns(shown, groups, themes) : kindColumns(shown, captures);
}

/** The one kind of all notes, when there is one. */
export function onlyKind(notes: readonly Note[]): NoteKind | undefined {
  const kinds = new Set(notes.map(({ kind }) => kind));
  return kinds.size === 1 ? notes[0]?.kind : undefined;
}
