import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, type Change, invert } from '../../shared/model/change';
import { Refusal } from '../../shared/model/message';
import { Stakeholder } from '../../shared/model/network';
import { TABLE_NAMES, type Workspace, workspaceOf } from '../../shared/model/tables';
import { arrangeParties } from '../../shared/network/arrange-commands';
import { spotsOf } from '../../shared/network/free-spot';
import {
  placeWaiting,
  removeStakeholders,
  tieEachOther,
  tieToOne,
  toDomain,
  toRing,
  untiedPairs,
} from '../../shared/network/many-commands';
import { removeStakeholder } from '../../shared/network/remove';
import { ringAt } from '../../shared/network/rings';
import { aStakeholder, aTie, demo, stamp } from '../make';

const sorted = (workspace: Workspace) =>
  Object.fromEntries(TABLE_NAMES.map((name) => [name, [...workspace[name]].sort((a, b) => a.id.localeCompare(b.id))]));

/** The demonstration, with the last eight parties back in the tray. */
const withWaiting = (): Workspace => {
  const { stakeholders, ...rest } = demo();
  const emptied = stakeholders.map(
    ({ position, ...party }, at): Stakeholder => (at >= 20 || !position ? party : { ...party, position }),
  );
  return { ...rest, stakeholders: emptied };
};

const idsOf = (all: readonly Stakeholder[], places: readonly number[]) =>
  new Set(all.filter((_, at) => places.includes(at)).map(({ id }) => id));
const some = fc.uniqueArray(fc.nat(27), { minLength: 1, maxLength: 8 });
const someRing = fc.constantFrom('core', 'involved', 'periphery', 'missing' as const);

/** The parties whose row is another one after the act. */
function changedBy(change: Change): ReadonlySet<string> {
  return new Set(change.tables.stakeholders?.updated.map(([{ id }]) => id));
}

describe('an act on several parties', () => {
  it('is one act: taken back, all is as it was', () => {
    fc.assert(
      fc.property(some, someRing, fc.nat(5), (places, ring, which) => {
        const before = withWaiting();
        const { stakeholders, ties } = before;
        const ids = idsOf(stakeholders, places);
        const acts = [
          () => toRing(ids, ring, stakeholders, stamp()),
          () => toDomain(ids, 'learning', stakeholders, stamp()),
          () => placeWaiting(stakeholders, stamp()),
          () => removeStakeholders(ids, before, stamp()),
          () => tieToOne(ids, stakeholders[27]?.id ?? '', stakeholders, ties, stamp()),
          () => tieEachOther(ids, stakeholders, ties, stamp()),
        ];
        const change = attempt(acts[which]);
        const after = applyChange(before, change);
        expect(sorted(applyChange(after, invert(change)))).toEqual(sorted(before));
        for (const row of after.stakeholders) expect(Stakeholder.safeParse(row).success).toBe(true);
      }),
    );
  });
});

/** The act; nothing when it refuses because there is nothing to do. */
function attempt(act: (() => Change) | undefined): Change {
  try {
    return act?.() ?? { label: { key: 'app.undo.none' }, tables: {} };
  } catch (reason) {
    if (reason instanceof Refusal) return { label: reason.said, tables: {} };
    throw reason;
  }
}

