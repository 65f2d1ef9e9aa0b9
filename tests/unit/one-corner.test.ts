import { describe, expect, it } from 'vitest';
import { domainOfAllOwners } from '../../shared/report/one-corner';
import { aNote, aStakeholder } from '../make';

const [care, hospital, school] = [
  aStakeholder({ domain: 'care' }),
  aStakeholder({ domain: 'care' }),
  aStakeholder({ domain: 'learning' }),
];
const parties = [care, hospital, school];
const action = (...ownerIds: string[]) => aNote('action', { ownerIds });

describe('an action list', () => {
  it('is said to be in one corner when all owners come from one domain [S0-46]', () => {
    expect(domainOfAllOwners([action(care.id), action(hospital.id, care.id)], parties)).toBe('care');
    expect(domainOfAllOwners([action(care.id), action(care.id, school.id)], parties)).toBeUndefined();
  });

  it('is not judged by one action, by what was dropped, or when an owner is not known', () => {
    expect(domainOfAllOwners([], parties)).toBeUndefined();
    expect(domainOfAllOwners([action(care.id)], parties)).toBeUndefined();
    expect(domainOfAllOwners([action(care.id), action(care.id), action()], parties)).toBeUndefined();
    const named = aNote('action', { ownerIds: [care.id], ownerLabel: 'de buurt' });
    expect(domainOfAllOwners([action(care.id), named], parties)).toBeUndefined();
    const dropped = aNote('action', { ownerIds: [school.id], state: 'dropped' });
    expect(domainOfAllOwners([action(care.id), action(care.id), dropped], parties)).toBe('care');
  });
});
