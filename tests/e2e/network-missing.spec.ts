import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { NetworkPage } from './pages/network';
import type { Regie } from './pages/regie';

// After the last snapshot of the demonstration, whenever this is run.
const AFTERWARDS = new Date('2026-12-01T10:00:00');

async function inDemonstration(regie: Regie): Promise<NetworkPage> {
  await regie.page.clock.setFixedTime(AFTERWARDS);
  await regie.openDemonstration();
  await regie.goTo('Netwerk');
  return new NetworkPage(regie.page);
}

async function seriousOnes(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
}

test('[S0-18] [S0-19] [S0-53] [S0-7] whom we miss is seen, gets a seat and a search, and two who should meet get an action', async ({
  regie,
}) => {
  const { page } = regie;
  const network = await inDemonstration(regie);
  await page.getByRole('button', { name: 'Wie missen we?' }).click();
  const panel = network.sheet();
  await expect(panel.getByRole('heading', { level: 2, name: 'Wie missen we?' })).toBeFocused();
  await expect(panel.getByRole('button', { name: 'Ondernemer missen we' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Geloof alleen aan de rand' })).toBeVisible();

  await panel.getByRole('button', { name: 'Verras ons' }).click();
  const surprise = panel.getByText(/ is er nog niet bij\.$/);
  const first = (await surprise.textContent()) ?? '';
  await panel.getByRole('button', { name: 'Een ander' }).click();
  await expect(surprise).not.toHaveText(first);

  await panel.getByRole('button', { name: 'Geloof alleen aan de rand' }).click();
  await expect(panel.getByText('Vertrouwen zie alleen jij.').last()).toBeVisible();
  expect(await seriousOnes(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Zet een lege stoel neer: Geloof' }).click();
  await expect(page.getByText('29 partijen, 45 lijnen')).toBeVisible();
  await expect(panel.getByText('1 lege stoel: Geloof')).toBeVisible();
  await regie.takeBack();
  await expect(page.getByText('28 partijen, 45 lijnen')).toBeVisible();

  await panel.getByRole('button', { name: 'Maak een zoekactie: Geloof' }).click();
  await expect(page.getByRole('button', { name: 'Neem terug: Op zoek naar Geloof' })).toBeVisible();
  await panel.getByRole('button', { name: /^Toon alle/ }).click();
  await panel.getByRole('button', { name: /^Geloof energie: onbekend/ }).click();
  await expect(panel.getByText(/^Loopt al: Zoek wie er kan aanschuiven: Geloof, voor /)).toBeVisible();
  await regie.takeBack();
  await expect(page.getByText('28 partijen, 45 lijnen')).toBeVisible();

  await panel
    .getByRole('button', { name: /^Maak een actie: .* zoeken elkaar op$/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^Neem terug: .* zoeken elkaar op$/ })).toBeVisible();
  const draw = panel.getByRole('button', { name: /^Trek de lijn tussen / }).first();
  const pair = (await draw.getAttribute('aria-label'))?.replace('Trek de lijn tussen ', '') ?? '';
  await draw.click();
  await expect(page.getByText('28 partijen, 46 lijnen')).toBeVisible();
  await expect(panel.getByRole('button', { name: `Trek de lijn tussen ${pair}` })).toHaveCount(0);

  const spoken = panel.getByRole('button', { name: 'Vandaag gesproken: Diaconie en Welzijn' });
  await spoken.click();
  await expect(spoken).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Neem terug: Lijn .* gewijzigd$/ })).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('button', { name: 'Wie missen we?' })).toBeFocused();
});

