import AxeBuilder from '@axe-core/playwright';
import { aNote, SESSION_ID } from '../make';
import { expect, test } from './fixtures';
import type { Regie } from './pages/regie';
import { RunPage } from './pages/run';
import { WallPage } from './pages/wall';
import { type Much, openFile, roomFile } from './pages/wall-file';

const MUCH: Much = {
  title: 'Wat weet jij uit eigen ervaring?',
  prompt: 'Eén ding per briefje.',
  slip: 'Begin klein.',
  groups: 3,
  slips: 9,
};

type Both = { readonly run: RunPage; readonly wall: WallPage };

/** The meeting with its wall open, at a step by its place on the agenda. */
async function openAt(regie: Regie, steps: number, file = roomFile(MUCH)): Promise<Both> {
  await openFile(regie, file);
  await regie.everythingSaved();
  const run = await RunPage.of(regie.page, SESSION_ID);
  const page = await regie.openWall();
  await page.setViewportSize({ width: 1920, height: 1080 });
  const wall = new WallPage(page);
  await run.act(/^Begin met/).click();
  await expect(wall.clock()).toBeVisible();
  for (let step = 0; step < steps; step += 1) await run.page.keyboard.press('PageDown');
  return { run, wall };
}

const SILENT = 1;
const CIRCLE = 3;

test('slips come in face down, are turned over with one key, and a late one is welcome', async ({ regie }) => {
  const { run, wall } = await openAt(regie, SILENT);
  await expect(wall.count()).toHaveText('9');
  await expect(wall.blanks()).toHaveCount(9);
  expect(await wall.page.content()).not.toContain('Begin klein');

  await run.page.keyboard.press('v');
  await run.page.keyboard.press('v');
  await expect(wall.count()).toHaveText('2 van 9');
  await expect(wall.slip('2. Begin klein.')).toHaveAttribute('data-turn');
  await expect(wall.slip('1. Begin klein.')).not.toHaveAttribute('data-turn');
  await run.page.keyboard.press('Shift+V');
  await expect(wall.count()).toHaveText('1 van 9');
  expect(await wall.page.content()).not.toContain('2. Begin klein');

  await run.capture('Nog één van het bankje');
  await expect(wall.count()).toHaveText('1 van 10');
  expect(await wall.page.content()).not.toContain('bankje');
  await run.act('Toon alles').click();
  await expect(wall.blanks()).toHaveCount(0);
  await expect(wall.slip('Nog één van het bankje')).toBeVisible();
  await run.capture('En nog één');
  await expect(wall.slip('En nog één')).toBeVisible();

  await run.act('Opnieuw dicht').click();
  await expect(wall.blanks()).toHaveCount(11);
  expect(await wall.page.content()).not.toContain('Begin klein');
});

test('slips are turned over table by table, or shuffled', async ({ regie }) => {
  const { run, wall } = await openAt(regie, SILENT);
  await run.act('Anders omkeren').click();
  await run.page.getByRole('menuitem', { name: 'Per tafel' }).click();
  await expect(wall.page.getByText('Bouwsteen 1')).toBeVisible();
  await expect(wall.page.locator('[data-turn]')).toHaveText(['1. Begin klein.', '4. Begin klein.', '7. Begin klein.']);
  await run.act('Volgend briefje').click();
  await expect(wall.page.getByText('Bouwsteen 2')).toBeVisible();
  await expect(wall.count()).toHaveText('6 van 9');

  await run.act('Anders omkeren').click();
  await run.page.getByRole('menuitem', { name: 'Geschud' }).click();
  await expect(wall.count()).toHaveText('1 van 9');
  await expect(wall.blanks()).toHaveCount(8);
});

test('a slip that is not for the room is nowhere on the wall, and the regie says so', async ({ regie }) => {
  const secret = aNote('insight', { text: 'Alleen voor mij', blockId: 'silent', visibility: 'private' });
  const { run, wall } = await openAt(regie, SILENT, roomFile(MUCH, [secret]));
  await expect(wall.count()).toHaveText('9');
  await run.act('Toon alles').click();
  await expect(wall.blanks()).toHaveCount(0);
  expect(await wall.page.content()).not.toContain('Alleen voor mij');
  await expect(run.page.getByText('1 briefje blijft van de zaal')).toBeVisible();
});

