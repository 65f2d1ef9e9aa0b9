import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { RegiePanels } from './pages/regie-panels';
import { RunPage } from './pages/run';
import { WallPage } from './pages/wall';

const READY = 'ses-4';
const MINUTE = 60_000;
const AFTERNOON = new Date('2026-12-10T14:00:00+01:00');

test.beforeEach(async ({ regie }) => {
  await regie.openDemonstration();
  await regie.everythingSaved();
});

/** A meeting that runs its first step of ten minutes, with the clock of the browser in the hands of the test. */
async function running(page: Page) {
  await page.clock.install({ time: AFTERNOON });
  await page.reload();
  const run = await RunPage.of(page, READY);
  await run.act(/^Begin met/).click();
  await expect(run.clock()).toContainText('Nog 10 minuten');
  return { run, panels: new RegiePanels(page), clock: page.clock };
}

test('after a sleep the clock has counted on, says so, and one press leaves the sleep out', async ({ regie }) => {
  const { run, panels, clock } = await running(regie.page);
  await clock.runFor(2 * MINUTE);
  await expect(run.clock()).toContainText('Nog 8 minuten');
  await clock.fastForward(20 * MINUTE);
  await expect(panels.gap()).toContainText('Er ging 20 minuten voorbij die Kring niet zag.');
  await expect(run.clock()).toContainText('12 minuten over de tijd');
  await panels.gap().getByRole('button', { name: 'Tel die tijd niet mee' }).click();
  await expect(run.clock()).toContainText('Nog 8 minuten');
  await expect(panels.gap()).toHaveCount(0);
  await regie.takeBack();
  await expect(run.clock()).toContainText('12 minuten over de tijd');
});

test('a clock that is put back gives no time back, and the step goes on where it was', async ({ regie }) => {
  const { run, panels, clock } = await running(regie.page);
  await clock.runFor(3.5 * MINUTE);
  await expect(run.clock()).toContainText('Nog 7 minuten');
  await clock.setSystemTime(new Date(AFTERNOON.getTime() - 60 * MINUTE));
  await clock.runFor(5000);
  await expect(panels.gap()).toContainText(/teruggezet\. De klok van de stap loopt gewoon door\./);
  await expect(run.clock()).toContainText('Nog 7 minuten');
  await clock.runFor(2 * MINUTE);
  await expect(run.clock()).toContainText('Nog 5 minuten');
  await panels.gap().getByRole('button', { name: 'Goed' }).click();
  await expect(panels.gap()).toHaveCount(0);
});

test('a clock that is put hours ahead makes no hours of overtime: it stands still where it was', async ({ regie }) => {
  const { run, panels, clock } = await running(regie.page);
  await clock.runFor(3.5 * MINUTE);
  await clock.setSystemTime(new Date(AFTERNOON.getTime() + 26 * 60 * MINUTE));
  await clock.runFor(5000);
  await expect(panels.gap()).toContainText('Er ging 26 uur voorbij die Kring niet zag.');
  await expect(run.clock()).toContainText('Nog 7 minuten');
  await expect(run.clock()).toContainText('De klok staat stil');
  await panels.gap().getByRole('button', { name: 'Laat de klok verder lopen' }).click();
  await expect(run.clock()).not.toContainText('De klok staat stil');
});

test('another time zone moves no clock of a step, and is said', async ({ regie }) => {
  const { run, panels, clock } = await running(regie.page);
  await clock.runFor(3.5 * MINUTE);
  await expect(run.clock()).toContainText('Nog 7 minuten');
  // What a browser says after the laptop went to another zone; the zone of a test cannot be changed half way.
  await regie.page.evaluate(() => {
    const { resolvedOptions } = Intl.DateTimeFormat.prototype;
    Intl.DateTimeFormat.prototype.resolvedOptions = function elsewhere() {
      return { ...resolvedOptions.call(this), timeZone: 'America/New_York' };
    };
  });
  await clock.runFor(5000);
  await expect(panels.gap()).toContainText('De laptop heeft nu een andere tijdzone.');
  await expect(run.clock()).toContainText('Nog 7 minuten');
});

test('a window that is closed and opened again is at the same step, look and clock', { tag: '@browser' }, async ({
  regie,
}) => {
  const context = regie.page.context();
  const address = new URL(regie.page.url()).origin;
  const run = await RunPage.of(regie.page, READY);
  const wall = new WallPage(await regie.openWall());
  await run.act(/^Begin met/).click();
  await run.act('5 min erbij').click();
  await run.look(/^Dialoog/);
  await expect(run.title()).toHaveText('Dialoog: het verhaal erbij');
  await regie.everythingSaved();
  await regie.page.close();
  // The room notices nothing.
  await expect(wall.question()).toHaveText('Hoe ging het met je actie?');
  const again = await context.newPage();
  await again.goto(address);
  const back = new RunPage(again);
  await expect(back.title()).toHaveText('Dialoog: het verhaal erbij');
  await expect(back.clock()).toContainText(/Nog 1[45] minuten/);
  await back.act('Terug naar nu').click();
  await expect(back.title()).toHaveText('Hoe ging het met je actie?');
  await expect(wall.question()).toHaveText('Hoe ging het met je actie?');
});

test('the display of the wall is taken away: the regie goes on, and the wall comes back as it was', {
  tag: '@browser',
}, async ({ regie }) => {
  const run = await RunPage.of(regie.page, READY);
  const first = new WallPage(await regie.openWall());
  await run.act(/^Begin met/).click();
  await expect(first.question()).toHaveText('Hoe ging het met je actie?');
  await first.page.close();
  await run.act(/^Naar /).click();
  await expect(run.title()).toHaveText('Data: vijf cijfers');
  await run.capture('Het scherm viel uit');
  const second = new WallPage(await regie.openWall());
  await expect(second.question()).toHaveText('Data: vijf cijfers');
});
