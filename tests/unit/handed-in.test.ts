import { beforeEach, describe, expect, it, vi } from 'vitest';
import { givesBackTo, handIn, keepAside, keptAside } from '../../renderer/notes/handed-in';

const kept = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => kept.set(key, text),
  removeItem: (key: string) => kept.delete(key),
});
beforeEach(() => kept.clear());

const field = 'note-1.text';
const onDisk = () => [...kept.values()];

/** An act that is over when it is told to. */
function anAct() {
  let end: (answer: object | null) => void = () => undefined;
  const answer = new Promise<object | null>((done) => {
    end = done;
  });
  return { keep: () => answer, end: (answer: object | null) => end(answer) };
}

describe('the words of a field that was left', () => {
  it('stay aside until they are kept: a window that goes in the middle of it costs nothing', async () => {
    keepAside(field, 'De bus rijdt weer');
    const act = anAct();
    const over = handIn(field, 'De bus rijdt weer', act.keep);
    expect(onDisk()).toEqual(['De bus rijdt weer']);
    // In the window that lives on they are on their way, and not to be typed again.
    expect(keptAside(field)).toBeNull();
    act.end({});
    await over;
    expect(onDisk()).toEqual([]);
  });

  it('stay aside when they could not be kept, and come back to the field as it is then', async () => {
    const back = vi.fn();
    keepAside(field, 'De bus rijdt weer');
    const end = givesBackTo(field, back);
    await handIn(field, 'De bus rijdt weer', async () => null);
    expect(back).toHaveBeenCalledWith('De bus rijdt weer');
    expect(keptAside(field)).toBe('De bus rijdt weer');
    end();
    await handIn(field, 'De bus rijdt weer', async () => null);
    expect(back).toHaveBeenCalledTimes(1);
    expect(keptAside(field)).toBe('De bus rijdt weer');
  });

  it('stay aside when the act throws, and the fault is heard', async () => {
    keepAside(field, 'De bus rijdt weer');
    const broken = async () => Promise.reject(new Error('no disk'));
    await expect(handIn(field, 'De bus rijdt weer', broken)).rejects.toThrow('no disk');
    expect(keptAside(field)).toBe('De bus rijdt weer');
  });

  it('never take the place of what was typed since', async () => {
    const back = vi.fn();
    givesBackTo(field, back);
    keepAside(field, 'De bus');
    const first = anAct();
    const over = handIn(field, 'De bus', first.keep);
    keepAside(field, 'De bus rijdt weer');
    expect(keptAside(field)).toBe('De bus rijdt weer');
    const second = anAct();
    const overToo = handIn(field, 'De bus rijdt weer', second.keep);
    first.end(null);
    await over;
    expect([onDisk(), keptAside(field)]).toEqual([['De bus rijdt weer'], null]);
    second.end({});
    await overToo;
    expect(onDisk()).toEqual([]);
    expect(back).not.toHaveBeenCalled();
  });

  it('are not kept aside when there are none: a field that must not be empty shows what stands there', async () => {
    keepAside(field, '  ');
    await handIn(field, '  ', async () => null);
    expect(onDisk()).toEqual([]);
  });
});
