import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { lintDocx } from '../lint-docx/lint-docx';
import { partsOf, readWord } from '../read-word';
import { expect, test } from './fixtures';

const pages = (page: Page): Locator => page.getByRole('region', { name: 'Zo ziet het verslag eruit' });
const parts = (page: Page): Locator => page.getByRole('list', { name: 'Onderdelen' });
/** The names of the parts, in the order in which they stand. */
const shownParts = (page: Page): Promise<readonly string[]> =>
  parts(page)
    .getByRole('listitem')
    .evaluateAll((rows) =>
      rows.map(
        (row) => [...row.querySelectorAll('label span')].map(({ textContent }) => textContent).find(Boolean) ?? '',
      ),
    );

async function openReport(page: Page, sessionId: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `#/report/${id}`;
  }, sessionId);
  await expect(page.getByRole('heading', { name: 'Wat komt erin?' })).toBeVisible();
}

async function choose(page: Page, label: RegExp, option: string): Promise<void> {
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function saved(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const downloading = page.waitForEvent('download');
  await act();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

/** The same file with headings in blue, as an organisation could have it. */
function inOtherInk(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array()).replaceAll(
    'w:color w:val="231A2B"',
    'w:color w:val="004B87"',
  );
  return zipSync({ ...parts, 'word/styles.xml': strToU8(styles) });
}

test.beforeEach(async ({ regie }) => {
  await regie.openDemonstration();
  await regie.everythingSaved();
});

test('the minutes have a cover and contents with the pages on which Word has them, and are kept as chosen', async ({
  regie: { page },
}) => {
  await openReport(page, 'ses-3');
  await choose(page, /Wat voor verslag/, 'Verslag');
  const contents = pages(page)
    .getByRole('listitem')
    .filter({ hasText: /^Agenda\d+$/ });
  await expect(contents).toHaveText(/^Agenda\d+$/);
  const { name, bytes } = await saved(page, () => page.getByRole('button', { name: 'Maak Word-bestand' }).click());
  expect(name).toMatch(/\.docx$/);
  expect(lintDocx(bytes)).toEqual([]);
  const entries = [...(partsOf(bytes)['word/document.xml'] ?? '').matchAll(/PAGEREF _Toc\d+ \\h/g)];
  expect(entries.length).toBeGreaterThan(3);
  await page.reload();
  await expect(page.getByRole('button', { name: /Wat voor verslag/ })).toContainText('Verslag');
  await openReport(page, 'ses-2');
  await expect(page.getByRole('button', { name: /Wat voor verslag/ })).toContainText('Verslag');
});

test('parts get another place with the keys, the buttons and the mouse, and the file follows', async ({
  regie: { page },
}) => {
  await openReport(page, 'ses-3');
  await choose(page, /Wat voor verslag/, 'Actielijst');
  await expect.poll(() => shownParts(page)).toEqual(expect.arrayContaining(['Acties', 'Afspraken']));
  const before = await shownParts(page);
  expect(before.slice(0, 2)).toEqual(['Acties', 'Afspraken']);
  await page.getByRole('checkbox', { name: /^Afspraken/ }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await shownParts(page)).slice(0, 2)).toEqual(['Afspraken', 'Acties']);
  await expect(page.getByRole('checkbox', { name: /^Afspraken/ })).toBeFocused();
  const { bytes } = await saved(page, () => page.getByRole('button', { name: 'Maak Word-bestand' }).click());
  const headings = (await readWord(bytes)).lines.filter(({ tag }) => tag === 'h1').map(({ text }) => text);
  expect(headings.slice(0, 2)).toEqual(['Afspraken', 'Acties']);
  await page.getByRole('button', { name: 'Afspraken lager' }).click();
  await expect.poll(async () => (await shownParts(page)).slice(0, 2)).toEqual(['Acties', 'Afspraken']);
  await page.getByTitle('Sleep om Afspraken te verzetten').dragTo(parts(page).getByText('Acties'));
  await expect.poll(async () => (await shownParts(page)).slice(0, 2)).toEqual(['Afspraken', 'Acties']);
  await page.getByRole('button', { name: 'Weer op de gewone volgorde' }).click();
  await expect.poll(() => shownParts(page)).toEqual(before);
});

test('the card lies on A3, and every report shows its pages and keeps nobody out', async ({ regie: { page } }) => {
  await openReport(page, 'ses-3');
  for (const type of ['Opbrengst', 'Leerlog', 'Netwerk', 'Plan', 'Succesverhalen', 'Partnerschapskaart']) {
    await choose(page, /Wat voor verslag/, type);
    await expect(pages(page).getByRole('region', { name: /^bladzijde 1 van/ })).toBeVisible();
  }
  await expect(pages(page).getByRole('table', { name: /./ }).first()).toContainText('Stap 5');
  const sheet = await pages(page)
    .getByRole('region', { name: /^bladzijde 1 van/ })
    .boundingBox();
  expect((sheet?.width ?? 0) / (sheet?.height ?? 1)).toBeCloseTo(420 / 297, 1);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('the same report is text and a web page too', async ({ regie: { page } }) => {
  await openReport(page, 'ses-2');
  for (const [form, ending, holds] of [
    ['Markdown', /\.md$/, '# Samenwerken'],
    ['Webpagina', /\.html$/, 'Samenwerken</h'],
  ] as const) {
    const { name, bytes } = await saved(page, async () => {
      await page.getByRole('button', { name: 'Andere vorm' }).click();
      await page.getByRole('menuitem', { name: form }).click();
    });
    expect(name).toMatch(ending);
    expect(new TextDecoder().decode(bytes)).toContain(holds);
  }
});

test('an organisation’s own Word file lends its styles and its header, and a wrong file changes nothing', async ({
  regie: { page },
}) => {
  const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const choose = async (name: string, buffer: Buffer) => {
    const choosing = page.waitForEvent('filechooser');
    await page
      .getByRole('region', { name: 'Een Word-bestand van jullie organisatie' })
      .getByRole('button', { name: /^Kies een/ })
      .click();
    await (await choosing).setFiles({ name, mimeType: docx, buffer });
  };
  await openReport(page, 'ses-2');
  const plain = await saved(page, () => page.getByRole('button', { name: 'Maak Word-bestand' }).click());
  await page.getByRole('button', { name: 'Maak het in jullie huisstijl' }).click();
  await choose('brief.docx', Buffer.from('geen Word'));
  await expect(page.getByRole('alert').filter({ hasText: 'brief.docx is geen Word-bestand' })).toBeVisible();
  await choose('huis.docx', Buffer.from(inOtherInk(plain.bytes)));
  await expect(page.getByText('huis.docx', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  const { bytes } = await saved(page, () => page.getByRole('button', { name: 'Maak Word-bestand' }).click());
  expect(partsOf(bytes)['word/styles.xml']).toContain('004B87');
  await page.getByRole('button', { name: 'Pas de huisstijl aan' }).click();
  await page.getByRole('button', { name: 'Weer zoals Kring het heeft' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Maak het in jullie huisstijl' })).toBeVisible();
  const back = await saved(page, () => page.getByRole('button', { name: 'Maak Word-bestand' }).click());
  expect(Buffer.compare(Buffer.from(back.bytes), Buffer.from(plain.bytes))).toBe(0);
});
