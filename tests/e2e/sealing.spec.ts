import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import { readAge } from '../read-age';
import { expect, serveKring, test, watchErrors } from './fixtures';
import { carried, GroupPage, givenTo } from './pages/group';
import { RunPage } from './pages/run';
import { SealingSheets, SLOW } from './pages/sealing';

test.setTimeout(300_000);

test('a programme is saved with a passphrase that Kring makes, and opens with it alone', async ({ regie }) => {
  const { page } = regie;
  const sealing = new SealingSheets(page);
  await regie.openDemonstration();
  await regie.everythingSaved();

  // The passphrase: hints in words, made by Kring, printed on a sheet.
  await page.getByRole('button', { name: 'Met wachtzin…' }).click();
  await expect(sealing.field()).toBeFocused();
  await sealing.field().fill('kort');
  await expect(sealing.strength()).toHaveText('Nog te kort: minstens 8 tekens.');
  await expect(sealing.act('Bewaar')).toBeDisabled();
  await expect(sealing.sheet()).toContainText('Ben je de wachtzin kwijt, dan blijft dit bestand voor altijd dicht.');
  await sealing.act('Maak een wachtzin').click();
  await expect(sealing.field()).toHaveValue(/^([a-z]{3,9}-){5}[a-z]{3,9}$/);
  await expect(sealing.strength()).toHaveText('Sterk: lang genoeg en moeilijk te raden.');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const passphrase = await sealing.field().inputValue();

  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await sealing.act('Print het herstelblad').click();
  const paper = page
    .locator('body > div')
    .filter({ has: page.getByRole('heading', { name: 'Herstelblad', includeHidden: true }) });
  for (const word of passphrase.split('-')) await expect(paper.locator('li', { hasText: word }).first()).toBeAttached();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(paper).toHaveCount(0);

  const file = await sealing.saved(() => sealing.act('Bewaar').click());
  await expect(page.getByText(/^Bewaard met wachtzin als Samen gezond/)).toBeVisible();
  expect(file.includes('workspace.json')).toBe(false);
  expect(Object.keys(unzipSync(readAge(file, passphrase).bytes))).toContain('workspace.json');

  // Known in this run: not asked again. After a reload Kring knows that there is one, and no longer which.
  const again = await sealing.saved(() => page.keyboard.press('ControlOrMeta+s'));
  expect(again.equals(file)).toBe(false);
  expect(readAge(again, passphrase).work).toBe(18);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Samen gezond');
  await page.keyboard.press('ControlOrMeta+s');
  await expect(sealing.sheet()).toContainText('Bewaar zonder wachtzin');
  await page.keyboard.press('Escape');
  await expect(sealing.sheet()).toHaveCount(0);

  // Opening: wrong, cut off, right.
  await sealing.open('buurt.kring', file);
  await expect(sealing.field()).toBeFocused();
  await expect(sealing.field()).toHaveAttribute('type', 'password');
  await sealing.field().fill('dat-was-hem-niet');
  await page.keyboard.press('Enter');
  await expect(sealing.sheet().getByRole('alert')).toContainText('Deze wachtzin past niet op dit bestand.', SLOW);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await sealing.field().fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Dit bestand is hetzelfde als wat er al staat.')).toBeVisible(SLOW);
  await expect(sealing.sheet()).toHaveCount(0);

  await sealing.open('afgekapt.kring', file.subarray(0, file.length - 40));
  await sealing.field().fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(sealing.sheet().getByRole('alert')).toContainText('is niet heel', SLOW);
});

test(
  'a group gets a passphrase of its own, and its work comes back with it',
  { tag: '@browser' },
  async ({ regie, browser, errors }, info) => {
    const { page } = regie;
    const sealing = new SealingSheets(page);
    await regie.openDemonstration();
    await page.keyboard.press('ControlOrMeta+Shift+s');
    await sealing.field().fill('van-het-hele-programma');
    await sealing.saved(() => sealing.act('Bewaar').click());
    await expect(page.getByText(/^Bewaard met wachtzin als/)).toBeVisible();

    await RunPage.of(page, 'ses-2');
    await page.getByRole('button', { name: 'Laptops van groepen' }).click();
    await page.getByRole('menuitem', { name: 'Geef mee aan Samenwerken' }).click();
    await expect(sealing.sheet()).toContainText('Geef het groepje een eigen wachtzin, en niet die van het programma.');
    await sealing.act('Maak een wachtzin').click();
    await expect(sealing.field()).toHaveValue(/-/);
    const passphrase = await sealing.field().inputValue();
    const given = await carried(page, () => sealing.act('Bewaar').click());
    expect(readAge(given.bytes, passphrase).bytes.length).toBeGreaterThan(0);

    const folder = mkdtempSync(join(tmpdir(), 'kring-sealed-group-'));
    const host = await serveKring(folder);
    const context = await browser.newContext({ ...info.project.use, acceptDownloads: true });
    const laptop = await context.newPage();
    watchErrors(laptop, errors);
    await laptop.goto(host.url);
    await givenTo(laptop, given, () => laptop.getByRole('button', { name: /^Open een bestand/ }).click());
    await new SealingSheets(laptop).field().fill(passphrase);
    await laptop.keyboard.press('Enter');
    const group = new GroupPage(laptop);
    await expect(group.act('Bewaar voor de begeleider')).toBeVisible(SLOW);
    await group.capture('Begin met koffie');
    const back = await group.save();
    expect(readAge(back.bytes, passphrase).bytes.length).toBeGreaterThan(0);
    await context.close();
    await host.stop();
    rmSync(folder, { recursive: true, force: true });

    await givenTo(page, back, async () => {
      await page.getByRole('button', { name: 'Laptops van groepen' }).click();
      await page.getByRole('menuitem', { name: 'Haal werk van een groep op' }).click();
    });
    await sealing.field().fill(passphrase);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toContainText('Begin met koffie', SLOW);
  },
);
