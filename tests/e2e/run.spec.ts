import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { RunPage } from './pages/run';
import { WallPage } from './pages/wall';

const READY = 'ses-4';
const IN_GROUPS = 'ses-2';
const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];

test.beforeEach(async ({ regie }) => {
  await regie.openDemonstration();
  await expect(regie.page.getByText('Demonstratie').first()).toBeVisible();
  await regie.everythingSaved();
});

test('a meeting begins, steps forward and back, and its wall goes along', async ({ regie }) => {
  const run = await RunPage.of(regie.page, READY);
  const wall = new WallPage(await regie.openWall());
  await expect(wall.question()).toHaveText('Samen gezond in de Vlierbuurt');

  await run.act(/^Begin met/).click();
  await expect(run.title()).toHaveText('Hoe ging het met je actie?');
  await expect(run.clock()).toContainText('Nog');
  await expect(wall.question()).toHaveText('Hoe ging het met je actie?');

  await run.act(/^Naar /).click();
  await expect(run.title()).toHaveText('Data: vijf cijfers');
  await expect(wall.question()).toHaveText('Data: vijf cijfers');
  await run.page.keyboard.press('PageUp');
  await expect(run.title()).toHaveText('Hoe ging het met je actie?');
  await expect(wall.question()).toHaveText('Hoe ging het met je actie?');
});

test('a remote that is pressed twice in a row steps twice, and the wall with it', async ({ regie }) => {
  const run = await RunPage.of(regie.page, READY);
  const wall = new WallPage(await regie.openWall());
  await run.act(/^Begin met/).click();
  await expect(run.title()).toHaveText('Hoe ging het met je actie?');
  const press = (key: string) =>
    run.page.evaluate((pressed) => {
      for (let time = 0; time < 2; time += 1)
        window.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, code: pressed, bubbles: true }));
    }, key);
  await press('PageDown');
  await expect(run.title()).toHaveText('Dialoog: het verhaal erbij');
  await expect(wall.question()).toHaveText('Dialoog: het verhaal erbij');
  await press('PageUp');
  await expect(run.title()).toHaveText('Hoe ging het met je actie?');
  await expect(wall.question()).toHaveText('Hoe ging het met je actie?');
});

