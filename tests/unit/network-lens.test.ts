import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../../shared/model/message';
import { MapLens, type NetworkFilter, NetworkLens, NetworkView } from '../../shared/model/network';
import { Domain, Formality, Perspective, RainbowLevel, Ring } from '../../shared/model/vocabularies';
import { filterLook, isAskedFor } from '../../shared/network/filter';
import { focusLook, within } from '../../shared/network/focus';
import { heatOf } from '../../shared/network/heat';
import { lensKey, lensLook } from '../../shared/network/lens';
import { type NetworkLook, overLook, PLAIN_LOOK, type Strength } from '../../shared/network/look';
import { lensForPartners, lensOnTheWall, lensToKeep, PRIVATE_LENSES } from '../../shared/privacy/wall-network';
import { aStakeholder, aTie, demo } from '../make';

const { stakeholders: parties, ties, notes } = demo();
const source = { parties, ties, heat: heatOf(notes, parties, ties) };
const lenses = MapLens.options;

describe('a lens', () => {
  it('changes nothing when it is the plain one', () => {
    expect(lensLook('domain', source)).toEqual(PLAIN_LOOK);
    expect(lensKey('domain', source)).toEqual([]);
  });

  it.each(lenses.filter((lens) => lens !== 'domain'))('%s says in its legend all that it draws', (lens) => {
    const look = lensLook(lens, source);
    const key = lensKey(lens, source);
    expect(key.length).toBeGreaterThan(1);
    const explained = new Set(key.map(({ look: each }) => JSON.stringify(each)));
    const drawn = [...look.parties.values(), ...look.ties.values()].map((each) => JSON.stringify(each));
    // What only steps back to grey, and a tie that is drawn as its ends are, need no line of their own.
    const silent = drawn.filter((each) => !explained.has(each) && each !== '{"tone":"quiet"}');
    expect(lens === 'hurdles' ? [] : silent).toEqual([]);
  });

  it.each(lenses)('%s never speaks by colour alone [S4-13]', (lens) => {
    const key = lensKey(lens, source);
    const without = key.map(({ sort, look: { tone: _tone, ...rest } }) => JSON.stringify({ sort, rest }));
    expect(new Set(without).size).toBe(key.length);
  });

  it.each(lenses)(
    '%s gives colour one meaning: it speaks of parties or of ties by tone, or says the same of both',
    (lens) => {
      const look = lensLook(lens, source);
      const tones = (looks: NetworkLook['parties'] | NetworkLook['ties']) =>
        new Set([...looks.values()].flatMap(({ tone }) => (tone && tone !== 'quiet' ? [tone] : [])));
      const both = tones(look.parties).size > 0 && tones(look.ties).size > 0;
      expect(both).toBe(lens === 'formality' || lens === 'hurdles');
    },
  );

  it('shows formal, informal and both by shape, of parties and of ties [S2-6]', () => {
    const [formal, informal, mixed] = Formality.options.map((formality) => aStakeholder({ id: formality, formality }));
    if (!formal || !informal || !mixed) throw new Error('three');
    const lines = [
      aTie('formal', 'mixed', { id: 'paper', formality: 'formal' }),
      aTie('informal', 'mixed', { id: 'own', formality: 'informal' }),
    ];
    const look = lensLook('formality', { parties: [formal, informal, mixed], ties: lines });
    expect(['formal', 'informal', 'mixed'].map((id) => look.parties.get(id)?.shape)).toEqual([
      'square',
      'circle',
      'hexagon',
    ]);
    expect(['paper', 'own'].map((id) => look.ties.get(id)?.dash)).toEqual(['none', 'dotted']);
  });

  it('shows the gap: only ties that are wanted firmer stand out, as thick as they are wanted', () => {
    const lines = ([undefined, 1, 2, 4] as const).map((ladderWanted, at) =>
      aTie('a', 'b', { id: `tie-${at}`, ladder: 2, ...(ladderWanted && { ladderWanted }) }),
    );
    const look = lensLook('ladder_wanted', { parties: [], ties: lines });
    expect(lines.map(({ id }) => look.ties.get(id)?.strength ?? 'full')).toEqual(['faint', 'faint', 'faint', 'full']);
    expect(look.ties.get('tie-3')).toMatchObject({ tone: 'warm', width: 4.8 });
  });

  it('shows at which level two work together, each level its own way, and steps back where that is not known [S4-10]', () => {
    const levels = [...RainbowLevel.options, undefined];
    const lines = levels.map((rainbowLevel, at) =>
      aTie('a', 'b', { id: `level-${at}`, ...(rainbowLevel && { rainbowLevel }) }),
    );
    const look = lensLook('rainbow', { parties: [], ties: lines });
    const drawn = lines.map(({ id }) => look.ties.get(id));
    expect(new Set(drawn.map((each) => `${each?.dash} ${each?.width}`)).size).toBe(levels.length);
    expect(drawn.map((each) => each?.strength ?? 'full')).toEqual(['full', 'full', 'full', 'full', 'faint']);
    expect(lensKey('rainbow', { parties: [], ties: lines }).map(({ said }) => said.key)).toEqual([
      ...RainbowLevel.options.map((level) => `domain.rainbow.${level}`),
      'looking.key.levelUnknown',
    ]);
  });

  it('shows how far two trust each other by the mean of what was answered, and steps back where nothing was', () => {
    const answered = [
      { reliability: 1 },
      { reliability: 2, openness: 2, sharedGoal: 3 },
      { openness: 2, sharedGoal: 3 },
      { reliability: 4, openness: 4, sharedGoal: 3 },
    ] as const;
    const lines = [
      ...answered.map((answers, at) =>
        aTie('a', 'b', { id: `trust-${at + 1}`, trust: { assessedBy: 'group', ...answers } }),
      ),
      aTie('a', 'b', { id: 'unsaid' }),
    ];
    const { ties: drawn } = lensLook('trust', { parties: [], ties: lines });
    const widths = lines.map(({ id }) => drawn.get(id)?.width ?? 0);
    expect(widths).toEqual(
      widths
        .slice(0, 4)
        .sort((a, b) => a - b)
        .concat(widths.slice(4)),
    );
    expect(new Set(widths).size).toBe(5);
    expect(drawn.get('unsaid')).toMatchObject({ strength: 'faint', dash: 'dashed' });
    expect(lensKey('trust', { parties: [], ties: lines }).map(({ said }) => said)).toEqual([
      ...([1, 2, 3, 4] as const).map((degree) => say('looking.key.trust', { degree })),
      say('looking.key.trustUnknown'),
    ]);
  });

  it('of trust is on no wall and in no view: both look as the plain one, and a file that says so is not read', () => {
    expect(PRIVATE_LENSES).toContain('trust');
    expect(lensOnTheWall('trust')).toBe('domain');
    expect(lensToKeep('trust')).toBe('domain');
    for (const lens of NetworkLens.options) expect(lensToKeep(lens)).toBe(lens);
    expect(NetworkView.shape.lens.safeParse('trust').success).toBe(false);
  });

  it('of energy is for a room, but for no file that partners get', () => {
    expect(lensOnTheWall('energy')).toBe('energy');
    for (const lens of ['energy', 'hurdles', 'trust'] as const) expect(lensForPartners(lens)).toBe('domain');
    expect(lensForPartners('formality')).toBe('formality');
  });

  it('shows who is missing as a seat, whatever it looks at', () => {
    const missing = new Set(parties.filter(({ ring }) => ring === 'missing').map(({ id }) => id));
    expect(missing.size).toBeGreaterThan(0);
    for (const lens of lenses)
      for (const id of lensLook(lens, source).parties.keys()) expect(missing.has(id)).toBe(false);
  });
});

