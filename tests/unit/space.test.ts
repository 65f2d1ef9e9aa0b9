import { describe, expect, it } from 'vitest';
import { places, prepareDataFolder } from '../../electron/services/data-folder';
import { createSpace } from '../../electron/services/space';
import { openStore } from '../../electron/services/store';
import { LITTLE_SPACE } from '../../shared/host/space';
import { anEntry, FOLDER } from '../stand-ins/kept-story';
import { MemoryDisk } from '../stand-ins/memory-disk';

const noWait = async () => undefined;
const { ballast } = places(FOLDER);
const spaceOn = ({ disk }: MemoryDisk) => createSpace({ disk, wait: noWait, folder: FOLDER, ballast });

describe('room for a full disk', () => {
  it('is kept once, where there is plenty, and given up when it is asked', async () => {
    const memory = new MemoryDisk();
    const space = spaceOn(memory);
    await space.keepSome();
    expect(memory.get(ballast)?.length).toBe(16 * 1024 * 1024);
    memory.calls = [];
    await space.keepSome();
    expect(memory.calls).not.toContain('write');
    expect(await space.makeRoom()).toBe(true);
    expect(await space.makeRoom()).toBe(false);
  });

  it('is not taken from a disk that has little', async () => {
    const memory = new MemoryDisk();
    memory.freeBytes = LITTLE_SPACE - 1;
    await spaceOn(memory).keepSome();
    expect(memory.paths()).toEqual([]);
    expect(await spaceOn(memory).free()).toBe(LITTLE_SPACE - 1);
  });

  it('lets a change be saved that found the disk full', async () => {
    const memory = new MemoryDisk();
    await prepareDataFolder(memory.disk, noWait, FOLDER);
    memory.put(ballast, new Uint8Array(1));
    const { makeRoom } = spaceOn(memory);
    const parts = {
      disk: memory.disk,
      wait: noWait,
      now: () => 1,
      dataFolder: FOLDER,
      report: () => undefined,
      makeRoom,
    };
    const store = await openStore(parts);
    const at = memory.calls.length + 1 + 2;
    memory.fault = { at, code: 'ENOSPC' };
    await store.append([anEntry(1)]);
    expect(memory.get(ballast)).toBeNull();
    // The next one finds no room any more, and is refused aloud.
    memory.fault = { at: memory.calls.length + 1, code: 'ENOSPC', times: 9 };
    await expect(store.append([anEntry(2)])).rejects.toThrow('ENOSPC');
  });

  it('refuses a writer that would not notice, before it starts', async () => {
    const memory = new MemoryDisk();
    await spaceOn(memory).refuseWhenFull();
    memory.freeBytes = 1000;
    await expect(spaceOn(memory).refuseWhenFull()).rejects.toMatchObject({ code: 'ENOSPC' });
  });
});

describe('changes that fit nowhere', () => {
  it('are kept in a file beside the journal, and go when history is forgotten', async () => {
    const memory = new MemoryDisk();
    await prepareDataFolder(memory.disk, noWait, FOLDER);
    const parts = { disk: memory.disk, wait: noWait, now: () => 1, dataFolder: FOLDER, report: () => undefined };
    const store = await openStore(parts);
    await store.append([anEntry(1)]);
    const file = await store.putAside([anEntry(7, 'nergens')]);
    const path = memory.paths().find((each) => each.endsWith(file)) ?? '';
    expect(Buffer.from(memory.get(path) ?? []).toString()).toContain('nergens');
    await store.forgetHistory();
    expect(memory.get(path)).toBeNull();
  });
});
