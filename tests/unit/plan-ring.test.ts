import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_PX, pointAt, type Ring, ringOf, spreadOut, wrapped } from '../../renderer/features/start/ring-shape';
import { agendaOf } from '../../shared/session/agenda';
import { aBlock, aSession, demo } from '../make';

const widthOf = (text: string) => text.length * 8;
const session = aSession({ startTime: '13:30', endTime: '15:30' });

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Where the labels of one side stand, top to bottom. */
const boxesOf = ({ labels }: Ring, anchor: 'start' | 'end'): readonly Box[] =>
  labels
    .filter((label) => label.anchor === anchor)
    .map(({ x, y, lines }) => {
      const wide = Math.max(...lines.map(widthOf));
      const top = y - LINE_PX * 0.78;
      return {
        left: anchor === 'start' ? x : x - wide,
        right: anchor === 'start' ? x + wide : x,
        top,
        bottom: top + LINE_PX * (lines.length + 1),
      };
    })
    .sort((a, b) => a.top - b.top);

/** How near the middle of the ring a label comes, in px. */
function fromCentre({ centre }: Ring, { left, right, top, bottom }: Box): number {
  const nearest = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
  return Math.hypot(nearest(centre.x, left, right) - centre.x, nearest(centre.y, top, bottom) - centre.y);
}

describe('the ring of a meeting', () => {
  it('begins at the top and goes round like a clock', () => {
    const at = (share: number) => pointAt({ x: 100, y: 100 }, 50, share);
    expect(at(0)).toEqual({ x: 100, y: 50 });
    expect(at(0.25).x).toBeCloseTo(150);
    expect(at(0.5).y).toBeCloseTo(150);
    expect(at(0.75).x).toBeCloseTo(50);
  });

  it('is thick in groups and dotted in roaming time, and leaves out what is skipped', () => {
    const blocks = [
      aBlock(),
      aBlock({ mode: 'breakout' }),
      aBlock({ status: 'skipped' }),
      aBlock({ kind: 'free_time', mode: 'individual' }),
    ];
    const { arcs, labels } = ringOf(agendaOf(session, blocks), { width: 760, height: 700 }, widthOf);
    expect(arcs.map(({ look }) => look)).toEqual(['circle', 'groups', 'roaming']);
    expect(labels).toHaveLength(3);
  });

  it('keeps a place open for time that is booked and not planned', () => {
    const half = agendaOf(session, [aBlock({ minutes: 60 })]);
    const [arc] = ringOf(half, { width: 800, height: 800 }, widthOf).arcs;
    const [, endX] = /([\d.]+) [\d.]+$/.exec(arc?.path ?? '') ?? [];
    expect(Number(endX)).toBeCloseTo(400, -1);
  });

  it('never lets labels overlap, leave the picture or touch the ring', () => {
    const minutes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 30 });
    const size = fc.record({ width: fc.integer({ min: 480, max: 1600 }), height: fc.integer({ min: 420, max: 1200 }) });
    fc.assert(
      fc.property(minutes, size, (each, { width, height }) => {
        const blocks = each.map((one) => aBlock({ minutes: one, title: 'Welkom in de kring van vandaag' }));
        const ring = ringOf(agendaOf(session, blocks), { width, height }, widthOf);
        for (const anchor of ['start', 'end'] as const) {
          const boxes = boxesOf(ring, anchor);
          for (const box of boxes) {
            expect([box.left >= 0, box.right <= width, box.top >= 0, box.bottom <= height]).not.toContain(false);
            expect(fromCentre(ring, box)).toBeGreaterThan(ring.radius + 12);
          }
          const gaps = boxes.slice(1).map((box, at) => box.top - (boxes[at]?.bottom ?? 0));
          expect(Math.min(0, ...gaps)).toBe(0);
        }
      }),
    );
  });

  it('names every part of every session of the demonstration', () => {
    const { sessions, blocks } = demo();
    for (const one of sessions) {
      const mine = blocks.filter(({ sessionId }) => sessionId === one.id);
      const { labels } = ringOf(agendaOf(one, mine), { width: 716, height: 700 }, widthOf);
      expect(labels.map(({ id }) => id).sort()).toEqual(mine.map(({ id }) => id).sort());
    }
  });

  it('puts long words on two lines and ends the rest in dots', () => {
    expect(wrapped('Terug in de kring', 200, widthOf)).toEqual(['Terug in de kring']);
    expect(wrapped('Terug in de kring', 80, widthOf)).toEqual(['Terug in', 'de kring']);
    expect(wrapped('Wat werkt hier en waar let je op met elkaar', 96, widthOf)).toEqual(['Wat werkt', 'hier en waa…']);
  });

  it('moves labels no further than it must', () => {
    const box = (y: number) => ({ y, height: 38 });
    expect(spreadOut([box(100), box(200)], 0, 400)).toEqual([100, 200]);
    expect(spreadOut([box(100), box(110)], 0, 400)).toEqual([100, 145]);
    expect(spreadOut([box(390), box(395)], 0, 400)).toEqual([336, 381]);
  });
});
