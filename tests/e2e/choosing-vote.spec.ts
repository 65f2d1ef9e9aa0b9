import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openChoosing, THOUGHTS, wallOf } from './choosing-meeting';
import { expect, test } from './fixtures';

test('the dots are counted by hand; the room sees them when they are shown, and in that order', async ({ regie }) => {
  const { board } = await openChoosing(regie);
  const wall = await wallOf(regie);
  await board.makeGroup('Eten', 'Samen koken', 'Soep op dinsdag');
  await board.act('Toon in de zaal').click();
  await expect(wall.picture()).toContainText('Samen koken');
  await expect(wall.picture()).not.toContainText('Fietsen maken');

  await board.act('Stem over alles').click();
  await expect(board.page.getByText('5 keuzes. Ons voorstel: 3 stippen.')).toBeVisible();
  await board.act('Toon in de zaal').click();
  await expect(wall.picture()).toContainText('Ieder heeft 3 stippen.');
  await board.dots('Koffie in de hal', 2);
  await board.dots('Fietsen maken', 4);
  await board.dots('Eten', 2);
  await board.less('Koffie in de hal').click();
  await expect(board.dotsOf('Koffie in de hal')).toHaveText('1');
  expect(await wall.picture().textContent()).not.toMatch(/stip\b|4 stippen|●/);

  await board.act('Toon stemmen').click();
  await expect(wall.picture()).toContainText('4 stippen');
  const order = () => board.options().locator('p:first-child').allInnerTexts();
  await expect.poll(order).toEqual(['Fietsen maken', 'Eten', 'Koffie in de hal', 'Bankje voor de deur', 'Lege plek']);
  await board.more('Eten').click();
  await board.more('Eten').click();
  await board.more('Eten').click();
  await expect(board.dotsOf('Eten')).toHaveText('5');
  expect((await order())[0]).toBe('Fietsen maken');

  await board.act('Bespreek: Eten').click();
  await expect(wall.page.getByRole('heading', { name: 'Eten' })).toBeVisible();
  await expect(wall.page.getByRole('list', { name: 'In deze volgorde praten we erover' })).toContainText(
    'Fietsen maken',
  );
  await board.act('Opnieuw openen').click();
  await expect(wall.picture()).not.toContainText('4 stippen');
  await regie.takeBack();
  await expect(wall.picture()).toContainText('5');
  await expect(board.act('Opnieuw openen')).toBeVisible();
});

test('more dots than people have are said kindly, and counted all the same', async ({ regie }) => {
  const { board } = await openChoosing(regie, THOUGHTS.slice(0, 2));
  await board.act('Stem over alles').click();
  await expect(board.page.getByRole('textbox', { name: 'Mensen die stemmen' })).toHaveValue('8');
  await board.page.getByRole('textbox', { name: 'Mensen die stemmen' }).fill('2');
  await board.page.keyboard.press('Tab');
  await board.dots('Koffie in de hal', 4);
  await board.dots('Bankje voor de deur', 3);
  await expect(
    board.page.getByText(/^Er zijn 7 stippen geteld. Met 2 mensen kunnen het er hooguit 6 zijn./),
  ).toBeVisible();
  await expect(board.act('Toon stemmen')).toBeEnabled();
});

test('a second vote leaves the first one readable, and a late slip can still join', async ({ regie }) => {
  const { run, board } = await openChoosing(regie);
  await board.act('Stem over alles').click();
  await board.dots('Samen koken', 2);
  await board.act('Toon stemmen').click();
  await board.page.getByRole('radio', { name: 'Groepen' }).click();
  await board.tick('Lege plek', 'Fietsen maken');
  await board.act('Stem over wat is aangevinkt').click();
  await expect(board.options()).toHaveCount(2);
  await run.capture('Een late gedachte');
  await expect(board.page.getByText(/^5 keuzes staan er niet bij/)).toBeVisible();
  await board.act('Zet erbij').click();
  await expect(board.options()).toHaveCount(7);
  await board.page.getByRole('radio', { name: 'Stemming 1' }).click();
  await expect(board.dotsOf('Samen koken')).toHaveText('2');
  await expect(board.options()).toHaveCount(6);
});

