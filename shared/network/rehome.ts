import type { Id } from '../model/ids';
import type { Stakeholder } from '../model/network';

/** A party that goes, and the one that takes its place wherever it was named. */
export type Rehome = { readonly gone: Stakeholder; readonly keptId: Id };

/** The id that stands there from now on. */
export const renamed = (id: Id | undefined, { gone, keptId }: Rehome): Id | undefined => (id === gone.id ? keptId : id);

/** A list of ids with the new one in its place, once. */
export const renamedAll = (ids: readonly Id[], rehome: Rehome): Id[] => [
  ...new Set(ids.map((id) => renamed(id, rehome) ?? id)),
];

/** Each row of a table beside what it becomes; rows that stay the same are skipped when the change is made. */
export const each = <R>(rows: readonly R[], after: (row: R) => R): readonly (readonly [R, R])[] =>
  rows.map((row) => [row, after(row)] as const);
