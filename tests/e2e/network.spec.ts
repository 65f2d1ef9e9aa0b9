import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { NetworkPage } from './pages/network';
import type { Regie } from './pages/regie';

async function inDemonstration(regie: Regie): Promise<NetworkPage> {
  await regie.openDemonstration();
  await regie.goTo('Netwerk');
  const network = new NetworkPage(regie.page);
  await expect(network.party('Welzijn')).toBeVisible();
  return network;
}

async function inNewProgramme(regie: Regie): Promise<NetworkPage> {
  await regie.beginProgramme('Samen in de Tuinwijk');
  await regie.goTo('Netwerk');
  return new NetworkPage(regie.page);
}

test('[S3-5] parties come by name and Enter, in the ring that is chosen, and move nobody', async ({ regie }) => {
  const network = await inNewProgramme(regie);
  await expect(regie.page.getByText('Hier komen de mensen, groepen en organisaties die meedoen.')).toBeVisible();
  await regie.page.getByRole('button', { name: 'Zet de eerste partij neer' }).click();
  await expect(network.newParty()).toBeFocused();
  await regie.page.keyboard.type('Huisarts');
  await regie.page.keyboard.press('Enter');
  await expect(network.party('Huisarts')).toHaveAccessibleName(/Organisatie, Zorg, Betrokken, nog geen lijnen/);
  await expect(network.newParty()).toBeFocused();
  await network.chooseRing('Kern');
  await network.newParty().fill('Bewonersgroep');
  await network.newParty().press('Enter');
  await expect(network.party('Bewonersgroep')).toHaveAccessibleName(/Groep, Buurt, Kern/);
  const before = await network.places();
  for (const name of ['Koor', 'School', 'Gemeente', 'Moskee', 'Voetbalclub']) {
    await network.newParty().fill(name);
    await network.newParty().press('Enter');
    await expect(network.party(name)).toBeVisible();
  }
  expect(await network.places()).toMatchObject(before);
});

test('a drag is one act: the party belongs to the ring it lands in, the others stay, and it can be taken back', async ({
  regie,
}) => {
  const network = await inDemonstration(regie);
  const { Apotheek: _moved, ...before } = await network.places();
  const from = await network.placeOf('Apotheek');
  const middle = await network.placeOf('Kwartiermaker');
  await network.drag('Apotheek', { x: middle.x - from.x + 60, y: middle.y - from.y + 70 });
  await expect(network.party('Apotheek')).toHaveAccessibleName(/, Kern, /);
  await expect(regie.page.getByRole('button', { name: 'Neem terug: Apotheek naar de kern' })).toBeVisible();
  const { Apotheek: _there, ...after } = await network.places();
  expect(after).toEqual(before);
  await regie.takeBack();
  await expect(network.party('Apotheek')).toHaveAccessibleName(/, Rand, /);
  expect(await network.placeOf('Apotheek')).toEqual(from);
});

test('arrow keys move a party, kept and taken back as a drag is', async ({ regie }) => {
  const network = await inDemonstration(regie);
  const from = await network.placeOf('GGD');
  await network.party('GGD').focus();
  await regie.page.keyboard.press('m');
  await expect(network.hint('Verplaats GGD met de pijlen.')).toBeVisible();
  await regie.page.keyboard.press('ArrowDown');
  await regie.page.keyboard.press('Shift+ArrowDown');
  await regie.page.keyboard.press('Enter');
  await expect(regie.page.getByRole('button', { name: 'Neem terug: GGD verplaatst' })).toBeVisible();
  expect((await network.placeOf('GGD')).y).toBeGreaterThan(from.y + 30);
  await regie.page.keyboard.press('Control+z');
  await expect.poll(() => network.placeOf('GGD')).toEqual(from);
  await network.party('GGD').focus();
  await regie.page.keyboard.press('m');
  await regie.page.keyboard.press('ArrowDown');
  await regie.page.keyboard.press('Escape');
  await expect.poll(() => network.placeOf('GGD')).toEqual(from);
  await regie.page.keyboard.press('m');
  await regie.page.keyboard.press('1');
  await expect(network.party('GGD')).toHaveAccessibleName(/, Kern, /);
});

