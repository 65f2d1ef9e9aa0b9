import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import domain from '../../resources/language/nl/domain.json';
import looking from '../../resources/language/nl/looking.json';
import network from '../../resources/language/nl/network.json';
import { createWords, dictionaryOf } from '../../shared/language/translate';
import type { Id } from '../../shared/model/ids';
import type { Snapshot, Stakeholder, Tie } from '../../shared/model/network';
import { Ring } from '../../shared/model/vocabularies';
import { type Differences, differences, isSame } from '../../shared/network/differences';
import { momentLook } from '../../shared/network/moment-look';
import { type NetworkState, stateNow, stateOn } from '../../shared/network/moments';
import { storyOf, type Told } from '../../shared/network/story';
import { changeLines, stateLine } from '../../shared/network/story-words';
import { aSession, aStakeholder, aTie, demo } from '../make';

const TODAY = '2026-11-22';
const words = createWords('nl', dictionaryOf({ domain, looking, network }));
const { stakeholders, ties, snapshots, sessions } = demo();
const told: Told = { parties: stakeholders, ties, snapshots, sessions };

/** A state that went through what changed, in which a seat is nobody. */
function through({ rings, ties: rungs }: NetworkState, since: Differences, after: NetworkState): NetworkState {
  const parties = new Map(rings);
  for (const id of since.left) parties.delete(id);
  for (const id of since.came) parties.set(id, after.rings.get(id) ?? 'periphery');
  for (const { id, from, to } of since.moved) {
    expect(parties.get(id)).toBe(from);
    parties.set(id, to);
  }
  const lines = new Map(rungs);
  for (const id of since.untied) lines.delete(id);
  for (const id of since.tied) lines.set(id, after.ties.get(id) ?? 1);
  for (const { id, to } of since.grew) lines.set(id, to);
  return { rings: parties, ties: lines };
}
const takingPart = ({ rings, ties: rungs }: NetworkState) => ({
  rings: [...rings].filter(([, ring]) => ring !== 'missing').sort(),
  ties: [...rungs].sort(),
});

const aDay = fc.constantFrom('2026-08-01', '2026-09-10', '2026-09-20', '2026-10-05', '2026-11-01', '2026-12-24');
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const PARTIES = ['a', 'b', 'c', 'd', 'e'];
const TIES = ['ab', 'bc', 'cd', 'ae'];
const aRing = fc.constantFrom(...Ring.options);
const aRung = fc.constantFrom(0, 1, 2, 3, 4) as fc.Arbitrary<Tie['ladder']>;
const dated = { since: maybe(aDay), until: maybe(aDay) };
const known = <R extends object>(row: R): R =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as R;

const aParty = (id: Id) =>
  fc
    .record({ ring: aRing, createdAt: aDay, ...dated })
    .map(
      ({ createdAt, ...over }): Stakeholder =>
        aStakeholder({ id, ...known(over), createdAt: `${createdAt}T09:00:00Z` } as Stakeholder),
    );
const aLine = (id: string) =>
  fc
    .record({ ladder: aRung, createdAt: aDay, ...dated })
    .map(
      ({ createdAt, ...over }): Tie =>
        aTie(id.charAt(0), id.charAt(1), { id, ...known(over), createdAt: `${createdAt}T09:00:00Z` } as Tie),
    );
const aSnapshot = fc
  .record({
    takenOn: aDay,
    rings: fc.dictionary(fc.constantFrom(...PARTIES), aRing),
    rungs: fc.dictionary(fc.constantFrom(...TIES), aRung),
  })
  .map(
    ({ takenOn, rings, rungs }): Pick<Snapshot, 'takenOn' | 'rings' | 'ties' | 'label'> => ({
      takenOn,
      label: `Stand ${takenOn}`,
      rings,
      ties: Object.entries(rungs).map(([tieId, ladder]) => ({ tieId, ladder })),
    }),
  );
const anyTold: fc.Arbitrary<Told> = fc.record({
  parties: fc.tuple(...PARTIES.map(aParty)),
  ties: fc.tuple(...TIES.map(aLine)),
  snapshots: fc.array(aSnapshot, { maxLength: 4 }),
  sessions: fc.array(
    aDay.map((date) => aSession({ date, status: 'finished' })),
    { maxLength: 3 },
  ),
});