test('what was taken back is no longer offered to be undone', async ({ regie }) => {
  const run = await RunPage.of(regie.page, READY);
  await run.act(/^Begin met/).click();
  await regie.paste('- Eerst koffie\n- Dan pas cijfers');
  const said = run.page.getByRole('alertdialog').filter({ hasText: '2 notities geplakt' });
  await expect(said.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
  await regie.takeBack();
  await expect(run.page.getByText('Dan pas cijfers')).toHaveCount(0);
  await expect(said.getByRole('button', { name: 'Ongedaan maken' })).toHaveCount(0);
});

test('looking ahead moves nothing: the room sees its step until the facilitator goes there', async ({ regie }) => {
  const run = await RunPage.of(regie.page, READY);
  const wall = new WallPage(await regie.openWall());
  await run.act(/^Begin met/).click();
  // A look ends when another step runs, so the meeting has begun first.
  await expect(wall.question()).toHaveText('Hoe ging het met je actie?');
  await run.look(/Dialoog/);
  await expect(run.title()).toHaveText('Dialoog: het verhaal erbij');
  await expect(wall.question()).toHaveText('Hoe ging het met je actie?');
  await run.act('Terug naar nu').click();
  await expect(run.title()).toHaveText('Hoe ging het met je actie?');
});

test('the wall can be black, and held while the regie steps on', async ({ regie }) => {
  const run = await RunPage.of(regie.page, READY);
  const wall = new WallPage(await regie.openWall());
  await run.act(/^Begin met/).click();
  await expect(wall.question()).toHaveText('Hoe ging het met je actie?');
  await run.page.keyboard.press('b');
  await expect(wall.picture()).toHaveText('Het zaalscherm is zwart');
  await run.page.keyboard.press('b');
  await expect(wall.question()).toBeVisible();

  await run.act('Houd dit beeld').click();
  await run.page.keyboard.press('PageDown');
  await expect(run.title()).toHaveText('Data: vijf cijfers');
  await expect(wall.question()).toHaveText('Hoe ging het met je actie?');
  await run.act('Houd dit beeld').click();
  await expect(wall.question()).toHaveText('Data: vijf cijfers');
});

test('taking back a step never moves the wall', async ({ regie }) => {
  const run = await RunPage.of(regie.page, READY);
  const wall = new WallPage(await regie.openWall());
  await run.act(/^Begin met/).click();
  await run.act(/^Naar /).click();
  await expect(wall.question()).toHaveText('Data: vijf cijfers');
  await regie.takeBack();
  await expect(run.title()).toHaveText('Hoe ging het met je actie?');
  await expect(wall.question()).toHaveText('Data: vijf cijfers');
  await run.act('Toon deze stap').click();
  await expect(wall.question()).toHaveText('Hoe ging het met je actie?');
});

test('the clock pauses with Space, takes minutes on and off, and asks to round off without alarm', async ({
  regie,
}) => {
  const run = await RunPage.of(regie.page, READY);
  const wall = new WallPage(await regie.openWall());
  await run.act(/^Begin met/).click();
  await expect(run.clock()).toContainText('van');
  await run.page.keyboard.press('Space');
  await expect(run.clock()).toContainText('De klok staat stil');
  await expect(wall.clock()).toHaveAttribute('aria-label', /de klok staat stil/);
  await run.page.keyboard.press('Space');
  await expect(run.clock()).not.toContainText('De klok staat stil');
  for (let minute = 0; minute < 6; minute += 1) await run.act('5 min eraf').click();
  await expect(run.clock()).toContainText('Rond rustig af');
  await expect(wall.clock()).toHaveAttribute('aria-label', 'Rond rustig af');
  await run.act('5 min erbij').click();
  await expect(run.clock()).toContainText('Nog 5 minuten');
});

test('a restart in the middle of a step comes back with the step, the clock and the notes', async ({ regie }) => {
  const run = await RunPage.of(regie.page, READY);
  await run.act(/^Begin met/).click();
  await run.act(/^Naar /).click();
  await expect(run.title()).toHaveText('Data: vijf cijfers');
  await run.act('5 min erbij').click();
  await run.capture('Iedereen keek naar het eerste cijfer');
  const said = await run.clock().getByRole('img').getAttribute('aria-label');
  await regie.everythingSaved();
  await regie.page.reload();
  await expect(run.title()).toHaveText('Data: vijf cijfers');
  await expect(run.clock().getByRole('img')).toHaveAttribute('aria-label', said ?? '');
  await expect(run.page.getByText('Iedereen keek naar het eerste cijfer')).toBeVisible();
});

test('in groups, a note goes to the group that is chosen, with the mouse and with G [S0-4]', async ({ regie }) => {
  const run = await RunPage.of(regie.page, IN_GROUPS);
  await run.goTo(/^Wat werkt hier/);
  // At once: what is typed while the step is still coming goes into the line, and not to the keys of the page.
  await run.capture('Begin bij de koffie');
  await expect(run.column('Samenwerken').getByText('Begin bij de koffie')).toBeVisible();
  await run.act('Schrijf voor Data & ICT').click();
  await run.capture('Een lijst op papier werkt ook');
  await expect(run.column('Data & ICT').getByText('Een lijst op papier werkt ook')).toBeVisible();
  await run.title().focus();
  await run.page.keyboard.press('g');
  await expect(run.act('Schrijf voor Data & ICT')).toHaveAttribute('aria-pressed', 'false');
});

test('free time has no columns and no line until someone asks for it [S0-35]', async ({ regie }) => {
  const run = await RunPage.of(regie.page, IN_GROUPS);
  const wall = new WallPage(await regie.openWall());
  await run.goTo(/^Scharreltijd/);
  await expect(run.page.getByRole('textbox')).toHaveCount(0);
  await expect(wall.picture()).toContainText(/terug om \d\d:\d\d/);
  await expect(wall.clock()).toHaveCount(0);
  await run.capture('Twee buren vonden elkaar');
  await expect(run.page.getByRole('textbox')).toHaveCount(1);
});

for (const size of SIZES) {
  test(`the wall is readable from the back row at ${size.width} x ${size.height}`, async ({ regie }) => {
    const run = await RunPage.of(regie.page, IN_GROUPS);
    const page = await regie.openWall();
    const wall = new WallPage(page);
    await page.setViewportSize(size);
    await run.goTo(/^Wat werkt hier/);
    await expect(wall.groups()).toHaveCount(3);
    await expect.poll(async () => (await wall.measure()).outside).toEqual([]);
    const seen = await wall.measure();
    expect(seen.over).toEqual([]);
    // 28 px at 1080p, and digits of a tenth of the height.
    expect(seen.smallest).toBeGreaterThanOrEqual(28 / 1080);
    expect(seen.digits).toBeGreaterThanOrEqual(0.1);
  });
}

test('nothing private of the demonstration is on the wall, in any step', async ({ regie }) => {
  const run = await RunPage.of(regie.page, IN_GROUPS);
  const wall = new WallPage(await regie.openWall());
  await run.goTo(/^Wat werkt hier/);
  await expect(run.title()).toHaveText('Wat werkt hier?');
  const articles = run.page.getByRole('article');
  await expect(articles.nth(5)).toBeVisible();
  const slips = await articles.allInnerTexts();
  for (const step of ['Terug in de kring', 'Terugkijken en afspreken', 'Wat werkt hier?']) {
    await run.goTo(new RegExp(`^${step.replace('?', '')}`));
    await expect(wall.question()).toHaveText(step);
    const room = await wall.picture().textContent();
    for (const slip of slips)
      for (const line of slip.split('\n').filter((text) => text.length > 20)) expect(room).not.toContain(line);
    expect(room).not.toMatch(/@|06-|vertrouwen|energie/i);
  }
});

test('the run page and the wall have nothing serious for axe, light and dark', async ({ regie }) => {
  // Four whole pages are looked through.
  test.slow();
  const run = await RunPage.of(regie.page, IN_GROUPS);
  const page = await regie.openWall();
  await run.goTo(/^Wat werkt hier/);
  await expect(new WallPage(page).groups()).toHaveCount(3);
  for (const theme of ['light', 'dark'] as const) {
    for (const window of [run.page, page]) {
      await window.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      const { violations } = await new AxeBuilder({ page: window }).analyze();
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
    }
  }
});
