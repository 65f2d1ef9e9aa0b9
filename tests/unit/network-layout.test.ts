import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutInputOf } from '../../shared/network/arrange-commands';
import { crossingsOf } from '../../shared/network/layout/crossings';
import { layOut } from '../../shared/network/layout/lay-out';
import { Arrangement, LaidOut, type LayoutInput } from '../../shared/network/layout/layout-input';
import { linksOf } from '../../shared/network/layout/links';
import { stressPlane } from '../../shared/network/layout/stress';
import { partPlane } from '../../shared/network/layout/whole-plane';
import { positionAt, ringAt } from '../../shared/network/rings';
import { demo } from '../make';
import { randomNetwork } from '../random-network';

const someArrangement = fc.constantFrom(...Arrangement.options);
const someNetwork = fc.record({ parties: fc.integer({ min: 1, max: 60 }), ties: fc.nat(90), seed: fc.nat(1000) });

/** A layout of a made up network, in which some were chosen to stay. */
const someInput: fc.Arbitrary<LayoutInput> = fc
  .tuple(someNetwork, someArrangement, fc.uniqueArray(fc.nat(59), { maxLength: 20 }), fc.nat(5))
  .map(([size, arrangement, staying, seed]) => {
    const { stakeholders, ties } = randomNetwork(size);
    const stays = new Set(staying.map((at) => stakeholders[at]?.id));
    return layoutInputOf(stakeholders, ties, { arrangement, mayMove: (id) => !stays.has(id), seed });
  });

type Standing = { readonly x: number; readonly y: number; readonly reach: number };

/** Every two after the layout, but for those that both stay: they stand where people put them. */
function pairsIn(input: LayoutInput): readonly (readonly [Standing, Standing])[] {
  const spots = new Map(layOut(input));
  const all = input.parties.map(({ id, reach, spot, stays }) => ({ ...(spots.get(id) ?? spot), reach, stays }));
  return all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other) => (one.stays && other.stays ? [] : [[one, other] as const])),
  );
}

describe('a layout', () => {
  it('moves nobody who was chosen to stay, and places everyone else', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const moved = layOut(input).map(([id]) => id);
        expect([...moved].sort()).toEqual(
          input.parties
            .filter(({ stays }) => !stays)
            .map(({ id }) => id)
            .sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('[S3-5] keeps everyone in their own ring, also after it is kept in the file', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const rings = new Map(input.parties.map(({ id, ring }) => [id, ring]));
        for (const [id, spot] of layOut(input)) expect(ringAt(positionAt(spot))).toBe(rings.get(id));
      }),
      { numRuns: 60 },
    );
  });

  it('lets no symbol touch another, nor one that stays', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        for (const [one, other] of pairsIn(input))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(one.reach + other.reach);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for the same network and seed, in whatever order the parties and ties come', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const turned: LayoutInput = {
          ...input,
          parties: input.parties.toReversed(),
          ties: input.ties.map(([a, b]): [string, string] => [b, a]).toReversed(),
        };
        expect(new Map(layOut(turned))).toEqual(new Map(layOut(input)));
      }),
      { numRuns: 30 },
    );
  });

  it('is another one with another seed, in each way of tidying', () => {
    const { stakeholders, ties } = demo();
    for (const arrangement of Arrangement.options) {
      const places = [1, 2, 3].map((seed) =>
        layOut(layoutInputOf(stakeholders, ties, { arrangement, mayMove: () => true, seed })),
      );
      expect(new Set(places.map((spots) => JSON.stringify(spots))).size).toBe(3);
    }
  });

  it('gives numbers only, also for parties without lines and parts that hang loose', () => {
    const { stakeholders, ties } = demo();
    for (const arrangement of Arrangement.options) {
      for (const some of [ties, ties.slice(0, 9), []]) {
        const input = layoutInputOf(stakeholders, some, { arrangement, mayMove: () => true, seed: 1 });
        expect(LaidOut.safeParse(layOut(input)).success).toBe(true);
      }
    }
  });

  it('leaves out who waits in the tray', () => {
    const { stakeholders, ties } = demo();
    const waiting = stakeholders.map(({ position, ...party }, at) =>
      at > 3 && position ? { ...party, position } : party,
    );
    const input = layoutInputOf(waiting, ties, { arrangement: 'free', mayMove: () => true, seed: 1 });
    expect(layOut(input)).toHaveLength(stakeholders.length - 4);
  });

  it('by domain brings each domain to a side of its own: most neighbours on a ring are of one domain', () => {
    const { stakeholders, ties } = randomNetwork({ parties: 120, ties: 240, seed: 4 });
    const input = layoutInputOf(stakeholders, ties, { arrangement: 'domains', mayMove: () => true, seed: 1 });
    const spots = new Map(layOut(input));
    const around = stakeholders
      .filter(({ ring }) => ring === 'periphery')
      .map(({ id, domain }) => ({ domain, angle: Math.atan2(spots.get(id)?.y ?? 0, spots.get(id)?.x ?? 0) }))
      .sort((a, b) => a.angle - b.angle);
    const turns = around.filter(({ domain }, at) => domain !== around.at(at - 1)?.domain);
    expect(turns.length).toBeLessThan(around.length / 2);
  });

  it('by lines crosses fewer lines than people did by hand in the demonstration', () => {
    const { stakeholders, ties } = demo();
    const input = layoutInputOf(stakeholders, ties, { arrangement: 'ties', mayMove: () => true, seed: 1 });
    const links = linksOf(
      input.parties.map(({ id }) => id),
      input.ties,
    );
    const spots = new Map(layOut(input));
    const plane = (of: (party: LayoutInput['parties'][number]) => { readonly x: number; readonly y: number }) => ({
      x: Float64Array.from(input.parties, (party) => of(party).x),
      y: Float64Array.from(input.parties, (party) => of(party).y),
    });
    const tidied = crossingsOf(
      links,
      plane(({ id, spot }) => spots.get(id) ?? spot),
    );
    expect(tidied).toBeLessThan(
      crossingsOf(
        links,
        plane(({ spot }) => spot),
      ),
    );
  });
});

describe('the plane that a layout begins with', () => {
  const linksFor = (ties: readonly (readonly [string, string])[]) => linksOf([...new Set(ties.flat())], ties);

  it('keeps a chain straight: its ends come to lie far apart', () => {
    const chain = Array.from({ length: 11 }, (_, at) => [`p${at}`, `p${at + 1}`] as const);
    const { x, y } = stressPlane(linksFor(chain), 1);
    const ends = Math.hypot((x[0] ?? 0) - (x[11] ?? 0), (y[0] ?? 0) - (y[11] ?? 0));
    expect(ends).toBeGreaterThan(9);
  });

  it('draws a tree without a crossing', () => {
    const tree = Array.from({ length: 30 }, (_, at) => [`p${Math.floor(at / 2)}`, `p${at + 1}`] as const);
    const links = linksFor(tree);
    expect(crossingsOf(links, partPlane(links, 1))).toBe(0);
  });
});

describe('counting crossings', () => {
  it('counts each pair of lines once, and lines that share an end not at all', () => {
    const links = linksOf(
      ['a', 'b', 'c', 'd', 'e'],
      [
        ['a', 'c'],
        ['b', 'd'],
        ['a', 'd'],
        ['e', 'c'],
        ['c', 'a'],
      ],
    );
    const plane = { x: Float64Array.of(0, 2, 2, 0, 9), y: Float64Array.of(0, 0, 2, 2, 9) };
    expect(crossingsOf(links, plane)).toBe(1);
  });
});