test('the harvest goes round the tables, by key and by button; the other tables stay in view', async ({ regie }) => {
  const { run, wall } = await openAt(regie, CIRCLE);
  await run.showInRoom('Oogst');
  await expect(wall.question()).toHaveText('De oogst');
  await expect(wall.page.getByRole('heading', { level: 2 })).toHaveText(['Bouwsteen 1', 'Bouwsteen 2', 'Bouwsteen 3']);
  await run.act('Volgende tafel').click();
  await expect(wall.question()).toHaveText('Bouwsteen 1');
  await expect(wall.slip('1. Begin klein.')).toBeVisible();
  await expect(wall.slip('2. Begin klein.')).toHaveCount(0);
  await run.page.keyboard.press('v');
  await expect(wall.question()).toHaveText('Bouwsteen 2');
  await expect(wall.page.getByRole('listitem').filter({ hasText: /^Bouwsteen/ })).toHaveCount(3);
  await run.page.keyboard.press('Shift+V');
  await expect(wall.question()).toHaveText('Bouwsteen 1');
});

test('the parking place is shown when the facilitator wants it, and nowhere else', async ({ regie }) => {
  const { run, wall } = await openAt(regie, CIRCLE);
  await expect(wall.question()).toHaveText(MUCH.title);
  expect(await wall.page.content()).not.toContain('Begin klein');
  await run.showInRoom('Parkeerplaats');
  await expect(wall.question()).toHaveText('Parkeerplaats');
  await expect(wall.groups()).toHaveCount(3);
  await run.showInRoom('Vraag');
  await expect(wall.question()).toHaveText(MUCH.title);
});

test('a botsing is opened on purpose and without names; one that waits for a yes is not offered', async ({ regie }) => {
  const waiting = aNote('conflict', { id: 'waiting', text: 'Nog niet samen', situation: 'Nog niet samen' });
  const { run, wall } = await openAt(regie, CIRCLE, roomFile(MUCH, [waiting]));
  await run.act(/^De zaal ziet:/).click();
  await expect(run.page.getByRole('menuitem', { name: 'Nog niet samen' })).toHaveCount(0);
  await run.page.getByRole('menuitem', { name: MUCH.title }).click();
  await expect(wall.page.getByRole('heading', { name: 'Kant 1' })).toBeVisible();
  await expect(wall.page.getByRole('heading', { name: 'Wat we leerden' })).toBeVisible();
  expect(await wall.page.content()).not.toMatch(/Anna|Bram/);
});

test('the regie browses freely; another step begins with its question, unless the picture is held', async ({
  regie,
}) => {
  const { run, wall } = await openAt(regie, CIRCLE);
  await run.showInRoom('Oogst');
  await run.look(/^Scharreltijd/);
  await expect(wall.question()).toHaveText('De oogst');
  await run.act('Terug naar nu').click();
  await run.act('Houd dit beeld').click();
  await run.page.keyboard.press('PageDown');
  await expect(run.title()).toHaveText('Scharreltijd');
  await expect(wall.question()).toHaveText('De oogst');
  await run.act('Houd dit beeld').click();
  await expect(wall.question()).toHaveText('Scharreltijd');
  await run.page.keyboard.press('PageUp');
  await expect(wall.question()).toHaveText(MUCH.title);
});

