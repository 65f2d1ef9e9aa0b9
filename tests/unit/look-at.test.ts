import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../renderer/data/database';
import { lookAt } from '../../renderer/data/look-at';
import { readKnown } from '../../shared/workspace/earlier-rows';
import { demo } from '../make';

describe('work of a newer Kring in this window', () => {
  it('is shown as far as this one knows it, in a copy of its own', async () => {
    const own = openDatabase('a-store');
    await own.open();
    await own.of('notes').bulkPut([...demo().notes.slice(0, 3)]);
    const [first, ...rest] = demo().notes;
    const newer = { ...demo(), notes: [{ ...first, mood: 'calm' }, { ...rest[0], kind: 'dream' }, ...rest.slice(1)] };
    const { then, left } = readKnown({ ...newer, moods: [{ id: 'm' }] });
    expect(left).toBe(2);
    expect(then.notes[0]).toEqual(first);
    const shown = await lookAt('a-store', then);
    expect(await shown.of('notes').count()).toBe(demo().notes.length - 1);
    shown.close();
    const still = openDatabase('a-store');
    await still.open();
    expect(await still.of('notes').count()).toBe(3);
    still.close();
  });
});
