import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invert } from '../../shared/model/change';
import type { BreakoutGroup, Participant } from '../../shared/model/session';
import { workspaceOf } from '../../shared/model/tables';
import { Domain, Perspective } from '../../shared/model/vocabularies';
import { adviceFor } from '../../shared/session/plan/advice';
import { withoutResident } from '../../shared/session/plan/break-outs';
import { betterExchange, exchangePeople, fromOneDomain, type Seated } from '../../shared/session/plan/exchange';
import { aBlock, aGroup, aParticipant, aSession, aStakeholder, stamp } from '../make';

const care = aStakeholder({ domain: 'care' });
const school = aStakeholder({ domain: 'learning' });
const resident = () => aParticipant({ perspective: 'resident', label: 'Bewoner' });
const nurse = () => aParticipant({ perspective: 'professional', label: 'Verpleegkundige', stakeholderId: care.id });
const teacher = () => aParticipant({ perspective: 'educator', label: 'Juf', stakeholderId: school.id });

function seat(...tables: readonly (readonly Participant[])[]): Seated {
  const groups = tables.map((people, at) =>
    aGroup({ name: `Tafel ${at + 1}`, participantIds: people.map(({ id }) => id) }),
  );
  return { groups, participants: tables.flat(), stakeholders: [care, school] };
}

function better(seated: Seated, wanted: readonly BreakoutGroup[] = seated.groups): Seated | null {
  const exchange = betterExchange(seated, wanted);
  if (!exchange) return null;
  const change = exchangePeople(seated.groups, exchange, stamp());
  const there = workspaceOf({ breakoutGroups: seated.groups });
  expect(applyChange(applyChange(there, change), invert(change)).breakoutGroups).toEqual(seated.groups);
  return { ...seated, groups: applyChange(there, change).breakoutGroups };
}

const lacking = (seated: Seated) =>
  withoutResident(seated.groups, seated.participants).length + fromOneDomain(seated).length;

describe('a group from one domain', () => {
  it('is known by the parties that its people come from; a resident is of the neighbourhood [S0-46]', () => {
    const seated = seat([nurse(), nurse()], [nurse(), resident()], [nurse(), teacher()], [nurse()]);
    expect(fromOneDomain(seated).map(({ group, domain }) => [group.name, domain])).toEqual([['Tafel 1', 'care']]);
  });

  it('is not claimed of people of whom it is not known', () => {
    const stranger = aParticipant({ perspective: 'volunteer' });
    expect(fromOneDomain(seat([nurse(), nurse(), stranger]))).toEqual([]);
    expect(fromOneDomain(seat([aParticipant({ perspective: 'volunteer' }), stranger]))).toEqual([]);
  });
});

describe('an exchange between groups', () => {
  it('swaps two people, so that both groups have a resident and are mixed [S0-54]', () => {
    const seated = seat([resident(), resident(), nurse()], [nurse(), teacher(), nurse()]);
    const mixed = better(seated);
    expect(mixed && lacking(mixed)).toBe(0);
    expect(mixed?.groups.map(({ participantIds }) => participantIds.length)).toEqual([3, 3]);
  });

  it('first asks who sits nowhere yet', () => {
    const late = resident();
    const seated = { ...seat([resident(), nurse()], [nurse(), teacher()]) };
    const waiting = { ...seated, participants: [...seated.participants, late] };
    expect(betterExchange(waiting, waiting.groups)).toMatchObject([
      { person: late, from: null, to: { name: 'Tafel 2' } },
    ]);
  });

  it('leaves who is fixed, hosts or writes where they are', () => {
    const [host, scribe, fixed] = [resident(), resident(), resident()];
    const seated = seat([host, scribe, fixed, nurse()], [nurse(), teacher()]);
    const groups = seated.groups.map((group, at) =>
      at === 0 ? { ...group, hostId: host.id, scribeId: scribe.id, fixedIds: [fixed.id] } : group,
    );
    expect(betterExchange({ ...seated, groups }, groups)).toBeNull();
  });

  it('is not proposed when there are too few residents', () => {
    expect(betterExchange(seat([resident(), nurse()], [nurse(), teacher()]), [])).toBeNull();
    expect(better(seat([nurse(), teacher()], [teacher(), nurse()]))).toBeNull();
  });

  it('always leaves less to wish for, and everyone in as many groups as before', () => {
    const person = fc.record({
      perspective: fc.constantFrom(...Perspective.options.slice(0, 4)),
      domain: fc.option(fc.constantFrom(...Domain.options.slice(0, 3)), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(person, { maxLength: 5 }), { minLength: 1, maxLength: 4 }), (tables) => {
        const parties = Domain.options.map((domain) => aStakeholder({ domain }));
        const people = tables.map((table) =>
          table.map(({ perspective, domain }) =>
            aParticipant({ perspective, stakeholderId: parties.find((party) => party.domain === domain)?.id }),
          ),
        );
        const seated = { ...seat(...people), stakeholders: parties };
        const mixed = better(seated);
        if (!mixed) return;
        expect(lacking(mixed)).toBeLessThan(lacking(seated));
        const seats = ({ groups }: Seated) => groups.flatMap(({ participantIds }) => participantIds).sort();
        expect(seats(mixed)).toEqual(seats(seated));
      }),
      { numRuns: 100 },
    );
  });
});

describe('advice on groups', () => {
  const session = aSession();
  const around = { session, blocks: [aBlock({ minutes: 10 })], place: 3, isForGoals: () => false };

  it('names every group without a resident, and each group from one domain, with the exchange [S0-54] [S0-46]', () => {
    const seated = seat([resident(), resident(), teacher()], [nurse(), nurse()], [nurse(), teacher()]);
    const advice = adviceFor({ ...around, ...seated });
    expect(advice).toMatchObject([
      { kind: 'no_resident', groups: [{ name: 'Tafel 2' }, { name: 'Tafel 3' }], exchange: [{}, {}] },
      { kind: 'one_domain', groups: [{ name: 'Tafel 2' }], domain: 'care', exchange: [{}, {}] },
    ]);
  });

  it('is silent when every group has a resident and is mixed', () => {
    expect(adviceFor({ ...around, ...seat([resident(), nurse()], [resident(), teacher()]) })).toEqual([]);
  });
});
