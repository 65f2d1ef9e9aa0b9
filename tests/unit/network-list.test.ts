import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextCell } from '../../renderer/features/network/list/grid-keys';
import {
  linesWith,
  partiesInOrder,
  partyLines,
  tieLines,
  tiesInOrder,
} from '../../renderer/features/network/list/lines';
import { ALL_UP_TO, rowWindow } from '../../renderer/features/network/list/row-window';
import { toggled, withRange } from '../../renderer/features/network/list/selecting';
import { marksOf } from '../../shared/network/marks';
import { knownTags } from '../../shared/network/tags';
import { demo } from '../make';
import { dutch, english } from '../words';

const press = (key: string, isFar = false) => ({ key, ctrlKey: isFar, metaKey: false });
const SIZE = { rows: 20, columns: 6, page: 8 };

describe('the keys of a grid', () => {
  it.each([
    ['ArrowDown', { row: 4, column: 2 }],
    ['ArrowUp', { row: 2, column: 2 }],
    ['ArrowLeft', { row: 3, column: 1 }],
    ['ArrowRight', { row: 3, column: 3 }],
    ['Home', { row: 3, column: 0 }],
    ['End', { row: 3, column: 5 }],
    ['PageDown', { row: 11, column: 2 }],
    ['PageUp', { row: 0, column: 2 }],
  ])('%s', (key, to) => {
    expect(nextCell({ row: 3, column: 2 }, press(key), SIZE)).toEqual(to);
  });

  it('go to the ends of the list with Ctrl, and into the head from the first row', () => {
    expect(nextCell({ row: 3, column: 2 }, press('End', true), SIZE)).toEqual({ row: 19, column: 5 });
    expect(nextCell({ row: 3, column: 2 }, press('Home', true), SIZE)).toEqual({ row: 0, column: 0 });
    expect(nextCell({ row: 0, column: 2 }, press('ArrowUp'), SIZE)).toEqual({ row: -1, column: 2 });
    expect(nextCell({ row: 0, column: 2 }, press('a'), SIZE)).toBeNull();
  });

  it('never leave the grid', () => {
    const keys = fc.constantFrom(
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'PageUp',
      'PageDown',
      'Home',
      'End',
    );
    const size = fc.record({ rows: fc.integer({ min: 1, max: 50 }), columns: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(size, fc.array(fc.tuple(keys, fc.boolean())), ({ rows, columns }, pressed) => {
        let cell = { row: 0, column: 0 };
        for (const [key, isFar] of pressed) {
          cell = nextCell(cell, press(key, isFar), { rows, columns, page: 5 }) ?? cell;
          expect(cell.row).toBeGreaterThanOrEqual(-1);
          expect(cell.row).toBeLessThan(rows);
          expect(cell.column).toBeGreaterThanOrEqual(0);
          expect(cell.column).toBeLessThan(columns);
        }
      }),
    );
  });
});

describe('the rows that are drawn', () => {
  it('are all of them in a short list', () => {
    const { drawn, skippedAfter } = rowWindow(ALL_UP_TO, { from: 0, to: 10 }, 0);
    expect(drawn).toHaveLength(ALL_UP_TO);
    expect(skippedAfter).toBe(0);
  });

  it('are few of three thousand, with the one that has the focus, and room for all others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2990 }), fc.integer({ min: -1, max: 2999 }), (from, active) => {
        const { drawn, skippedAfter } = rowWindow(3000, { from, to: from + 15 }, active);
        expect(drawn.length).toBeLessThan(40);
        const rows = drawn.map(({ row }) => row);
        for (let row = from; row < Math.min(3000, from + 15); row += 1) expect(rows).toContain(row);
        if (active >= 0) expect(rows).toContain(active);
        expect(rows).toEqual(rows.toSorted((a, b) => a - b));
        const skipped = drawn.reduce((sum, row) => sum + row.skipped, 0);
        expect(drawn.length + skipped + skippedAfter).toBe(3000);
      }),
    );
  });
});

describe('the lines of the list', () => {
  const { stakeholders: parties, ties, notes } = demo();
  const network = { programmeId: 'prg-vlierbuurt', parties, ties, ended: [], notes, marks: marksOf(notes) };
  const lines = partyLines(network, dutch, []);

  it('stand by name, by ring from the middle out, and by how many ties', () => {
    const byName = partiesInOrder(lines, { by: 'name', isDown: false }, 'nl-NL').map(({ party }) => party.name);
    expect(byName).toEqual(byName.toSorted((a, b) => a.localeCompare(b, 'nl-NL', { sensitivity: 'base' })));
    const byRing = partiesInOrder(lines, { by: 'ring', isDown: false }, 'nl-NL').map(({ party }) => party.ring);
    expect([byRing[0], byRing.at(-1)]).toEqual(['core', 'missing']);
    expect(partiesInOrder(lines, { by: 'ties', isDown: true }, 'nl-NL')[0]?.party.shortName).toBe('Welzijn');
  });

  it('are found by every word that is sought, in name, kind, field or ring', () => {
    const found = linesWith(lines, 'kern ZORG').map(({ party }) => party.shortName);
    expect(found.toSorted()).toEqual(['Huisarts Lommervlier', 'Wijkverpleging']);
    expect(linesWith(lines, '  ')).toHaveLength(28);
  });

  it('are found and ordered by their tags as well, as the language of the screen calls them', () => {
    const known = knownTags(['older_people', 'prevention'], dutch, [dutch, english]);
    const tagged = parties.map((party) =>
      party.shortName === 'Welzijn' ? { ...party, tags: ['Older people', 'samen eten'] } : party,
    );
    const all = partyLines({ ...network, parties: tagged }, dutch, known);
    expect(linesWith(all, 'ouderen eten').map(({ party }) => party.shortName)).toEqual(['Welzijn']);
    const byTags = partiesInOrder(all, { by: 'tags', isDown: false }, 'nl-NL').map(({ tags }) => tags);
    expect(byTags.slice(0, 4)).toEqual(['ander netwerk', 'ander netwerk', 'kwartiermaker', 'ouderen en samen eten']);
    expect(byTags.at(-1)).toBe('');
  });

  it('are of ties too, by their ends and by their rung', () => {
    const all = tieLines(network, dutch);
    expect(all).toHaveLength(45);
    expect(tiesInOrder(all, { by: 'now', isDown: true }, 'nl-NL')[0]?.tie.ladder).toBe(4);
    const ends = tiesInOrder(all, { by: 'ends', isDown: false }, 'nl-NL').map(({ a }) => a);
    expect(ends).toEqual(ends.toSorted((a, b) => a.localeCompare(b, 'nl-NL', { sensitivity: 'base' })));
    expect(linesWith(all, 'moskee sleutel')).toHaveLength(1);
  });
});

describe('choosing rows', () => {
  const ids = ['a', 'b', 'c', 'd'];
  it('adds one or takes it off', () => {
    expect([...toggled(new Set(['a']), 'b')]).toEqual(['a', 'b']);
    expect([...toggled(new Set(['a', 'b']), 'b')]).toEqual(['a']);
  });
  it('takes all between two, whichever way, and keeps what was chosen', () => {
    expect([...withRange(new Set(), ids, 'b', 'd')]).toEqual(['b', 'c', 'd']);
    expect([...withRange(new Set(['a']), ids, 'd', 'c')]).toEqual(['a', 'c', 'd']);
    expect([...withRange(new Set(), ids, 'gone', 'c')]).toEqual(['c']);
  });
});
