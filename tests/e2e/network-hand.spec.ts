import { expect, test } from './fixtures';
import { NetworkPage } from './pages/network';

test('several parties are chosen and dragged as one act, with a rectangle, with Ctrl and by keyboard', async ({
  regie,
}) => {
  const { page } = regie;
  const network = await NetworkPage.inDemonstration(regie);
  const chosen = (count: number) => expect(network.chosen()).toHaveCount(count);
  const before = await network.places();

  await network.party('Moskee').click({ modifiers: ['Control'] });
  await network.party('Apotheek').click({ modifiers: ['Shift'] });
  await chosen(2);
  await network.drag('Moskee', { x: -24, y: -18 });
  await expect(page.getByRole('button', { name: 'Neem terug: 2 partijen verplaatst' })).toBeVisible();
  const { Moskee, Apotheek, ...others } = await network.places();
  expect([Moskee, Apotheek]).not.toEqual([before.Moskee, before.Apotheek]);
  expect(before).toMatchObject(others);
  await regie.takeBack();
  await expect.poll(() => network.places()).toEqual(before);

  await network.party('GGD').focus();
  await page.keyboard.press('Escape');
  await chosen(0);
  const middle = await network.placeOf('Kwartiermaker');
  await network.lasso({ x: middle.x - 40, y: middle.y - 30 }, { x: middle.x + 300, y: middle.y + 40 });
  expect(await network.chosen().count()).toBeGreaterThan(1);
  await expect(network.party('Kwartiermaker')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');

  await network.party('GGD').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await chosen(2);
  await page.keyboard.press('Control+a');
  await chosen(28);
});

test('the map comes along when a party is dragged to its edge, and the party stays where it is put', async ({
  regie,
}) => {
  const { page } = regie;
  const network = await NetworkPage.inDemonstration(regie);
  for (let near = 0; near < 3; near += 1) await page.getByRole('button', { name: 'Dichterbij' }).click();
  const aside = async () => (await network.placeOf('Kwartiermaker')).x - (await network.placeOf('Welzijn')).x;
  const [stood, from] = [await aside(), await network.placeOf('Kwartiermaker')];
  const still = await network.placeOf('Welzijn');
  const box = await network.map().boundingBox();
  if (!box) throw new Error('there is no map');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + box.x + box.width) / 2, from.y, { steps: 4 });
  expect((await network.placeOf('Welzijn')).x).toBe(still.x);
  await page.mouse.move(box.x + box.width - 8, from.y, { steps: 4 });
  await expect.poll(async () => (await network.placeOf('Welzijn')).x).toBeLessThan(still.x - 80);
  await page.mouse.up();
  await expect(page.getByRole('button', { name: /^Neem terug: / })).toBeVisible();
  expect((await network.placeOf('Kwartiermaker')).x).toBeGreaterThan(box.x + box.width - 30);
  await regie.takeBack();
  // The map was moved by parts of pixels, so where they stand may be rounded the other way.
  await expect.poll(async () => Math.abs((await aside()) - stood)).toBeLessThanOrEqual(1);
});

test('a plus beside a party makes and ties a new one, and names are changed where they stand', async ({ regie }) => {
  const { page } = regie;
  const network = await NetworkPage.inDemonstration(regie);
  const before = await network.places();
  const plus = page.getByRole('button', { name: 'Nieuwe partij met een lijn naar Moskee' });
  const name = (of: string) => page.getByRole('textbox', { name: of });

  await network.party('Moskee').hover();
  await plus.click();
  await name('Nieuwe partij met een lijn naar Moskee').fill('Eettafel Zuid');
  await page.keyboard.press('Enter');
  await expect(page.getByText('29 partijen, 46 lijnen')).toBeVisible();
  await expect(network.party('Eettafel Zuid')).toHaveAccessibleName(/1 lijn: Moskee/);
  expect(await network.places()).toMatchObject(before);
  await expect(network.party('Moskee')).toBeFocused();
  await regie.takeBack();
  await expect(page.getByText('28 partijen, 45 lijnen')).toBeVisible();

  await network.party('Moskee').focus();
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Koor');
  await page.keyboard.press('Escape');
  await expect(network.party('Moskee')).toBeFocused();
  await expect(page.getByText('28 partijen, 45 lijnen')).toBeVisible();
  await page.keyboard.press('F2');
  await name('Naam van Moskee').fill('Moskee aan de laan');
  await page.keyboard.press('Enter');
  await expect(network.party('Moskee').first()).toHaveAccessibleName(/Moskee aan de laan/);

  // The first of two clicks opens the sheet, and the map makes room for it: the party is no longer under the hand.
  const { x, y } = await network.placeOf('GGD');
  await page.mouse.click(x, y);
  await expect(network.sheet()).toBeVisible();
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await name('Naam van GGD').fill('GGD van de streek');
  await page.keyboard.press('Enter');
  await expect(network.party('GGD').first()).toHaveAccessibleName(/GGD van de streek/);
});

test('a line is opened where it is drawn, and the map is panned and zoomed beside the parties', async ({ regie }) => {
  await regie.beginProgramme('Samen in de Tuinwijk');
  await regie.goTo('Netwerk');
  const network = new NetworkPage(regie.page);
  await regie.addParty('Huisarts');
  await regie.addParty('Koor');
  await regie.tie('Huisarts', 'Koor');
  await network.clickLine('Huisarts', 'Koor');
  await expect(network.sheet().getByRole('heading', { level: 2 })).toHaveText('Huisarts en Koor');
  await network.close();
  await expect(network.sheet()).toBeHidden();
  // The map takes the room of the sheet; a click waits until nothing shifts any more.
  await regie.page.getByRole('button', { name: 'Toon alles' }).click();
  const before = await network.placeOf('Koor');
  await network.pan({ x: 60, y: 40 });
  await expect.poll(() => network.placeOf('Koor')).toEqual({ x: before.x + 60, y: before.y + 40 });
  await regie.page.getByRole('button', { name: 'Toon alles' }).click();
  await expect.poll(() => network.placeOf('Koor')).toEqual(before);
});
