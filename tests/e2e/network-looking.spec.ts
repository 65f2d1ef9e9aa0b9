import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { Looking } from './pages/looking';
import { NetworkPage } from './pages/network';
import type { Regie } from './pages/regie';
import { RunPage } from './pages/run';

async function inDemonstration(regie: Regie): Promise<{ network: NetworkPage; looking: Looking }> {
  await regie.openDemonstration();
  await regie.goTo('Netwerk');
  const network = new NetworkPage(regie.page);
  await expect(network.party('Welzijn')).toBeVisible();
  return { network, looking: new Looking(regie.page) };
}

const axe = async (regie: Regie) => (await new AxeBuilder({ page: regie.page }).include('main').analyze()).violations;

test('[S2-6] [S4-13] a lens explains itself, a filter and one party let the rest step back, and keys do the same', async ({
  regie,
}) => {
  const { network, looking } = await inDemonstration(regie);
  await looking.through('Formeel en informeel');
  await expect(looking.said('Vierkant is formeel, rond is informeel')).toBeVisible();
  await expect(looking.key().getByRole('listitem')).toHaveText([
    /formeel/,
    /informeel/,
    /lijn op papier/,
    /half/,
    /uit zichzelf/,
  ]);
  expect(await axe(regie)).toEqual([]);
  await looking.through('Hobbels');
  await expect(looking.said('Alleen jij ziet dit')).toBeVisible();
  await regie.page.getByRole('button', { name: 'Sluit de uitleg' }).click();
  await expect(looking.said('Alleen jij ziet dit')).toBeHidden();

  await looking.only('Buurt', 'Kern');
  await expect(regie.page.getByText('2 van de 28 partijen')).toBeVisible();
  await regie.page.getByRole('button', { name: 'Toon iedereen' }).click();

  await network.party('Welzijn').focus();
  await regie.page.keyboard.press('f');
  await expect(looking.said('Welzijn en wie er met een lijn aan vastzit')).toBeVisible();
  await expect(regie.page.getByRole('radio', { name: '1 lijn ver' })).toBeChecked();
  await regie.page.keyboard.press('f');
  await expect(regie.page.getByRole('radio', { name: '2 lijnen ver' })).toBeChecked();
  await regie.page.keyboard.press('Escape');
  await expect(looking.said('Welzijn en wie er')).toBeHidden();
  await network.party('Welzijn').press('Enter');
  await network.sheet().getByRole('button', { name: 'Meer over deze partij' }).click();
  await regie.page.getByRole('menuitem', { name: /^Alleen dit/ }).click();
  await expect(looking.said('Welzijn en wie er')).toBeVisible();
});

test('views are kept, put in order and shown one after another, here and on the zaalscherm', async ({ regie }) => {
  const { looking } = await inDemonstration(regie);
  await looking.through('Formeel en informeel');
  await looking.open('Bewaarde standen');
  await looking.keep('Op papier of niet');
  await looking.through('Hobbels');
  await looking.keep('Wat er hapert');
  await looking.through('Niveaus');
  await looking.keep('Waar het over gaat');
  await expect(looking.shownView()).toContainText('Waar het over gaat');
  await looking.withView('Waar het over gaat', 'Eerder');
  await expect(looking.panel().getByRole('listitem')).toHaveText([/^Op papier/, /^Waar het over/, /^Wat er hapert/]);
  expect(await axe(regie)).toEqual([]);

  await looking.panel().getByRole('heading', { level: 2 }).click();
  await regie.page.keyboard.press('v');
  await expect(looking.said('Alleen jij ziet dit')).toBeVisible();
  await regie.page.keyboard.press('v');
  await expect(looking.shownView()).toContainText('Op papier of niet');
  await expect(looking.said('Vierkant is formeel')).toBeVisible();

  // What speaks of friction stays here; the rest goes to the room, and from there the keys of the regie take over.
  await expect(looking.view('Wat er hapert').getByRole('button', { name: /op het zaalscherm/ })).toHaveCount(0);
  await looking
    .view('Op papier of niet')
    .getByRole('button', { name: /op het zaalscherm/ })
    .click();
  const wall = await regie.openWall();
  await expect(wall.getByRole('heading', { level: 1, name: 'Op papier of niet' })).toBeVisible();
  await expect(wall.getByRole('listitem').filter({ hasText: 'Welzijn' })).toBeVisible();
  await expect(wall.getByText('informeel', { exact: true })).toBeVisible();
  await regie.page.bringToFront();
  await regie.page.keyboard.press('v');
  await expect(wall.getByRole('heading', { level: 1, name: 'Waar het over gaat' })).toBeVisible();
  await RunPage.of(regie.page, 'ses-4');
  await expect(regie.page.getByRole('button', { name: 'Volgende stand' })).toBeVisible();
  await regie.page.keyboard.press('v');
  await expect(wall.getByRole('heading', { level: 1, name: 'Wie doet er mee?' })).toBeVisible();
  await regie.page.keyboard.press('Shift+V');
  await expect(wall.getByRole('heading', { level: 1, name: 'Waar het over gaat' })).toBeVisible();
  await regie.page.getByRole('button', { name: /^De zaal ziet: Netwerk/ }).click();
  await expect(regie.page.getByRole('menuitem', { name: 'Wat er hapert' })).toHaveCount(0);
  await regie.page.getByRole('menuitem', { name: 'Welkom' }).click();
  await expect(wall.locator('[data-scene="network"]')).toHaveCount(0);
});

