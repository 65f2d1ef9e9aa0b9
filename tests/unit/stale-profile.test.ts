import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAppWindow } from '../../electron/browser/chromium';
import { clearStaleProfile, markProfileStale } from '../../electron/services/stale-profile';

let folder: string;
let profile: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kring-profile-'));
  profile = join(folder, 'browser');
  await mkdir(profile);
  await writeFile(join(profile, 'Web Data'), 'what was typed');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the profile of the browser', () => {
  it('stays as long as nobody was erased', async () => {
    clearStaleProfile(folder, profile);
    expect(await readdir(profile)).toEqual(['Web Data']);
  });

  it('goes once after somebody was erased, and the one that is made after that stays', async () => {
    markProfileStale(folder);
    clearStaleProfile(folder, profile);
    expect(await readdir(folder)).toEqual([]);
    await mkdir(profile);
    clearStaleProfile(folder, profile);
    expect(await readdir(folder)).toEqual(['browser']);
  });

  it('waits for a browser that still uses it', async () => {
    markProfileStale(folder);
    await symlink('nowhere', join(profile, 'SingletonLock'));
    clearStaleProfile(folder, profile);
    expect(await readdir(profile)).toContain('Web Data');
    await rm(join(profile, 'SingletonLock'));
    clearStaleProfile(folder, profile);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is gone when the window that was opened has closed', async () => {
    markProfileStale(folder);
    const { ended } = await openAppWindow(process.execPath, 'http://127.0.0.1/', folder);
    await ended;
    expect(await readdir(folder)).toEqual([]);
  });
});
