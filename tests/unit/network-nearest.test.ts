import { describe, expect, it } from 'vitest';
import { nearestTowards, nextNamed } from '../../shared/network/nearest';
import { drawnAt, type Spot } from '../../shared/network/rings';
import { demo } from '../make';

const spots = new Map([
  ['middle', { x: 0, y: 0 }],
  ['right', { x: 100, y: 10 }],
  ['farRight', { x: 200, y: 0 }],
  ['below', { x: 20, y: 90 }],
]);

const WAYS = ['left', 'right', 'up', 'down'] as const;

/** Everyone that arrow keys come to from one party. */
function reachedFrom(start: string, map: ReadonlyMap<string, Spot>): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) {
    for (const next of WAYS.map((way) => nearestTowards(id, way, map))) if (next) reached.add(next);
  }
  return reached;
}

describe('an arrow key on the map', () => {
  it('goes to the nearest party that way', () => {
    expect(nearestTowards('middle', 'right', spots)).toBe('right');
    expect(nearestTowards('middle', 'down', spots)).toBe('below');
    expect(nearestTowards('right', 'right', spots)).toBe('farRight');
  });

  it('stays where it is when nobody stands that way', () => {
    expect(nearestTowards('middle', 'up', spots)).toBeUndefined();
    expect(nearestTowards('stranger', 'up', spots)).toBeUndefined();
  });

  it('goes only along ties when asked', () => {
    expect(nearestTowards('middle', 'right', spots, (id) => id === 'farRight')).toBe('farRight');
  });

  it('reaches everyone in the demonstration from everyone else', () => {
    const map = new Map(demo().stakeholders.map(({ id, position }) => [id, drawnAt(position ?? { x: 0, y: 0 })]));
    for (const start of map.keys()) expect(reachedFrom(start, map).size).toBe(map.size);
  });
});

describe('a typed letter', () => {
  const parties = ['Apotheek', 'Huisarts Zuid', 'Huisarts Noord', 'Buurtkamer ’t Vliernest'].map((shortName) => ({
    id: shortName,
    shortName,
  }));

  it('goes from one name to the next, and round again', () => {
    expect(nextNamed('Apotheek', 'h', parties)).toBe('Huisarts Noord');
    expect(nextNamed('Huisarts Noord', 'h', parties)).toBe('Huisarts Zuid');
    expect(nextNamed('Huisarts Zuid', 'H', parties)).toBe('Huisarts Noord');
  });

  it('with more letters finds the name that is meant, also by a later word', () => {
    expect(nextNamed('Huisarts Noord', 'hu', parties)).toBe('Huisarts Noord');
    expect(nextNamed('Apotheek', 'vlier', parties)).toBe('Buurtkamer ’t Vliernest');
    expect(nextNamed('Apotheek', 'x', parties)).toBeUndefined();
  });
});
