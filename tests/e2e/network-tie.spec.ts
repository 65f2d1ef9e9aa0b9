import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { Looking } from './pages/looking';
import { NetworkPage } from './pages/network';

test('[S4-19] trust on a line has three answers and who gave them, is a way of looking that no view keeps, and a mean with how many lines said something', async ({
  regie,
}) => {
  const network = await NetworkPage.inDemonstration(regie);
  const looking = new Looking(regie.page);
  const { page } = regie;
  await network.party('Welzijn').press('Enter');
  const sheet = network.sheet();
  await sheet.getByRole('button', { name: 'Bewonersgroep', exact: true }).click();
  await sheet.getByRole('button', { name: 'Wijzig', exact: true }).click();
  await sheet.getByRole('button', { name: 'Elkaar kennen en vertrouwen' }).click();
  const choose = async (field: string, word: string) => {
    await network.choose(new RegExp(`${field}$`), word);
    await expect(sheet.getByRole('button', { name: new RegExp(`${field}$`) })).toContainText(word);
  };
  for (const aspect of ['Doet wat is afgesproken', 'Je kunt er open praten', 'Wil hetzelfde'])
    await choose(aspect, 'nog niet');
  await choose('Vertrouwen volgens', 'beide partijen');

  await looking.through('Vertrouwen');
  await expect(looking.said('Alleen jij ziet dit')).toBeVisible();
  await expect(looking.key().getByRole('listitem')).toContainText(['vertrouwt elkaar nog niet', 'een beetje']);
  expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);

  await looking.open('Bewaarde standen');
  await expect(looking.said('Vertrouwen kun je alleen nu bekijken.')).toBeVisible();
  await looking.keep('Wie elkaar vertrouwt');
  await expect(looking.view('Wie elkaar vertrouwt')).toContainText('Terreinen');

  await page.getByRole('button', { name: 'Wat valt op?' }).click();
  await page.getByRole('menuitem', { name: 'Het netwerk in woorden' }).click();
  await expect(sheet.getByText(/^Vertrouwen op 42 lijnen: gemiddeld ‘.+’\.$/)).toBeVisible();
});

test('[S4-5] sharing information is what a line is for and its first rung', async ({ regie }) => {
  const network = await NetworkPage.inDemonstration(regie);
  await network.party('Welzijn').press('Enter');
  const sheet = network.sheet();
  await sheet.getByRole('button', { name: 'Bewonersgroep', exact: true }).click();
  const purpose = sheet.getByRole('definition').first();
  await expect(purpose).toBeVisible();
  await expect(purpose).not.toContainText('informatie');
  await sheet.getByRole('button', { name: 'Wijzig', exact: true }).click();
  await sheet.getByRole('checkbox', { name: 'Informatie delen' }).press('Space');
  await network.choose(/Hoe stevig is het nu\?$/, '1  Informatie uitwisselen');
  await sheet.getByRole('button', { name: 'Klaar met wijzigen' }).click();
  await expect(purpose).toContainText('informatie delen');
  await expect(sheet.getByText('1, informatie uitwisselen')).toBeVisible();
});

test('[S0-27] the kick-off asks what everybody is of, and a party shows which of its three answers are empty', async ({
  regie,
}) => {
  const network = await NetworkPage.inDemonstration(regie);
  await network.party('Welzijn').press('Enter');
  const sheet = network.sheet();
  await expect(sheet.getByText(/^Nog leeg: /)).toHaveCount(0);
  await sheet.getByRole('button', { name: /^Waar staat deze partij voor\?/ }).click();
  const offer = sheet.getByRole('textbox', { name: 'Wat kunnen jullie toevoegen?' });
  await offer.fill('');
  await regie.page.keyboard.press('Tab');
  await expect(sheet.getByText('Nog leeg: Wat kunnen jullie toevoegen?')).toBeVisible();
  await regie.page.evaluate(() => {
    location.hash = '#/methods/kickoff-and-call-round';
  });
  await expect(regie.page.getByText('Waar ben je van?', { exact: true }).first()).toBeVisible();
});
