import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ring } from '../../shared/model/vocabularies';
import { boxAround, overlap } from '../../shared/network/boxes';
import { freeSpots, spotsOf, takenBy } from '../../shared/network/free-spot';
import { marksOf, NO_MARKS, notesAbout } from '../../shared/network/marks';
import { networkMap } from '../../shared/network/network-map';
import { drawnAt, positionAt, RING_CIRCLES, ringAt, SYMBOL_HALF } from '../../shared/network/rings';
import { shortened, textWidth } from '../../shared/network/text-size';
import { lookOf } from '../../shared/network/tie-look';
import { aNote, aStakeholder, aTie, demo } from '../make';

const LETTERING = { size: 14, widening: 1 };
const RING_NAMES = { core: 'kern', involved: 'betrokken', periphery: 'rand' };
const someRing = fc.constantFrom<Ring>('core', 'involved', 'periphery', 'missing');
const someParties = fc
  .array(fc.tuple(someRing, fc.integer({ min: -700, max: 700 }), fc.integer({ min: -700, max: 700 }), fc.boolean()), {
    maxLength: 40,
  })
  .map((rows) =>
    rows.map(([ring, x, y, isPlaced], at) =>
      aStakeholder({
        id: `p${at}`,
        shortName: `Partij nummer ${at}`,
        ring,
        ...(isPlaced ? { position: { x, y } } : {}),
      }),
    ),
  );

describe('the rings', () => {
  it('[S3-5] hold every party of the demonstration in the ring that it has', () => {
    for (const { ring, position } of demo().stakeholders) expect(position && ringAt(position)).toBe(ring);
  });

  it('draw the middle larger: half of the way out on paper is less than half of the way in', () => {
    expect(Math.hypot(...Object.values(drawnAt({ x: 0, y: 320 })))).toBeGreaterThan(
      Math.hypot(...Object.values(drawnAt({ x: 0, y: 640 }))) / 2,
    );
  });

  it('keep a place that is drawn and put back, to a tenth', () => {
    fc.assert(
      fc.property(fc.integer({ min: -550, max: 550 }), fc.integer({ min: -550, max: 550 }), (x, y) => {
        const back = positionAt(drawnAt({ x, y }));
        expect(Math.abs(back.x - x)).toBeLessThan(0.11);
        expect(Math.abs(back.y - y)).toBeLessThan(0.11);
      }),
    );
  });

  it('bring a party that is dropped far away back to the map', () => {
    expect(Math.hypot(...Object.values(positionAt({ x: 90_000, y: 0 })))).toBeLessThan(900);
  });

  it('are drawn round the parties of the ring', () => {
    const edge = Object.fromEntries(RING_CIRCLES.map(({ ring, radius }) => [ring, radius]));
    for (const { ring, position } of demo().stakeholders.filter((party) => party.ring !== 'missing')) {
      const { x, y } = drawnAt(position ?? { x: 0, y: 0 });
      expect(Math.hypot(x, y) + SYMBOL_HALF[ring]).toBeLessThan(edge[ring] ?? 0);
    }
  });
});

const mapOf = (parties = demo().stakeholders, ties = demo().ties, marks = marksOf(demo().notes)) =>
  networkMap({ stakeholders: parties, ties, marks, ringNames: RING_NAMES, lettering: LETTERING });

