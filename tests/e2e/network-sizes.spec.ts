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

test('networks of 12 to 1,000 parties are drawn in both themes, with the focus on one party', async ({ regie }) => {
  const { page } = regie;
  for (const parties of [12, 28, 120, 300, 1000]) {
    await openNetwork(regie, networkFile({ parties, ties: parties * 2, seed: parties }));
    await regie.goTo('Netwerk');
    const network = new NetworkPage(page);
    await expect(page.getByText(`${parties.toLocaleString('nl')} partijen`)).toBeVisible();
    for (const theme of ['light', 'dark']) {
      await page.locator('html').evaluate((html, chosen) => {
        html.dataset.theme = chosen;
      }, theme);
      await network.everythingPainted();
      await network.map().locator('[tabindex="0"]').focus();
      await page.screenshot({ path: `${SHOTS}/${parties}-${theme}.png` });
    }
    await page.getByRole('link', { name: /^Kring, / }).click();
  }
});