test('a line is drawn by choosing two; who is tied already opens that line; Esc goes one level back', async ({
  regie,
}) => {
  const network = await inDemonstration(regie);
  const count = regie.page.getByText('28 partijen, 46 lijnen');
  await regie.page.keyboard.press('l');
  await network.party('Moskee').click();
  await expect(network.hint('Lijn vanaf Moskee. Wie is de tweede?')).toBeVisible();
  await network.party('Apotheek').click();
  await expect(network.hint('De lijn tussen Moskee en Apotheek staat er.')).toBeVisible();
  await expect(count).toBeVisible();
  await network.party('Moskee').click();
  await regie.page.keyboard.press('Escape');
  await expect(network.hint('Kies twee partijen.')).toBeVisible();
  await network.party('Moskee').click();
  await network.party('Apotheek').click();
  await expect(network.sheet().getByRole('heading', { level: 2 })).toHaveText('Moskee en Apotheek');
  await expect(count).toBeVisible();
  await regie.page.keyboard.press('Escape');
  await regie.page.keyboard.press('Escape');
  await expect(network.sheet()).toBeHidden();
});

test('the map is one tab stop, and everything on it goes without a mouse', async ({ regie }) => {
  const network = await inDemonstration(regie);
  const { keyboard } = regie.page;
  await expect(network.map().locator('[tabindex="0"]')).toHaveCount(1);
  await network.map().locator('[tabindex="0"]').focus();
  await keyboard.press('h');
  await expect(network.party('Huisarts Lommervlier')).toBeFocused();
  await keyboard.press('ArrowRight');
  await expect(network.party('Huisarts Lommervlier')).not.toBeFocused();
  await keyboard.press('Shift+M');
  await keyboard.type('oskee');
  await expect(network.party('Moskee')).toBeFocused();
  await keyboard.press('r');
  await keyboard.press('a');
  await keyboard.press('Enter');
  await expect(regie.page.getByText('28 partijen, 46 lijnen')).toBeVisible();
  await keyboard.press('Escape');
  await keyboard.press('Enter');
  await expect(network.sheet().getByRole('heading', { level: 2 })).toBeFocused();
  await keyboard.press('Escape');
  await expect(network.sheet()).toBeHidden();
  await expect(network.party('Apotheek')).toBeFocused();
  await keyboard.press('Delete');
  await expect(network.party('Apotheek')).toHaveCount(0);
  await regie.page
    .getByRole('alertdialog')
    .filter({ hasText: 'Apotheek weggehaald' })
    .getByRole('button', { name: 'Ongedaan maken' })
    .click();
  await expect(network.party('Apotheek')).toHaveAccessibleName(/2 lijnen: /);
});

test('the list does everything that the map does, with clicks only', async ({ regie }) => {
  const network = await inDemonstration(regie);
  await network.showList();
  await regie.page.getByRole('button', { name: /^Lijnen/ }).click();
  await regie.page.getByRole('button', { name: /^Lijnen/ }).click();
  await expect(network.table().getByRole('row').nth(1)).toContainText('Welzijn Lommerdal');
  await network.newParty().fill('Koor De Merels');
  await network.newParty().press('Enter');
  await expect(network.line('Koor De Merels')).toContainText('Sport en cultuur');
  await regie.page.getByRole('button', { name: 'Lijn', exact: true }).click();
  await network.inList('Koor De Merels').click();
  await network.inList('Welzijn Lommerdal').click();
  await regie.page.getByRole('button', { name: 'Stop' }).click();
  await network.inList('Koor De Merels').click();
  await network.choose(/Ring/, 'Kern');
  await expect(network.line('Koor De Merels')).toContainText('Kern');
  await network.sheet().getByRole('combobox', { name: 'Lijn met …' }).click();
  await regie.page.getByRole('option', { name: 'GGD Lommerstreek' }).click();
  await expect(network.sheet().getByRole('heading', { name: '2 lijnen' })).toBeVisible();
  await network.sheet().getByRole('button', { name: 'Meer over deze partij' }).click();
  await regie.page.getByRole('menuitem', { name: 'Haal weg' }).click();
  await expect(network.inList('Koor De Merels')).toHaveCount(0);
  await expect(regie.page.getByText('28 partijen, 45 lijnen')).toBeVisible();
  await regie.page.getByRole('searchbox', { name: 'Zoek in de lijst' }).fill('moskee');
  await expect(network.table().getByRole('row')).toHaveCount(2);
});

