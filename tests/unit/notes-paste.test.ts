import { describe, expect, it } from 'vitest';
import { splitPaste } from '../../shared/notes/paste';

type Row = readonly [given: string, pasted: string, items: readonly string[]];
const lines = (...rows: readonly string[]) => rows.join('\n');

const BULLETS: readonly Row[] = [
  ['dashes', lines('- Kom langs', '- Vraag door'), ['Kom langs', 'Vraag door']],
  ['stars', lines('* Kom langs', '* Vraag door'), ['Kom langs', 'Vraag door']],
  ['round bullets', lines('• Kom langs', '• Vraag door'), ['Kom langs', 'Vraag door']],
  ['the arrow of the printed yield', lines('➢ Kom langs', '➢Vraag door'), ['Kom langs', 'Vraag door']],
  ['long dashes', lines('– Kom langs', '— Vraag door'), ['Kom langs', 'Vraag door']],
  [
    'the bullets of Word',
    lines('·\tKom langs', 'o\tVraag door', '§\tBlijf even'),
    ['Kom langs', 'Vraag door', 'Blijf even'],
  ],
  ['the symbol font of Word', lines('\uF0B7\tKom langs', '\uF0D8 Vraag door'), ['Kom langs', 'Vraag door']],
  ['a bullet and no-break spaces', lines('o\u00A0\u00A0 Kom langs', '►\u00A0Vraag door'), ['Kom langs', 'Vraag door']],
  [
    'numbers',
    lines('1. Kom langs', '2) Vraag door', '(3) Blijf even', '10. Bel terug'),
    ['Kom langs', 'Vraag door', 'Blijf even', 'Bel terug'],
  ],
  [
    'letters and steps',
    lines('a) Kom langs', '1.2. Vraag door', 'iv) Blijf even'),
    ['Kom langs', 'Vraag door', 'Blijf even'],
  ],
  ['a number behind a bullet', lines('- 1. Kom langs', '- 2. Vraag door'), ['Kom langs', 'Vraag door']],
  ['dashes without a space', lines('-Kom langs', '-Vraag door'), ['Kom langs', 'Vraag door']],
  ['boxes to tick', lines('- [ ] Kom langs', '- [x] Vraag door'), ['Kom langs', 'Vraag door']],
  ['a bullet on a line of its own', lines('•', 'Kom langs', '•', '', 'Vraag door'), ['Kom langs', 'Vraag door']],
  [
    'deeper bullets',
    lines('- Kom langs', '   - Vraag door', '\t\t• Blijf even', '- Bel terug'),
    ['Kom langs', 'Vraag door', 'Blijf even', 'Bel terug'],
  ],
];

const TEXT_THAT_IS_NO_BULLET: readonly Row[] = [
  [
    'a year',
    lines('2021. Dat was het jaar', 'Daarna werd het rustig'),
    ['2021. Dat was het jaar', 'Daarna werd het rustig'],
  ],
  ['an amount', lines('3 mensen bellen', '-5 graden was het'), ['3 mensen bellen', '-5 graden was het']],
  ['a word with a small o', lines('o ja, de sleutel', 'ophalen'), ['o ja, de sleutel', 'ophalen']],
  ['an initial', lines('A. zegt ja', 'B. zegt nee'), ['A. zegt ja', 'B. zegt nee']],
  ['a paragraph of a law', lines('§ 3 van de regels', 'Daar staat het'), ['§ 3 van de regels', 'Daar staat het']],
  ['bold words', lines('**Kom** langs', '*Vraag* door'), ['**Kom** langs', '*Vraag* door']],
  ['a decimal', lines('1.5 uur per week', '12:30 beginnen'), ['1.5 uur per week', '12:30 beginnen']],
];

