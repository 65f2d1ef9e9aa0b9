import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { CardPage } from './pages/card';
import { RunPage } from './pages/run';

const PROGRAMME = 'prg-vlierbuurt';
const DEMO_CARD = 'Wanneer is het wijknetwerk Vlierbuurt geslaagd?';

test('the room sees the whole card or one column, large enough to read, and follows what is written', async ({
  regie,
}) => {
  const card = await CardPage.ofDemonstration(regie);
  const wall = await regie.openWall();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await regie.page.getByRole('button', { name: 'Toon op zaalscherm' }).click();
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText(DEMO_CARD);
  await expect(wall.getByRole('heading', { level: 2 })).toHaveText([
    /Acties/,
    /Condities/,
    /Handelen/,
    /Relaties/,
    /Waarden/,
  ]);
  await expect(wall.getByText('huisarts')).toBeVisible();
  await expect.poll(() => smallestOn(wall)).toBeGreaterThanOrEqual(28);
  expect(await wall.getByText('Actieleergroep Vlierbuurt').count()).toBe(0);

  await regie.page.getByRole('button', { name: 'Toon Waarden op het zaalscherm' }).click();
  await expect(wall.getByRole('heading', { level: 1 })).toContainText('Waarden');
  await expect(wall.getByRole('listitem')).toHaveCount(5);
  await card.write('Ik vind het wijknetwerk Vlierbuurt geslaagd als …', 'iedereen mee kan eten');
  await expect(wall.getByRole('listitem')).toHaveCount(6);
  await expect.poll(() => smallestOn(wall)).toBeGreaterThanOrEqual(28);
  // Taking back an act never changes which picture stands on the wall.
  await regie.takeBack();
  await expect(wall.getByRole('listitem')).toHaveCount(5);
  await expect(wall.getByRole('heading', { level: 1 })).toContainText('Waarden');
});

/** The smallest letter on the wall, in pixels. */
const smallestOn = (page: Page) =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll('h1, h2, h3, p, li, span, b')].filter(
      (element) =>
        element.getClientRects().length > 0 &&
        !element.closest('.visually-hidden') &&
        [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()),
    );
    return Math.min(...texts.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
  });

test('in a meeting each step opens its column, and K puts what was captured on the card [S2-48] [S2-75]', async ({
  regie,
}) => {
  await regie.openDemonstration();
  const { page } = regie;
  const run = await RunPage.of(page, 'ses-3');
  const card = new CardPage(page);
  const success = 'Ik vind het wijknetwerk Vlierbuurt geslaagd als …';
  await run.look(/Waarden: schrijf/);
  await expect(page.getByRole('radio', { name: 'Waarden', exact: true })).toBeChecked();
  await expect(card.answers(success)).toHaveCount(5);
  await run.capture('er altijd iemand opneemt');
  await run.capture('er soep is');
  const waiting = page.getByRole('region', { name: 'Nog niet op de kaart' });
  await expect(waiting.getByRole('article')).toHaveCount(2);
  await page.keyboard.press('k');
  await expect(card.answers(success)).toHaveCount(6);
  await expect(card.box(success)).toContainText('er altijd iemand opneemt');
  await expect(waiting.getByRole('article')).toHaveCount(1);
  await waiting.getByRole('button', { name: 'Zet op de kaart: er soep is' }).click();
  await expect(card.answers(success)).toHaveCount(7);
  await expect(page.getByText('Alles wat is vastgelegd staat op de kaart.')).toBeVisible();
  await page.getByRole('radio', { name: 'Notities', exact: true }).click();
  await expect(page.getByRole('article').filter({ hasText: 'er soep is' })).toBeVisible();
});

test('a meeting without a card begins one where it is, and what was captured before goes on it', async ({ regie }) => {
  await regie.openDemonstration();
  const { page } = regie;
  const card = await CardPage.of(page, PROGRAMME);
  await card.fromVersions('Haal deze versie weg');
  await expect(page.getByText('Versie 1 is weggehaald.')).toBeVisible();
  await expect(page.getByText(/^Hier komt de Partnerschapskaart/)).toBeVisible();
  const run = await RunPage.of(page, 'ses-3');
  await run.look(/Waarden: schrijf/);
  await run.capture('er altijd soep is');
  await expect(page.getByRole('article').filter({ hasText: 'er altijd soep is' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Over welk netwerk gaat het?' }).fill('de soepclub');
  await page.keyboard.press('Enter');
  await expect(card.line('Ik vind de soepclub geslaagd als …')).toBeVisible();
  await page.getByRole('button', { name: 'Zet op de kaart: er altijd soep is' }).click();
  await expect(card.box('Ik vind de soepclub geslaagd als …')).toContainText('er altijd soep is');
});
