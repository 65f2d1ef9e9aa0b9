import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readWord } from '../read-word';
import { expect, test } from './fixtures';
import { PlanPage } from './pages/plan';

const pages = (page: Page) => page.getByRole('region', { name: 'Zo ziet het draaiboek eruit' });

async function openRunSheet(page: Page): Promise<void> {
  const plan = await PlanPage.of(page, 'ses-2');
  await plan.act('Draaiboek').click();
  await expect(pages(page).getByText('Tweede startbijeenkomst: bouwstenen').first()).toBeVisible();
}

test.beforeEach(async ({ regie }) => {
  await regie.openDemonstration();
  await regie.everythingSaved();
});

test('the plan is a Word file with the agenda, the groups, who come and what to bring', async ({ regie: { page } }) => {
  await openRunSheet(page);
  await expect(pages(page).getByRole('cell', { name: /^Even stil/ })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Maak Word-bestand' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('Draaiboek – Tweede startbijeenkomst bouwstenen 2026-10-15.docx');
  const read = await readWord(new Uint8Array(readFileSync(await download.path())));
  expect(read.lines.filter(({ tag }) => tag === 'h1').map(({ text }) => text)).toEqual([
    'Agenda',
    'Groepen',
    'Wie komen er',
    'Meenemen',
  ]);
  const [agenda, groups] = read.tables;
  expect(agenda?.[2]?.slice(0, 2)).toEqual(['13:40', expect.stringMatching(/^Even stil\n.*\nWe schrijven op: Les/s)]);
  expect(groups?.map(([name]) => name?.split('\n')[0])).toEqual([
    'Groep',
    'Samenwerken',
    'Lerend vermogen',
    'Data & ICT',
  ]);
  expect(groups?.[1]?.[2]).toBe('leidt: Opbouwwerker\nschrijft: Medewerker');
});

test('what is printed is the plan, without the window around it', async ({ regie: { page } }) => {
  // Printing itself is the system's business: what it would be given is looked at while it is asked.
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await openRunSheet(page);
  await page.getByRole('button', { name: 'Afdrukken' }).click();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('body > div > article[lang=nl]');
  await expect(paper).toBeVisible();
  await expect(paper.getByText('Even stil')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Maak Word-bestand', includeHidden: true })).toBeHidden();
  await expect(page.locator('nav')).toBeHidden();
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(paper).toHaveCount(0);
});

test('the run sheet keeps nobody out', async ({ regie: { page } }) => {
  await openRunSheet(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
