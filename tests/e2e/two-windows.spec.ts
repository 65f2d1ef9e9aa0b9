import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { PlanPage } from './pages/plan';
import { Regie } from './pages/regie';
import { RunPage } from './pages/run';
import { WallPage } from './pages/wall';

test('language and light are chosen in the regie, and both windows change at once', async ({ regie }) => {
  await regie.openDemonstration();
  const run = await RunPage.of(regie.page, 'ses-4');
  const wall = new WallPage(await regie.openWall());
  await run.act(/^Begin met/).click();
  await expect(wall.clock()).toHaveAttribute('aria-label', /^Nog \d+ minuten$/);
  const { timeOrigin } = await loadOf(wall.page);

  await regie.goTo('Instellingen');
  await regie.page.getByRole('radio', { name: 'English' }).click();
  await expect(regie.page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expect(wall.picture()).toHaveAccessibleName('Projector');
  await expect(wall.clock()).toHaveAttribute('aria-label', /^\d+ minutes left$/);
  await expect(wall.page.locator('html')).toHaveAttribute('lang', 'en');

  await regie.page.getByRole('radiogroup', { name: 'Projector' }).getByRole('radio', { name: 'Dark' }).click();
  await expect(wall.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(regie.page.locator('html')).toHaveAttribute('data-theme', 'light');
  await regie.page.getByRole('radio', { name: 'Nederlands' }).click();
  await expect(wall.clock()).toHaveAttribute('aria-label', /^Nog \d+ minuten$/);
  expect((await loadOf(wall.page)).timeOrigin).toBe(timeOrigin);
});

/** When the page was loaded: the same number as long as it was not loaded again. */
const loadOf = (page: Page) => page.evaluate(() => ({ timeOrigin: performance.timeOrigin }));

test('a second regie only looks, says so, and may take over', { tag: '@browser' }, async ({ regie }) => {
  await regie.openDemonstration();
  const plan = await PlanPage.of(regie.page, 'ses-4');
  await expect(plan.block('Doen')).toContainText('15');
  await regie.everythingSaved();

  const second = new Regie(await regie.page.context().newPage());
  await second.page.goto(regie.page.url());
  const bar = second.page.getByRole('status').filter({ hasText: 'Kring staat al open in een ander venster.' });
  await expect(bar).toBeVisible();
  const looking = new PlanPage(second.page);
  await looking.block('Doen').click();
  await looking.act('5 minuten langer').click();
  await expect(second.page.getByRole('alertdialog')).toContainText('Er is niets veranderd.');
  await expect(looking.block('Doen')).toContainText('15');

  // What the first one writes is seen in the second at once.
  await plan.block('Doen').click();
  await plan.act('5 minuten langer').click();
  await expect(looking.block('Doen')).toContainText('20');

  await bar.getByRole('button', { name: 'Toch hier verder' }).click();
  await expect(bar).toHaveCount(0);
  await expect(regie.page.getByText('Hier kun je alleen kijken.')).toBeVisible();
  await looking.block('Doen').click();
  await looking.act('5 minuten langer').click();
  await expect(plan.block('Doen')).toContainText('25');
  await second.everythingSaved();
});
