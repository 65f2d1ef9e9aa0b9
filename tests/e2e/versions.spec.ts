import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { VersionsPage } from './pages/versions';

async function axe(versions: VersionsPage): Promise<void> {
  const { violations } = await new AxeBuilder({ page: versions.page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
}

test('what was there before is three clicks away: one thing comes back, or everything, and undo goes back again', async ({
  regie,
  dataDir,
}) => {
  const { page } = regie;
  await regie.openDemonstration();
  await regie.everythingSaved();

  const versions = await VersionsPage.fromTopBar(regie);
  await expect(versions.row(/zelf bewaard/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Bewaar nu een versie' }).click();
  await expect(versions.row(/zelf bewaard/)).toContainText('4 bijeenkomsten');
  await expect(versions.row(/zelf bewaard/)).toContainText('Hetzelfde als wat er nu staat.');
  await axe(versions);

  // A party goes, with its ties and everything that pointed at it.
  const name = await versions.removeFirstParty(regie);
  await regie.everythingSaved();
  await VersionsPage.fromTopBar(regie);
  await expect(versions.row(/zelf bewaard/)).toContainText('1 partij verwijderd');
  await versions.open(/zelf bewaard/);
  await expect(page.getByRole('heading', { level: 1, name: /^vandaag \d\d:\d\d$/i })).toBeVisible();
  const gone = versions.item(name);
  await expect(gone).toContainText('nu weg');
  await axe(versions);
  await page.getByRole('button', { name: `Zet terug: ${name}`, exact: true }).press('Enter');
  await expect(gone).toContainText('Teruggezet');
  await expect(gone).toBeFocused();
  await expect(page.getByText('Hetzelfde als wat er nu staat.')).toBeVisible();

  // Taken back by undo; then everything at once, from the list in three clicks.
  await page.keyboard.press('Control+z');
  await expect(gone).toContainText('nu weg');
  await VersionsPage.fromTopBar(regie);
  await versions.open(/zelf bewaard/);
  await page.getByRole('button', { name: 'Zet alles terug' }).click();
  await expect(page.getByText(/^Alles staat weer zoals vandaag/)).toBeVisible();
  await expect(page.getByText('Hetzelfde als wat er nu staat.')).toBeVisible();
  await page.getByRole('radio', { name: 'Alles van toen' }).click();
  await expect(versions.item(name)).not.toContainText('nu weg');
  await page.keyboard.press('Control+z');
  await expect(versions.item(name)).toContainText('nu weg');
  await page.keyboard.press('Control+Shift+z');
  await expect(versions.item(name)).not.toContainText('nu weg');
  await regie.everythingSaved();

  // What stood there before putting back is a version too; a damaged one is passed over with words.
  await page.getByRole('link', { name: 'Alle eerdere versies' }).click();
  await expect(versions.row(/voor het terugzetten/)).toHaveCount(1);
  const folder = join(dataDir, 'snapshots');
  const [oldest] = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
  writeFileSync(join(folder, oldest ?? ''), 'not a version');
  await page.reload();
  await expect(page.getByText(/^Eén versie is beschadigd en is overgeslagen/)).toBeVisible();
  await expect(versions.row(/voor het terugzetten/)).toHaveCount(1);
});

test('an empty Kring says what comes here; the page is found by its name and its key', async ({ regie }) => {
  const { page } = regie;
  await expect(page.getByRole('button', { name: /^Demonstratie/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('eerdere');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Eerdere versies' })).toBeVisible();
  await expect(page.getByText(/^Er zijn nog geen eerdere versies/)).toBeVisible();
  await axe(new VersionsPage(page));
  await page.goto(page.url().replace(/#.*/, '#/start'));
  await page.keyboard.press('Control+Shift+h');
  await expect(page.getByRole('heading', { level: 1, name: 'Eerdere versies' })).toBeVisible();
});