describe('a free spot', () => {
  it('lies in its ring, and touches nobody as long as the ring has room', () => {
    const taken = takenBy(demo().stakeholders);
    for (const ring of ['core', 'involved', 'periphery', 'missing'] as const) {
      const free = freeSpots(ring, taken);
      const spots = Array.from({ length: 12 }, () => free.next().value);
      expect(spots.map((spot) => ringAt(positionAt(spot)))).toEqual(spots.map(() => ring));
      const here = [...taken];
      for (const spot of spots) {
        for (const other of here)
          expect(Math.hypot(spot.x - other.spot.x, spot.y - other.spot.y)).toBeGreaterThan(
            SYMBOL_HALF[ring] + other.half,
          );
        here.push({ spot, half: SYMBOL_HALF[ring] });
      }
    }
  });

  it('is always found, also in a ring that is full, and never twice the same', () => {
    const free = freeSpots('core', []);
    const spots = Array.from({ length: 150 }, () => free.next().value);
    expect(new Set(spots.map(({ x, y }) => `${x} ${y}`)).size).toBe(150);
  });

  it('is nowhere for who waits in the tray: the map draws only who was placed', () => {
    fc.assert(
      fc.property(someParties, (parties) => {
        const placed = parties.filter(({ position }) => position).map(({ id }) => id);
        expect([...spotsOf(parties).keys()]).toEqual(placed);
        expect(mapOf(parties, []).parties.map(({ party }) => party.id)).toEqual(placed);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the map', () => {
  it('names everyone in the demonstration', () => {
    expect(mapOf().parties.filter(({ label }) => label === null)).toEqual([]);
  });

  it('lets no name lie over another name or over another party, on any map', () => {
    fc.assert(
      fc.property(someParties, (parties) => {
        const map = networkMap({
          stakeholders: parties,
          ties: parties.slice(1).map(({ id }) => aTie('p0', id)),
          marks: NO_MARKS,
          ringNames: RING_NAMES,
          lettering: LETTERING,
        });
        const names = map.parties.flatMap(({ party, label }) => (label ? [{ id: party.id, box: label.box }] : []));
        const symbols = map.parties.map(({ party, spot, half }) => ({ id: party.id, box: boxAround(spot, half * 2) }));
        const hit = names.filter((name) =>
          [...names, ...symbols].some((other) => other.id !== name.id && overlap(name.box, other.box) > 0),
        );
        expect(hit).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same every time', () => {
    expect(mapOf()).toEqual(mapOf());
  });

  it('leaves out a tie to a party that is not there', () => {
    const [party] = demo().stakeholders;
    expect(mapOf(party ? [party] : []).ties).toEqual([]);
  });

  it('draws two ties between the same parties apart', () => {
    const [a, b] = [
      aStakeholder({ id: 'a', position: { x: 0, y: 300 } }),
      aStakeholder({ id: 'b', position: { x: 300, y: 0 } }),
    ];
    const [one, two] = mapOf([a, b], [aTie('a', 'b'), aTie('b', 'a')]).ties;
    expect(one?.curve.via).not.toEqual(two?.curve.via);
  });
});

describe('a mark', () => {
  it('shows the weightiest kind and how many notes there are', () => {
    const about = (id: string) => ({ links: [{ to: 'tie', id, role: 'about' } as const] });
    const notes = [aNote('success', about('t')), aNote('conflict', about('t')), aNote('insight', about('other'))];
    expect(marksOf(notes).tie.get('t')).toEqual({ kind: 'conflict', count: 2 });
    expect(marksOf(notes).tie.get('other')).toEqual({ kind: 'insight', count: 1 });
  });

  it('is not set by who said it or who will do it', () => {
    const note = aNote('insight', { links: [{ to: 'stakeholder', id: 's', role: 'from' }] });
    expect(marksOf([note]).stakeholder.has('s')).toBe(false);
  });

  it('counts exactly the notes that the party or tie lists', () => {
    const { notes, stakeholders, ties } = demo();
    const marks = marksOf(notes);
    for (const { id } of stakeholders)
      expect(notesAbout(notes, 'stakeholder', id).length).toBe(marks.stakeholder.get(id)?.count ?? 0);
    for (const { id } of ties) expect(notesAbout(notes, 'tie', id).length).toBe(marks.tie.get(id)?.count ?? 0);
  });

  it('lists the oldest note first, also over time zones', () => {
    const links = [{ to: 'tie', id: 't' } as const];
    const late = aNote('insight', { id: 'late', links, capturedAt: '2026-10-15T14:00:00+00:00' });
    const early = aNote('insight', { id: 'early', links, capturedAt: '2026-10-15T15:00:00+02:00' });
    expect(notesAbout([late, early], 'tie', 't').map(({ id }) => id)).toEqual(['early', 'late']);
  });
});

describe('a tie', () => {
  it('[S4-9] is dashed until it is known why and at which level two parties work together', () => {
    const whole = { purpose: ['information'], rainbowLevel: 'system' } as const;
    expect(lookOf(aTie('a', 'b', { ...whole, purpose: [...whole.purpose] })).dash).toBe('none');
    expect(lookOf(aTie('a', 'b', { rainbowLevel: 'system' })).dash).toBe('dashed');
    expect(lookOf(aTie('a', 'b', { purpose: ['information'] })).dash).toBe('dashed');
  });

  it('is thicker on a higher rung, dotted without contact, and points when it goes one way', () => {
    const widths = ([1, 2, 3, 4] as const).map((ladder) => lookOf(aTie('a', 'b', { ladder })).width);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(lookOf(aTie('a', 'b', { ladder: 0 })).dash).toBe('dotted');
    expect(lookOf(aTie('a', 'b', { direction: 'source_to_target' })).isOneWay).toBe(true);
  });
});

describe('a name on the map', () => {
  it('is cut at a word, with an ellipsis, when it is long', () => {
    expect(shortened('Mensen die in de avond en in het weekend werken', 28)).toBe('Mensen die in de avond en…');
    expect(shortened('Huisarts', 28)).toBe('Huisarts');
  });

  it('takes more room with wide letters than with narrow ones', () => {
    expect(textWidth('mmmm', LETTERING)).toBeGreaterThan(textWidth('iiii', LETTERING));
  });
});
