import type { FileTableName } from '../model/tables';
import { bringTogether, type FieldDifference, lastTouched } from './fields';
import { differingFields, isSameRow } from './same';
import type { Found, Row } from './sides';

/** How one item is settled: as it is here, as it is there, or both beside each other. */
export type Choice = 'mine' | 'theirs' | 'both';

/**
 * What the other copy has otherwise. `only_here` is known without a common beginning only: new here, or removed there.
 * What this copy alone changed is no item: it simply stays.
 */
export type ItemKind = 'new' | 'changed' | 'removed' | 'only_here' | 'conflict';

/** Why two versions cannot simply be taken together; `differs` when nobody knows who changed it. */
export type Reason = 'both_changed' | 'removed_here' | 'removed_there' | 'differs';

/** One row that the other copy has otherwise, with what may be done about it. */
export type MergeItem = {
  /** `notes/abc` */
  readonly key: string;
  readonly table: FileTableName;
  readonly kind: ItemKind;
  /** Of a conflict only. */
  readonly reason?: Reason;
  /** The row as it is here; undefined: not here, or not any more. */
  readonly mine: Row | undefined;
  /** The row as it is there. */
  readonly theirs: Row | undefined;
  /** What it becomes when mine is chosen: what does not clash comes along. */
  readonly withMine: Row | undefined;
  /** What it becomes when theirs is chosen. */
  readonly withTheirs: Row | undefined;
  /** Where the two differ, of a row that both have. */
  readonly fields: readonly FieldDifference[];
  readonly choices: readonly Choice[];
  /** Nothing is lost by it that is not shown. */
  readonly proposed: Choice;
};

/** The row when a choice is made; undefined when it is not there then. */
export const rowAfter = ({ withMine, withTheirs }: MergeItem, choice: Choice): Row | undefined =>
  choice === 'theirs' ? withTheirs : withMine;

const EITHER = ['mine', 'theirs'] as const;

const nameOf = ({ key, table }: Found) => ({ key, table });

/** A row that one of the two does not have: it stays or goes as a whole. */
export const wholeItem = (found: Found, kind: ItemKind, proposed: Choice, reason?: Reason): MergeItem => ({
  ...nameOf(found),
  kind,
  ...(reason && { reason }),
  mine: found.mine,
  theirs: found.theirs,
  withMine: found.mine,
  withTheirs: found.theirs,
  fields: [],
  choices: EITHER,
  proposed,
});

type InBoth = Found & { readonly mine: Row; readonly theirs: Row };
type Parts = Pick<MergeItem, 'mine' | 'theirs' | 'withMine' | 'withTheirs' | 'fields'>;

/** Two texts of a note can both stay, each on its own slip; of anything else there is one. */
const canStandBeside = ({ table }: Found, fields: readonly FieldDifference[]): boolean =>
  table === 'notes' && fields.some(({ name, isConflict }) => isConflict && name === 'text');

function conflictOf(found: InBoth, parts: Parts, hasBase: boolean): MergeItem {
  const isBeside = canStandBeside(found, parts.fields);
  const hint = hasBase ? undefined : lastTouched(found.mine, found.theirs);
  return {
    ...nameOf(found),
    ...parts,
    kind: 'conflict',
    reason: hasBase ? 'both_changed' : 'differs',
    choices: isBeside ? [...EITHER, 'both'] : EITHER,
    proposed: hint ?? (isBeside ? 'both' : 'mine'),
  };
}

function ofBoth(found: InBoth, hasBase: boolean): MergeItem | undefined {
  const { mine, theirs, base } = found;
  if (isSameRow(mine, theirs) || (base && isSameRow(base, theirs))) return undefined;
  const parts = { mine, theirs, ...bringTogether(found) };
  if (parts.fields.some(({ isConflict }) => isConflict)) return conflictOf(found, parts, hasBase);
  // Only what comes from there is shown; my own changes stand already.
  const arriving = differingFields(mine, parts.withTheirs);
  if (arriving.length === 0) return undefined;
  const fields = parts.fields.filter(({ name }) => arriving.includes(name));
  return { ...nameOf(found), ...parts, withMine: mine, fields, kind: 'changed', choices: EITHER, proposed: 'theirs' };
}

function ofTheirs(found: Found & { readonly theirs: Row }): MergeItem | undefined {
  if (!found.base) return wholeItem(found, 'new', 'theirs');
  return isSameRow(found.base, found.theirs) ? undefined : wholeItem(found, 'conflict', 'mine', 'removed_here');
}

function ofMine(found: Found & { readonly mine: Row }, hasBase: boolean): MergeItem | undefined {
  if (!hasBase) return wholeItem(found, 'only_here', 'mine');
  if (!found.base) return undefined;
  return isSameRow(found.base, found.mine)
    ? wholeItem(found, 'removed', 'theirs')
    : wholeItem(found, 'conflict', 'mine', 'removed_there');
}

/** What has to be said about one row; undefined when the other copy brings nothing. */
export function itemOf(found: Found, hasBase: boolean): MergeItem | undefined {
  const { mine, theirs } = found;
  if (mine && theirs) return ofBoth({ ...found, mine, theirs }, hasBase);
  if (theirs) return ofTheirs({ ...found, theirs });
  return mine ? ofMine({ ...found, mine }, hasBase) : undefined;
}
