import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { TidyPage } from './pages/network-tidy';
import type { Regie } from './pages/regie';

async function inDemonstration(regie: Regie): Promise<TidyPage> {
  await regie.openDemonstration();
  await regie.goTo('Netwerk');
  const network = new TidyPage(regie.page);
  await expect(network.party('Welzijn')).toBeVisible();
  return network;
}

/** Everyone on the map with the words in which they are read, ring included. */
const readings = (network: TidyPage) =>
  network
    .map()
    .locator('[data-party]')
    .evaluateAll((parties) => parties.map((party) => party.getAttribute('aria-label')?.split(', ').slice(0, 4)).sort());

test('tidying is shown first: Esc drops it, Enter keeps it as one act, and nobody leaves their ring', async ({
  regie,
}) => {
  const network = await inDemonstration(regie);
  const { keyboard } = regie.page;
  const before = await network.places();
  const rings = await readings(network);
  await network.tidy('Per terrein');
  await expect.poll(() => network.places()).not.toEqual(before);
  await keyboard.press('Escape');
  await expect(network.preview()).toBeHidden();
  await expect.poll(() => network.places()).toEqual(before);

  await network.tidy('Naar lijnen');
  await network.preview().getByText('Vrij in de ring').click();
  await expect(network.preview().getByText('De lijnen bepalen de plek.')).toBeVisible();
  const { violations } = await new AxeBuilder({ page: regie.page }).include('main').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await network.preview().getByRole('button', { name: 'Zo laten' }).focus();
  const seen = await network.watchPlaceOf('Moskee');
  await keyboard.press('Enter');
  await expect(network.preview()).toBeHidden();
  await expect(regie.page.getByRole('button', { name: 'Neem terug: 28 partijen opgeruimd' })).toBeVisible();
  expect(await readings(network)).toEqual(rings);
  const tidied = await network.places();
  // Nobody goes back for a moment to where they were.
  expect(await seen()).toContain(tidied.Moskee);
  expect(await seen()).not.toContain(before.Moskee);
  await network.newParty().fill('Koor De Merels');
  await network.newParty().press('Enter');
  await expect(network.party('Koor De Merels')).toBeVisible();
  expect(await network.places()).toMatchObject(tidied);
  await regie.takeBack();
  await expect(network.party('Koor De Merels')).toHaveCount(0);
  await regie.takeBack();
  await expect.poll(() => network.places()).toEqual(before);
});

test('another arrangement is one press away, and the first one comes back as it was', async ({ regie }) => {
  const network = await inDemonstration(regie);
  const before = await network.places();
  const other = network.preview().getByRole('button', { name: 'Anders' });
  for (const way of ['Per terrein', 'Vrij in de ring']) {
    await network.tidy(way);
    const first = await network.places();
    await other.click();
    await expect.poll(() => network.places()).not.toEqual(first);
    await expect(other).toBeFocused();
    await regie.page.keyboard.press('Escape');
    await expect.poll(() => network.places()).toEqual(before);
    await network.tidy(way);
    await expect.poll(() => network.places()).toEqual(first);
    await regie.page.keyboard.press('Escape');
    await expect(network.preview()).toBeHidden();
  }
});

test('several parties are chosen by key or by tapping, and each act on them is one step back', async ({ regie }) => {
  const network = await inDemonstration(regie);
  const { keyboard } = regie.page;
  await network.party('Moskee').focus();
  await keyboard.press('x');
  await network.party('Apotheek').click();
  await network.party('Diaconie').click();
  await expect(network.many().getByText('3 partijen gekozen.')).toBeVisible();
  await expect(network.party('Diaconie')).toHaveAttribute('aria-pressed', 'true');

  const before = await network.places();
  await network.tidy('Per terrein', /Alleen de 3 gekozen partijen/);
  await network.preview().getByRole('button', { name: 'Zo laten' }).click();
  await expect(regie.page.getByRole('button', { name: /^Neem terug: [123] partij(en)? opgeruimd/ })).toBeVisible();
  const { Moskee: _m, Apotheek: _a, Diaconie: _d, ...others } = before;
  expect(await network.places()).toMatchObject(others);
  await regie.takeBack();
  await expect.poll(() => network.places()).toEqual(before);

  await network.many().getByRole('button', { name: 'Zet in ring' }).click();
  await regie.page.getByRole('menuitem', { name: 'Kern' }).click();
  await expect(network.party('Moskee')).toHaveAccessibleName(/, Kern/);
  await expect(network.party('Diaconie')).toHaveAccessibleName(/, Kern/);
  await expect(regie.page.getByRole('button', { name: 'Neem terug: 3 partijen naar de kern' })).toBeVisible();
  await network.many().getByRole('button', { name: 'Verbind' }).click();
  await regie.page.getByRole('menuitem', { name: /^Met elkaar \(3 lijnen erbij\)/ }).click();
  await expect(regie.page.getByText('28 partijen, 48 lijnen')).toBeVisible();
  await network.many().getByRole('button', { name: 'Haal weg' }).click();
  await expect(regie.page.getByText(/^25 partijen/)).toBeVisible();
  await expect(network.many()).toBeHidden();
  for (let count = 0; count < 3; count += 1) await regie.takeBack();
  await expect(regie.page.getByText('28 partijen, 45 lijnen')).toBeVisible();
  await expect.poll(() => network.places()).toEqual(before);
});

test('a list waits in the tray and moves nobody; each is placed by menu, mouse or finger, or all at once', async ({
  regie,
}) => {
  const network = await inDemonstration(regie);
  const before = await network.places();
  await network.pasteList(['Fietsclub', 'Koor De Merels', 'Repair Café', 'Toneelgroep', 'Voedselbank']);
  await expect(network.party('Fietsclub')).toHaveCount(0);

  await network.tray().getByRole('button', { name: 'Geef Fietsclub een plek' }).focus();
  await regie.page.keyboard.press('Enter');
  await regie.page.keyboard.press('Enter');
  await expect(network.party('Fietsclub')).toHaveAccessibleName(/, Kern/);
  await expect(network.tray().getByRole('button', { name: 'Geef Koor De Merels een plek' })).toBeFocused();

  const from = await network.tray().getByRole('button', { name: 'Open Repair Café' }).boundingBox();
  const moskee = await network.placeOf('Moskee');
  if (!from) throw new Error('Repair Café is not in the tray');
  await regie.page.mouse.move(from.x + 40, from.y + 15);
  await regie.page.mouse.down();
  await regie.page.mouse.move(moskee.x - 60, moskee.y + 20, { steps: 6 });
  await regie.page.mouse.move(moskee.x, moskee.y + 50, { steps: 3 });
  await regie.page.mouse.up();
  await expect(network.party('Repair Café')).toHaveAccessibleName(/, Rand/);
  await expect(network.sheet()).toBeHidden();

  await network.carryByTouch('Koor De Merels', 'Basisschool');
  await expect(network.party('Koor De Merels')).toBeVisible();
  await expect(network.tray()).toContainText('Nog niet geplaatst (2)');

  await network.tray().getByRole('button', { name: 'Zet allemaal neer' }).click();
  await expect(network.tray()).toBeHidden();
  await expect(network.party('Voedselbank')).toHaveAccessibleName(/, Betrokken/);
  expect(await network.places()).toMatchObject(before);
  await regie.takeBack();
  await expect(network.tray()).toContainText('Nog niet geplaatst (2)');
});
