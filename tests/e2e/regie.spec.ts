import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { RegiePanels } from './pages/regie-panels';
import { RunPage } from './pages/run';
import { WallPage } from './pages/wall';

const READY = 'ses-4';
const IN_GROUPS = 'ses-2';

test.beforeEach(async ({ regie }) => {
  await regie.openDemonstration();
  await expect(regie.page.getByText('Demonstratie').first()).toBeVisible();
  await regie.everythingSaved();
});

test('one key opens the whole plan, planned beside real, and looking from there moves nothing', async ({ regie }) => {
  const run = await RunPage.of(regie.page, READY);
  const panels = new RegiePanels(regie.page);
  const wall = new WallPage(await regie.openWall());
  await run.act(/^Begin met/).click();
  await run.capture('Twee van de vijf zijn gelukt');
  await run.page.keyboard.press('d');
  // A rehearsal on another day: the plan is held against its own start.
  const times = await panels.planRow('Hoe ging het met je actie?').getByRole('cell').allTextContents();
  expect(times[0]).toBe(times[1]);
  expect(times[2]).toBe('10');
  await expect(panels.planRow('Hoe ging het met je actie?')).toContainText('Nu');
  await expect(panels.planRow('Hoe ging het met je actie?').getByRole('cell').last()).toHaveText('1');
  await expect(panels.planRow('Data: vijf cijfers')).toContainText('rond');
  await panels.sheet('Het plan').getByRole('button', { name: 'Data: vijf cijfers' }).click();
  await expect(panels.sheet('Het plan')).toHaveCount(0);
  await expect(run.title()).toHaveText('Data: vijf cijfers');
  await expect(run.page.getByText('De zaal ziet dit niet, daar staat: Hoe ging het met je actie?')).toBeVisible();
  await expect(wall.question()).toHaveText('Hoe ging het met je actie?');
});

test('a note to self is changed while the meeting runs, and the room never sees it', async ({ regie }) => {
  const run = await RunPage.of(regie.page, READY);
  const wall = new WallPage(await regie.openWall());
  await run.act(/^Begin met/).click();
  await expect(run.title()).toHaveText('Hoe ging het met je actie?');
  await run.act('Notitie voor jezelf').click();
  await run.page.keyboard.type('Geef de bewoners de tijd');
  await run.title().click();
  await expect(run.act('Geef de bewoners de tijd')).toBeVisible();
  await run.page.reload();
  await expect(run.act('Geef de bewoners de tijd')).toBeVisible();
  await expect(wall.picture()).not.toContainText('Geef de bewoners de tijd');
  await run.page.keyboard.press('d');
  await expect(new RegiePanels(run.page).planRow('Hoe ging het')).toContainText('Geef de bewoners de tijd');
});

test('the regie says which groups wrote nothing down yet, and one press writes for such a group', async ({ regie }) => {
  const run = await RunPage.of(regie.page, IN_GROUPS);
  await run.goTo(/^Tips en voorbeelden/);
  const said = run.page.getByText(/van 3 schreven iets/);
  await expect(said).toContainText('2 van 3 schreven iets. Nog niets: Lerend vermogen');
  await said.getByRole('button', { name: 'Lerend vermogen' }).click();
  await expect(run.act('Schrijf voor Lerend vermogen')).toHaveAttribute('aria-pressed', 'true');
  await run.capture('Zet de lijst op de deur');
  await expect(run.column('Lerend vermogen').getByText('Zet de lijst op de deur')).toBeVisible();
  await expect(said).toHaveText('3 van 3 schreven iets.');
});

test('a meeting that runs late offers three ways with their ends; one press takes one, and it can be taken back [S0-35]', async ({
  regie,
}) => {
  const run = await RunPage.of(regie.page, READY);
  const { ways } = new RegiePanels(regie.page);
  await run.act(/^Begin met/).click();
  for (let time = 0; time < 2; time += 1) await run.act('5 min erbij').click();
  await expect(run.page.getByText('10 minuten achter op het plan')).toBeVisible();
  await expect(ways().getByRole('button')).toHaveText([
    'Later klaar',
    'Data: vijf cijfers korter',
    'Zonder Waar wringt het?',
  ]);
  const promised = (await ways().getByRole('listitem').nth(1).getByRole('time').textContent()) ?? '';
  await ways().getByRole('button', { name: 'Data: vijf cijfers korter' }).click();
  await expect(run.page.getByText('Op tijd')).toBeVisible();
  await expect(run.page.getByText(`Klaar om ${promised}`)).toBeVisible();
  await regie.takeBack();
  await expect(run.page.getByText('10 minuten achter op het plan')).toBeVisible();
  // The free time and the look back are never among them while something else helps.
  await expect(ways()).not.toContainText(/Scharreltijd|Reflectieronde/);
});

