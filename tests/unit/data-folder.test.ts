import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dataFolder, places, prepareDataFolder } from '../../electron/services/data-folder';
import { takeLock } from '../../electron/services/lock';
import { createSettings, mendSettingsFile } from '../../electron/services/settings';
import { DEFAULT_SETTINGS } from '../../shared/host/settings';
import { MemoryDisk } from '../stand-ins/memory-disk';

const noWait = async () => undefined;

describe('the data folder', () => {
  it.each([
    [
      'win32',
      { LOCALAPPDATA: 'C:\\Users\\Ada\\AppData\\Local' },
      'C:\\Users\\Ada',
      'C:\\Users\\Ada\\AppData\\Local\\Kring',
    ],
    ['win32', {}, 'C:\\Users\\Ada', 'C:\\Users\\Ada\\AppData\\Local\\Kring'],
    ['darwin', {}, '/Users/ada', '/Users/ada/Library/Application Support/Kring'],
    ['linux', {}, '/home/ada', '/home/ada/.local/share/kring'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/home/ada', '/data/kring'],
    ['linux', { XDG_DATA_HOME: 'data' }, '/home/ada', '/home/ada/.local/share/kring'],
    ['linux', { KRING_DATA: '/elsewhere' }, '/home/ada', '/elsewhere'],
    ['linux', { KRING_DATA: 'here' }, '/home/ada', '/home/ada/.local/share/kring'],
  ] as const)('on %s with %j', (platform, env, home, folder) => {
    expect(dataFolder({ platform, env, home })).toBe(folder);
  });

  it('has one random name that stays', async () => {
    const memory = new MemoryDisk();
    const { storeId } = await prepareDataFolder(memory.disk, noWait, '/data');
    expect(storeId).toMatch(/^[0-9a-f-]{36}$/);
    expect((await prepareDataFolder(memory.disk, noWait, '/data')).storeId).toBe(storeId);
    expect((await prepareDataFolder(new MemoryDisk().disk, noWait, '/data')).storeId).not.toBe(storeId);
  });

  it('gets a new name when the old one is damaged, and keeps the damaged file', async () => {
    const memory = new MemoryDisk();
    for (const damage of ['', '{', '[]', '{"format":0,"storeId":"x"}', '\0\0\0']) {
      const { storeId: before } = await prepareDataFolder(memory.disk, noWait, '/data');
      memory.put(places('/data').store, Buffer.from(damage));
      expect((await prepareDataFolder(memory.disk, noWait, '/data')).storeId).not.toBe(before);
    }
    expect(memory.paths().filter((path) => path.includes('store.json.damaged-'))).toHaveLength(5);
  });

  it('of a newer Kring is refused in words and left alone', async () => {
    const memory = new MemoryDisk();
    const newer = Buffer.from('{"format":2,"storeId":"of-a-later-kring"}');
    memory.put(places('/data').store, newer);
    await expect(prepareDataFolder(memory.disk, noWait, '/data')).rejects.toMatchObject({
      said: { key: 'app.host.newerFolder' },
    });
    expect(memory.get(places('/data').store)).toEqual(new Uint8Array(newer));
  });
});

describe('settings', () => {
  const inMemory = (kept: unknown) => {
    let now = kept;
    return {
      read: () => now,
      write: (all: unknown) => {
        now = all;
      },
    };
  };

  it('are the usual ones until something is chosen, and a choice changes nothing else', () => {
    const settings = createSettings(inMemory({}));
    expect(settings.read()).toEqual(DEFAULT_SETTINGS);
    expect(settings.change({ theme: 'dark' })).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
    expect(settings.change({ language: 'en' })).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', language: 'en' });
  });

  it.each([null, undefined, 'text', [], { language: 'fr', theme: 3 }, { more: true }])(
    'read %j as the usual ones',
    (kept) => {
      expect(createSettings(inMemory(kept)).read()).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('keep each choice that is whole when another is not', () => {
    expect(createSettings(inMemory({ language: 'en', theme: 'pink' })).read()).toEqual({
      ...DEFAULT_SETTINGS,
      language: 'en',
    });
  });

  it.each([
    ['nothing in it', ''],
    ['zeros', '\0\0\0\0'],
    ['half of it', '{"language":"e'],
    ['a comma too many', '{"language":"en",}'],
    ['a mark at the start', '\ufeff{}'],
    ['a list', '[]'],
    ['a word', 'null'],
  ])('that are damaged, with %s, are put aside and the person is told', async (_what, text) => {
    const memory = new MemoryDisk();
    memory.put('/data/settings.json', Buffer.from(text));
    const notices = await mendSettingsFile(memory.disk, '/data/settings.json', () => 7);
    expect(notices).toEqual([{ key: 'app.host.notice.settings', params: { file: 'settings.json.damaged-7' } }]);
    expect(memory.paths()).toEqual(['/data/settings.json.damaged-7']);
  });

  it('that are whole, or not there yet, are left alone', async () => {
    const memory = new MemoryDisk();
    expect(await mendSettingsFile(memory.disk, '/data/settings.json', () => 7)).toEqual([]);
    memory.put('/data/settings.json', Buffer.from('{"language":"en"}'));
    expect(await mendSettingsFile(memory.disk, '/data/settings.json', () => 7)).toEqual([]);
    expect(memory.paths()).toEqual(['/data/settings.json']);
  });
});

describe('the lock of the data folder', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kring-lock-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const lost = vi.fn();
  const fileOf = (name: string) => join(folder, `${name}.lock`);
  const take = (path: string, wait: (ms: number) => Promise<void> = noWait) => takeLock({ path, onLost: lost, wait });
  /** A process that has ended has a number that nobody answers to. */
  const DEAD = 2 ** 22 + 1;
  const holder = (over: object) =>
    JSON.stringify({ token: 't', pid: process.pid, machine: hostname(), door: null, ...over });
  const longAgo = new Date(Date.now() - 3_600_000);

  it('is held by one at a time, who can be found again, and is free after', async () => {
    const path = fileOf('one');
    const first = await take(path);
    if ('heldBy' in first) throw new Error('Nobody held it');
    expect(await take(path)).toEqual({ heldBy: { door: null } });
    await first.lock.showDoor('http://127.0.0.1:1/?token=x');
    expect(await take(path)).toEqual({ heldBy: { door: 'http://127.0.0.1:1/?token=x' } });
    expect((await stat(path)).mode & 0o077).toBe(0);
    await first.lock.release();
    const second = await take(path);
    expect(second).toHaveProperty('lock');
    if ('lock' in second) await second.lock.release();
  });

  it('goes to one of many that start at once, time after time', async () => {
    const path = fileOf('many');
    for (let round = 0; round < 50; round += 1) {
      await writeFile(path, holder({ pid: DEAD }));
      const results = await Promise.all(Array.from({ length: 8 }, () => take(path)));
      const winners = results.flatMap((result) => ('lock' in result ? [result.lock] : []));
      expect(winners).toHaveLength(1);
      for (const lock of winners) await lock.release();
    }
    expect((await readdir(folder)).filter((name) => name.startsWith('many'))).toEqual([]);
  });

  it.each([
    ['a start that is gone', { pid: DEAD }, false],
    ['another machine long ago', { machine: 'elsewhere', pid: 1 }, true],
    ['nobody who can be read', null, true],
  ])('is not kept from others by a claim of %s', async (_who, over, isOld) => {
    const [path, claim] = [fileOf('claimed'), `${fileOf('claimed')}.claim`];
    await writeFile(path, holder({ pid: DEAD }));
    await writeFile(claim, over ? holder(over) : '');
    if (isOld) await utimes(claim, longAgo, longAgo);
    const taken = await take(path);
    expect(taken).toHaveProperty('lock');
    if ('lock' in taken) await taken.lock.release();
  });

  it.each([
    ['a process that is gone', { pid: DEAD }, false],
    ['a number that another process has now, and that never beats', {}, true],
    ['another machine that never beats', { machine: 'elsewhere', pid: 1 }, true],
  ])('of %s is taken over', async (_who, over, isOld) => {
    const path = fileOf('dead');
    await writeFile(path, holder(over));
    if (isOld) await utimes(path, longAgo, longAgo);
    const taken = await take(path);
    expect(taken).toHaveProperty('lock');
    if ('lock' in taken) await taken.lock.release();
  });

  it('that cannot be read is taken over when it never beats', async () => {
    const path = fileOf('unreadable');
    await writeFile(path, '{"token"');
    const taken = await take(path);
    expect(taken).toHaveProperty('lock');
    if ('lock' in taken) await taken.lock.release();
  });

  it('of a laptop that just woke is left alone: it beats again while it is watched', async () => {
    const path = fileOf('woke');
    await writeFile(path, holder({}));
    await utimes(path, longAgo, longAgo);
    const wake = async () => utimes(path, new Date(), new Date());
    expect(await take(path, wake)).toEqual({ heldBy: { door: null } });
  });

  it('that was taken over is noticed by who had it, and left to the other', async () => {
    const path = fileOf('over');
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const mine = await take(path);
    vi.advanceTimersByTime(2000);
    await writeFile(path, holder({ token: 'another' }));
    vi.advanceTimersByTime(2000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(lost).toHaveBeenCalledTimes(1), { timeout: 30_000 });
    if ('lock' in mine) await mine.lock.release();
    expect(await readFile(path, 'utf8')).toContain('another');
  });
});
