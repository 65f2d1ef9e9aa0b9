import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../shared/model/message';
import { type AboutChoice, aboutChoices } from '../../shared/network/find-about';
import { nameParty } from '../../shared/network/name-party';
import { aStakeholder, aTie, demo, PROGRAMME_ID, stamp } from '../make';

const named = (id: string, name: string) => aStakeholder({ id, name, shortName: name });
const [welfare, residents, council, sport] = [
  named('welfare', 'Welzijn'),
  named('residents', 'Bewonersgroep Vlier'),
  named('council', 'Gemeente'),
  named('sport', 'Sport en cultuur'),
];
const line = aTie(residents.id, welfare.id, { id: 'line' });
const parties = [welfare, residents, council, sport];
const said = (choice: AboutChoice): string => {
  if (choice.is === 'party') return choice.party.id;
  if (choice.is === 'new-party') return `new ${choice.name}`;
  return choice.is === 'tie' ? choice.tie.id : `new ${choice.ends.map(({ id }) => id).join('-')}`;
};
const offered = (typed: string, taken: readonly string[] = [], barred: readonly string[] = []) =>
  aboutChoices(typed, { parties, ties: [line], taken: new Set(taken), barred: new Set(barred) }).map(said);

describe('what a note can be about', () => {
  it('is everyone as long as nothing is typed', () => {
    expect(offered('')).toEqual([...[residents, council, sport, welfare].map(({ id }) => id), 'line']);
  });

  it('is a party by a part of its name, without its accents and whoever begins so first', () => {
    expect(offered('gem')[0]).toBe('council');
    expect(offered('vlier')[0]).toBe('residents');
    expect(offered('welzijn')).toEqual(['welfare', 'line']);
  });

  it.each([
    'Welzijn - Bewonersgroep',
    'bewoners – welz',
    'welzijn en bewoners',
    'bewonersgroep, welzijn',
    'welz & bew',
  ])('is the tie between two names, whichever comes first: %s', (typed) => {
    expect(offered(typed)).toEqual(['line']);
  });

  it('is a tie to be made between two who are not tied, and never one of somebody with himself', () => {
    expect(offered('gemeente - welzijn')).toEqual(['new council-welfare']);
    expect(offered('welzijn - welzijn')).toEqual([]);
  });

  it('is a party to be made when nobody is called so; a name with "en" in it is one name', () => {
    expect(offered('De Smederij')).toEqual(['new De Smederij']);
    expect(offered('sport en cul')[0]).toBe('sport');
    expect(offered('De')).not.toContain('new De');
    expect(offered('Welzijn Noord')).toEqual(['new Welzijn Noord']);
  });

  it('is not what it is about already, nor who it may not be about', () => {
    expect(offered('welz', ['line', 'welfare'])).toEqual(['new welz']);
    expect(offered('', [], ['council'])).not.toContain('council');
    expect(offered('gemeente', ['council'])).toEqual([]);
  });

  it('never offers the same thing twice, whatever is typed', () => {
    const { stakeholders, ties } = demo();
    const words = fc.constantFrom('welzijn', 'bewoners', ' - ', ' en ', ',', 'huis', 'x', ' ');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (typed) => {
        const ids = aboutChoices(typed.join(''), { parties: stakeholders, ties, taken: new Set() }).map(said);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('a party that is only named', () => {
  it('has no place on the map yet, and is what its name says', () => {
    const [party] = nameParty(PROGRAMME_ID, '  Huisartsen   Noord ', stamp()).tables.stakeholders?.added ?? [];
    expect(party).toMatchObject({ name: 'Huisartsen Noord', ring: 'involved', sector: 'primary_care' });
    expect(party).not.toHaveProperty('position');
  });

  it('needs a name', () => {
    expect(() => nameParty(PROGRAMME_ID, '  ', stamp())).toThrow(Refusal);
  });
});