const STRENGTHS: readonly Strength[] = ['full', 'faint', 'hidden'];
const aLook = fc
  .array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      strength: fc.constantFrom(...STRENGTHS),
      width: fc.integer({ min: 1, max: 4 }),
    }),
  )
  .map((looks): NetworkLook => ({ parties: new Map(), ties: new Map(looks.map(({ id, ...look }) => [id, look])) }));
const rank = (look: NetworkLook, id: string) => STRENGTHS.indexOf(look.ties.get(id)?.strength ?? 'full');

describe('one look over another', () => {
  it('is never stronger than either, and leaves what the upper one is silent about', () => {
    fc.assert(
      fc.property(aLook, aLook, (under, over) => {
        const both = overLook(under, over);
        for (const id of ['a', 'b', 'c']) {
          expect(rank(both, id)).toBe(Math.max(rank(under, id), rank(over, id)));
          expect(both.ties.get(id)?.width).toBe(over.ties.get(id)?.width ?? under.ties.get(id)?.width);
        }
      }),
    );
  });

  it('is the same in whichever way three are put together, and nothing changes under or over the plain one', () => {
    fc.assert(
      fc.property(aLook, aLook, aLook, (a, b, c) => {
        expect(overLook(overLook(a, b), c)).toEqual(overLook(a, overLook(b, c)));
        for (const id of ['a', 'b', 'c'])
          expect(overLook(PLAIN_LOOK, a).ties.get(id)).toEqual(overLook(a, PLAIN_LOOK).ties.get(id));
      }),
    );
  });
});