test('light or dark is one press, and the regie keeps its own', async ({ regie }) => {
  const { run, wall } = await openAt(regie, CIRCLE);
  await run.act('Zaalscherm donker').click();
  await expect(wall.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(run.page.locator('html')).toHaveAttribute('data-theme', 'light');
  await run.act('Zaalscherm donker').click();
  await expect(wall.page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('a zaalscherm that is closed in the middle is said in words, the meeting goes on, and one key brings it back', async ({
  regie,
}) => {
  const { run, wall } = await openAt(regie, CIRCLE);
  await run.showInRoom('Oogst');
  await run.act('Volgende tafel').click();
  await expect(wall.question()).toHaveText('Bouwsteen 1');
  const panel = run.page.getByRole('region', { name: 'De zaal ziet' });
  await expect(panel).toContainText('eigen venster, aan');

  await wall.page.close();
  const said = run.page.getByRole('alertdialog').filter({ hasText: 'Het zaalscherm is dicht.' });
  await expect(said).toContainText('De bijeenkomst gaat gewoon door. Druk op F5 om het weer te openen.');
  await expect(panel).toContainText('zaalscherm weg');
  await run.capture('Dit gaat gewoon door');
  await expect(run.page.getByText('Dit gaat gewoon door')).toBeVisible();

  const back = new WallPage(await regie.openWall());
  await expect(back.question()).toHaveText('Bouwsteen 1');
  await expect(panel).toContainText('eigen venster, aan');
});

test('the zaalscherm shows no menu, no scroll bar and no arrow, and nothing in it can be selected', async ({
  regie,
}) => {
  const { wall } = await openAt(regie, SILENT);
  const { page } = wall;
  await expect(wall.picture()).toHaveCSS('user-select', 'none');
  const isStopped = await page.evaluate(
    () => !document.body.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
  );
  expect(isStopped).toBe(true);
  const room = await page.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    return { high: scrollHeight - clientHeight, wide: scrollWidth - clientWidth };
  });
  expect(room).toEqual({ high: 0, wide: 0 });
  await page.mouse.move(300, 300);
  await expect(wall.picture()).toHaveCSS('cursor', 'none');
});

/** Keeps every picture that is drawn from now on: its kind, its question and whether it has a clock that runs. */
async function watchPictures({ page }: WallPage) {
  await page.evaluate(() => {
    const seen: string[] = [];
    const look = () => {
      const kind = document.querySelector<HTMLElement>('[data-scene]')?.dataset.scene;
      const clock =
        document.querySelector('[role=img]')?.getAttribute('aria-label')?.replace(/\d.*/, '') ?? 'geen klok';
      const picture = `${kind}: ${document.querySelector('h1')?.textContent} (${clock.trim()})`;
      if (seen.at(-1) !== picture) seen.push(picture);
    };
    look();
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
    Object.assign(window, { seen });
  });
  return () => page.evaluate(() => (window as unknown as { readonly seen: readonly string[] }).seen);
}

test('going on draws each picture once: the room never sees the step before for a moment', async ({ regie }) => {
  await openFile(regie, roomFile(MUCH));
  await regie.everythingSaved();
  const run = await RunPage.of(regie.page, SESSION_ID);
  const wall = new WallPage(await regie.openWall());
  await expect(wall.clock()).toBeVisible();
  const seen = await watchPictures(wall);
  await run.act(/^Begin met/).click();
  await run.page.keyboard.press('PageDown');
  await expect(wall.blanks()).toHaveCount(9);
  await run.page.keyboard.press('PageDown');
  await expect(wall.blanks()).toHaveCount(0);
  await run.page.keyboard.press('PageUp');
  await expect(wall.blanks()).toHaveCount(9);
  const [before, ...rest] = await seen();
  expect(before).toBe('welcome: Samen in de Tuinwijk (We beginnen om)');
  // A quick hand may pass the welcome by before it is drawn; nothing else may be left out, or come twice.
  const shown = rest.filter((picture) => picture !== 'welcome: Samen in de Tuinwijk (Nog)');
  const slips = `slips: ${MUCH.title} (Nog)`;
  expect(shown).toEqual([slips, `step: ${MUCH.title} (Nog)`, slips]);
});

test('nothing on the wall flickers while slips come in: what stands there stays the same element', async ({
  regie,
}) => {
  const { run, wall } = await openAt(regie, SILENT);
  await expect(wall.blanks()).toHaveCount(9);
  await wall.page.evaluate(() => {
    for (const element of document.querySelectorAll('h1, li')) element.setAttribute('data-before', '');
  });
  await run.capture('Nog een briefje');
  await expect(wall.blanks()).toHaveCount(10);
  await expect(wall.page.locator('h1[data-before]')).toHaveCount(1);
  await expect(wall.page.locator('li[aria-label][data-before]')).toHaveCount(9);
});

test('two quick presses are two turns, in a round of tables too', async ({ regie }) => {
  const { run, wall } = await openAt(regie, CIRCLE);
  await run.showInRoom('Oogst');
  await expect(wall.question()).toHaveText('De oogst');
  await run.page.evaluate(() => {
    for (let time = 0; time < 2; time += 1)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'v', code: 'KeyV', bubbles: true }));
  });
  await expect(wall.question()).toHaveText('Bouwsteen 2');
});

test('the panel and the wall can be read aloud', async ({ regie }) => {
  const { run, wall } = await openAt(regie, SILENT);
  await expect(wall.count()).toHaveText('9');
  await run.page.keyboard.press('v');
  await expect(wall.count()).toHaveText('1 van 9');
  for (const page of [run.page, wall.page]) {
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});
