import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOfTables } from '../../renderer/features/plan/pasted-table';
import { applyChange } from '../../shared/model/change';
import { Refusal } from '../../shared/model/message';
import { Block } from '../../shared/model/session';
import { workspaceOf } from '../../shared/model/tables';
import { inOrder, slotsOf } from '../../shared/session/agenda';
import { putBlocks } from '../../shared/session/plan/block-copies';
import { clippingOf, readClipping, rowsOfClipping } from '../../shared/session/plan/clippings';
import { blocksOfRows, rowsOfText } from '../../shared/session/plan/pasted-agenda';
import { readTimes } from '../../shared/session/plan/pasted-times';
import { arbitraryOf } from '../arbitraries';
import { aBlock, aGroup, aSession, aTheme, stamp } from '../make';

const refusalOf = (act: () => unknown): string | undefined => {
  try {
    act();
  } catch (error) {
    return error instanceof Refusal ? error.said.key : String(error);
  }
  return undefined;
};
const blocksOf = (text: string) => blocksOfRows(rowsOfText(text));
const inShort = (text: string) =>
  blocksOf(text).map(({ title, minutes, fixedStart }) => [title, minutes, ...(fixedStart ? [fixedStart] : [])]);

describe('times in a pasted line', () => {
  it.each([
    ['Welkom 10 min', { text: 'Welkom', minutes: 10 }],
    ['10 minuten stilte', { text: 'stilte', minutes: 10 }],
    ['Lunch (12:30)', { text: 'Lunch', startsAt: '12:30' }],
    ['Lunch om 12.30 uur', { text: 'Lunch', startsAt: '12:30' }],
    ['13:30 - 13:45 Kennismaken', { text: 'Kennismaken', startsAt: '13:30', minutes: 15 }],
    ['13.30–14.15: Bouwstenen', { text: 'Bouwstenen', startsAt: '13:30', minutes: 45 }],
    ['14u30 Pauze, 15 min', { text: 'Pauze', startsAt: '14:30', minutes: 15 }],
    ['9:05 Inloop', { text: 'Inloop', startsAt: '09:05' }],
    ['Werken in groepen 1,5 uur', { text: 'Werken in groepen', minutes: 90 }],
    ['Vertrek 17 uur', { text: 'Vertrek', startsAt: '17:00' }],
    ["Even stil - 5'", { text: 'Even stil', minutes: 5 }],
    ['Hoofdstuk 1.10', { text: 'Hoofdstuk 1.10' }],
    ['Wat deden we om 14:00 in groep 3?', { text: 'Wat deden we om 14:00 in groep 3?' }],
    ['Plan voor 2026', { text: 'Plan voor 2026' }],
    ['23:50-00:10 Nachtwacht', { text: 'Nachtwacht', startsAt: '23:50', minutes: 20 }],
  ])('reads %s', (line, read) => {
    expect(readTimes(line)).toEqual(read);
  });

  it('never makes up words: what is left stands in what was pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (line) => {
        const { text, minutes = 0 } = readTimes(line);
        expect(line).toContain(text);
        expect(minutes).toBeGreaterThanOrEqual(0);
        expect(minutes).toBeLessThanOrEqual(24 * 60);
      }),
    );
  });
});

describe('a pasted list', () => {
  it('becomes one block per line, ten minutes where nothing is said', () => {
    expect(inShort('• Welkom 10 min\n\n2) Wat werkt hier? (30 min)\nLunch 12:30\nTerug in de kring')).toEqual([
      ['Welkom', 10],
      ['Wat werkt hier?', 30],
      ['Lunch', 10, '12:30'],
      ['Terug in de kring', 10],
    ]);
  });

  it('knows a welcome, a break, free time, a look back, a closing and work in groups by their names', () => {
    const text = 'Welkom\nKoffiepauze\nScharreltijd\nBouwstenen in groepen\nTerugkijken\nAfsluiten\nIets anders';
    expect(blocksOf(text).map(({ kind, mode }) => `${kind} ${mode}`)).toEqual([
      'welcome plenary',
      'break individual',
      'free_time individual',
      'custom breakout',
      'reflection plenary',
      'closing plenary',
      'custom plenary',
    ]);
  });

  it('in which each line begins with its time says how long everything takes, and fixes nothing', () => {
    expect(inShort('13:30 Welkom\n13:40 Ronde\n14:10 Pauze\n14:25 Afsluiten')).toEqual([
      ['Welkom', 10],
      ['Ronde', 30],
      ['Pauze', 15],
      ['Afsluiten', 10],
    ]);
  });
});

describe('a pasted table', () => {
  it('of Excel is read by its heads, and the other cells become a note to self', () => {
    expect(
      blocksOf('Nr\tTijd\tOnderdeel\tDuur (min)\tWie\n1\t13:30\tWelkom\t10\tAnna\n2\t\tRonde\t25\t'),
    ).toMatchObject([
      { title: 'Welkom', minutes: 10, fixedStart: '13:30', memo: 'Anna' },
      { title: 'Ronde', minutes: 25 },
    ]);
  });

  it('without heads takes a number before the words for the row, and one after them for minutes', () => {
    expect(inShort('1\tWelkom\t5\n2\tLunch om 12:30\t45')).toEqual([
      ['Welkom', 5],
      ['Lunch', 45, '12:30'],
    ]);
  });

  it('of Word comes as html, cell by cell', () => {
    const cell = (...children: string[]) => ({ tag: 'td', children: [{ tag: 'p', children }] });
    const row = (...cells: string[]) => ({ tag: 'tr', children: cells.map((text) => cell(text)) });
    const html = {
      tag: 'body',
      children: [
        '\n',
        { tag: 'table', children: [{ tag: 'tbody', children: [row('Welkom\n en koffie', '10 min'), row(' ', '')] }] },
      ],
    };
    expect(rowsOfTables(html)).toEqual([['Welkom en koffie', '10 min']]);
    expect(rowsOfTables({ tag: 'body', children: ['los'] })).toEqual([]);
  });
});

