import { describe, expect, it } from 'vitest';
import type { Disk } from '../../electron/services/disk';
import { createFiles } from '../../electron/services/files';
import { inWords } from '../../electron/services/refusals';
import { sharedPlaceOf } from '../../electron/services/shared-places';
import { MemoryDisk } from '../stand-ins/memory-disk';

const PATH = '/mine/plan.kring';
const REMEMBERED = '/data/files.json';
const bytes = (...numbers: number[]) => new Uint8Array(numbers);
const noWait = async () => undefined;

async function aDisk(): Promise<MemoryDisk> {
  const memory = new MemoryDisk();
  await memory.disk.makeFolder('/mine');
  await memory.disk.makeFolder('/data');
  return memory;
}

/** Kring on a disk, with a person who always points at the same file. */
const kringOn = (disk: Disk, path = PATH) =>
  createFiles({
    disk,
    wait: noWait,
    dialogs: { whereToSave: async () => path, whichToOpen: async () => path },
    rememberIn: REMEMBERED,
  });
const saving = (content: Uint8Array) => ({ suggestedName: 'plan.kring', kind: 'kring' as const, bytes: content });
const keysOf = (saved: { notices?: readonly { readonly key: string }[] }) =>
  (saved.notices ?? []).map(({ key }) => key);

describe('a file that somebody else changed since', () => {
  // What Kring did last, whether it was closed since, and what the other did: longer, or as long and different.
  const stories = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((seed) => ({
    did: seed % 2 === 0 ? ('saved' as const) : ('opened' as const),
    isClosed: seed % 3 === 0,
    theirs: seed % 4 < 2 ? bytes(1, 2, 3, seed) : bytes(7, 7, seed),
  }));

  it.each(stories)('stays, and mine stands beside it: %o', async ({ did, isClosed, theirs }) => {
    const memory = await aDisk();
    const first = kringOn(memory.disk);
    if (did === 'saved') await first.save(saving(bytes(1, 2, 3)));
    else {
      memory.put(PATH, bytes(1, 2, 3));
      await first.open({ kind: 'kring' });
    }
    memory.put(PATH, theirs);
    const kring = isClosed ? kringOn(memory.disk) : first;
    const mine = bytes(9, 9, 9, 9);
    const saved = await kring.save(saving(mine));
    expect(saved.name).toBe('plan (2).kring');
    expect(keysOf(saved)).toEqual(['files.changedElsewhere']);
    expect(memory.get(PATH)).toEqual(theirs);
    expect(memory.get('/mine/plan (2).kring')).toEqual(mine);
    // What stands beside is somebody's too: a third version gets a name of its own.
    memory.put('/mine/plan (2).kring', bytes(5));
    expect((await kring.save(saving(bytes(4)))).name).toBe('plan (3).kring');
    expect(memory.get('/mine/plan (2).kring')).toEqual(bytes(5));
  });

  it('is no story when nobody did, when it is gone, or when Kring never saw it', async () => {
    const memory = await aDisk();
    const kring = kringOn(memory.disk);
    memory.put(PATH, bytes(5));
    for (const each of [bytes(1), bytes(2), bytes(3)]) {
      const saved = await kring.save(saving(each));
      expect([saved.name, saved.notices]).toEqual(['plan.kring', undefined]);
      expect(memory.get(PATH)).toEqual(each);
    }
    await memory.disk.remove(PATH);
    expect((await kring.save(saving(bytes(4)))).name).toBe('plan.kring');
  });

  it('is known by a fingerprint, without the name of the file, and a damaged memory only forgets', async () => {
    const memory = await aDisk();
    await kringOn(memory.disk).save(saving(bytes(1)));
    expect(Buffer.from(memory.get(REMEMBERED) ?? []).toString('utf8')).not.toMatch(/plan|mine/);
    memory.put(REMEMBERED, Buffer.from('{"half'));
    expect((await kringOn(memory.disk).save(saving(bytes(2)))).name).toBe('plan.kring');
  });

  it('gives up in words when every name beside it is taken', async () => {
    const memory = await aDisk();
    const kring = kringOn(memory.disk);
    await kring.save(saving(bytes(1)));
    memory.put(PATH, bytes(2));
    for (const number of [2, 3, 4, 5]) memory.put(`/mine/plan (${number}).kring`, bytes(number));
    await expect(kring.save(saving(bytes(9)))).rejects.toMatchObject({ said: { key: 'files.noNameLeft' } });
    expect(memory.get(PATH)).toEqual(bytes(2));
  });
});