const BROKEN_LINES: readonly Row[] = [
  [
    'a line that runs on in a list',
    lines('- Zoek elkaar op voordat', 'je iets bedenkt.', '- Vraag door'),
    ['Zoek elkaar op voordat je iets bedenkt.', 'Vraag door'],
  ],
  [
    'a capital in the line that runs on',
    lines('- Ga samen naar', 'Rietveen', '- Vraag door'),
    ['Ga samen naar Rietveen', 'Vraag door'],
  ],
  [
    'an empty line in the middle of an item',
    lines('➢ Zoek elkaar ', '', 'op.', '➢ Vraag door'),
    ['Zoek elkaar op.', 'Vraag door'],
  ],
  [
    'an indented line',
    lines('- Zoek elkaar op.', '', '   Ook in de zomer.', '- Vraag door'),
    ['Zoek elkaar op. Ook in de zomer.', 'Vraag door'],
  ],
  [
    'a capital after an empty line',
    lines('- Kom langs', '', 'Daarna koffie', '', '- Vraag door'),
    ['Kom langs', 'Daarna koffie', 'Vraag door'],
  ],
  [
    'a heading between bullets',
    lines('- Kom langs', 'Tips en voorbeelden:', '- Vraag door', 'NOG MEER', '- Blijf'),
    ['Kom langs', 'Tips en voorbeelden:', 'Vraag door', 'NOG MEER', 'Blijf'],
  ],
  [
    'a mail that was broken at its edge',
    lines(
      'We willen dat iemand die net in de buurt komt wonen binnen een',
      'week weet waar hij terecht kan. Daar is nu niets voor.',
      '',
      'Ook de huismeester wil meedenken, maar alleen als het op een',
      'doordeweekse dag kan.',
    ),
    [
      'We willen dat iemand die net in de buurt komt wonen binnen een week weet waar hij terecht kan. Daar is nu niets voor.',
      'Ook de huismeester wil meedenken, maar alleen als het op een doordeweekse dag kan.',
    ],
  ],
  [
    'one sentence over two lines',
    lines('De bewoners willen graag zelf de sleutel van het huis', 'beheren.'),
    ['De bewoners willen graag zelf de sleutel van het huis beheren.'],
  ],
  [
    'long sentences that each have a line',
    lines(
      'Laat mensen merken dat je terugkomt, ook in de zomer',
      'Vraag eerst wat er al is voordat je iets nieuws doet',
      'Zeg het in gewone woorden',
    ),
    [
      'Laat mensen merken dat je terugkomt, ook in de zomer',
      'Vraag eerst wat er al is voordat je iets nieuws doet',
      'Zeg het in gewone woorden',
    ],
  ],
  [
    'small letters, each on a line',
    lines('koffie', 'een plek die ook ’s avonds open is voor jongeren', 'iemand die belt'),
    ['koffie', 'een plek die ook ’s avonds open is voor jongeren', 'iemand die belt'],
  ],
  [
    'a word that was broken',
    lines('- Ga naar de gezond-', 'heidsmarkt', '- Bel zorg-', 'en welzijn'),
    ['Ga naar de gezond-heidsmarkt', 'Bel zorg- en welzijn'],
  ],
  [
    'a soft hyphen at the edge',
    lines('- Ga naar de gezond\u00AD', 'heidsmarkt', '- Bel'),
    ['Ga naar de gezondheidsmarkt', 'Bel'],
  ],
  ['a mail that is quoted', lines('> - Kom langs', '> - Vraag door'), ['Kom langs', 'Vraag door']],
];

const LINKS: readonly Row[] = [
  [
    '[S1-2] a labelled link',
    lines('- Lees [de kaart](https://kaart.example/)', '- Bel'),
    ['Lees [de kaart](https://kaart.example/)', 'Bel'],
  ],
  ['a link that nobody filled in', lines('- Lees [de kaart](#)', '- Bel'), ['Lees [de kaart](#)', 'Bel']],
  [
    '[S1-2] a bare address',
    lines('- Kaart: https://kaart.example/a?b=c', '- Bel'),
    ['Kaart: https://kaart.example/a?b=c', 'Bel'],
  ],
  [
    'an address between angle brackets',
    lines('- Kaart: <https://kaart.example/>', '- Bel'),
    ['Kaart: https://kaart.example/', 'Bel'],
  ],
  [
    '[S2-72] an address with spaces',
    lines('- Kaart: <https://kaart.example/een kaart.pdf>', '- Bel'),
    ['Kaart: [https://kaart.example/een kaart.pdf](https://kaart.example/een kaart.pdf)', 'Bel'],
  ],
  [
    'an address that was broken',
    lines('➢ Kaart: https://kaart.example/wp-', '', 'content/kaart.pdf', '➢ Bel'),
    ['Kaart: https://kaart.example/wp-content/kaart.pdf', 'Bel'],
  ],
  [
    'addresses below each other',
    lines('- Bel', '', 'https://een.example/', 'https://twee.example/'),
    ['Bel', 'https://een.example/', 'https://twee.example/'],
  ],
];

const CHARACTERS: readonly Row[] = [
  ['the line ends of Windows', '- Kom langs\r\n- Vraag door\r\n', ['Kom langs', 'Vraag door']],
  ['no-break spaces and tabs', '-\u00A0Kom\u00A0langs\tmorgen\n- Vraag  door', ['Kom langs morgen', 'Vraag door']],
  ['characters without width', '- Kom\u200B lang\u00ADs\n- \uFEFFVraag door', ['Kom langs', 'Vraag door']],
  ['[S1-3] accents, also loose ones', '- ín de wijk\n- ge\u0301e\u0301n idee', ['ín de wijk', 'géén idee']],
  ['quotes', '- ‘scharreltijd’ en ’t Vliernest\n- “Kom maar”', ['‘scharreltijd’ en ’t Vliernest', '“Kom maar”']],
  ['empty lines and rulers', '\n- Kom langs\n\n-----\n\n- Vraag door\n\n', ['Kom langs', 'Vraag door']],
  ['nothing', ' \n\t\n', []],
];

const tables = { BULLETS, TEXT_THAT_IS_NO_BULLET, BROKEN_LINES, LINKS, CHARACTERS };

describe.each(Object.entries(tables))('a pasted list: %s', (_, rows) => {
  it.each(rows)('reads %s', (_given, pasted, items) => {
    expect(splitPaste(pasted)).toEqual(items);
  });
});

describe('a pasted list of forty', () => {
  it('becomes forty items, in order', () => {
    const items = Array.from({ length: 40 }, (_, at) => `Zin nummer ${at + 1} over de buurt.`);
    expect(splitPaste(items.map((item) => `➢ ${item}`).join('\r\n'))).toEqual(items);
  });
});
