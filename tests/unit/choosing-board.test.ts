import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardKeyOf, cardTowards, type Spot } from '../../renderer/features/run/board/board-keys';
import {
  beginsWithBoard,
  chosenSteps,
  meantFor,
  OUTSIDE,
  stepsWithSlips,
} from '../../renderer/features/run/board/sources';
import { placeAfter, voteKeyOf } from '../../renderer/features/run/board/vote-keys';
import { aBlock, aNote } from '../make';

const press = (key: string, over: Partial<Parameters<typeof boardKeyOf>[0]> = {}) =>
  boardKeyOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...over });

/** Cards of 100 by 50 in so many columns, 10 apart. */
const grid = (count: number, columns: number, from = { left: 0, top: 0 }, prefix = ''): Spot[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${prefix}${at}`,
    left: from.left + (at % columns) * 110,
    top: from.top + Math.floor(at / columns) * 60,
    width: 100,
    height: 50,
  }));

describe('a key on a card', () => {
  it('goes, ticks on the way with Shift, opens, and takes out of the group', () => {
    expect(press('ArrowDown')).toEqual({ act: 'go', to: 'down', ticks: false });
    expect(press('ArrowRight', { shiftKey: true })).toEqual({ act: 'go', to: 'right', ticks: true });
    expect(press('End')).toEqual({ act: 'go', to: 'last', ticks: false });
    expect([press('Enter'), press('Delete'), press(' ')]).toEqual([
      { act: 'open' },
      { act: 'takeOut' },
      { act: 'tick' },
    ]);
    expect(press('a', { ctrlKey: true })).toEqual({ act: 'tickAll' });
    expect([press('F10', { shiftKey: true }), press('ContextMenu')]).toEqual([{ act: 'menu' }, { act: 'menu' }]);
  });

  it('is for the page when it means nothing here: undo, a remote, a letter', () => {
    expect([press('z', { ctrlKey: true }), press('PageDown'), press('n'), press('Escape')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
  });
});

describe('the arrows on a board', () => {
  it('go along a row and between rows of loose cards', () => {
    const spots = grid(7, 3);
    expect(cardTowards(spots, '0', 'right')).toBe('1');
    expect(cardTowards(spots, '2', 'right')).toBe('3');
    expect(cardTowards(spots, '1', 'down')).toBe('4');
    expect(cardTowards(spots, '5', 'down')).toBe('6');
    expect(cardTowards(spots, '4', 'up')).toBe('1');
    expect([cardTowards(spots, '4', 'first'), cardTowards(spots, '4', 'last')]).toEqual(['0', '6']);
    expect([cardTowards(spots, '0', 'left'), cardTowards(spots, '0', 'up'), cardTowards(spots, '6', 'down')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('walk a group down before they leave it', () => {
    const groups = [...grid(3, 1, { left: 0, top: 0 }, 'a'), ...grid(2, 1, { left: 300, top: 0 }, 'b')];
    const spots = [...groups, ...grid(6, 3, { left: 0, top: 300 }, 'loose')];
    expect([cardTowards(spots, 'a0', 'down'), cardTowards(spots, 'a1', 'down')]).toEqual(['a1', 'a2']);
    expect(cardTowards(spots, 'a2', 'down')).toBe('loose0');
    expect(cardTowards(spots, 'b1', 'down')).toBe('loose2');
    expect(cardTowards(spots, 'loose0', 'up')).toBe('a2');
  });

  it('reach every card from the first with right alone, and never leave the board', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 6 }), (count, columns) => {
        const spots = grid(count, columns);
        const seen = [spots[0]?.id];
        for (let id = seen[0]; id !== undefined; id = cardTowards(spots, id, 'right'))
          if (id !== seen.at(-1)) seen.push(id);
        expect(seen).toHaveLength(count);
      }),
    ));
});

describe('a key in the list of options', () => {
  const voteKey = (key: string) => voteKeyOf({ key, ctrlKey: false, metaKey: false, altKey: false });
  it('counts with + and -, also without Shift', () => {
    expect([voteKey('+'), voteKey('=')]).toEqual([
      { act: 'count', by: 1 },
      { act: 'count', by: 1 },
    ]);
    expect(voteKey('-')).toEqual({ act: 'count', by: -1 });
    expect(voteKey(' ')).toBeNull();
  });
  it('stays in the list', () => {
    expect([placeAfter(0, 'previous', 5), placeAfter(4, 'next', 5)]).toEqual([0, 4]);
    expect([placeAfter(2, 'first', 5), placeAfter(2, 'last', 5), placeAfter(2, 'next', 5)]).toEqual([0, 4, 3]);
  });
});

describe('the slips of a board', () => {
  const blocks = ['write', 'talk', 'choose', 'close'].map((id, order) => aBlock({ id, order, kind: 'method_step' }));
  const choose = blocks[2] ?? aBlock();
  const notes = [
    aNote('insight', { blockId: 'write', breakoutGroupId: 'table-1' }),
    aNote('insight', { blockId: 'write', breakoutGroupId: 'table-2' }),
    aNote('tip', { blockId: 'talk' }),
    aNote('insight', { blockId: 'choose' }),
    aNote('insight', { blockId: 'close' }),
    aNote('insight', { blockId: 'taken-off' }),
    aNote('conflict', { blockId: 'write' }),
    aNote('parking', { blockId: 'write' }),
  ];
  const steps = stepsWithSlips(notes, blocks, choose);
  const lying = (choice: Parameters<typeof meantFor>[0], captures: readonly 'insight'[] = []) =>
    notes
      .filter(meantFor(choice, chosenSteps(choice, steps, 'choose', captures), blocks))
      .map(({ blockId }) => blockId);

  it('are of the steps until now, and of no step at all; a botsing and what is parked stay away', () =>
    expect(steps).toEqual([
      { blockId: OUTSIDE, count: 1 },
      { blockId: 'write', count: 2 },
      { blockId: 'talk', count: 1 },
      { blockId: 'choose', count: 1 },
    ]));
  it('are those of before in a step that asks for none, and its own where it asks for some', () => {
    expect(lying({})).toEqual(['write', 'write', 'talk', 'choose', 'taken-off']);
    expect(lying({}, ['insight'])).toEqual(['choose']);
  });
  it('are of the steps and of the group that were chosen, and always of the step itself', () => {
    expect(lying({ from: ['talk'] })).toEqual(['talk', 'choose']);
    expect(lying({ groupId: 'table-1' })).toEqual(['write']);
  });
  it('come first in a step of a method that asks for no notes, and nowhere else', () => {
    expect(beginsWithBoard({ kind: 'method_step' }, [])).toBe(true);
    expect(beginsWithBoard({ kind: 'method_step' }, ['insight'])).toBe(false);
    expect([beginsWithBoard({ kind: 'custom' }, []), beginsWithBoard({ kind: 'closing' }, [])]).toEqual([false, false]);
  });
});