test('[S4-9] [S4-18] a new line asks why and at which level, and stays dashed until both are known', async ({
  regie,
}) => {
  const network = await inDemonstration(regie);
  await regie.tie('Moskee', 'Apotheek');
  await network.party('Moskee').click();
  await network.sheet().getByRole('button', { name: 'Apotheek', exact: true }).click();
  const sheet = network.sheet();
  await sheet.getByText('Informatie delen', { exact: true }).click();
  await expect(sheet.getByRole('checkbox', { name: 'Informatie delen' })).toBeChecked();
  await network.choose(/Hoe stevig is het nu/, '2 Op elkaar afstemmen');
  await sheet.getByRole('button', { name: 'Klaar met wijzigen' }).click();
  await expect(sheet.getByText('Daarom is de lijn gestreept.')).toBeVisible();
  await sheet.getByRole('button', { name: 'Wijzig', exact: true }).click();
  await network.choose(/Op welk niveau/, 'Tussen organisaties');
  await sheet.getByRole('button', { name: 'Klaar met wijzigen' }).click();
  await expect(sheet.getByText('Daarom is de lijn gestreept.')).toBeHidden();
  await expect(sheet.getByText('tussen organisaties')).toBeVisible();
});

test('[S0-28] [S0-33] [S4-14] a party tells what it stands for, is of, wants to be of and can add, and why it joins in, and the sheet says what is still empty', async ({
  regie,
}) => {
  const network = await inNewProgramme(regie);
  await regie.addParty('Buurthuis');
  await network.party('Buurthuis').click();
  const profile = network.sheet().getByRole('button', { name: /^Waar staat deze partij voor/ });
  await expect(profile).toContainText('0 van 6');
  await profile.click();
  for (const [label, text] of [
    ['Waar zijn jullie van?', 'Van de buurt'],
    ['Waar willen jullie van zijn?', 'Van iedereen'],
    ['Wat kunnen jullie toevoegen?', 'Een grote keuken'],
    ['Waar staan jullie voor?', 'Een open deur'],
    ['Waarom doen jullie mee?', 'Samen koken'],
  ] as const) {
    await network.sheet().getByRole('textbox', { name: label }).fill(text);
  }
  await regie.page.keyboard.press('Escape');
  await expect(network.sheet()).toBeHidden();
  await regie.everythingSaved();
  await regie.page.reload();
  await network.party('Buurthuis').click();
  await expect(profile).toContainText('5 van 6');
  await profile.click();
  await expect(network.sheet().getByRole('textbox', { name: 'Wat kunnen jullie toevoegen?' })).toHaveValue(
    'Een grote keuken',
  );
});

test('a note about a line shows there as a mark with a count, and in its dated line', async ({ regie }) => {
  const network = await inDemonstration(regie);
  await network.party('Moskee').click();
  await network.sheet().getByRole('button', { name: 'Sleutelpersoon', exact: true }).click();
  await expect(network.sheet().getByRole('heading', { name: 'Vastgelegd' })).toBeVisible();
  await regie.page.getByRole('button', { name: 'Leg iets vast' }).click();
  await regie.capture('Samen eten werkt beter dan een folder');
  await expect(network.sheet().getByRole('heading', { name: '1 keer vastgelegd' })).toBeVisible();
  await expect(network.sheet().getByRole('listitem').first()).toContainText('Samen eten werkt beter dan een folder');
  await network.close();
  await network.party('Moskee').click();
  await expect(network.sheet().getByRole('listitem').filter({ hasText: 'Sleutelpersoon' })).toContainText('1 notitie');
});

test('axe finds nothing on the map, the list and the sheets', async ({ regie }) => {
  const network = await inDemonstration(regie);
  const seriousOnes = async () => {
    const { violations } = await new AxeBuilder({ page: regie.page }).include('main').analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  };
  expect(await seriousOnes()).toEqual([]);
  await network.party('Welzijn').click();
  await network
    .sheet()
    .getByRole('button', { name: /^Waar staat deze partij voor/ })
    .click();
  await network
    .sheet()
    .getByRole('button', { name: /^Wat is het voor partij/ })
    .click();
  expect(await seriousOnes()).toEqual([]);
  await network.sheet().getByRole('button', { name: 'Bewonersgroep', exact: true }).click();
  await network.sheet().getByRole('button', { name: 'Wijzig', exact: true }).click();
  expect(await seriousOnes()).toEqual([]);
  await network.showList();
  expect(await seriousOnes()).toEqual([]);
});
