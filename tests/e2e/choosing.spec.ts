import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { workspaceOf } from '../../shared/model/tables';
import { toFile } from '../../shared/workspace/programme-slice';
import { aBlock, aNote, aParticipant, aProgramme, aSession, PROGRAMME_ID, SESSION_ID } from '../make';
import { expect, test } from './fixtures';
import { BoardPage } from './pages/board';
import type { Regie } from './pages/regie';
import { RunPage } from './pages/run';
import { WallPage } from './pages/wall';

const THOUGHTS = [
  'Koffie in de hal',
  'Bankje voor de deur',
  'Samen koken',
  'Soep op dinsdag',
  'Fietsen maken',
  'Lege plek',
];
const write = aBlock({ id: 'write', title: 'Schrijf op', kind: 'custom', captures: ['insight'], minutes: 5, order: 1 });
const choose = aBlock({
  ...{ id: 'choose', title: 'Kies wat mee gaat', kind: 'method_step', prompt: 'Wat neem je mee?' },
  ...{ minutes: 10, order: 2 },
});
const people = Array.from({ length: 8 }, (_, at) => aParticipant({ id: `person-${at}`, attendance: 'present' }));

/** A file with a meeting of two steps: slips are written, and then chosen from. */
function fileWith(texts: readonly string[]): Buffer {
  const notes = texts.map((text, at) => aNote('insight', { id: `slip-${at}`, blockId: 'write', text, order: at + 1 }));
  const workspace = workspaceOf({
    ...{ programmes: [aProgramme()], sessions: [aSession()], blocks: [write, choose], participants: people },
    notes,
  });
  const about = { language: 'nl', now: '2026-10-15T12:00:00Z', isDemo: false } as const;
  return Buffer.from(JSON.stringify(toFile(workspace, [PROGRAMME_ID], about)));
}

async function open(regie: Regie, texts: readonly string[] = THOUGHTS): Promise<{ run: RunPage; board: BoardPage }> {
  const { page } = regie;
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open een bestand/ }).click();
  await (await choosing).setFiles({ name: 'workspace.json', mimeType: 'application/json', buffer: fileWith(texts) });
  await regie.everythingSaved();
  // What was said of the file would lie over the cards.
  await page.getByRole('alertdialog').getByRole('button', { name: /sluit/i }).click();
  const run = await RunPage.of(page, SESSION_ID);
  await run.goTo(/^Kies wat mee gaat/);
  return { run, board: new BoardPage(page) };
}

const wallOf = async (regie: Regie): Promise<WallPage> => {
  const page = await regie.openWall();
  await page.setViewportSize({ width: 1920, height: 1080 });
  return new WallPage(page);
};

test('a step that asks for no notes opens the board with the slips of before, and one press goes back', async ({
  regie,
}) => {
  const { run, board } = await open(regie);
  await expect(board.looseCards()).toHaveCount(6);
  await board.act('Naar de kolommen').click();
  await expect(run.column('Les').getByRole('article')).toHaveCount(6);
  await run.page.keyboard.press('m');
  await expect(board.looseCards()).toHaveCount(6);
  await run.look(/^Schrijf op/);
  await expect(board.looseCards()).toHaveCount(0);
  await board.act('Groeperen en kiezen').click();
  await expect(board.looseCards()).toHaveCount(6);
});

test('slips are put in groups with the mouse: ticked, dropped, taken out, put together, all loose', async ({
  regie,
}) => {
  const { run, board } = await open(regie);
  await board.makeGroup('Eten', 'Samen koken', 'Soep op dinsdag');
  await expect(board.cardsOf('Eten')).toHaveCount(2);

  await board.drop('Koffie in de hal', board.slip('Bankje voor de deur'));
  await board.page.keyboard.press('Enter');
  await expect(board.cardsOf('Groep 2')).toHaveCount(2);
  await board.drop('Fietsen maken', board.group('Eten'));
  await expect(board.cardsOf('Eten')).toHaveCount(3);

  await board.act('Haal uit groep: Fietsen maken').click();
  await expect(board.cardsOf('Eten')).toHaveCount(2);
  await board.choose('Fietsen maken', 'Groep 2');
  await expect(board.cardsOf('Groep 2')).toHaveCount(3);

  await board
    .group('Groep 2')
    .getByRole('button', { name: /^Groep 2/ })
    .click();
  await board.nameField().fill('Buiten');
  await board.nameField().press('Enter');
  await expect(board.cardsOf('Buiten')).toHaveCount(3);

  await board.act('Meer met Eten').click();
  await board.page.getByRole('menuitem', { name: 'Buiten' }).click();
  await expect(board.cardsOf('Eten')).toHaveCount(5);
  await expect(board.groups()).toHaveCount(1);

  await board.act('Alles los').click();
  await expect(board.looseCards()).toHaveCount(6);
  await regie.takeBack();
  await expect(board.cardsOf('Eten')).toHaveCount(5);

  await run.capture('Nog een stoel erbij');
  await expect(board.loose().getByText('Nog een stoel erbij')).toBeVisible();
  await board
    .slip('Samen koken')
    .getByRole('button', { name: /^Meer bij/ })
    .click();
  await board.page.getByRole('menuitem', { name: 'Open het briefje' }).click();
  await expect(board.page.getByRole('dialog')).toContainText('Samen koken');
});

