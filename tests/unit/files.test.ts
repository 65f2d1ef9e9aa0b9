import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomicWrite, sweepParts } from '../../electron/services/atomic-write';
import type { Disk } from '../../electron/services/disk';
import { createFiles } from '../../electron/services/files';
import { inWords } from '../../electron/services/refusals';
import { LARGEST_FILE } from '../../shared/host/contract';
import { MemoryDisk, PowerCut } from '../stand-ins/memory-disk';

const FOLDER = '/mine';
const PATH = `${FOLDER}/plan.kring`;
const OLD = new Uint8Array([1, 2, 3, 4, 5]);
const NEW = new Uint8Array([9, 8, 7, 6, 5, 4, 3, 2, 1]);
const noWait = async () => undefined;
const at = (code: string) => Object.assign(new Error(code), { code });

async function withOldFile(): Promise<MemoryDisk> {
  const memory = new MemoryDisk();
  await memory.disk.makeFolder(FOLDER);
  memory.put(PATH, OLD);
  memory.calls = [];
  return memory;
}

/** A disk whose renames to some names are refused, as long as `isHeld` says. */
const holding = (memory: MemoryDisk, isHeld: (to: string) => boolean, code = 'EBUSY'): Disk => ({
  ...memory.disk,
  rename: async (from, to) => {
    if (isHeld(to)) throw at(code);
    await memory.disk.rename(from, to);
  },
});

