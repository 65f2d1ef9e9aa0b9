import { describe, expect, it } from 'vitest';
import { NO_MARKS } from '../../shared/network/marks';
import { namesThatFit } from '../../shared/network/names-by-rank';
import { networkMap } from '../../shared/network/network-map';
import { networkPicture } from '../../shared/network/picture';
import { roleWords, withRole } from '../../shared/network/roles';
import { rolesToShow } from '../../shared/privacy/wall-network';
import { aStakeholder } from '../make';
import { dutch } from '../words';

const at = (id: string, shortName: string, x: number, over = {}) =>
  aStakeholder({ id, name: shortName, shortName, position: { x, y: 0 }, ...over });
const parties = [at('a', 'Welzijn', -150), at('b', 'Buurtkamer', 150), at('c', 'Kwartiermaker', 330)];
const rolesOf = (leadStakeholderId?: string, contactPointId?: string) => ({ leadStakeholderId, contactPointId });

describe('a role in the network', () => {
  it('is told in words beside the name; who has both is told both', () => {
    expect([...roleWords(rolesOf('a', 'b'), parties, dutch)]).toEqual([
      ['a', 'kwartiermaker'],
      ['b', 'aanspreekpunt'],
    ]);
    expect([...roleWords(rolesOf('a', 'a'), parties, dutch)]).toEqual([['a', 'kwartiermaker en aanspreekpunt']]);
    expect(withRole('Welzijn', 'kwartiermaker')).toBe('Welzijn (kwartiermaker)');
    expect(withRole('Welzijn', undefined)).toBe('Welzijn');
  });

  it('is not told twice of who has it in their name, and not of who is gone', () => {
    expect(roleWords(rolesOf('c', 'gone'), parties, dutch).size).toBe(0);
  });

  it('stands at the party on the map, also where names are found per zoom', () => {
    const roles = roleWords(rolesOf('a', 'b'), parties, dutch);
    const map = networkMap({
      ...{ stakeholders: parties, ties: [], marks: NO_MARKS, roles, lettering: { size: 15, widening: 1 } },
      ringNames: { core: 'kern', involved: 'betrokken', periphery: 'rand' },
    });
    const named = (id: string) => map.parties.find(({ party }) => party.id === id)?.label?.lines.join(' ');
    expect(['a', 'b', 'c'].map(named)).toEqual([
      'Welzijn (kwartiermaker)',
      'Buurtkamer (aanspreekpunt)',
      'Kwartiermaker',
    ]);
    const nameless = { ...map, parties: map.parties.map((drawn) => ({ ...drawn, label: null })) };
    expect(namesThatFit(nameless, { size: 15, widening: 1 }).get('b')?.lines).toEqual(['Buurtkamer (aanspreekpunt)']);
  });

  it('is in the picture and in what describes it', () => {
    const { svg, alt } = networkPicture(parties, [], dutch, { roles: rolesOf('a', 'b') });
    expect(alt).toContain('Welzijn (kwartiermaker)');
    expect(svg).toContain('(aanspreekpunt)');
    expect(networkPicture(parties, [], dutch).alt).not.toContain('(');
  });

  it('of somebody who did not agree to be named is not for others', () => {
    const person = at('p', 'Roos Vink', 0, { type: 'person', consent: 'not_asked' });
    const people = { parties: [...parties, person], consents: [] };
    expect(rolesToShow(rolesOf('p', 'b'), people)).toEqual(rolesOf(undefined, 'b'));
    expect(rolesToShow(rolesOf('gone', 'p'), people)).toEqual(rolesOf());
  });
});
