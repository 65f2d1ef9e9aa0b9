import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { NetworkPage } from './pages/network';
import { RunPage } from './pages/run';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  // 1280 pixels at 200%.
  { width: 640, height: 560 },
];

/** What in the sheet cannot be pressed where it is seen, because a message lies over it. */
const covered = (sheet: Locator): Promise<readonly string[]> =>
  sheet.evaluate((inside) => {
    const isUnderMessage = (control: Element) => {
      const { x, y, width, height } = control.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('[role=alertdialog]') != null;
    };
    return [...inside.querySelectorAll('button, input, a, textarea')].filter(isUnderMessage).map(String);
  });

async function nothingCovered(page: Page, sheet: Locator): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await expect(page.getByRole('alertdialog').first()).toBeInViewport({ ratio: 1 });
    expect(await covered(sheet)).toEqual([]);
  }
  await page.setViewportSize(SIZES[0] ?? { width: 1280, height: 800 });
}

test('a message never lies over what can be pressed in an open sheet, however wide, down to 640 pixels', async ({
  regie,
}) => {
  const { page } = regie;
  await regie.openDemonstration();
  const run = await RunPage.of(page, 'ses-4');
  await run.act(/^Begin met/).click();
  await run.capture('Twee van de vijf zijn gelukt');
  // A sheet as wide as a table, one at the side, and one that stands beside the map.
  for (const [key, act] of [
    ['d', 'Control+z'],
    ['p', 'Control+Shift+z'],
  ] as const) {
    await page.keyboard.press(key);
    const sheet = page.getByRole('dialog').first();
    await expect(sheet).toBeVisible();
    await sheet
      .getByRole('button', { name: /^Sluit/ })
      .first()
      .focus();
    await page.keyboard.press(act);
    await nothingCovered(page, sheet);
    await sheet
      .getByRole('button', { name: /^Sluit/ })
      .first()
      .click();
    await expect(sheet).toHaveCount(0);
  }
  await page.evaluate(() => {
    location.hash = '#/network/prg-vlierbuurt/tie/tie-18';
  });
  const panel = new NetworkPage(page).sheet();
  await panel
    .getByRole('button', { name: /^Sluit/ })
    .first()
    .focus();
  await page.keyboard.press('Control+z');
  await nothingCovered(page, panel);
});
