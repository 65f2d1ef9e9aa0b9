import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createWords, dictionaryOf } from '../../shared/language/translate';
import type { Language } from '../../shared/model/ids';
import { lensKey, lensLook } from '../../shared/network/lens';
import { overLook } from '../../shared/network/look';
import { DOMAIN_FILLS, TONE_FILLS } from '../../shared/network/palette';
import { networkPicture } from '../../shared/network/picture';
import { aStakeholder, aTie, demo } from '../make';

function wordsIn(language: Language) {
  const room = (name: string) =>
    JSON.parse(readFileSync(`resources/language/${language}/${name}.json`, 'utf8')) as Record<string, string>;
  return createWords(language, dictionaryOf({ domain: room('domain'), network: room('network'), tidy: room('tidy') }));
}

const textsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

describe('the picture of the network', () => {
  const { stakeholders, ties } = demo();
  const picture = networkPicture(stakeholders, ties, wordsIn('nl'));

  it('names every party, and the domains and rungs that occur', () => {
    const texts = textsIn(picture.svg).join(' ');
    for (const { shortName } of stakeholders) for (const word of shortName.split(' ')) expect(texts).toContain(word);
    for (const word of ['Zorg', 'Buurt', 'Overheid', 'informatie', 'elkaar sterker maken'])
      expect(texts).toContain(word);
    expect(texts).not.toContain('Werk en inkomen');
  });

  it('is the same every time', () => {
    expect(networkPicture(stakeholders, ties, wordsIn('nl'))).toEqual(picture);
  });

  it('does not change with what is private: energy, trust, influence, contact', () => {
    const other = networkPicture(
      stakeholders.map(({ contact: _contact, influence: _influence, ...party }) => ({ ...party, energy: 0 as const })),
      ties.map(({ trust: _trust, ...tie }) => tie),
      wordsIn('nl'),
    );
    expect(other.svg).toBe(picture.svg);
  });

  it('says in words how many there are, who stands where and who has the most lines', () => {
    expect(picture.alt).toContain('28 partijen en 45 lijnen');
    expect(picture.alt).toMatch(/In de kern: Kwartiermaker, .* en Buurtkamer ’t Vliernest\./);
    expect(picture.alt).toContain('De meeste lijnen heeft Welzijn.');
    expect(networkPicture(stakeholders, ties, wordsIn('en')).alt).toContain('28 parties and 45 lines');
    expect(networkPicture([], [], wordsIn('nl')).alt).toBe('Het netwerk is nog leeg.');
  });

  it('leaves out the name of a person who said no', () => {
    const person = aStakeholder({
      type: 'person',
      shortName: 'Naam van iemand',
      consent: 'withdrawn',
      position: { x: 0, y: 300 },
    });
    const { svg, alt } = networkPicture([person], [], wordsIn('nl'));
    expect(svg + alt).not.toContain('Naam van iemand');
    expect(textsIn(svg)).toContain('Persoon');
  });

  it('stays whole with markup and control characters in a name', () => {
    const odd = aStakeholder({ shortName: '<b>&"\u0007 koor', position: { x: 0, y: 300 } });
    const { svg } = networkPicture([odd], [], wordsIn('nl'));
    expect(svg).toContain('&lt;b&gt;&amp;&quot; koor');
    expect(svg).not.toContain('\u0007');
  });

  it('dashes a line of which little is known, and points one that goes one way', () => {
    const [a, b] = [
      aStakeholder({ id: 'a', position: { x: 0, y: 300 } }),
      aStakeholder({ id: 'b', position: { x: 300, y: 0 } }),
    ];
    const { svg } = networkPicture([a, b], [aTie('a', 'b', { direction: 'source_to_target' })], wordsIn('nl'));
    expect(svg).toContain('stroke-dasharray="7 5"');
    expect(svg).toContain('M-6-5 5 0-6 5Z');
  });

  it('does not draw who waits in the tray, and says so', () => {
    const waiting = aStakeholder({ shortName: 'Koor De Merels' });
    const placed = aStakeholder({ shortName: 'Buurthuis', position: { x: 0, y: 300 } });
    const { svg, alt } = networkPicture([waiting, placed], [], wordsIn('nl'));
    expect(textsIn(svg)).not.toContain('Koor De Merels');
    expect(alt).toContain('Nog niet op de kaart: Koor De Merels.');
    expect(networkPicture([waiting], [], wordsIn('nl')).alt).toBe(
      'Het netwerk is nog leeg. Nog niet op de kaart: Koor De Merels.',
    );
  });
});

describe('the picture of the network through a lens', () => {
  const { stakeholders, ties } = demo();
  const source = { parties: stakeholders, ties };
  const words = wordsIn('nl');

  it('draws its colours and signs, leaves out what is hidden, and explains itself in the key', () => {
    const plain = networkPicture(stakeholders, ties, words);
    const look = overLook(lensLook('ring', source), {
      parties: new Map([['st-01', { strength: 'hidden' }]]),
      ties: new Map(),
    });
    const seen = networkPicture(stakeholders, ties, words, { look, key: lensKey('ring', source) });
    expect(seen.svg).toContain(TONE_FILLS.step5.fill);
    expect(seen.svg).not.toContain(DOMAIN_FILLS.living.fill);
    expect(textsIn(seen.svg)).toContain('Kern');
    expect(textsIn(seen.svg).join(' ')).not.toContain('Kwartiermaker');
    expect(textsIn(plain.svg).join(' ')).toContain('Kwartiermaker');
  });

  it('is the picture of always where nothing differs', () => {
    const plain = networkPicture(stakeholders, ties, words);
    expect(networkPicture(stakeholders, ties, words, { look: lensLook('domain', source), key: [] })).toEqual(plain);
  });
});
