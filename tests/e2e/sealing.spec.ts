import AxeBuilder from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import { readAge } from '../read-age';
import { expect, test } from './fixtures';
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
