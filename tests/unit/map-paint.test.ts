import { describe, expect, it } from 'vitest';
import { mapKeyOf } from '../../renderer/features/network/map/map-keys';
import { setAt } from '../../renderer/features/network/map/paint/paint-names';
import type { Scene } from '../../renderer/features/network/map/paint/scene';
import { inStrokes, strokeOf } from '../../renderer/features/network/map/paint/tie-paint';
import { PLAIN_LOOK } from '../../shared/network/look';
import { NO_MARKS } from '../../shared/network/marks';
import { networkMap } from '../../shared/network/network-map';
import { aStakeholder, aTie } from '../make';

const [a, b, c] = ['a', 'b', 'c'].map((id, at) =>
  aStakeholder({ id, shortName: `Partij ${id}`, position: { x: at * 200, y: 0 } }),
);
if (!a || !b || !c) throw new Error('three parties');
const map = networkMap({
  stakeholders: [a, b, c],
  ties: [aTie('a', 'b', { id: 'ab' }), aTie('b', 'c', { id: 'bc', ladder: 3 })],
  marks: NO_MARKS,
  ringNames: { core: 'kern', involved: 'betrokken', periphery: 'rand' },
  lettering: { size: 15, widening: 1 },
});
const [ab, bc] = map.ties;
if (!ab || !bc) throw new Error('two ties');
const colour = (name: string) => ({ fill: name, ink: name });
const plain = {
  map,
  look: PLAIN_LOOK,
  doing: {
    ...{ selectedPartyId: null, selectedTieId: null, fromId: null, movingId: null },
    ...{ selection: new Set(), tiedIds: new Set() },
  },
  colours: { tie: 'tie', ink2: 'ink2', berry: 'berry', tones: { warm: colour('warm') } },
} as unknown as Scene;
const doing = (over: Partial<Scene['doing']>): Scene => ({ ...plain, doing: { ...plain.doing, ...over } });

describe('a line on the canvas', () => {
  it('is dashed while something is not known, and thicker per rung', () => {
    expect(strokeOf(ab, plain)).toMatchObject({ colour: 'tie', dash: 'dashed', width: 1 });
    expect(strokeOf(bc, plain)?.width).toBe(3);
  });

  it('stands out when it is open, pointed at, or of the party that is open', () => {
    expect(strokeOf(ab, doing({ selectedTieId: 'ab' }))).toMatchObject({ colour: 'berry', alpha: 1, width: 5.5 });
    expect(strokeOf(ab, plain, true)).toMatchObject({ colour: 'ink2', alpha: 0.8 });
    expect(strokeOf(ab, doing({ selectedPartyId: 'a' }))?.colour).toBe('ink2');
    expect(strokeOf(bc, doing({ selectedPartyId: 'a' }))?.colour).toBe('tie');
  });

  it('steps back while a line is drawn from somebody else', () => {
    const [own, other] = [ab, bc].map((tie) => strokeOf(tie, doing({ fromId: 'a' }))?.alpha ?? 0);
    expect(other).toBeLessThan((own ?? 0) / 2);
  });

  it('follows the look, and goes with a party that is hidden', () => {
    const look = { ...PLAIN_LOOK, ties: new Map([['ab', { tone: 'warm' as const, width: 7, dash: 'none' as const }]]) };
    expect(strokeOf(ab, { ...plain, look })).toEqual({ colour: 'warm', alpha: 1, width: 7, dash: 'none' });
    const hidden = { ...PLAIN_LOOK, parties: new Map([['c', { strength: 'hidden' as const }]]) };
    expect(strokeOf(bc, { ...plain, look: hidden })).toBeNull();
    expect(strokeOf(ab, { ...plain, look: hidden })).not.toBeNull();
  });

  it('is painted together with those that look the same', () => {
    const inked = [ab, bc, ab].map((drawn) => ({
      drawn,
      curve: drawn.curve,
      stroke: strokeOf(drawn, plain) ?? { colour: '', alpha: 0, width: 0, dash: 'none' as const },
    }));
    expect(inStrokes(inked).map((group) => group.length)).toEqual([2, 1]);
  });
});

describe('a name on the canvas', () => {
  const label = { lines: ['Partij'], anchor: 'middle' as const, box: { left: -40, top: 20, right: 40, bottom: 37.4 } };

  it('is set as it was placed, until the map comes so near that it would be shouted', () => {
    expect(setAt(label, { x: 0, y: 0 }, 1)).toMatchObject({ label });
    const near = setAt(label, { x: 0, y: 0 }, 2.5);
    expect(near.size * 2.5).toBeCloseTo(20);
    expect(near.label.box.top).toBe(20);
    expect(near.label.box.left).toBeGreaterThan(-40);
    expect(near.label.box.bottom).toBeLessThan(37.4);
  });
});

describe('the keys of the map', () => {
  const keys = (over: Partial<KeyboardEvent>) =>
    mapKeyOf({ key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...over });

  it('name a party, add one with a line, and choose several', () => {
    expect(keys({ key: 'F2' })).toEqual({ act: 'rename' });
    expect(keys({ key: 'Enter' })).toEqual({ act: 'open' });
    expect(keys({ key: 'Enter', shiftKey: true })).toEqual({ act: 'addTied' });
    expect(keys({ key: 'a', ctrlKey: true })).toEqual({ act: 'chooseAll' });
    expect(keys({ key: 'a' })).toEqual({ act: 'name', letter: 'a' });
    expect(keys({ key: 'c', metaKey: true })).toBeNull();
  });
});
