import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appModeArguments } from '../../electron/browser/chromium';
import { doorOnce } from '../../electron/services/door-once';
import { findBrowser } from '../browser';
import { expect, serveKring, test } from './fixtures';
import { netLogTo, readNetLog } from './net-log';

/** Asked of the system, never sent: whether this machine has IPv6 at all. */
const IS_THERE_IPV6 = '[2001:4860:4860::8888]:443';

test('the window that Kring starts itself asks nobody but Kring, and its address opens once @browser', async ({
  dataDir,
}, info) => {
  const host = await serveKring(dataDir);
  const profile = mkdtempSync(join(tmpdir(), 'kring-profile-'));
  const log = info.outputPath('network.json');
  const { executablePath, args, env } = await findBrowser();
  const once = await doorOnce(host.url);
  expect(once).not.toBe(host.url);
  const words = [...appModeArguments(once, profile), ...args, ...netLogTo(log), '--headless'];
  // Without a window on a screen the address stands by itself.
  const child = spawn(executablePath, [...words, once], { env, stdio: 'ignore' });
  const isShown = () => existsSync(log) && readFileSync(log, 'utf8').includes('/assets/start-page');
  await expect.poll(isShown, { timeout: 30_000 }).toBe(true);
  expect((await fetch(once, { redirect: 'manual' })).status).toBe(401);
  child.kill('SIGTERM');
  await new Promise((done) => child.once('exit', done));
  await host.stop();
  const { asked, named, called } = readNetLog(log);
  expect(asked).toEqual([new URL(host.url).origin]);
  expect(named).toEqual([]);
  expect(called.filter((address) => address !== IS_THERE_IPV6)).toEqual([new URL(host.url).host]);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
