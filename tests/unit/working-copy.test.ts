import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { withWorkingCopy } from '../../renderer/data/working-copy';
import { Refusal, say } from '../../shared/model/message';

const broken = () => new DOMException('Internal error opening backing store', 'UnknownError');
const begin = async (db: { revision: () => Promise<number> }) => db.revision();

vi.stubGlobal('localStorage', { setItem: () => undefined });
afterEach(() => vi.restoreAllMocks());

describe('a working copy that cannot be read', () => {
  it('goes, and is begun anew', async () => {
    let times = 0;
    const read = async (db: { revision: () => Promise<number> }) => {
      times += 1;
      if (times === 1) throw broken();
      return db.revision();
    };
    expect(await withWorkingCopy('unreadable', async () => undefined, read)).toBe(0);
    expect(times).toBe(2);
  });

  it('and cannot even be taken away is cleared by the host', async () => {
    let isBroken = true;
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
      if (isBroken) throw broken();
      return open(...args);
    });
    const clear = vi.fn(async () => {
      isBroken = false;
    });
    expect(await withWorkingCopy('lost', clear, begin)).toBe(0);
    expect(clear).toHaveBeenCalledTimes(1);
  });

  it('stays when it was the host that refused', async () => {
    const clear = vi.fn();
    const refuse = async () => Promise.reject(new Refusal(say('app.host.gone')));
    await expect(withWorkingCopy('fine', clear, refuse)).rejects.toBeInstanceOf(Refusal);
    expect(clear).not.toHaveBeenCalled();
  });
});
