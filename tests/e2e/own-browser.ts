import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser } from '../browser';

/** A lived-in browser: its own process and its own profile folder, so that both can be taken away. */
export async function openBrowser(profile: string, words: readonly string[] = []): Promise<BrowserContext> {
  const { args, ...found } = await findBrowser();
  return chromium.launchPersistentContext(profile, {
    ...found,
    args: [...args, ...words],
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
  });
}

/** Every process that was started with this profile, by the list that the system keeps. */
function processesOf(profile: string): readonly number[] {
  const lines = existsSync('/proc/self/cmdline')
    ? readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map((pid) => `${pid} ${commandOf(pid)}`)
    : execFileSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => line.includes(profile)).map((line) => Number.parseInt(line, 10));
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    // It ended while we looked.
    return '';
  }
}

/** SIGKILL, as a crash or a pulled plug: no page hears of it. Answers how many processes were killed. */
export function killBrowser(profile: string): number {
  const own = processesOf(profile).filter((pid) => pid !== process.pid);
  for (const pid of own) process.kill(pid, 'SIGKILL');
  return own.length;
}
