import { adding, type Change, removing, updating } from '../model/change';
import { edited, type FieldsOf } from '../model/edited';
import { type Id, newRecord, type Stamp } from '../model/ids';
import { Refusal, say } from '../model/message';
import type { NetworkView } from '../model/network';

/** How one looks: what of a kept view is not its name or its place. */
export type Looked = FieldsOf<Pick<NetworkView, 'lens' | 'filter' | 'focusId' | 'focusSteps' | 'viewport'>>;

/** The views in the order in which they are shown. */
export const inViewOrder = (views: readonly NetworkView[]): readonly NetworkView[] =>
  views.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

function named(label: string): string {
  const name = label.replace(/\s+/g, ' ').trim();
  if (name === '') throw new Refusal(say('looking.refusal.noName'));
  return name;
}

/** Keeps how one looks now, after the views that are there. Refuses a view without a name. */
export function keepView(
  { programmeId, label, ...looked }: Looked & Pick<NetworkView, 'programmeId' | 'label' | 'lens' | 'filter'>,
  views: readonly NetworkView[],
  stamp: Stamp,
): Change {
  const order = views.reduce((most, view) => Math.max(most, view.order), 0) + 1;
  const begin: NetworkView = {
    ...newRecord(stamp),
    programmeId,
    label: named(label),
    order,
    lens: looked.lens,
    filter: looked.filter,
  };
  // `edited` leaves out what is not there, so that a view without a focus has no empty field for it.
  const view = { ...edited<NetworkView>(begin, looked, stamp), updatedAt: begin.updatedAt };
  return { label: say('looking.act.keep', { name: view.label }), tables: adding('networkViews', [view]) };
}

/** Another name for a view. Refuses an empty one. */
export const renameView = (view: NetworkView, label: string, stamp: Stamp): Change => ({
  label: say('looking.act.rename', { name: named(label) }),
  tables: updating('networkViews', [[view, edited<NetworkView>(view, { label: named(label) }, stamp)]]),
});

/** The same view, looking as one looks now. */
export const updateView = (view: NetworkView, looked: Looked, stamp: Stamp): Change => ({
  label: say('looking.act.update', { name: view.label }),
  tables: updating('networkViews', [[view, edited<NetworkView>(view, looked, stamp)]]),
});

/** The view one place earlier or later; at the end of the row nothing happens. */
export function moveView(view: NetworkView, by: 1 | -1, views: readonly NetworkView[], stamp: Stamp): Change {
  const row = inViewOrder(views);
  const at = row.findIndex(({ id }: { readonly id: Id }) => id === view.id);
  const other = row[at + by];
  const label = say('looking.act.move', { name: view.label });
  if (at < 0 || !other) return { label, tables: {} };
  const swapped = row.with(at, other).with(at + by, view);
  const pairs = swapped.map((each, order) => {
    const isThere = each.order === order + 1;
    return [each, isThere ? each : edited<NetworkView>(each, { order: order + 1 }, stamp)] as const;
  });
  return { label, tables: updating('networkViews', pairs) };
}

/** The view goes. */
export const removeView = (view: NetworkView): Change => ({
  label: say('looking.act.remove', { name: view.label }),
  tables: removing('networkViews', [view]),
});
