import { networkFile } from '../network-file';
import { expect, test } from './fixtures';
import { NetworkPage } from './pages/network';
import type { Regie } from './pages/regie';

const SHOTS = 'tests/e2e/shots/network';

async function openNetwork({ page }: Regie, buffer: Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open een bestand/ }).click();
  await (await choosing).setFiles({ name: 'workspace.json', mimeType: 'application/json', buffer });
  await page.getByRole('alertdialog').getByRole('button', { name: /sluit/i }).click();
}

test('networks of 12 to 1,000 parties are drawn in both themes, and a party of each can be found by its name', async ({
  regie,
}) => {
  const { page } = regie;
  for (const parties of [12, 28, 120, 300, 1000]) {
    await page.getByRole('link', { name: /^Kring, / }).click();
    await openNetwork(regie, networkFile({ parties, ties: parties * 2, seed: parties }));
    await regie.goTo('Netwerk');
    const network = new NetworkPage(page);
    await expect(page.getByText(`${parties} partijen`)).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      await network.everythingPainted();
      await network.map().locator('[tabindex="0"]').focus();
      await page.screenshot({ path: `${SHOTS}/${parties}-${colorScheme}.png` });
    }
  }
});
