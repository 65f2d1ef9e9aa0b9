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
  await page.getByRole('option', { name: 'een mens' }).click();
  const words = about.getByRole('textbox', { name: 'In een paar woorden' });
  await words.fill('Iedereen kent de buren');
  await page.keyboard.press('Enter');
  await expect(about.getByRole('button', { name: /In het midden staat$/ })).toContainText('een mens');

  await regie.goTo('Netwerk');
  const network = new NetworkPage(page);
  await expect(network.party('Welzijn')).toBeVisible();
  await expect(page.getByText('In het midden staat: Iedereen kent de buren')).toBeAttached();
  const looking = new Looking(page);
  await looking.open('Bewaarde standen');
  await looking.showKept('Iedereen');
  const wall = await regie.openWall();
  await expect(wall.getByRole('paragraph').filter({ hasText: /^Iedereen kent\s+de buren$/ })).toBeVisible();
});

test('[S2-53] [S2-55] who gets the network going and where to ask is chosen on the page of the programme, and stands at the party on the map, in the list, on the wall and in the report', async ({
  regie,
}) => {
  const { page } = regie;
  await regie.openDemonstration();
  const about = page.getByRole('complementary', { name: 'Over het programma' });
  for (const [field, name] of [
    ['Kwartiermaker: brengt het netwerk op gang', 'Welzijn Lommerdal'],
    ['Aanspreekpunt: waar iedereen terecht kan', 'Bibliotheek Lommerdal'],
  ] as const) {
    const choice = about.getByRole('button', { name: new RegExp(`${field}$`) });
    await choice.click();
    await page.getByRole('option', { name, exact: true }).click();
    await expect(choice).toContainText(name);
  }

  await regie.goTo('Netwerk');
  const network = new NetworkPage(page);
  await expect(network.party('Welzijn')).toHaveAccessibleName(/, kwartiermaker$/);
  await expect(network.party('Bibliotheek')).toHaveAccessibleName(/, aanspreekpunt$/);
  await network.showList();
  await expect(network.table().getByRole('row').filter({ hasText: 'Welzijn Lommerdal' })).toContainText(
    'kwartiermaker',
  );
  const looking = new Looking(page);
  await looking.open('Bewaarde standen');
  await looking.showKept('Iedereen');
  const wall = await regie.openWall();
  await expect(wall.getByRole('listitem').filter({ hasText: /^Welzijn\s\(kwartiermaker\)$/ })).toBeVisible();
  await expect(wall.getByRole('listitem').filter({ hasText: /^Bibliotheek\s\(aanspreekpunt\)$/ })).toBeVisible();

  await page.bringToFront();
  await regie.goTo('Verslag');
  await expect(page.getByText(/Vragen\? Ga naar Bibliotheek/).first()).toBeVisible();
});
