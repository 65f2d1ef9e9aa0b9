import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, overlap } from '../../shared/network/boxes';
import { NO_MARKS } from '../../shared/network/marks';
import { networkMap } from '../../shared/network/network-map';
import { networkPicture } from '../../shared/network/picture';
import { reachOf } from '../../shared/network/symbols';
import { wallMap } from '../../shared/network/wall-map';
import { focusToShow } from '../../shared/privacy/wall-network';
import { aStakeholder, demo } from '../make';
import { randomNetwork } from '../random-network';
import { dutch } from '../words';

const ABOUT = 'Iedereen kent de buren';
const { stakeholders, ties } = demo();
const RING_NAMES = { core: 'kern', involved: 'betrokken', periphery: 'rand' };
const mapOf = (focusText: string, network = { stakeholders, ties }) =>
  networkMap({ ...network, marks: NO_MARKS, ringNames: RING_NAMES, lettering: { size: 15, widening: 1 }, focusText });

describe('what a network is about', () => {
  it('stands in the middle of the map, inside the ring of the core', () => {
    const { focus } = mapOf(ABOUT);
    expect(focus?.lines.join(' ')).toBe(ABOUT);
    const { left, right, top, bottom } = focus?.box ?? boxAround({ x: 999, y: 999 }, 1);
    expect(Math.hypot((left + right) / 2, (top + bottom) / 2)).toBeLessThan(60);
  });

  it('covers no party and no name, of any network, and moves none', () => {
    const anySize = fc.record({
      parties: fc.integer({ min: 1, max: 60 }),
      ties: fc.integer({ min: 0, max: 80 }),
      seed: fc.nat(999),
    });
    let seen = 0;
    fc.assert(
      fc.property(anySize, fc.integer({ min: 1, max: 15 }), ({ parties: count, ties: lines, seed }, words) => {
        const network = randomNetwork({ parties: count, ties: Math.min(lines, (count * (count - 1)) / 2), seed });
        const { focus, parties } = mapOf('woord '.repeat(words), network);
        expect(parties.map(({ spot }) => spot)).toEqual(mapOf('', network).parties.map(({ spot }) => spot));
        if (!focus) return;
        seen += 1;
        for (const { party, spot, label } of parties) {
          expect(overlap(focus.box, boxAround(spot, reachOf(party) * 2))).toBe(0);
          // The box of a name has two units of air round its letters.
          if (label) expect(overlap(focus.box, label.box, -2)).toBe(0);
        }
      }),
      { numRuns: 40 },
    );
    expect(seen).toBeGreaterThan(20);
  });

  it('is not there at all when nobody said it', () => {
    expect(mapOf('').focus).toBeNull();
    expect(mapOf('   ').focus).toBeNull();
    expect(networkPicture(stakeholders, ties, dutch, { focusText: ' ' })).toEqual(
      networkPicture(stakeholders, ties, dutch),
    );
  });

  it('is in the picture and in what describes it, all of it, however long', () => {
    const long = `${ABOUT} en ${'helpt elkaar '.repeat(9)}`.trim();
    const { svg, alt } = networkPicture(stakeholders, ties, dutch, { focusText: long });
    expect(alt).toContain(`In het midden staat: ${long}`);
    expect(svg.replace(/<title>.*?<\/title>/, '')).toContain('Iedereen kent de');
  });

  it('is on the wall', () => {
    const room = { width: 1200, height: 800, letters: 22 };
    const { focus } = wallMap({ stakeholders, ties, ringNames: RING_NAMES, focusText: ABOUT }, room);
    expect(focus?.lines.join(' ')).toBe(ABOUT);
  });

  it('is not for others when it names somebody who did not agree', () => {
    const person = aStakeholder({ type: 'person', name: 'Roos Vink', consent: 'not_asked' });
    const people = { parties: [person], consents: [] };
    expect(focusToShow('Zoals Roos Vink het wil', people)).toBe('');
    expect(focusToShow(` ${ABOUT} `, people)).toBe(ABOUT);
  });
});