test('[S0-17] the story steps through how the network grew, also on the zaalscherm, and two moments can be compared', async ({
  regie,
}) => {
  const { network, looking } = await inDemonstration(regie);
  await looking.open('Zo groeide het netwerk');
  await expect(looking.moment()).toContainText('Zo begon het.');
  await expect(looking.moment()).toContainText('17 september 2026');
  await expect(network.party('Sleutelpersoon')).toBeHidden();
  await regie.page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(looking.panel().getByRole('button', { name: 'Speel af' })).toHaveCount(0);
  await regie.page.emulateMedia({ reducedMotion: 'no-preference' });
  await expect(looking.panel().getByRole('button', { name: 'Speel af' })).toBeVisible();
  await looking.panel().getByRole('heading', { level: 2 }).click();
  await regie.page.keyboard.press('PageDown');
  await regie.page.keyboard.press('v');
  await expect(looking.moment()).toContainText('Tweede startbijeenkomst');
  await looking.panel().getByRole('button', { name: 'Op het zaalscherm' }).click();
  const wall = await regie.openWall();
  await expect(wall.getByText('Zo was het op 15 oktober 2026')).toBeVisible();
  await regie.page.bringToFront();
  await regie.page.keyboard.press('Shift+V');
  await expect(wall.getByText('Zo was het op 1 oktober 2026')).toBeVisible();
  await looking.panel().getByRole('button', { name: 'Nu', exact: true }).click();
  await expect(looking.moment()).toContainText('25 partijen doen mee, 7 in de kern, 45 lijnen.');
  expect(await axe(regie)).toEqual([]);

  await looking.panel().getByRole('button', { name: 'Leg deze stand vast' }).click();
  await expect(regie.page.getByText('Netwerk vastgelegd').first()).toBeVisible();
  await looking.panel().getByRole('button', { name: 'Leg deze stand vast' }).click();
  await expect(regie.page.getByText('Er is niets dubbel vastgelegd.')).toBeVisible();

  await looking.open('Vergelijk');
  await expect(looking.panel().getByRole('figure')).toHaveCount(2);
  await expect(looking.panel().getByText(/^Naar de kern: /)).toBeVisible();
  expect(await axe(regie)).toEqual([]);
});

test('[S0-17] a line that ended is in the story as long as it was there, and leaves at its moment', async ({
  regie,
}) => {
  const { network, looking } = await inDemonstration(regie);
  const sheet = network.sheet();
  await network.party('Welzijn').press('Enter');
  await sheet.getByRole('button', { name: 'Bewonersgroep', exact: true }).click();
  await sheet.getByRole('button', { name: 'Wijzig', exact: true }).click();
  await sheet.getByRole('button', { name: 'Wanneer spreken ze elkaar?' }).click();
  await sheet.getByLabel('De lijn was er tot en met').fill('2026-10-21');
  await regie.page.keyboard.press('Enter');
  await expect(regie.page.getByText('28 partijen, 44 lijnen')).toBeVisible();
  await network.close();

  await looking.open('Zo groeide het netwerk');
  const at = (day: string) => looking.panel().getByRole('button', { name: day }).click();
  await at('22 oktober 2026');
  await expect(looking.moment()).toContainText(/Lijn gestopt: (Welzijn met Bewonersgroep|Bewonersgroep met Welzijn)\./);
  await at('20 oktober 2026');
  await network.clickLine('Welzijn', 'Bewonersgroep');
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText(
    /^(Welzijn en Bewonersgroep|Bewonersgroep en Welzijn)$/,
  );
});

test('[S0-17] the end of a meeting keeps how the network stood, in the same act', async ({ regie }) => {
  const { looking } = await inDemonstration(regie);
  const run = await RunPage.of(regie.page, 'ses-4');
  await run.day().getByRole('radio').last().click();
  await run.act('Ga hierheen').click();
  await run.act('Bijeenkomst klaar').click();
  await expect(regie.page.getByRole('link', { name: 'Naar het verslag' })).toBeVisible();
  await regie.goTo('Netwerk');
  await looking.open('Zo groeide het netwerk');
  const last = looking.panel().getByRole('list', { name: 'Momenten' }).getByRole('listitem').last();
  await expect(last).toContainText('Actieleergroep: cijfers, verhalen en hobbels');
  await regie.takeBack();
  await expect(last).not.toContainText('Actieleergroep');
});

test('[S0-28] what two parties are of, want to be of and can add stands side by side, and is changed there', async ({
  regie,
}) => {
  const { looking } = await inDemonstration(regie);
  await looking.open('Vergelijk');
  await looking.panel().getByRole('radio', { name: 'Partijen' }).click();
  const add = looking.panel().getByRole('combobox', { name: 'Welke partij erbij?' });
  for (const name of ['Welzijn Lommerdal', 'Huisartsenpraktijk Lommervlier']) {
    await add.fill(name);
    await regie.page.getByRole('option', { name }).click();
  }
  const welfare = looking.panel().getByRole('region', { name: 'Welzijn Lommerdal' });
  const doctor = looking.panel().getByRole('region', { name: 'Huisartsenpraktijk Lommervlier' });
  await expect(welfare.getByRole('textbox', { name: 'Waar zijn jullie van?' })).not.toHaveValue('');
  await doctor.getByRole('textbox', { name: 'Wat kunnen jullie toevoegen?' }).fill('Een kamer op vrijdag');
  await welfare.getByRole('textbox', { name: 'Waar willen jullie van zijn?' }).focus();
  await regie.everythingSaved();
  expect(await axe(regie)).toEqual([]);
  await regie.takeBack();
  await expect(doctor.getByRole('textbox', { name: 'Wat kunnen jullie toevoegen?' })).not.toHaveValue(
    'Een kamer op vrijdag',
  );
});