test('a slip that is taken away leaves its group, and comes back to it', async ({ regie }) => {
  const { run, board } = await open(regie);
  await board.makeGroup('Eten', 'Samen koken', 'Soep op dinsdag', 'Koffie in de hal');
  await board.act('Naar de kolommen').click();
  await run
    .column('Les')
    .getByRole('button', { name: /^Meer bij.*Soep op dinsdag/ })
    .click();
  await board.page.getByRole('menuitem', { name: 'Weghalen' }).click();
  await board.page.keyboard.press('m');
  await expect(board.cardsOf('Eten')).toHaveCount(2);
  await regie.takeBack();
  await expect(board.cardsOf('Eten')).toHaveCount(3);
});

test('the dots are counted by hand; the room sees them when they are shown, and in that order', async ({ regie }) => {
  const { board } = await open(regie);
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
  const { board } = await open(regie, THOUGHTS.slice(0, 2));
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
  const { run, board } = await open(regie);
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

test('a page that closes in the middle of a vote goes on counting', async ({ regie }) => {
  const { board } = await open(regie);
  await board.act('Stem over alles').click();
  await board.dots('Samen koken', 3);
  await regie.everythingSaved();
  await regie.page.reload();
  await expect(board.dotsOf('Samen koken')).toHaveText('3');
});

test('groups, names, dots and the order of discussion need no mouse', async ({ regie }) => {
  const { board } = await open(regie);
  const { keyboard } = board.page;
  const wall = await wallOf(regie);
  // Away and back with M: the focus lies on the first card.
  await keyboard.press('m');
  await expect(board.looseCards()).toHaveCount(0);
  await keyboard.press('m');
  await expect(board.card('Koffie in de hal')).toBeFocused();
  await keyboard.press('Space');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect(board.card('Samen koken')).toBeFocused();
  await keyboard.press('Space');
  await keyboard.press('g');
  await keyboard.type('Eten');
  await keyboard.press('Enter');
  await expect(board.cardsOf('Eten')).toHaveCount(2);
  await expect(board.card('Bankje voor de deur')).toBeFocused();

  await keyboard.press('End');
  await keyboard.press('Shift+ArrowLeft');
  await expect(board.page.getByText('2 aangevinkt')).toBeVisible();
  await keyboard.press('Escape');
  await expect(board.page.getByText('6 briefjes')).toBeVisible();
  await keyboard.press('Home');
  await expect(board.card('Koffie in de hal')).toBeFocused();
  await keyboard.press('Delete');
  await expect(board.cardsOf('Eten')).toHaveCount(1);
  await expect(board.card('Koffie in de hal')).toBeFocused();
  await keyboard.press('Shift+F10');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(board.cardsOf('Eten')).toHaveCount(2);
  await expect(board.card('Koffie in de hal')).toBeFocused();
  // The clock, the steps and the wall have not heard any of these keys.
  await expect(wall.question()).toHaveText('Kies wat mee gaat');

  await board.act('Stem over alles').focus();
  await keyboard.press('Enter');
  await expect(board.more('Eten')).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('+');
  await keyboard.press('+');
  await keyboard.press('-');
  await keyboard.press('End');
  await keyboard.press('+');
  await keyboard.press('+');
  await expect(board.dotsOf('Lege plek')).toHaveText('2');
  await expect(board.dotsOf('Bankje voor de deur')).toHaveText('1');
  await board.act('Toon stemmen').focus();
  await keyboard.press('Enter');
  await expect(board.act('Bespreek: Lege plek')).toBeFocused();
  await keyboard.press('Enter');
  await expect(wall.picture()).toContainText('2 stippen');
  await keyboard.press('v');
  await expect(board.act('Bespreek: Bankje voor de deur')).toHaveAttribute('aria-pressed', 'true');
  await keyboard.press('m');
  await expect(board.act('Groeperen en kiezen')).toBeFocused();
});

test('two hundred slips are ticked, grouped and counted', async ({ regie }) => {
  const many = Array.from({ length: 200 }, (_, at) => `Gedachte nummer ${at + 1}.`);
  const { run, board } = await open(regie, many);
  await expect(board.looseCards()).toHaveCount(200);
  await board.card('Gedachte nummer 3\\.').focus();
  await board.page.keyboard.press('Control+a');
  await expect(board.page.getByText('200 aangevinkt')).toBeVisible();
  await board.page.keyboard.press('Escape');
  await board.makeGroup('Drie', 'Gedachte nummer 3\\.', 'Gedachte nummer 150\\.', 'Gedachte nummer 199\\.');
  await expect(board.cardsOf('Drie')).toHaveCount(3);
  await run.capture('De laatste');
  await expect(board.loose().getByText('De laatste')).toBeInViewport();
  await board.act('Stem over alles').click();
  await expect(board.page.getByText('199 keuzes. Ons voorstel: 14 stippen.')).toBeVisible();
  await board.dots('Drie', 2);
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
    const { board } = await open(regie, long);
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
  const { board } = await open(regie);
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
