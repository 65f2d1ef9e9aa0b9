import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';

const pages = (page: Page): Locator => page.getByRole('region', { name: 'Zo ziet het verslag eruit' });
const lines = (page: Page): Locator => pages(page).getByRole('button');
const text = (page: Page): Locator => page.getByRole('dialog').getByRole('textbox', { name: 'Tekst' });

test('a line of the report and what was left out open their notes, by pointer and by keyboard', async ({ regie }) => {
  const { page } = regie;
  await regie.openDemonstration();
  await regie.everythingSaved();
  await page.evaluate(() => {
    location.hash = '#/report/ses-3';
  });
  await page.getByRole('radio', { name: 'kerngroep' }).click();

  // By pointer: the words change on the page while the sheet is open.
  await lines(page).first().click();
  await text(page).fill('Iedereen begroet elkaar bij naam');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const changed = lines(page).filter({ hasText: 'Iedereen begroet elkaar bij naam' });
  await expect(changed.first()).toBeVisible();

  // By keyboard: Escape comes back to the line, an arrow goes to the next, Enter opens it.
  await changed.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(lines(page).nth(1)).toBeFocused();
  // Together they are one stop of Tab, and it goes along.
  await expect(lines(page).nth(1)).toHaveAttribute('tabindex', '0');
  await expect(lines(page).first()).toHaveAttribute('tabindex', '-1');
  const next = ((await lines(page).nth(1).textContent()) ?? '').slice(0, 12);
  await page.keyboard.press('Enter');
  await expect(text(page)).toHaveValue(new RegExp(`^${next}`));
  await page.keyboard.press('Escape');
  await expect(lines(page).nth(1)).toBeFocused();

  // What was left out: what stood in the way is taken away in the note, and its words come onto the pages.
  await page.getByRole('button', { name: 'Bekijk' }).first().click();
  const behind = page.getByRole('dialog', { name: 'Wat blijft erbuiten' });
  await behind.getByRole('button', { name: 'Hoe lang mag een overleg duren?' }).focus();
  await page.keyboard.press('Enter');
  await expect(text(page)).toHaveValue('Hoe lang mag een overleg duren?');
  await page.keyboard.press('Escape');
  await expect(behind).toBeVisible();

  const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
});
