import type { Id } from '../model/ids';
import type { FileTableName } from '../model/tables';
import { besideId } from './beside';
import { bringTogether, type FieldDifference } from './fields';
import type { Row } from './row';
import { differingFields, isSameRow } from './same';
import type { Found } from './sides';

/** How one item is settled: as it is here, as it is there, or both beside each other. */
export type Choice = 'mine' | 'theirs' | 'both';

/**
 * Who went on with the other copy. The work of a `group` comes back to who gave it: what it removed goes here too. A
 * `colleague` is an equal: a removal is offered and never proposed, and of two versions mine stays.
 */
export type Other = 'group' | 'colleague';

/**
 * What the other copy has otherwise. `only_here` is known without a common beginning only: new here, or removed there.
 * `gone_here` was removed here and still stands there as it was; it is offered of a colleague only. What this copy
 * alone changed is no item: it simply stays.
 */
export type ItemKind = 'new' | 'changed' | 'removed' | 'gone_here' | 'only_here' | 'conflict';

/**
 * Why two versions cannot simply be taken together; `differs` when nobody knows who changed it, `hangs_on_gone` when
 * it cannot be without something that was removed here.
 */
export type Reason = 'both_changed' | 'removed_here' | 'removed_there' | 'differs' | 'hangs_on_gone';

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
  /** Their version stands beside mine already, since an earlier time: keeping both adds nothing. */
  readonly isBesideHere?: boolean;
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

/** What was settled before one row is looked at. */
export type Ground = { readonly other: Other; readonly noteIds: ReadonlySet<Id> };

function conflictOf(found: InBoth, parts: Parts, ground: Ground): MergeItem {
  const isBeside = canStandBeside(found, parts.fields);
  return {
    ...nameOf(found),
    ...parts,
    kind: 'conflict',
    reason: found.began ? 'both_changed' : 'differs',
    choices: isBeside ? [...EITHER, 'both'] : EITHER,
    // Both texts where that can be; else mine, with theirs beside it to choose. Never the one that was touched last.
    proposed: isBeside ? 'both' : 'mine',
    ...(isBeside && ground.noteIds.has(besideId(found.theirs)) && { isBesideHere: true }),
  };
}

function ofBoth(found: InBoth, ground: Ground): MergeItem | undefined {
  const { mine, theirs } = found;
  if (isSameRow(mine, theirs)) return undefined;
  const parts = { mine, theirs, ...bringTogether(found) };
  if (parts.fields.some(({ isConflict }) => isConflict)) return conflictOf(found, parts, ground);
  // Only what comes from there is shown; my own changes stand already.
  const arriving = differingFields(mine, parts.withTheirs);
  if (arriving.length === 0) return undefined;
  const fields = parts.fields.filter(({ name }) => arriving.includes(name));
  return { ...nameOf(found), ...parts, withMine: mine, fields, kind: 'changed', choices: EITHER, proposed: 'theirs' };
}

function ofTheirs(found: Found & { readonly theirs: Row }, { other }: Ground): MergeItem | undefined {
  const { key, theirs, began } = found;
  if (!began?.had(key)) return wholeItem(found, 'new', 'theirs');
  if (!began.hadSame(key, theirs)) return wholeItem(found, 'conflict', 'mine', 'removed_here');
  return other === 'colleague' ? wholeItem(found, 'gone_here', 'mine') : undefined;
}

function ofMine(found: Found & { readonly mine: Row }, { other }: Ground): MergeItem | undefined {
  const { key, mine, began } = found;
  if (!began) return wholeItem(found, 'only_here', 'mine');
  if (!began.had(key)) return undefined;
  return began.hadSame(key, mine)
    ? wholeItem(found, 'removed', other === 'colleague' ? 'mine' : 'theirs')
    : wholeItem(found, 'conflict', 'mine', 'removed_there');
}

/** What has to be said about one row; undefined when the other copy brings nothing. */
export function itemOf(found: Found, ground: Ground): MergeItem | undefined {
  const { mine, theirs } = found;
  if (mine && theirs) return ofBoth({ ...found, mine, theirs }, ground);
  if (theirs) return ofTheirs({ ...found, theirs }, ground);
  return mine ? ofMine({ ...found, mine }, ground) : undefined;
}