test('going to the step that is looked at never draws the step that was left again', async ({ regie }) => {
  const { run, board } = await openChoosing(regie);
  expect(await run.titlesWhileGoingTo(/^Schrijf op/)).toEqual(['Schrijf op']);
  expect(await run.titlesWhileGoingTo(/^Kies wat mee gaat/)).toEqual(['Kies wat mee gaat']);
  await expect(board.looseCards()).toHaveCount(THOUGHTS.length);
});

test('a page that closes in the middle of a vote goes on counting', async ({ regie }) => {
  const { board } = await openChoosing(regie);
  await board.act('Stem over alles').click();
  await board.dots('Samen koken', 3);
  await regie.everythingSaved();
  await regie.page.reload();
  await expect(board.dotsOf('Samen koken')).toHaveText('3');
});

for (const size of [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
]) {
  test(`what the room chooses from is readable from the back row at ${size.width} x ${size.height}`, async ({
    regie,
  }) => {
    const long = Array.from(
      { length: 30 },
      (_, at) =>
        `${at + 1}. Kijk eerst wat er al is in de buurt, en sluit daar met elkaar bij aan voor je iets nieuws begint.`,
    );
    const { board } = await openChoosing(regie, long);
    const wall = await wallOf(regie);
    await wall.page.setViewportSize(size);
    const isReadable = async () => {
      await expect.poll(async () => (await wall.measure()).outside).toEqual([]);
      const seen = await wall.measure();
      expect(seen.over).toEqual([]);
      expect(seen.smallest).toBeGreaterThanOrEqual(28 / 1080 - 0.0005);
    };
    await board.makeGroup('Aansluiten bij wat er al is', '1\\. Kijk', '2\\. Kijk', '3\\. Kijk');
    await board.makeGroup('', '4\\. Kijk', '5\\. Kijk');
    await board.act('Toon in de zaal').click();
    await expect(wall.picture()).toContainText('Aansluiten bij wat er al is');
    await isReadable();
    await board.act('Stem over alles').click();
    await board.act('Toon in de zaal').click();
    await expect(wall.picture()).toContainText('Blad 1 van');
    await isReadable();
    await board.dots('Aansluiten bij wat er al is', 3);
    await board.act('Toon stemmen').click();
    await expect(wall.picture()).toContainText('3 stippen');
    await isReadable();
    await board.act('Bespreek: Aansluiten bij wat er al is').click();
    await expect(wall.page.getByRole('list', { name: 'In deze volgorde praten we erover' })).toBeVisible();
    await isReadable();
  });
}

const serious = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.filter(
    ({ impact }) => impact === 'serious' || impact === 'critical',
  );

test('the board, the vote and their picture on the wall have nothing serious for axe, light and dark', async ({
  regie,
}) => {
  test.slow();
  const { board } = await openChoosing(regie);
  const wall = await wallOf(regie);
  const inBoth = async () => {
    for (const theme of ['light', 'dark'] as const)
      for (const page of [board.page, wall.page]) {
        await page.evaluate((name) => {
          document.documentElement.dataset.theme = name;
        }, theme);
        expect(await serious(page)).toEqual([]);
      }
  };
  await board.makeGroup('Eten', 'Samen koken', 'Soep op dinsdag');
  await board.tick('Lege plek');
  await board.act('Toon in de zaal').click();
  await expect(wall.picture()).toContainText('Eten');
  await inBoth();
  await board.page.getByRole('button', { name: 'Vinkjes weg' }).click();
  await board.act('Stem over alles').click();
  await board.dots('Eten', 2);
  await board.act('Toon stemmen').click();
  await board.act('Bespreek: Eten').click();
  await expect(wall.page.getByRole('heading', { name: 'Eten' })).toBeVisible();
  await inBoth();
});
