import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { Looking } from './pages/looking';
import { NetworkPage } from './pages/network';

test('[S3-38] [S4-7] a party has influence and interest, and words for whom and about what, which map and list are filtered by', async ({
  regie,
}) => {
  const { page } = regie;
  const network = await NetworkPage.inDemonstration(regie);
  const looking = new Looking(page);
  const sheet = network.sheet();
  const word = (name: string) => sheet.getByRole('button', { name, exact: true });
  await network.party('Welzijn').press('Enter');
  await sheet.getByRole('button', { name: /^Invloed en belang/ }).click();
  await sheet.getByRole('button', { name: /Hoeveel invloed heeft deze partij\?$/ }).click();
  await page.getByRole('option', { name: 'veel', exact: true }).click();
  await sheet.getByRole('button', { name: /Hoeveel gaat het deze partij aan\?$/ }).click();
  await page.getByRole('option', { name: 'heel veel', exact: true }).click();
  await sheet.getByRole('button', { name: /^Invloed en belang/ }).click();

  await sheet.getByRole('button', { name: /^Voor wie en waarover\?/ }).click();
  for (const name of ['ouderen', 'jeugd', 'gezinnen', 'leefstijl', 'preventie', 'sociale samenhang'])
    await expect(word(name)).toHaveAttribute('aria-pressed', 'false');
  await word('ouderen').click();
  await expect(word('ouderen')).toHaveAttribute('aria-pressed', 'true');
  await word('ouderen').press('ArrowRight');
  await expect(word('jeugd')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(word('jeugd')).toHaveAttribute('aria-pressed', 'true');
  await word('preventie').press('Enter');
  await expect(word('preventie')).toHaveAttribute('aria-pressed', 'true');
  await sheet.getByLabel('Ander woord').fill('wijkrestaurant');
  await page.keyboard.press('Enter');
  await expect(word('wijkrestaurant')).toHaveAttribute('aria-pressed', 'true');
  await expect(sheet.getByRole('button', { name: /^Voor wie en waarover\? 4 woorden/ })).toBeVisible();
  expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);
  await word('jeugd').click();
  await expect(word('jeugd')).toHaveAttribute('aria-pressed', 'false');
  await regie.takeBack();
  await expect(word('jeugd')).toHaveAttribute('aria-pressed', 'true');
  await network.close();

  await looking.only('ouderen', 'wijkrestaurant');
  await expect(page.getByText('1 van de 28 partijen').first()).toBeVisible();
  await network.showList();
  await expect(network.table().getByRole('row')).toHaveText([/Naam/, /Welzijn Lommerdal/]);
  await page.getByRole('button', { name: 'Toon iedereen' }).click();
  await page.getByRole('searchbox').fill('witte vlek');
  await expect(network.table().getByRole('row')).toHaveText([/Naam/, /Missen we/, /Missen we/, /Missen we/]);
});