test('the network is told in sentences, compared with its own earlier moment, and not at all when it is small', async ({
  regie,
}) => {
  const { page } = regie;
  const network = await inDemonstration(regie);
  await page.getByRole('button', { name: 'Wat valt op?' }).click();
  await page.getByRole('menuitem', { name: 'Het netwerk in woorden' }).click();
  const panel = network.sheet();
  await expect(panel.getByText('Over 25 partijen en 45 lijnen.')).toBeVisible();
  const core = panel.getByRole('button', { name: 'Zo dicht is de kern: 16 van de 21 mogelijke lijnen zijn er.' });
  await core.click();
  await expect(core).toHaveAttribute('aria-pressed', 'true');
  await expect(panel.getByText('Op 12 november: 16 van de 21.')).toBeVisible();
  await expect(panel.getByText('29 van de 45 lijnen gaan over de grens van een terrein.')).toBeVisible();
  await expect(panel.getByText(/^Wie verbindt anderen\? Vooral Welzijn, Gemeente en Bewonersgroep\./)).toBeVisible();
  await expect(panel.getByText('alleen jij ziet dit').first()).toBeVisible();
  await expect(panel.getByText(/%|\d,\d/)).toHaveCount(0);
  expect(await seriousOnes(page)).toEqual([]);

  await page.evaluate(() => window.location.assign('#/start'));
  await regie.beginProgramme('Samen in de Tuinwijk');
  await regie.goTo('Netwerk');
  await network.newParty().fill('Huisarts');
  await network.newParty().press('Enter');
  await page.getByRole('button', { name: 'Wat valt op?' }).click();
  await page.getByRole('menuitem', { name: 'Het netwerk in woorden' }).click();
  await expect(panel.getByText(/^Er doet nu 1 partij mee\./)).toBeVisible();
  await expect(panel.getByRole('listitem')).toHaveCount(0);
});

test('[S4-10] [S4-17] the rainbow and the ladder are a picture and a table, and are changed in the table', async ({
  regie,
}) => {
  const { page } = regie;
  const network = await inDemonstration(regie);
  await page.getByRole('button', { name: 'Wat valt op?' }).click();
  await page.getByRole('menuitem', { name: 'Regenboog en ladder' }).click();
  const panel = network.sheet();
  const rainbow = panel.getByRole('img', { name: /^Rond één mens: nu half, gewenst bijna vol/ });
  await expect(rainbow).toBeVisible();
  await panel.getByRole('button', { name: /Rond één mens, nu$/ }).click();
  await page.getByRole('option', { name: 'vol', exact: true }).click();
  await expect(panel.getByRole('img', { name: /^Rond één mens: nu vol, gewenst bijna vol/ })).toBeVisible();
  await page.getByRole('button', { name: 'Neem terug: Regenboog: rond één mens' }).click();
  await expect(rainbow).toBeVisible();
  await panel.getByRole('button', { name: 'Kijk opnieuw' }).click();
  await expect(panel.getByRole('button', { name: /Vergelijk met/ })).toBeVisible();
  const cell = panel.getByRole('button', { name: 'Tussen vakmensen, trede 4: 1 lijn' });
  await cell.click();
  await panel.getByRole('button', { name: /Hoe stevig nu: / }).click();
  await page.getByRole('option', { name: /^3/ }).click();
  await expect(cell).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Tussen vakmensen, trede 3: 7 lijnen' })).toBeVisible();
  await regie.takeBack();
  await expect(cell).toBeVisible();
  expect(await seriousOnes(page)).toEqual([]);
});

test('[S3-18] white spots and strong points are told where one asks whom we miss, and pressing one shows on the map whom it is about', async ({
  regie,
}) => {
  const { page } = regie;
  const network = await inDemonstration(regie);
  await page.getByRole('button', { name: 'Wie missen we?' }).click();
  const panel = network.sheet();
  await expect(panel.getByRole('list', { name: 'Sterke punten' }).getByRole('listitem')).not.toHaveCount(0);
  const spot = panel.getByRole('list', { name: 'Witte vlekken' }).getByRole('button', { name: /^Over / });
  await spot.click();
  await expect(spot).toHaveAttribute('aria-pressed', 'true');
  expect(await seriousOnes(page)).toEqual([]);
});