describe('what is no list of steps', () => {
  it.each([
    ['', 'agenda.paste.garbage'],
    ['  \n\t\n', 'agenda.paste.garbage'],
    ['--- *** ---', 'agenda.paste.garbage'],
    ['{"a": 1}', 'agenda.paste.garbage'],
    ['<!doctype html><p>Hallo', 'agenda.paste.garbage'],
    ['PK\u0003\u0004\u0000\u0000', 'agenda.paste.garbage'],
    [`Er was eens ${'een heel lang verhaal '.repeat(20)}`, 'agenda.paste.garbage'],
    ['Stap\n'.repeat(201), 'agenda.paste.tooMuch'],
  ])('is refused: %j', (text, key) => {
    expect(refusalOf(() => blocksOf(text))).toBe(key);
  });

  it('is refused in words or read as blocks that the model accepts, whatever was pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const refusal = refusalOf(() => {
          for (const block of blocksOf(text)) {
            Block.parse({ ...aBlock(), ...block });
            expect(block.title.trim()).not.toBe('');
          }
        });
        expect([undefined, 'agenda.paste.garbage']).toContain(refusal);
      }),
    );
  });
});

describe('blocks on the clipboard', () => {
  const session = aSession({ id: 'other', programmeId: 'elsewhere' });
  const groups = [aGroup({ id: 'g1' })];

  it('come back in another meeting as new blocks that have yet to run, in their order', () => {
    const from = [
      aBlock({
        id: 'a',
        order: 1,
        title: 'Een',
        status: 'done',
        startedAt: '2026-10-15T14:03:00+02:00',
        themeId: 'theme-1',
      }),
      aBlock({ id: 'b', order: 2, title: 'Twee', mode: 'breakout', groupIds: ['g1', 'gone'], memo: 'Let op' }),
      aBlock({ id: 'c', order: 3, title: 'Drie', mode: 'breakout', besideId: 'b', groupIds: ['gone'] }),
      aBlock({ id: 'd', order: 4, title: 'Vier', fixedStart: '12:30' }),
    ];
    const clipped = readClipping(clippingOf(from, new Set(['d', 'c', 'b', 'a']))) ?? [];
    const here = [aBlock({ id: 'here', sessionId: 'other', order: 1, title: 'Er al' })];
    const rows = rowsOfClipping(clipped, { session, themes: [aTheme({ id: 'another' })], groups }, stamp());
    const { blocks } = applyChange(
      workspaceOf({ sessions: [session], blocks: here }),
      putBlocks(session, here, rows, { beforeId: 'here' }, stamp()),
    );
    expect(slotsOf(blocks).map((slot) => slot.map(({ title }) => title))).toEqual([
      ['Een'],
      ['Twee', 'Drie'],
      ['Vier'],
      ['Er al'],
    ]);
    const [one, two, three, four] = inOrder(blocks);
    expect(one).toMatchObject({ sessionId: 'other', status: 'planned' });
    for (const field of ['startedAt', 'themeId']) expect(one).not.toHaveProperty(field);
    expect(two).toMatchObject({ groupIds: ['g1'], memo: 'Let op' });
    expect(three).not.toHaveProperty('groupIds');
    expect(four).toMatchObject({ fixedStart: '12:30' });
    expect(new Set([...from, ...blocks].map(({ id }) => id)).size).toBe(from.length + blocks.length);
  });

  it('hold all that the model knows of a block', () => {
    fc.assert(
      fc.property(fc.array(arbitraryOf(Block) as fc.Arbitrary<Block>, { minLength: 1, maxLength: 3 }), (rows) => {
        const blocks = rows.map((row, index) => ({ ...row, id: `b${index}`, order: index }));
        const back = readClipping(clippingOf(blocks, new Set(blocks.map(({ id }) => id))));
        expect(back?.map(({ id, title, minutes, memo, captures }) => ({ id, title, minutes, memo, captures }))).toEqual(
          slotsOf(blocks)
            .flat()
            .map(({ id, title, minutes, memo, captures }) => ({ id, title, minutes, memo, captures })),
        );
      }),
    );
  });

  it('that are damaged are refused, and any other text is not taken for blocks', () => {
    const text = clippingOf([aBlock({ id: 'a' })], new Set(['a']));
    expect(refusalOf(() => readClipping(text.replace('"minutes":10', '"minutes":-1')))).toBe('agenda.paste.broken');
    expect(refusalOf(() => readClipping(text.replace('"version":1', '"version":2')))).toBe('agenda.paste.broken');
    expect(readClipping(text.slice(0, -3))).toBeNull();
    expect(readClipping('We plakken kring/blocks in de tekst')).toBeNull();
  });
});
