import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { LockScreen } from './pages/lock';
import { RunPage } from './pages/run';
import { SLOW } from './pages/sealing';
import { WallPage } from './pages/wall';

test.setTimeout(240_000);

test('locked, nothing is left to see in any window, and all comes back as it was', { tag: '@browser' }, async ({
  regie,
}) => {
  const { page } = regie;
  const locked = new LockScreen(page);
  await regie.openDemonstration();
  const run = await RunPage.of(page, 'ses-4');
  const wall = new WallPage(await regie.openWall());
  await run.act(/^Begin met/).click();
  await expect(wall.clock()).toBeVisible();
  await expect(wall.question()).toHaveText('Hoe ging het met je actie?');
  const line = page.getByRole('textbox', { name: 'Leg iets vast' });
  await line.fill('De wethouder zei half');

  await page.keyboard.press('ControlOrMeta+l');
  await expect(locked.title()).toBeVisible();
  await expect(locked.goOn()).toBeFocused();
  await expect(wall.page.locator('[data-scene=black]')).toBeVisible();
  expect(await locked.allText(wall.page)).not.toContain('Hoe ging');
  expect(await locked.allText()).not.toMatch(/Vlierbuurt|wethouder|bijeenkomst \d/i);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(1);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  // No key, no address, no other window and no reload leads past it.
  for (const key of ['ControlOrMeta+k', 'ControlOrMeta+o', 'n', 'F5', 'b']) await page.keyboard.press(key);
  await page.evaluate(() => {
    window.location.hash = '#/settings';
  });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goBack();
  const second = new LockScreen(await page.context().newPage());
  await second.page.goto(page.url());
  await expect(second.title()).toBeVisible();
  expect(await second.page.content()).not.toContain('Vlierbuurt');

  // The one opens all of them; the clock went on, and what was half typed is still there.
  await second.goOn().click();
  await expect(line).toHaveValue('De wethouder zei half');
  await expect(wall.question()).toHaveText('Hoe ging het met je actie?');
  await expect(run.clock()).toContainText('Nog');
  await second.page.close();

  await page.keyboard.press('ControlOrMeta+l');
  await expect(locked.title()).toBeVisible();
  await page.reload();
  await expect(locked.title()).toBeVisible();
  expect(await page.content()).not.toContain('Vlierbuurt');
  await expect(locked.goOn()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(line).toHaveValue('De wethouder zei half');
});

test('with a code only the code opens it, also in a window that never heard of the code', { tag: '@browser' }, async ({
  regie,
}) => {
  const { page } = regie;
  const locked = new LockScreen(page);
  await regie.openDemonstration();
  const second = new LockScreen(await page.context().newPage());
  await second.page.goto(page.url());
  await expect(second.page.getByRole('heading', { level: 1 })).toContainText('Vlierbuurt');

  await regie.goTo('Instellingen');
  await page.getByRole('button', { name: 'Stel een code in' }).click();
  await page.getByRole('textbox', { name: 'Nieuwe code' }).fill('vlinder');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Er is een code ingesteld.')).toBeVisible(SLOW);
  await page.getByRole('button', { name: 'Vergrendel', exact: true }).click();

  await expect(second.code()).toBeVisible();
  await expect(locked.code()).toBeFocused();
  await locked.code().fill('Vlinder');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Deze code klopt niet. Probeer het nog eens.', SLOW);
  await expect(second.title()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await locked.code().fill('vlinder');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Instellingen' })).toBeVisible(SLOW);
  await expect(second.title()).toHaveCount(0);
});

test('Kring locks itself when nobody is there, never while a clock of the meeting runs', { tag: '@browser' }, async ({
  regie,
}) => {
  const { page } = regie;
  const locked = new LockScreen(page);
  await regie.openDemonstration();
  await page.clock.install({ time: new Date('2026-12-10T14:00:00+01:00') });
  await page.reload();
  await regie.goTo('Instellingen');
  await page.getByRole('radiogroup', { name: 'Vanzelf vergrendelen' }).getByRole('radio', { name: '10 min' }).click();
  await page.clock.runFor(9 * 60_000);
  await page.mouse.move(200, 300);
  await page.clock.runFor(9 * 60_000);
  await expect(page.getByRole('heading', { level: 1, name: 'Instellingen' })).toBeVisible();
  await page.clock.runFor(2 * 60_000);
  await expect(locked.title()).toBeVisible();
  await locked.goOn().click();
  await expect(locked.title()).toHaveCount(0);

  const run = await RunPage.of(page, 'ses-4');
  await run.act(/^Begin met/).click();
  await page.clock.runFor(15 * 60_000);
  await expect(run.clock()).toContainText('over');
  await expect(locked.title()).toHaveCount(0);
});
