import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../shared/report/language-of';
import { readAddress } from '../../shared/report/links';
import { type Runs, textOf } from '../../shared/report/outline';
import { readRichText } from '../../shared/report/rich-text';
import { linkProblems, tipRuns } from '../../shared/report/tips';
import { aNote } from '../make';
import { dutch } from '../words';

/** `[label](address)`, `*italic*` and `**bold**`, so that a run can be read in a test. */
const shown = (runs: Runs): string =>
  runs
    .map(({ text, href, bold, italic }) => {
      if (href) return `[${text}](${href})`;
      if (bold) return `**${text}**`;
      return italic ? `*${text}*` : text;
    })
    .join('');

describe('an address', () => {
  it.each([
    ['https://buurt.example/a?b=c#d', 'https://buurt.example/a?b=c#d'],
    ['  http://buurt.example  ', 'http://buurt.example'],
    ['HTTPS://buurt.example/', 'https://buurt.example/'],
    ['https://buurt.example/café', 'https://buurt.example/caf%C3%A9'],
    ['https://buurt.example/100%', 'https://buurt.example/100%25'],
    ['https://buurt.example/a#b#c', 'https://buurt.example/a#b%23c'],
    ['https://buurt.example/[1]', 'https://buurt.example/%5B1%5D'],
    ['https://buurt.example:8080/x', 'https://buurt.example:8080/x'],
    ['mailto:hallo@buurt.example', 'mailto:hallo@buurt.example'],
  ])('%s becomes a link', (typed, href) => expect(readAddress(typed)).toEqual({ href }));

  it.each([
    ['#', 'placeholder'],
    ['', 'placeholder'],
    ['#boven', 'placeholder'],
    ['https://buurt.example/mijn map', 'spaces'],
    ['javascript:alert(1)', 'scheme'],
    ['JavaScript:alert(1)', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['\\\\server\\map', 'scheme'],
    ['www.buurt.example', 'scheme'],
    ['https://', 'malformed'],
    ['https:///pad', 'malformed'],
    ['https://[::1]/', 'malformed'],
    ['https://u:p@buurt.example', 'malformed'],
    [`https://buurt.example/${'a'.repeat(2000)}`, 'malformed'],
    ['mailto:niemand', 'malformed'],
  ])('%s is refused [S1-2]', (typed, refused) => expect(readAddress(typed)).toEqual({ refused }));

  it('that becomes a link holds nothing but what a URI may hold', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        const read = readAddress(`https://buurt.example/${path}`);
        if ('href' in read) expect(read.href).toMatch(/^https:\/\/buurt\.example\/[\w\-.~:/?#@!$&'()*+,;=%]*$/);
      }),
    ));
});

describe('what someone typed', () => {
  it.each([
    ['gewoon', 'gewoon'],
    ['kijk op https://buurt.example/kaart.', 'kijk op [https://buurt.example/kaart](https://buurt.example/kaart).'],
    ['(zie https://buurt.example/a_(b))', '(zie [https://buurt.example/a_(b)](https://buurt.example/a_(b)))'],
    ['zie <https://buurt.example>', 'zie [https://buurt.example](https://buurt.example)'],
    ['zie [de kaart](https://buurt.example)', 'zie [de kaart](https://buurt.example)'],
    ['zie [de bijlage](bladzijde 3)', 'zie [de bijlage](bladzijde 3)'],
    ['zie [de kaart](#)', 'zie de kaart'],
    ['zie [de kaart](javascript:alert(1))', 'zie de kaart'],
    ['*samen* en **nu** en _hier_', '*samen* en **nu** en *hier*'],
    ['‘*samen*’, (**nu**)', '‘*samen*’, (**nu**)'],
    ['2*3*4 en een_lange_naam', '2*3*4 en een_lange_naam'],
    ['prijs* en korting*', 'prijs* en korting*'],
    ['5 * 3 * 2', '5 * 3 * 2'],
    ['https://buurt.example/_x_', '[https://buurt.example/_x_](https://buurt.example/_x_)'],
  ])('%s', (typed, read) => expect(shown(readRichText(typed).runs)).toBe(read));

  it('keeps accents, quotes and letters of any script as they were [S1-3]', () => {
    const typed = 'ín de uitvoering, ‘scharreltijd’, ’t Vliernest, ë, ć, “zo”, مرحبا, 👩‍👩‍👧';
    expect(readRichText(typed).runs).toEqual([{ text: typed }]);
  });

  it('loses no letter, whatever it is', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '*', '_', ' ', '[', ']', '(', ')', '<', 'é', '\n') }),
        (typed) => {
          const letters = (text: string): string => text.replace(/[^aé]/g, '');
          expect(letters(textOf(readRichText(typed).runs))).toBe(letters(typed));
        },
      ),
    ));

  it('of forty thousand awkward signs is still read', () => {
    for (const sign of ['[', '*', '_', '(', '<', 'https://', '**a', 'https://a))))'])
      expect(textOf(readRichText(sign.repeat(40_000 / sign.length)).runs).length).toBeGreaterThan(0);
  });
});