describe('the story of a network', () => {
  it('ends in the network of today when all of it is replayed, whatever is known of it [S0-17]', () => {
    fc.assert(
      fc.property(anyTold, (any) => {
        const moments = storyOf(any, TODAY);
        const [first, ...rest] = moments;
        if (!first) throw new Error('a story has a beginning');
        let state = first.state;
        for (const moment of rest) {
          state = through(state, moment.since, moment.state);
          expect(takingPart(state)).toEqual(takingPart(moment.state));
        }
        expect(takingPart(state)).toEqual(takingPart(stateNow(any, TODAY)));
        expect(moments.at(-1)?.day).toBe(TODAY);
        expect(isSame(first.since)).toBe(true);
        const days = moments.map(({ day }) => day);
        expect(days).toEqual([...new Set(days)].sort());
      }),
    );
  });

  it('never draws a tie without both its ends, nor anyone who took no part yet', () => {
    fc.assert(
      fc.property(anyTold, (any) => {
        const loose = storyOf(any, TODAY).flatMap(({ state, since }) => {
          const look = momentLook(any.parties, any.ties, state, since, since.untied);
          const isHidden = (id: Id) => look.parties.get(id)?.strength === 'hidden';
          const drawn = any.ties.filter(({ id }) => look.ties.get(id)?.strength !== 'hidden');
          return drawn.filter(({ sourceId, targetId }) => isHidden(sourceId) || isHidden(targetId));
        });
        expect(loose).toEqual([]);
      }),
    );
  });

  it('lets a tie go on the first day without it, says so, and shows it once more [S0-17]', () => {
    const parties = ['a', 'b', 'c'].map((id) =>
      aStakeholder({ id, shortName: id.toUpperCase(), createdAt: '2026-09-01T09:00:00Z' }),
    );
    const ended = aTie('a', 'b', { id: 'ab', createdAt: '2026-09-01T09:00:00Z', until: '2026-10-05' });
    const stays = aTie('b', 'c', { id: 'bc', createdAt: '2026-09-01T09:00:00Z' });
    const all = {
      parties,
      ties: [ended, stays],
      snapshots: [],
      sessions: [aSession({ date: '2026-09-10', status: 'finished' })],
    };
    const moments = storyOf(all, TODAY);
    expect(moments.map(({ day }) => day)).toEqual(['2026-09-10', '2026-10-06', TODAY]);
    expect(moments.map(({ state }) => state.ties.has('ab'))).toEqual([true, false, false]);
    expect(moments.map(({ since }) => changeLines(since, all, words))).toEqual([[], ['Lijn gestopt: A met B.'], []]);
    const strengths = moments.map(
      ({ state, since }) => momentLook(parties, all.ties, state, since, since.untied).ties.get('ab')?.strength,
    );
    expect(strengths).toEqual([undefined, 'faint', 'hidden']);
  });

  it('tells the demonstration by its meetings, and who came through whom', () => {
    const moments = storyOf(told, TODAY);
    expect(moments.map(({ day, title = '' }) => `${day} ${title}`.trim())).toEqual([
      '2026-09-17 Startbijeenkomst',
      '2026-10-01',
      '2026-10-15 Tweede startbijeenkomst: bouwstenen',
      '2026-10-20',
      '2026-11-12 Actieleergroep: wanneer is het geslaagd?',
      TODAY,
    ]);
    const core = ({ state }: (typeof moments)[number]) =>
      [...state.rings.values()].filter((ring) => ring === 'core').length;
    const cores = moments.map(core);
    expect(cores.at(-1)).toBe(stakeholders.filter(({ ring }) => ring === 'core').length);
    expect(cores[0]).toBeLessThan(cores.at(-1) ?? 0);
    const lines = moments.flatMap(({ since }) => changeLines(since, told, words));
    expect(lines.some((line) => line.startsWith('Naar de kern: '))).toBe(true);
    expect(lines.some((line) => line.includes('steviger') || line.startsWith('Steviger'))).toBe(true);
    expect(stateLine(stateNow(told, TODAY), words)).toBe('25 partijen doen mee, 7 in de kern, 45 lijnen.');
  });

  it('says who asked whom in, and tells at most six by name', () => {
    const many = Array.from({ length: 9 }, (_, at) =>
      aStakeholder({ id: `p${at}`, shortName: `Partij ${at}`, since: '2026-10-01' }),
    );
    const asked = aStakeholder({ id: 'asked', shortName: 'Koor', since: '2026-10-01', askedById: 'p0' });
    const before = stateOn('2026-09-01', { parties: [...many, asked], ties: [], snapshots: [] });
    const after = stateOn('2026-10-01', { parties: [...many, asked], ties: [], snapshots: [] });
    const said = changeLines(differences(before, after), { parties: [...many, asked], ties: [] }, words);
    expect(said).toEqual([
      'Partij 0, Partij 1, Partij 2, Partij 3, Partij 4, Partij 5 en nog 3 doen nu mee.',
      'Koor doet nu mee, gevraagd door Partij 0.',
    ]);
  });
});
