import { expect, test } from './fixtures';
import { Looking } from './pages/looking';
import { NetworkPage } from './pages/network';

test('[S4-15] what the network is about is told on the page of the programme, and stands in the middle of the map and on the wall', async ({
  regie,
}) => {
  const { page } = regie;
  await regie.openDemonstration();
  const about = page.getByRole('complementary', { name: 'Over het programma' });
  await about.getByRole('button', { name: /In het midden staat$/ }).click();
  await page.getByRole('option', { name: 'iemand om wie het gaat' }).click();
  const words = about.getByRole('textbox', { name: 'In een paar woorden' });
  await words.fill('Iedereen kent de buren');
  await page.keyboard.press('Enter');
  await expect(about.getByRole('button', { name: /In het midden staat$/ })).toContainText('iemand om wie het gaat');

  await regie.goTo('Netwerk');
  const network = new NetworkPage(page);
  await expect(network.party('Welzijn')).toBeVisible();
  await expect(page.getByText('In het midden staat: Iedereen kent de buren')).toBeAttached();
  const looking = new Looking(page);
  await looking.open('Bewaarde standen');
  await looking.keep('Iedereen');
  await looking
    .view('Iedereen')
    .getByRole('button', { name: /op het zaalscherm/ })
    .click();
  const wall = await regie.openWall();
  await expect(wall.getByRole('paragraph').filter({ hasText: /^Iedereen kent\s+de buren$/ })).toBeVisible();
});
