import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { readHost } from '../kill/ask-host';
import { readWorkingCopy } from '../kill/in-page';
import { differences, type Found } from '../kill/judge';
import { startKring } from '../kill/kring';
import { allSaved, beginSession, freePort, isReady, toTheLine } from '../kill/life';
import type { Outcome } from '../outcome';
import { smallDisk, whyNoSmallDisk } from './small-disk';

const FAULT = 'full disk under host and window';
const MEGABYTES = 400;

async function capture(page: Page, text: string): Promise<void> {
  const line = page.getByRole('textbox', { name: 'Leg iets vast' });
  await line.fill(text);
  await line.press('Enter');
}

/** What a person would read: that it is not saved, in the line of the status or in a message. */
async function saysSo(page: Page): Promise<boolean> {
  const status = page.locator('header [role=status]').filter({ hasText: 'Nog niet bewaard' });
  const message = page.getByText(/schijf van deze laptop is vol|nog niet bewaard/i).first();
  return await expect(status.or(message).first())
    .toBeVisible({ timeout: 20_000 })
    .then(
      () => true,
      () => false,
    );
}

const textsOf = ({ tables }: Found): readonly string[] =>
  (tables.notes ?? []).map((note) => (note as unknown as { text: string }).text);

/** One meeting on a disk that fills up while somebody captures: what is said, what is there, and whether it goes on. */
export async function fullDiskUnderKring(): Promise<Outcome> {
  const notRun = whyNoSmallDisk();
  if (notRun !== null) return { fault: FAULT, figures: {}, losses: [], notRun };
  const folder = await mkdtemp(join(tmpdir(), 'kring-full-'));
  const disk = smallDisk(folder, MEGABYTES);
  const losses: string[] = [];
  const home = { data: join(disk.mounted, 'data'), profile: join(disk.mounted, 'profile'), port: await freePort() };
  await mkdir(home.profile);
  const kring = await startKring(home, () => undefined);
  try {
    await isReady(kring.page);
    await toTheLine(kring.page, await beginSession(kring.page));
    for (let note = 1; note <= 10; note++) await capture(kring.page, `vooraf ${note}`);
    await allSaved(kring.page);
    await disk.fill(0);
    await capture(kring.page, 'op een volle schijf');
    if (!(await saysSo(kring.page))) losses.push('nothing says that it is not saved');
    disk.makeRoom();
    const line = kring.page.getByRole('textbox', { name: 'Leg iets vast' });
    // Text that could not be kept is in the line again.
    if ((await line.inputValue()) === '') await allSaved(kring.page);
    else await line.press('Enter');
    await capture(kring.page, 'daarna');
    const textsNow = async () => textsOf(await readHost(kring.url));
    await expect
      .poll(textsNow, { timeout: 30_000 })
      .toContain('daarna')
      .catch(() => undefined);
    await allSaved(kring.page);
    const host = await readHost(kring.url);
    const texts = textsOf(host);
    const expected = [...Array.from({ length: 10 }, (_, at) => `vooraf ${at + 1}`), 'op een volle schijf', 'daarna'];
    losses.push(
      ...expected
        .filter((text) => texts.filter((each) => each === text).length !== 1)
        .map((text) => `“${text}” is not there once`),
    );
    losses.push(...differences(host.tables, (await kring.page.evaluate(readWorkingCopy)).tables));
    return { fault: FAULT, figures: { 'notes before, during and after': texts.length }, losses };
  } finally {
    await kring.kill('browser', 0);
    disk.end();
    await rm(folder, { recursive: true, force: true });
  }
}
