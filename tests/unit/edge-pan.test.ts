import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panAtEdge } from '../../renderer/features/network/map/edge-pan';

const BOUNDS = { left: 100, top: 50, right: 900, bottom: 650 };
const FRAME = 16;

describe('a map under something that is dragged', () => {
  it('stays where it is while the pointer is not near an edge', () => {
    const inside = fc.record({ x: fc.integer({ min: 140, max: 860 }), y: fc.integer({ min: 90, max: 610 }) });
    fc.assert(
      fc.property(inside, (at) => {
        expect(panAtEdge(at, BOUNDS, FRAME)).toEqual({ x: 0, y: 0 });
      }),
    );
  });

  it('comes along from the side that the pointer is at, both ways in a corner', () => {
    const by = (x: number, y: number) => {
      const moved = panAtEdge({ x, y }, BOUNDS, FRAME);
      return [Math.sign(moved.x) + 0, Math.sign(moved.y) + 0];
    };
    expect(by(105, 300)).toEqual([1, 0]);
    expect(by(895, 300)).toEqual([-1, 0]);
    expect(by(500, 55)).toEqual([0, 1]);
    expect(by(500, 645)).toEqual([0, -1]);
    expect(by(890, 640)).toEqual([-1, -1]);
  });

  it('goes faster nearer to the edge, no faster beyond it, and never far at once', () => {
    const fast = (x: number, milliseconds = FRAME) => Math.abs(panAtEdge({ x, y: 300 }, BOUNDS, milliseconds).x);
    expect(fast(870)).toBeGreaterThan(0);
    expect(fast(890)).toBeGreaterThan(fast(870));
    expect(fast(1400)).toBe(fast(900));
    expect(fast(900, 5000)).toBe(fast(900, 50));
  });
});
