import { expect, test } from './fixtures';
import { Looking } from './pages/looking';
import { NetworkPage } from './pages/network';

test('[S0-16] energy is noted with how one can tell, seen on the map, shown to the room of no person, and first in whom to approach', async ({
  regie,
}) => {
  const { page } = regie;
  const network = await NetworkPage.inDemonstration(regie);
  const looking = new Looking(page);
  const sheet = network.sheet();
  await network.party('Moskee').press('Enter');
  await sheet.getByRole('button', { name: 'Wat is het voor partij?' }).click();
  await sheet.getByRole('button', { name: /Energie$/ }).click();
  await page.getByRole('option', { name: 'veel', exact: true }).click();
  await sheet.getByLabel('Waaraan zie je dat?').fill('Dekt elke week voor iedereen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Neem terug: Moskee/ })).toBeVisible();
  await network.close();

  await looking.through('Energie');
  await expect(looking.said('nooit van mensen')).toBeVisible();
  await expect(looking.key().getByRole('listitem')).toHaveText([/veel/, /wel wat/, /weinig/, /onbekend/]);
  await looking.open('Bewaarde standen');
  await looking.showKept('Waar energie zit');
  const wall = await regie.openWall();
  await expect(wall.getByRole('heading', { level: 1, name: 'Waar energie zit' })).toBeVisible();
  await expect(wall.getByText('hoeveel energie er zit bij organisaties en groepen')).toBeVisible();
  // Of the nine with much energy three are people: those are as unknown as one organisation is.
  const drawn = (sign: string) => wall.locator('[data-scene="network"] svg[width] text').filter({ hasText: sign });
  await expect(drawn('3')).toHaveCount(6);
  await expect(drawn('?')).toHaveCount(4);
  await expect(wall.getByText('Dekt elke week')).toHaveCount(0);

  await page.bringToFront();
  await page.getByRole('button', { name: 'Wie missen we?' }).click();
  await sheet.getByRole('button', { name: /^Toon alle/ }).click();
  await expect(sheet.getByRole('button', { name: / energie: / })).toHaveText([
    ...[/Moskee.*veel/, /Sleutelpersoon.*veel/, /Netwerk Dementie.*wel wat/, /Apotheek.*weinig/],
    ...[/Diaconie.*weinig/, /Regiotafel.*weinig/, /Ziekenhuis.*weinig/],
    ...[/onbekend/, /onbekend/, /onbekend/, /onbekend/],
  ]);
});