describe('a file that another program holds', () => {
  const held = (memory: MemoryDisk, times: number, code: string): Disk => {
    let left = times;
    return {
      ...memory.disk,
      rename: async (from, to) => {
        if (to === PATH && left > 0) {
          left -= 1;
          throw Object.assign(new Error(code), { code });
        }
        await memory.disk.rename(from, to);
      },
    };
  };

  it.each(Array.from({ length: 20 }, (_, at) => at + 1))(
    'is saved all the same when it is refused %i times',
    async (times) => {
      const memory = await aDisk();
      memory.put(PATH, bytes(1));
      const saved = await kringOn(held(memory, times, times % 2 ? 'EPERM' : 'EBUSY')).save(saving(bytes(9)));
      expect(memory.get(`/mine/${saved.name}`)).toEqual(bytes(9));
      if (saved.name !== 'plan.kring') expect(memory.get(PATH)).toEqual(bytes(1));
      expect(keysOf(saved)).toEqual(saved.name === 'plan.kring' ? [] : ['files.held']);
    },
  );

  it('is left as it is when it is held for ever; the new one stands beside it, and that is said', async () => {
    const memory = await aDisk();
    memory.put(PATH, bytes(1));
    const saved = await kringOn(held(memory, Number.POSITIVE_INFINITY, 'EPERM')).save(saving(bytes(9)));
    expect([saved.name, keysOf(saved)]).toEqual(['plan (2).kring', ['files.held']]);
    expect(memory.get(PATH)).toEqual(bytes(1));
  });

  it('says so when the disk is full, and leaves the old file whole', async () => {
    const memory = await aDisk();
    memory.put(PATH, bytes(1));
    memory.fault = { at: memory.calls.length + 3, code: 'ENOSPC', times: 500 };
    const error = await kringOn(memory.disk)
      .save(saving(bytes(9)))
      .catch(inWords);
    expect(error).toMatchObject({ said: { key: 'app.host.diskFull' } });
    memory.fault = null;
    expect(memory.get(PATH)).toEqual(bytes(1));
  });
});

describe('the place of a file', () => {
  it.each([
    ['OneDrive', 'C:\\Users\\ada\\OneDrive - Gemeente Vlier\\Wijk\\plan.kring'],
    ['OneDrive', '/Users/ada/Library/CloudStorage/OneDrive-Vlier/plan.kring'],
    ['Dropbox', '/home/ada/Dropbox/plan.kring'],
    ['Dropbox', 'C:\\Users\\ada\\Dropbox (Team)\\plan.kring'],
    ['iCloud Drive', '/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/plan.kring'],
    ['iCloud Drive', 'C:\\Users\\ada\\iCloudDrive\\plan.kring'],
    ['Google Drive', 'G:\\Mijn Drive\\plan.kring'],
    ['Google Drive', '/Users/ada/Library/CloudStorage/GoogleDrive-ada/My Drive/plan.kring'],
    ['Nextcloud', '/home/ada/Nextcloud/plan.kring'],
    ['Nextcloud', '/home/ada/ownCloud/plan.kring'],
    ['network', '\\\\server\\wijk\\plan.kring'],
    ['network', '\\\\?\\UNC\\server\\wijk\\plan.kring'],
    ['network', '/run/user/1000/gvfs/smb-share:server=nas,share=wijk/plan.kring'],
  ])('is known to be %s: %s', (place, path) => expect(sharedPlaceOf(path, {})).toBe(place));

  it('is known by the folder that Windows names for OneDrive, whatever it is called', () => {
    const env = { OneDriveCommercial: 'D:\\Werk' };
    expect(sharedPlaceOf('D:\\Werk\\plan.kring', env)).toBe('OneDrive');
    expect(sharedPlaceOf('D:\\Werkmap\\plan.kring', env)).toBeNull();
  });

  it.each([
    'C:\\Users\\ada\\Documents\\plan.kring',
    '\\\\?\\C:\\Users\\ada\\plan.kring',
    '/home/ada/Dropbox.kring',
    '/home/ada/onedrivers/plan.kring',
    '/Volumes/STICK/plan.kring',
  ])('is this laptop: %s', (path) => expect(sharedPlaceOf(path, {})).toBeNull());

  it('is told of a workspace that is saved there, and it is saved all the same', async () => {
    const memory = await aDisk();
    await memory.disk.makeFolder('/home/ada/Dropbox');
    const path = '/home/ada/Dropbox/plan.kring';
    const saved = await kringOn(memory.disk, path).save(saving(bytes(9)));
    expect(saved.notices).toEqual([{ key: 'files.synced', params: { service: 'Dropbox' } }]);
    expect(memory.get(path)).toEqual(bytes(9));
  });
});
