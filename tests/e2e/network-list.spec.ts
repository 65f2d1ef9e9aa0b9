import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { NetworkPage } from './pages/network';

/** What has the focus: the place of the list or map it is in, or its name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return 'body';
    if (at.closest('[role=grid]')) return 'grid';
    if (at.closest('[role=application]') && at.hasAttribute('data-party')) return 'map';
    return at.getAttribute('aria-label') ?? at.textContent;
  });

/** Every place where Tab stops, from the top of the page until it comes round. */
async function tabStops(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const stops: string[] = [];
  for (let at = 0; at < 80; at += 1) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (here === 'body' || (stops.length > 1 && here === stops[0])) return stops;
    stops.push(here);
  }
  return stops;
}

test('everyone and every line is one tab stop, on the map and in the list, however many there are', async ({
  regie,
}) => {
  const { page } = regie;
  await regie.openDemonstration();
  await regie.goTo('Netwerk');
  const network = new NetworkPage(page);
  await expect(network.map()).toBeVisible();
  const onMap = await tabStops(page);
  expect(onMap.filter((stop) => stop === 'map')).toHaveLength(1);
  expect(onMap.length).toBeLessThan(45);
  await network.showList();
  const inList = await tabStops(page);
  expect(inList.filter((stop) => stop === 'grid')).toHaveLength(1);
  expect(inList.length).toBeLessThan(45);
});

test('the list does by keyboard what the map does, with the same way back', async ({ regie }) => {
  const { page } = regie;
  const { keyboard } = page;
  await regie.openDemonstration();
  await regie.goTo('Netwerk');
  const network = new NetworkPage(page);
  await network.showList();
  await page.getByRole('searchbox', { name: 'Zoek in de lijst' }).focus();
  await keyboard.press('Tab');
  const rowOf = (name: string) => network.table().getByRole('row', { name });

  await expect(network.inList('Apotheek Lommerdal-West')).toBeFocused();
  await keyboard.press('m');
  await keyboard.type('oskee');
  await expect(network.inList('Moskeegemeenschap Vlierlaan')).toBeFocused();
  await keyboard.press('Control+Home');
  await keyboard.press('ArrowRight');
  await keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'Naam van Apotheek' })).toBeFocused();
  await keyboard.type('Apotheek De Vijzel');
  await keyboard.press('Enter');
  await expect(network.inList('Apotheek De Vijzel')).toBeFocused();

  await keyboard.press('End');
  await keyboard.press('Home');
  for (let step = 0; step < 4; step += 1) await keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Ring van Apotheek: Rand' })).toBeFocused();
  await keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Betrokken' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Ring van Apotheek: Betrokken' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Neem terug: Apotheek naar betrokken' })).toBeVisible();
  await keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Ring van Apotheek: Rand' })).toBeVisible();

  await keyboard.press('Home');
  await keyboard.press('ArrowRight');
  await keyboard.press(' ');
  await keyboard.press('Shift+ArrowDown');
  await expect(network.table().getByRole('row', { selected: true })).toHaveCount(2);
  await keyboard.press('Delete');
  await expect(page.getByText('26 partijen, 42 lijnen')).toBeVisible();
  await keyboard.press('Control+z');
  await expect(page.getByText('28 partijen, 45 lijnen')).toBeVisible();

  await page.getByRole('button', { name: 'Lijnen', exact: true }).click();
  await page.getByRole('button', { name: 'Lijnen', exact: true }).click();
  await expect(network.table().getByRole('row').nth(1)).toContainText('Welzijn Lommerdal');

  await page.getByRole('radio', { name: 'Lijnen (45)' }).click();
  const ties = page.getByRole('grid', { name: 'Lijnen' });
  await page.getByRole('searchbox', { name: 'Zoek in de lijst' }).fill('moskee sleutel');
  await expect(ties.getByRole('row')).toHaveCount(2);
  await ties.getByRole('button', { name: /^Trede nu van / }).click();
  await page.getByRole('menuitem', { name: /^4/ }).click();
  await expect(ties.getByRole('button', { name: /^Trede nu van .*: 4/ })).toBeVisible();
  await ties.getByRole('button', { name: /^Meer over / }).click();
  await page.getByRole('menuitem', { name: 'Leg iets vast' }).click();
  await page.getByRole('textbox', { name: 'Leg iets vast' }).fill('Ze vinden elkaar na het gebed');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await expect(ties.getByRole('row').nth(1)).toContainText('1');
  await ties.getByRole('button', { name: / en / }).first().press('Delete');
  await expect(page.getByText('28 partijen, 44 lijnen')).toBeVisible();
  await expect(rowOf('Apotheek De Vijzel')).toHaveCount(0);
});
