import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxIndex } from '../../shared/network/box-index';
import { boxAround, overlap } from '../../shared/network/boxes';
import { drawnScale } from '../../shared/network/crowding';
import { pointOn } from '../../shared/network/curves';
import { hitTestOf } from '../../shared/network/hit';
import { NO_MARKS } from '../../shared/network/marks';
import { namesThatFit } from '../../shared/network/names-by-rank';
import { type NetworkMap, networkMap } from '../../shared/network/network-map';
import { drawnAt } from '../../shared/network/rings';
import { randomNetwork } from '../random-network';

const mapOf = (parties: number, seed = 4): NetworkMap =>
  networkMap({
    ...randomNetwork({ parties, ties: parties * 2, seed }),
    marks: NO_MARKS,
    ringNames: { core: 'kern', involved: 'betrokken', periphery: 'rand' },
    lettering: { size: 15, widening: 1 },
    canZoom: true,
  });

describe('an index of boxes', () => {
  it('finds exactly what shares room, each once', () => {
    const aBox = fc
      .tuple(...[-300, -300, 1, 1].map((min) => fc.integer({ min, max: min < 0 ? 300 : 120 })))
      .map(([x = 0, y = 0, width = 1, height = 1]) => boxAround({ x, y }, width, height));
    fc.assert(
      fc.property(fc.array(aBox, { maxLength: 40 }), aBox, fc.integer({ min: 0, max: 20 }), (boxes, asked, room) => {
        const index = boxIndex<number>(32);
        for (const [at, box] of boxes.entries()) index.add(box, at);
        const found = index.touching(asked, room).map(({ item }) => item);
        const expected = boxes.flatMap((box, at) => (overlap(box, asked, room) > 0 ? [at] : []));
        expect([...found].sort((a, b) => a - b)).toEqual(expected);
        expect(index.isTouched(asked, room)).toBe(expected.length > 0);
      }),
    );
  });
});

describe('a network of any size', () => {
  it.each([12, 28, 120, 300])(
    'draws no name over another name or over the symbol of somebody else, with %i parties',
    (parties) => {
      const { parties: drawn } = mapOf(parties);
      const named = drawn.flatMap(({ party, label }) => (label ? [{ id: party.id, box: label.box }] : []));
      expect(named.length).toBeGreaterThanOrEqual(Math.min(parties, 40));
      for (const [at, one] of named.entries()) {
        for (const other of named.slice(at + 1)) expect(overlap(one.box, other.box)).toBe(0);
        const hidden = drawn.filter(({ party, spot }) => {
          const { left, right, top, bottom } = one.box;
          return party.id !== one.id && spot.x > left && spot.x < right && spot.y > top && spot.y < bottom;
        });
        expect(hidden).toEqual([]);
      }
    },
  );

  it('names everyone in a network of 28, and the core in one of 1,000', () => {
    expect(mapOf(28).parties.every(({ label }) => label)).toBe(true);
    const map = mapOf(1000);
    const names = namesThatFit(map, { size: 14, widening: 1 });
    const core = map.parties.filter(({ party }) => party.ring === 'core');
    expect(core.filter(({ party }) => names.has(party.id)).length).toBeGreaterThanOrEqual(5);
  });

  it('gives more names the nearer it is looked at, and never one over another', () => {
    const map = mapOf(1000);
    const counts = [20, 10, 5, 2.5].map((size) => {
      const boxes = [...namesThatFit(map, { size, widening: 1 }).values()].map(({ box }) => box);
      const index = boxIndex<number>(60);
      for (const [at, box] of boxes.entries()) {
        expect(index.isTouched(box)).toBe(false);
        index.add(box, at);
      }
      return boxes.length;
    });
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts.at(-1)).toBeGreaterThan((counts[0] ?? 0) * 4);
  });

  it('draws smaller when it is fuller, and moves nobody for it', () => {
    expect([7, 120, 350].map(drawnScale)).toEqual([1, 1, 1]);
    expect(drawnScale(1000)).toBeLessThan(0.6);
    expect(drawnScale(3000)).toBeLessThan(drawnScale(1000));
    for (const { party, spot } of mapOf(1000).parties) {
      const kept = drawnAt(party.position ?? { x: 0, y: 0 });
      expect(Math.hypot(spot.x - kept.x, spot.y - kept.y)).toBeLessThan(1e-9);
    }
  });
});

describe('what is pointed at', () => {
  const map = mapOf(120);
  const test = hitTestOf(map);

  it('is the party whose symbol it is, or the one nearest to it', () => {
    for (const { party, spot } of map.parties) {
      const hit = test.at(spot, 8);
      const nearest = map.parties.find((one) => one.party.id === hit?.id);
      expect(hit).toEqual({ kind: 'party', id: party.id });
      expect(nearest?.spot).toEqual(spot);
    }
  });

  it('is a tie where nobody stands, within reach of its line', () => {
    const clear = map.ties.filter(({ curve }) => hitTestOf({ ...map, ties: [] }).at(pointOn(curve, 0.5), 8) === null);
    expect(clear.length).toBeGreaterThan(50);
    for (const { curve } of clear) expect(test.at(pointOn(curve, 0.5), 8)?.kind).toBe('tie');
    expect(test.at({ x: 2000, y: 2000 }, 8)).toBeNull();
  });

  it('is never something that is hidden', () => {
    const hidden = hitTestOf(map, () => true);
    for (const { spot } of map.parties) expect(hidden.at(spot, 8)).toBeNull();
    expect(hidden.within({ left: -999, top: -999, right: 999, bottom: 999 })).toEqual([]);
  });

  it('are all who stand in a rectangle that is drawn round them', () => {
    const right = test.within({ left: 0, top: -999, right: 999, bottom: 999 });
    expect(right).toEqual(map.parties.filter(({ spot }) => spot.x >= 0).map(({ party }) => party.id));
  });
});
