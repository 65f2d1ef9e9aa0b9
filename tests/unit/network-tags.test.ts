import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NetworkFilter } from '../../shared/model/network';
import { askedIn, filterLook, filterToKeep, isAskedFor, isFiltering } from '../../shared/network/filter';
import {
  hasTag,
  knownTags,
  ownTags,
  PEOPLE_TAGS,
  TOPIC_TAGS,
  tagLabels,
  withoutTag,
  withTags,
} from '../../shared/network/tags';
import { aStakeholder } from '../make';
import { dutch, english } from '../words';

const KNOWN = [...PEOPLE_TAGS, ...TOPIC_TAGS];
const inDutch = knownTags(KNOWN, dutch, [dutch, english]);
const inEnglish = knownTags(KNOWN, english, [dutch, english]);
const tagOf = (id: string) => {
  const tag = inDutch.find((each) => each.id === id);
  if (!tag) throw new Error(`no tag ${id}`);
  return tag;
};

describe('tags of a party', () => {
  it('know the people and the topics that are asked for, in both languages, each with a word of its own', () => {
    expect(tagLabels(['Ouderen', 'leefstijl'], inEnglish)).toEqual(['older people', 'lifestyle']);
    expect(tagLabels(['OLDER  people', 'youth', 'families', 'prevention', 'social cohesion'], inDutch)).toEqual([
      ...['ouderen', 'jeugd', 'gezinnen', 'preventie', 'sociale samenhang'],
    ]);
    for (const known of [inDutch, inEnglish]) {
      const words = known.flatMap((tag) => tag.words);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('keep the words of an older file as they were written', () => {
    const tags = ['witte vlek', ' Kwartiermaker ', 'jeugd'];
    expect(tagLabels(tags, inDutch)).toEqual(['jeugd', 'Kwartiermaker', 'witte vlek']);
    expect(withTags(tags, ['lezen'], inDutch)).toEqual([...tags, 'lezen']);
  });

  it('are there once, in whatever language or letters they come', () => {
    expect(withTags(['ouderen'], ['Older people', ' ', 'Lezen', 'lezen'], inDutch)).toEqual(['ouderen', 'Lezen']);
    expect(withTags([], ['older people'], inDutch)).toEqual(['ouderen']);
    expect(withoutTag(['Older people', 'lezen', 'ouderen'], tagOf('older_people'))).toEqual(['lezen']);
  });

  it('go as they came: adding and taking off again leaves what was there, for any words', () =>
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 5 }), fc.constantFrom(...inDutch), (tags, tag) => {
        const before = withoutTag(tags, tag);
        const added = withTags(before, [tag.label], inDutch);
        expect(hasTag(added, tag)).toBe(true);
        expect(withoutTag(added, tag)).toEqual(before);
        expect(withTags(added, [tag.label], inDutch)).toEqual(added);
      }),
    ));

  it('are proposed from what was used here, those of most parties first and without the known ones', () => {
    const parties = [['lezen'], ['Lezen', 'ouderen'], ['dans', ''], []].map((tags) => aStakeholder({ tags }));
    expect(ownTags(parties, inDutch).map(({ label }) => label)).toEqual(['lezen', 'dans']);
  });
});

describe('a filter on tags', () => {
  const elders = aStakeholder({ id: 'elders', tags: ['older people'], ring: 'core' });
  const school = aStakeholder({ id: 'school', tags: ['jeugd', 'lezen'], ring: 'core' });
  const shop = aStakeholder({ id: 'shop', ring: 'periphery' });
  const parties = [elders, school, shop];

  it('asks for one of its tags beside what else is asked, in whatever language a party has it', () => {
    const asked = (filter: Parameters<typeof isAskedFor>[1]) =>
      parties.filter((party) => isAskedFor(party, filter)).map(({ id }) => id);
    expect(asked({ tags: [tagOf('older_people')] })).toEqual(['elders']);
    expect(asked({ tags: [tagOf('older_people'), tagOf('youth')], rings: ['core'] })).toEqual(['elders', 'school']);
    expect(asked({ tags: [tagOf('youth')], rings: ['periphery'] })).toEqual([]);
    expect(asked({ tags: [] })).toEqual(['elders', 'school', 'shop']);
    const faint = filterLook({ tags: [tagOf('youth')] }, parties, []).parties;
    expect([...faint.keys()]).toEqual(['elders', 'shop']);
  });

  it('is counted with the rest, and is not in what a view keeps', () => {
    const filter = { rings: ['core' as const], tags: [tagOf('youth')] };
    expect(askedIn(filter)).toBe(2);
    expect(isFiltering({ tags: [tagOf('youth')] })).toBe(true);
    expect(filterToKeep(filter)).toEqual({ rings: ['core'] });
    expect(NetworkFilter.safeParse(filterToKeep(filter)).success).toBe(true);
  });
});
