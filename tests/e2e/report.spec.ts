import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { partsOf, readWord } from '../read-word';
import { expect, test } from './fixtures';

const pages = (page: Page): Locator => page.getByRole('region', { name: 'Zo ziet het verslag eruit' });
const part = (page: Page, name: string): Locator => page.getByRole('list', { name: 'Onderdelen' }).getByText(name);

async function openReport(page: Page, sessionId: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `#/report/${id}`;
  }, sessionId);
  await expect(page.getByRole('heading', { name: 'Wat komt erin?' })).toBeVisible();
}

async function makeWord(page: Page): Promise<Uint8Array> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Maak Word-bestand' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  return new Uint8Array(readFileSync(await download.path()));
}

test.beforeEach(async ({ regie }) => {
  await regie.openDemonstration();
  await regie.everythingSaved();
});

test('the pages show what the Word file will hold', async ({ regie: { page } }) => {
  await openReport(page, 'ses-2');
  await expect(pages(page).getByRole('heading', { name: 'Opbrengst bouwstenen break-outs' })).toHaveCount(0);
  await expect(pages(page).getByText('Opbrengst bouwstenen break-outs')).toBeVisible();
  await expect(pages(page).getByRole('heading', { name: 'Samenwerken' })).toBeVisible();
  await expect(pages(page).getByRole('heading', { name: 'Hobbels voor leren:' })).toHaveCount(1);
  await expect(pages(page).getByRole('img')).toHaveCount(1);
  await part(page, 'Netwerk in beeld').click();
  await expect(pages(page).getByRole('img')).toHaveCount(0);
});

test('the Word file is read back by another program, with its headings, lists, links, picture and table', async ({
  regie: { page },
}) => {
  await openReport(page, 'ses-2');
  const read = await readWord(await makeWord(page));
  expect(read.lines.filter(({ tag }) => tag === 'h1').map(({ text }) => text)).toEqual([
    'Samenwerken',
    'Lerend vermogen',
    'Data & ICT',
    'Reflectie',
    'Netwerk in beeld',
  ]);
  expect(read.links.filter(({ href }) => !href.startsWith('#'))).toHaveLength(5);
  expect(read.pictures).toHaveLength(1);
  expect(read.tables.map(({ length }) => length)).toEqual([46]);
  await expect(page.getByText(/^Bewaard als /)).toBeVisible();
});

test('the title of the report is chosen with the meeting, and prints above it [S0-1]', async ({ regie: { page } }) => {
  await page.evaluate(() => {
    location.hash = '#/plan/ses-3';
  });
  await page.getByRole('button', { name: /^Donderdag 12 november/ }).click();
  await page.getByRole('textbox', { name: 'Titel van het verslag' }).fill('Wat we ophaalden');
  await page.getByRole('button', { name: 'Klaar', exact: true }).click();
  await openReport(page, 'ses-3');
  await expect(pages(page).getByText('Wat we ophaalden')).toBeVisible();
  const { lines } = await readWord(await makeWord(page));
  expect(lines[0]).toEqual({ tag: 'title', text: 'Wat we ophaalden' });
});

test('for whom the report is decides what is in it, and the page says what stays out and why', async ({
  regie: { page },
}) => {
  await openReport(page, 'ses-3');
  await page.getByRole('radio', { name: 'kerngroep' }).click();
  await expect(pages(page).getByText('De sleutel van ’t Vliernest', { exact: false })).toBeVisible();
  await expect(page.getByText('Eén botsing blijft erbuiten.')).toBeVisible();
  await expect(page.getByText('Nog niet beide kanten vinden de tekst goed.')).toBeVisible();
  await page.getByRole('button', { name: 'Bekijk' }).click();
  await expect(
    page.getByRole('dialog', { name: 'Wat blijft erbuiten' }).getByText('Hoe lang mag een overleg duren?'),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: 'iedereen' }).click();
  await expect(pages(page).getByText('De sleutel van ’t Vliernest', { exact: false })).toHaveCount(0);
  const everything = Object.values(partsOf(await makeWord(page))).join('\n');
  expect(/De sleutel van|Hoe lang mag een overleg duren/.exec(everything)).toBeNull();
});

test('the choice is remembered for the programme', async ({ regie: { page } }) => {
  await openReport(page, 'ses-2');
  await part(page, 'Reflectie').click();
  await expect(pages(page).getByRole('heading', { name: 'Reflectie' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /Reflectie/ })).not.toBeChecked();
  await openReport(page, 'ses-3');
  await expect(page.getByRole('checkbox', { name: /Reflectie/ })).not.toBeChecked();
});

test('the report has nothing that keeps people out', async ({ regie: { page } }) => {
  await openReport(page, 'ses-2');
  await expect(pages(page).getByRole('heading', { name: 'Samenwerken' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('the report is made with the keyboard alone', async ({ regie: { page } }) => {
  await openReport(page, 'ses-2');
  await page.getByRole('checkbox', { name: /Opbrengst per onderwerp/ }).focus();
  await page.keyboard.press('Space');
  await expect(pages(page).getByRole('heading', { name: 'Samenwerken' })).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(pages(page).getByRole('heading', { name: 'Samenwerken' })).toBeVisible();
  await page.getByRole('button', { name: 'Maak Word-bestand' }).focus();
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await downloading).suggestedFilename()).toMatch(/^Opbrengst bouwstenen break-outs 2026-10-15\.docx$/);
});
