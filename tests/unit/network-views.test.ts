import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, type Change, invert, isEmpty } from '../../shared/model/change';
import type { NetworkFilter, NetworkView } from '../../shared/model/network';
import { workspaceOf } from '../../shared/model/tables';
import { snapshotAtEnd, takeSnapshot } from '../../shared/network/snapshot-commands';
import {
  inViewOrder,
  keepView,
  moveView,
  removeView,
  renameView,
  updateView,
} from '../../shared/network/view-commands';
import { aSession, aStakeholder, aTie, PROGRAMME_ID, SESSION_ID, stamp } from '../make';

const look = { programmeId: PROGRAMME_ID, lens: 'domain', filter: {} } as const;
const made = { createdAt: '2026-10-15T12:00:00Z', updatedAt: '2026-10-15T12:00:00Z' };
const aView = (id: string, order: number): NetworkView => ({ id, ...made, ...look, label: id, order });
const added = (change: Change) => change.tables.networkViews?.added ?? [];
const goesBack = (change: Change, networkViews: readonly NetworkView[]) => {
  const before = workspaceOf({ networkViews });
  const after = applyChange(before, change);
  const again = applyChange(after, invert(change)).networkViews.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(again).toEqual(networkViews.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  return inViewOrder(after.networkViews);
};

describe('a kept view', () => {
  const views = [aView('a', 1), aView('b', 2), aView('c', 3)];

  it('keeps lens, filter, focus and what is in sight, after the ones that are there', () => {
    const filter: NetworkFilter = { rings: ['core'] };
    const looked = { ...look, lens: 'formality', filter, focusId: 'p', focusSteps: 2 } as const;
    const [view] = added(
      keepView({ ...looked, label: '  De  kern ', viewport: { x: 4, y: 5, zoom: 1.2 } }, views, stamp()),
    );
    expect(view).toMatchObject({ ...looked, label: 'De kern', order: 4, viewport: { x: 4, y: 5, zoom: 1.2 } });
    const [plain] = added(keepView({ ...look, label: 'Alles', focusId: undefined }, views, stamp()));
    expect(plain).not.toHaveProperty('focusId');
  });

  it('needs a name', () => {
    expect(() => keepView({ ...look, label: ' ' }, views, stamp())).toThrow();
    expect(() => renameView(aView('a', 1), '', stamp())).toThrow();
  });

  it('is named, moved, brought up to date and removed in one act each, which goes back', () => {
    const [a, b, c] = views as [NetworkView, NetworkView, NetworkView];
    expect(goesBack(renameView(b, 'Buurt', stamp()), views)[1]).toMatchObject({ label: 'Buurt' });
    expect(goesBack(moveView(c, -1, views, stamp()), views).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(isEmpty(moveView(a, -1, views, stamp()))).toBe(true);
    expect(goesBack(updateView(a, { lens: 'rainbow', filter: {} }, stamp()), views)[0]).toMatchObject({
      lens: 'rainbow',
    });
    expect(goesBack(removeView(b), views).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('goes one place and back, whatever the numbers were', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 2, maxLength: 6 }), fc.nat(5), (orders, at) => {
        const row = inViewOrder(orders.map((order, nth) => aView(`v${nth}`, order)));
        const view = row[at % row.length];
        if (!view || view.id === row.at(-1)?.id) return;
        const later = goesBack(moveView(view, 1, row, stamp()), row);
        expect(later.map(({ id }) => id).indexOf(view.id)).toBe(row.indexOf(view) + 1);
        const again = later.find(({ id }) => id === view.id) ?? view;
        expect(goesBack(moveView(again, -1, later, stamp()), later).map(({ id }) => id)).toEqual(
          row.map(({ id }) => id),
        );
      }),
    );
  });
});

describe('a snapshot', () => {
  const parties = [
    aStakeholder({ id: 'a', ring: 'core' }),
    aStakeholder({ id: 'b' }),
    aStakeholder({ id: 'gone', until: '2026-01-01' }),
  ];
  const trust = { reliability: 2, openness: 3, assessedBy: 'group' } as const;
  const ties = [aTie('a', 'b', { id: 'ab', ladder: 3, trust }), aTie('a', 'b', { id: 'old', until: '2026-01-01' })];
  const snapped = { stakeholders: parties, ties, snapshots: [] };

  it('keeps rings and rungs of who and what is there, in one act [S0-17]', () => {
    const [snapshot] =
      takeSnapshot({ programmeId: PROGRAMME_ID, label: 'Startfoto' }, snapped, stamp()).tables.snapshots?.added ?? [];
    expect(snapshot).toMatchObject({
      label: 'Startfoto',
      takenOn: '2026-10-15',
      rings: { a: 'core', b: 'involved' },
      ties: [{ tieId: 'ab', ladder: 3, trustMean: 2.5 }],
    });
    expect(Object.keys(snapshot?.rings ?? {})).toEqual(['a', 'b']);
  });

  it('is not taken twice of the same network, nor of nobody', () => {
    const take = (of: typeof snapped) => takeSnapshot({ programmeId: PROGRAMME_ID, label: 'Nog eens' }, of, stamp());
    const [first] = take(snapped).tables.snapshots?.added ?? [];
    if (!first) throw new Error('taken');
    expect(() => take({ ...snapped, snapshots: [first] as never })).toThrow();
    const moved = parties.map((party) => ({ ...party, ring: 'periphery' as const }));
    expect(take({ ...snapped, stakeholders: moved, snapshots: [first] as never }).tables.snapshots?.added).toHaveLength(
      1,
    );
    expect(() => take({ ...snapped, stakeholders: [] })).toThrow();
  });

  it('comes with the end of a meeting, once: a meeting that ends again brings its own up to date', () => {
    const session = aSession({ title: 'Eerste keer' });
    const [taken] = snapshotAtEnd(session, snapped, stamp()).snapshots?.added ?? [];
    expect(taken).toMatchObject({ sessionId: SESSION_ID, label: 'Eerste keer' });
    if (!taken) throw new Error('taken');
    const again = { ...snapped, snapshots: [taken] };
    expect(snapshotAtEnd(session, again, stamp())).toEqual({});
    const moved = parties.map((party) => ({ ...party, ring: 'core' as const }));
    const change = snapshotAtEnd(session, { ...again, stakeholders: moved }, stamp('2026-10-16T09:00:00Z'));
    expect(change.snapshots?.added).toEqual([]);
    expect(change.snapshots?.updated[0]?.[1]).toMatchObject({
      id: taken.id,
      takenOn: '2026-10-16',
      rings: { b: 'core' },
    });
    expect(snapshotAtEnd(aSession({ practice: true }), snapped, stamp())).toEqual({});
    expect(snapshotAtEnd(session, { ...snapped, stakeholders: [] }, stamp())).toEqual({});
  });
});