describe('writing a file', () => {
  it('replaces it as a whole, synced and read back before it gets its name', async () => {
    const memory = await withOldFile();
    await atomicWrite(memory.disk, noWait, PATH, NEW);
    expect(memory.get(PATH)).toEqual(NEW);
    expect(memory.paths()).toEqual([PATH]);
    expect(memory.calls.filter((call) => call !== 'write')).toEqual([
      'open',
      'sync',
      'close',
      'read',
      'rename',
      'syncFolder',
    ]);
  });

  it.each(['ENOSPC', 'EIO', 'EROFS'])(
    'leaves the old file or the new one, whichever call fails with %s',
    async (code) => {
      const whole = await withOldFile();
      await atomicWrite(whole.disk, noWait, PATH, NEW);
      for (let call = 1; call <= whole.calls.length; call++) {
        const memory = await withOldFile();
        memory.fault = { at: call, code };
        await expect(atomicWrite(memory.disk, noWait, PATH, NEW)).rejects.toThrow(code);
        const isNamed = call === whole.calls.length;
        expect({ call, bytes: memory.get(PATH) }).toEqual({ call, bytes: isNamed ? NEW : OLD });
        expect(memory.paths()).toEqual([PATH]);
      }
    },
  );

  it('leaves the old file or the new one when the power goes at any call', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
        async (call, luck) => {
          const memory = await withOldFile();
          memory.fault = { at: call, cut: true };
          const isDone = await atomicWrite(memory.disk, noWait, PATH, NEW).then(
            () => true,
            (error: unknown) => {
              if (!(error instanceof PowerCut)) throw error;
              return false;
            },
          );
          let next = 0;
          const after = memory.afterPowerCut(() => luck[next++ % luck.length] ?? 0);
          expect(isDone ? [NEW] : [OLD, NEW]).toContainEqual(after.get(PATH));
          await sweepParts(after.disk, FOLDER);
          expect(after.paths()).toEqual([PATH]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('sees that a disk gives back other bytes than it was given', async () => {
    const memory = await withOldFile();
    const lying: Disk = { ...memory.disk, read: async () => new Uint8Array(NEW.length) };
    await expect(atomicWrite(lying, noWait, PATH, NEW)).rejects.toMatchObject({ code: 'EIO' });
    expect(memory.get(PATH)).toEqual(OLD);
  });

  it('tries again for over seven seconds when a scanner holds the file, and no longer', async () => {
    const memory = await withOldFile();
    let waited = 0;
    let tries = 0;
    const wait = async (milliseconds: number) => {
      waited += milliseconds;
    };
    for (const times of [1, 3, 8]) {
      tries = 0;
      await atomicWrite(
        holding(memory, () => tries++ < times),
        wait,
        PATH,
        NEW,
      );
      expect(memory.get(PATH)).toEqual(NEW);
    }
    waited = 0;
    await expect(
      atomicWrite(
        holding(memory, () => true),
        wait,
        PATH,
        OLD,
      ),
    ).rejects.toThrow('EBUSY');
    expect(waited).toBeGreaterThanOrEqual(7000);
    expect(waited).toBeLessThan(15_000);
    expect(memory.get(PATH)).toEqual(NEW);
    expect(memory.paths()).toEqual([PATH]);
  });
});

describe('files of a person', () => {
  const dialogs = (path: string | null) => ({ whereToSave: async () => path, whichToOpen: async () => path });
  const files = (disk: Disk, path: string | null) => createFiles({ disk, wait: noWait, dialogs: dialogs(path) });
  const report = { suggestedName: 'Verslag', kind: 'docx', bytes: NEW } as const;

  it('keeps the whole ending of a method, and puts it behind another name', async () => {
    const memory = await withOldFile();
    const method = { suggestedName: 'Rondje.kringmethode.json', kind: 'json', bytes: NEW } as const;
    const saved = (path: string) => files(memory.disk, path).save(method);
    expect(await saved(`${FOLDER}/Rondje.kringmethode.json`)).toEqual({
      saved: true,
      name: 'Rondje.kringmethode.json',
    });
    expect(await saved(`${FOLDER}/Rondje`)).toEqual({ saved: true, name: 'Rondje.json' });
  });

  it('get the ending that fits them', async () => {
    const memory = await withOldFile();
    expect(await files(memory.disk, `${FOLDER}/Verslag`).save(report)).toEqual({ saved: true, name: 'Verslag.docx' });
    expect(await files(memory.disk, `${FOLDER}/A.DOCX`).save(report)).toEqual({ saved: true, name: 'A.DOCX' });
    expect(await files(memory.disk, `${FOLDER}/v1.2`).save(report)).toEqual({ saved: true, name: 'v1.2.docx' });
  });

  it('stay unsaved and unread when the person changes their mind', async () => {
    const memory = await withOldFile();
    expect(await files(memory.disk, null).save(report)).toEqual({ saved: false, name: 'Verslag' });
    expect(await files(memory.disk, null).open({ kind: 'kring' })).toBeNull();
    expect(memory.calls).toEqual([]);
  });

  it('that another program holds stay as they are, and the new one is put beside them by name', async () => {
    const memory = await withOldFile();
    const path = `${FOLDER}/Verslag.docx`;
    memory.put(path, OLD);
    memory.put(`${FOLDER}/Verslag (2).docx`, OLD);
    const held = holding(memory, (to) => !to.includes('(3)'));
    expect(await files(held, path).save(report)).toMatchObject({
      name: 'Verslag (3).docx',
      notices: [{ key: 'files.held' }],
    });
    expect(memory.get(path)).toEqual(OLD);
    expect(memory.get(`${FOLDER}/Verslag (3).docx`)).toEqual(NEW);
  });

  it('are refused in words when nothing can be written, and nothing is left behind', async () => {
    const memory = await withOldFile();
    const held = holding(memory, () => true, 'EACCES');
    const error = await files(held, `${FOLDER}/Verslag.docx`).save(report).catch(inWords);
    expect(error).toMatchObject({ said: { key: 'app.host.noAccess' } });
    expect(memory.paths()).toEqual([PATH]);
  });

  it('are read by name and bytes', async () => {
    const memory = await withOldFile();
    expect(await files(memory.disk, PATH).open({ kind: 'kring' })).toEqual({ name: 'plan.kring', bytes: OLD });
  });

  it('over the largest size are refused before they are read', async () => {
    const memory = await withOldFile();
    const huge: Disk = { ...memory.disk, size: async () => LARGEST_FILE + 1 };
    await expect(files(huge, PATH).open({ kind: 'kring' })).rejects.toMatchObject({
      said: { key: 'app.host.fileTooBig', params: { name: 'plan.kring', megabytes: 101, most: 100 } },
    });
    expect(memory.calls).not.toContain('read');
    const fits: Disk = { ...memory.disk, size: async () => LARGEST_FILE };
    expect(await files(fits, PATH).open({ kind: 'kring' })).toMatchObject({ name: 'plan.kring' });
  });
});

describe('trouble with the disk', () => {
  it.each([
    ['ENOSPC', 'app.host.diskFull'],
    ['EDQUOT', 'app.host.diskFull'],
    ['EACCES', 'app.host.noAccess'],
    ['EROFS', 'app.host.noAccess'],
    ['EIO', 'app.host.diskFailed'],
  ])('%s is told in words', (code, key) => {
    expect(inWords(at(code))).toMatchObject({ said: { key } });
  });

  it('is not what a mistake in the program is called', () => {
    const mistakes = [new TypeError('x'), at('ERR_INVALID_ARG_TYPE'), 'text', null];
    for (const mistake of mistakes) expect(inWords(mistake)).toBe(mistake);
  });
});
