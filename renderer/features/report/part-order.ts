import {
  FIRST_PARTS,
  type PartName,
  partsInOrder,
  type ReportOptions,
  type ReportType,
} from '../../../shared/report/options';

/** Parts that stay at their own end of a report, whatever order the others have. */
const LAST_PARTS: readonly PartName[] = ['glossary', 'account'];

/** Whether a part can have another place. */
export const canMove = (name: PartName): boolean => !FIRST_PARTS.includes(name) && !LAST_PARTS.includes(name);

/**
 * The order with one part put in front of another that is shown, or behind all when there is no other. What is not
 * shown keeps its place among its neighbours.
 */
export function movedBefore(
  type: ReportType,
  options: Pick<ReportOptions, 'order'>,
  moved: PartName,
  before: PartName | undefined,
): readonly PartName[] {
  const rest = partsInOrder(type, options).filter((name) => name !== moved);
  const at = before === undefined ? rest.length : rest.indexOf(before);
  return [...rest.slice(0, at), moved, ...rest.slice(at)];
}

/** The order with a part one place up or down among the parts that are shown; null when it is at the end. */
export function steppedBy(
  type: ReportType,
  options: Pick<ReportOptions, 'order'>,
  { shown, moved, by }: { readonly shown: readonly PartName[]; readonly moved: PartName; readonly by: -1 | 1 },
): readonly PartName[] | null {
  const movable = shown.filter(canMove);
  const at = movable.indexOf(moved);
  const to = at + by;
  if (at < 0 || to < 0 || to >= movable.length) return null;
  return movedBefore(type, options, moved, movable[by < 0 ? to : to + 1]);
}