describe('putting several in a ring', () => {
  it('brings everyone there on a spot of their own, from the tray as well, and moves nobody else', () => {
    fc.assert(
      fc.property(some, someRing, (places, ring) => {
        const { stakeholders } = withWaiting();
        const ids = idsOf(stakeholders, places);
        const change = toRing(ids, ring, stakeholders, stamp());
        const after = applyChange(workspaceOf({ stakeholders }), change).stakeholders;
        for (const id of changedBy(change)) expect(ids.has(id)).toBe(true);
        const gone = after.filter((party) => ids.has(party.id));
        expect(gone.map((party) => [party.ring, party.position && ringAt(party.position)])).toEqual(
          gone.map(() => [ring, ring]),
        );
        const spots = [...spotsOf(after).values()].map(({ x, y }) => `${x} ${y}`);
        expect(new Set(spots).size).toBe(spots.length);
      }),
    );
  });

  it('leaves who stands in that ring already where they stand', () => {
    const one = aStakeholder({ id: 'a', ring: 'core', position: { x: 10, y: 20 } });
    expect(changedBy(toRing(new Set(['a']), 'core', [one], stamp())).size).toBe(0);
  });

  it('refuses when they are gone', () => {
    expect(() => toRing(new Set(['weg']), 'core', [aStakeholder()], stamp())).toThrow(Refusal);
  });
});

describe('the tray', () => {
  it('is emptied in one act: everyone in their own ring, and nobody on the map moves', () => {
    const { stakeholders } = withWaiting();
    const change = placeWaiting(stakeholders, stamp());
    const after = applyChange(workspaceOf({ stakeholders }), change).stakeholders;
    expect(changedBy(change)).toEqual(new Set(stakeholders.filter(({ position }) => !position).map(({ id }) => id)));
    for (const { ring, position } of after) expect(position && ringAt(position)).toBe(ring);
    expect(change.label).toEqual({ key: 'tidy.act.placeWaiting', params: { count: 8 } });
  });
});

describe('tying several', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => aStakeholder({ id, shortName: id }));
  const three = [a, b, c].filter((party) => party !== undefined);
  const ends = (change: Change) => change.tables.ties?.added.map(({ sourceId, targetId }) => [sourceId, targetId]);

  it('to one ties who is not tied to it yet, never it with itself', () => {
    const change = tieToOne(new Set(['a', 'b', 'c']), 'a', three, [aTie('c', 'a')], stamp());
    expect(ends(change)).toEqual([['a', 'b']]);
    expect(change.label).toEqual({ key: 'tidy.act.tieToOne', params: { count: 1, name: 'a' } });
  });

  it('to each other ties every pair once, and counts beforehand what it will tie', () => {
    const ties = [aTie('b', 'a'), aTie('c', 'b', { until: '2020-01-01' })];
    const change = tieEachOther(new Set(['a', 'b', 'c']), three, ties, stamp());
    expect(ends(change)).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ]);
    expect(untiedPairs(three, [aTie('b', 'a')])).toHaveLength(2);
  });

  it('refuses when all are tied already', () => {
    expect(() => tieEachOther(new Set(['a', 'b']), three, [aTie('b', 'a')], stamp())).toThrow(Refusal);
  });
});

describe('taking several away', () => {
  it('takes out the same as one after the other, in one act', () => {
    const before = demo();
    const ids = idsOf(before.stakeholders, [2, 9, 14]);
    let after = before;
    for (const party of before.stakeholders.filter(({ id }) => ids.has(id)))
      after = applyChange(after, removeStakeholder(party, after, stamp()));
    const change = removeStakeholders(ids, before, stamp());
    expect(sorted(applyChange(before, change))).toEqual(sorted(after));
    expect(change.label).toEqual({ key: 'tidy.act.remove', params: { count: 3 } });
  });
});

describe('keeping a layout', () => {
  it('moves nobody to another ring, and nobody onto the map', () => {
    const all = [
      aStakeholder({ id: 'a', ring: 'core', position: { x: 10, y: 10 } }),
      aStakeholder({ id: 'b', ring: 'periphery', position: { x: 500, y: 0 } }),
      aStakeholder({ id: 'c', ring: 'core' }),
    ];
    const spot = { x: 0, y: 100 };
    const change = arrangeParties(all, new Map(['a', 'b', 'c', 'weg'].map((id) => [id, spot])), stamp());
    expect(changedBy(change)).toEqual(new Set(['a']));
    expect(change.label).toEqual({ key: 'tidy.act.tidy', params: { count: 1 } });
  });
});