const aFilter: fc.Arbitrary<NetworkFilter> = fc.record(
  {
    domains: fc.subarray([...Domain.options]),
    perspectives: fc.subarray([...Perspective.options]),
    rings: fc.subarray([...Ring.options]),
    formalities: fc.subarray([...Formality.options]),
  },
  { requiredKeys: [] },
);

describe('a filter', () => {
  it('makes everyone faint whom it does not ask for, and every tie with such an end; nobody goes', () => {
    fc.assert(
      fc.property(aFilter, (filter) => {
        const { parties: drawn, ties: lines } = filterLook(filter, parties, ties);
        const left = parties.filter((party) => !isAskedFor(party, filter)).map(({ id }) => id);
        const loose = ties.filter(({ sourceId, targetId }) => left.includes(sourceId) || left.includes(targetId));
        expect([...drawn.keys()]).toEqual(left);
        expect([...lines.keys()]).toEqual(loose.map(({ id }) => id));
        for (const { strength } of [...drawn.values(), ...lines.values()]) expect(strength).toBe('faint');
      }),
    );
  });

  it('asks nothing with empty lists', () => {
    expect(filterLook({ domains: [], rings: [] }, parties, ties)).toEqual(PLAIN_LOOK);
  });
});

describe('a focus', () => {
  const anyTies = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 20 });

  it('reaches in one step whoever a tie joins, and in two steps whoever those reach in one', () => {
    fc.assert(
      fc.property(anyTies, fc.nat(9), (pairs, start) => {
        const joined = pairs.map(([a, b]) => ({ sourceId: `${a}`, targetId: `${b}` }));
        const ends = joined.flatMap(({ sourceId, targetId }) => [
          { from: sourceId, to: targetId },
          { from: targetId, to: sourceId },
        ]);
        const near = (id: string) => [id, ...ends.filter(({ from }) => from === id).map(({ to }) => to)];
        const one = within({ id: `${start}`, steps: 1 }, joined);
        expect(one).toEqual(new Set(near(`${start}`)));
        expect(within({ id: `${start}`, steps: 2 }, joined)).toEqual(new Set([...one].flatMap(near)));
      }),
    );
  });

  it('shows more with two steps than with one, and nothing of a party that is gone', () => {
    const faint = (steps: 1 | 2) => focusLook({ id: 'st-13', steps }, parties, ties).parties.size;
    expect(faint(2)).toBeLessThan(faint(1));
    expect(focusLook({ id: 'gone', steps: 1 }, parties, ties)).toEqual(PLAIN_LOOK);
    expect(focusLook(null, parties, ties)).toEqual(PLAIN_LOOK);
  });
});