describe('a tip', () => {
  const tip = (over: object) => shown(tipRuns(aNote('tip', { text: 'Lees het Buurtboek eens', ...over })));

  it('has its link on the label where that stands in the text [S0-22]', () =>
    expect(tip({ linkLabel: 'Buurtboek', url: 'https://boek.example' })).toBe(
      'Lees het [Buurtboek](https://boek.example) eens',
    ));

  it('finds the label whatever its capitals', () =>
    expect(tip({ linkLabel: 'buurtboek', url: 'https://boek.example' })).toBe(
      'Lees het [Buurtboek](https://boek.example) eens',
    ));

  it('has the label behind the text where it does not stand in it', () =>
    expect(tip({ linkLabel: 'Uitleg', url: 'https://boek.example' })).toBe(
      'Lees het Buurtboek eens [Uitleg](https://boek.example)',
    ));

  it('with only an address has that as its link [S0-25]', () =>
    expect(tip({ url: 'https://boek.example' })).toBe(
      'Lees het Buurtboek eens [https://boek.example](https://boek.example)',
    ));

  it('does not say an address twice', () =>
    expect(tip({ text: 'Zie https://boek.example', url: 'https://boek.example' })).toBe(
      'Zie [https://boek.example](https://boek.example)',
    ));

  it('without a good address keeps its label as words [S1-2]', () => {
    expect(tip({ linkLabel: 'Uitleg', url: '#' })).toBe('Lees het Buurtboek eens Uitleg');
    expect(tip({ linkLabel: 'Buurtboek', url: 'javascript:alert(1)' })).toBe('Lees het Buurtboek eens');
  });

  it('whose link leads nowhere is told about, with the note it stands in [S1-2]', () => {
    const broken = aNote('tip', { text: 'Lees het Buurtboek', linkLabel: 'Buurtboek', url: '#' });
    const spaced = aNote('tip', { text: 'Kijk hier', url: 'https://boek.example/een twee' });
    const inText = aNote('insight', { text: 'zie [boek](#)' });
    const problems = linkProblems([broken, aNote('tip', { url: 'https://goed.example' }), spaced, inText]);
    expect(problems.map(({ noteId }) => noteId)).toEqual([broken.id, spaced.id, inText.id]);
    expect(problems[0] && dutch.say(problems[0].message)).toBe(
      'De link bij ‘Lees het Buurtboek’ wijst nergens naar: #',
    );
    expect(problems[1] && dutch.say(problems[1].message)).toContain('staat een spatie');
  });
});

describe('the language of a text', () => {
  it.each([
    ['Praat zoals de mensen in de buurt praten', 'nl'],
    ['Talk the way that people in this street talk', 'en'],
    ['Vlierbuurt', undefined],
    ['We zijn de baas', 'nl'],
    ['OK', undefined],
  ])('%s', (text, language) => expect(languageOf(text)).toBe(language));
});