test('a round gives residents the first word, goes on with one key, lets people pass, and shows roles on the wall', async ({
  regie,
}) => {
  const run = await RunPage.of(regie.page, READY);
  const panels = new RegiePanels(regie.page);
  const wall = new WallPage(await regie.openWall());
  await run.goTo(/^Reflectieronde/);
  await expect(wall.question()).toHaveText('Reflectieronde (kort)');
  await panels.beginRound('Zoals mensen zitten');
  await expect(panels.now()).toContainText('Bewoner, Vlierbuurt-Noord');
  await panels.round().getByRole('checkbox', { name: 'In de zaal' }).press('Space');
  await expect(wall.picture()).toContainText('0 van de 9 zijn geweest');
  await expect(wall.picture()).toContainText('Bewoner');
  await expect(wall.picture()).not.toContainText('Vlierbuurt-Noord');
  await run.title().focus();
  await run.page.keyboard.press('s');
  await expect(panels.now()).toContainText('Beleidsmedewerker');
  await expect(wall.picture()).toContainText('1 van de 9 zijn geweest');
  await panels.round().getByRole('button', { name: 'Komt later' }).click();
  await expect(panels.now()).not.toContainText(/^Nu Beleidsmedewerker/);
  await panels.person(/^Kwartiermaker/, 'Nu het woord');
  await expect(panels.now()).toContainText('Kwartiermaker');
  await run
    .act('Nog niet gehoord: 8P')
    .or(run.act(/^Nog niet gehoord: 8/))
    .click();
  await expect(panels.sheet('Wie heeft nog niets gezegd?').getByRole('listitem')).toHaveCount(8);
  await panels
    .sheet('Wie heeft nog niets gezegd?')
    .getByRole('button', { name: 'Onderzoeker GGD heeft iets gezegd' })
    .click();
  await expect(panels.sheet('Wie heeft nog niets gezegd?').getByRole('listitem')).toHaveCount(7);
  await run.page.keyboard.press('Escape');
  await panels.round().getByRole('button', { name: 'Rondje klaar' }).click();
  await expect(panels.round()).toHaveCount(0);
  await expect(run.act(/^Nog niet gehoord: 7/)).toBeVisible();
});

test('the parking place holds this meeting and what is still open of before, and becomes something else', async ({
  regie,
}) => {
  const run = await RunPage.of(regie.page, READY);
  const panels = new RegiePanels(regie.page);
  const wall = new WallPage(await regie.openWall());
  await run.act(/^Begin met/).click();
  await expect(run.title()).toHaveText('Hoe ging het met je actie?');
  await panels.park('Wie nodigt de huisarts uit?');
  const sheet = panels.sheet('Parkeerplaats');
  await expect(sheet.getByRole('article')).toHaveCount(2);
  await expect(sheet.getByRole('heading', { name: 'Van eerdere keren' })).toBeVisible();
  await expect(wall.picture()).not.toContainText('huisarts');
  await sheet.getByRole('checkbox', { name: 'Toon de parkeerplaats in de zaal' }).press('Space');
  await expect(wall.question()).toHaveText('Parkeerplaats');
  await expect(wall.picture()).not.toContainText('huisarts');
  await sheet.getByRole('button', { name: 'Laat iedereen het lezen' }).click();
  await expect(wall.picture()).toContainText('Wie nodigt de huisarts uit?');
  await sheet.getByRole('checkbox', { name: 'Toon de parkeerplaats in de zaal' }).press('Space');
  await expect(wall.picture()).not.toContainText('huisarts');
  await sheet
    .getByRole('article')
    .last()
    .getByRole('button', { name: /^Meer bij/ })
    .click();
  await run.page.getByRole('menuitem', { name: 'Soort', exact: true }).click();
  await run.page
    .getByRole('menuitem', { name: 'Vraag' })
    .or(run.page.getByRole('menuitemradio', { name: 'Vraag' }))
    .click();
  await expect(sheet.getByRole('article')).toHaveCount(1);
});

test('the run page with a round, and its panels, have nothing serious for axe, light and dark', async ({ regie }) => {
  test.slow();
  const run = await RunPage.of(regie.page, READY);
  const panels = new RegiePanels(regie.page);
  await run.act(/^Begin met/).click();
  await panels.beginRound('Door elkaar');
  await expect(panels.round()).toBeVisible();
  for (const theme of ['light', 'dark'] as const) {
    await run.page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    await seriousOn(run.page);
    for (const key of ['d', 'p']) {
      await run.page.keyboard.press(key);
      await expect(run.page.getByRole('dialog')).toBeVisible();
      await seriousOn(run.page);
      await run.page.keyboard.press('Escape');
      await expect(run.page.getByRole('dialog')).toHaveCount(0);
    }
  }
});

async function seriousOn(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
}
