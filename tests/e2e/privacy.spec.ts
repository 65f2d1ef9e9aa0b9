import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { clearStaleProfile } from '../../electron/services/stale-profile';
import { searchDisk } from '../disk-search';
import { expect, serveKring, test, watchErrors } from './fixtures';
import { openBrowser } from './own-browser';
import { PrivacyPage } from './pages/privacy';
import { Regie } from './pages/regie';

const NAME = 'Zwaantje Qwerpoel';
type Row = Readonly<Record<string, unknown>>;

/** The demonstration in which one person is told about in every note, at meetings, in the network and in a method. */
function demoWith(name: string): Buffer {
  const files = unzipSync(new Uint8Array(readFileSync('resources/samples/demo.kring')));
  const content = JSON.parse(strFromU8(files['workspace.json'] ?? new Uint8Array())) as Record<string, Row[]>;
  const told = (rows: Row[] = []): Row[] => rows.map((row) => ({ ...row, text: `${row.text} (${name})` }));
  const [first, ...rest] = content.stakeholders ?? [];
  const person = { ...first, type: 'person', name, shortName: name, contact: { email: 'z.qwerpoel@example.org' } };
  const [guest, ...guests] = content.participants ?? [];
  const after = {
    ...content,
    notes: told(content.notes),
    cardEntries: told(content.cardEntries),
    stakeholders: [person, ...rest],
    participants: [{ ...guest, label: name }, ...guests],
  };
  return Buffer.from(zipSync({ 'workspace.json': strToU8(JSON.stringify(after)) }));
}

test('after "Verwijder overal" no byte on the disk has the name @browser', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kring-erase-'));
  const profile = join(dataDir, 'browser');
  mkdirSync(profile);
  const errors: string[] = [];
  const host = await serveKring(dataDir);
  const context = await openBrowser(profile);
  context.on('page', (each) => watchErrors(each, errors));
  const page = await context.newPage();
  await page.goto(host.url);
  const regie = new Regie(page);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open een bestand/ }).click();
  const file = { name: `Van ${NAME}.kring`, mimeType: 'application/octet-stream', buffer: demoWith(NAME) };
  await (await choosing).setFiles(file);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samen gezond in de Vlierbuurt');
  await regie.everythingSaved();

  // Typed as well, kept as a note and left half-typed.
  await page.evaluate(() => {
    location.hash = '#/run/ses-4';
  });
  await page.getByRole('textbox', { name: 'Leg iets vast' }).fill(`${NAME} belde`);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Leg iets vast' }).fill(`Half getypt over ${NAME}`);
  await regie.everythingSaved();
  expect(searchDisk(dataDir, [NAME]).length).toBeGreaterThan(2);

  const privacy = new PrivacyPage(page);
  await privacy.open();
  await privacy.lookUp(NAME);
  await privacy.beginErasing();
  await expect(privacy.sheet().locator('mark').first()).toHaveText(NAME);
  await privacy
    .sheet()
    .getByRole('checkbox', { name: /^Qwerpoel \(/ })
    .press('Space');
  await privacy.confirm(NAME);
  await expect(page.getByRole('button', { name: /^Neem terug/ })).toHaveCount(0);
  await privacy.lookUp(NAME);
  await expect(page.getByText(`${NAME} staat op geen enkele plek.`)).toBeVisible();
  await page.getByRole('textbox', { name: 'Naam', exact: true }).fill('');
  await regie.goTo('Netwerk');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  // Half-typed text stands in a store that the browser shares among all pages: that goes when its window has closed.
  const whileOpen = searchDisk(dataDir, [NAME, 'Qwerpoel']).filter((hit) => !/[/\\]Local Storage[/\\]/.test(hit));
  await context.close();
  await host.stop();
  // As the host does when the window that it opened has closed, and before it opens one.
  clearStaleProfile(dataDir, profile);
  const afterwards = searchDisk(dataDir, [NAME, 'Qwerpoel']);
  expect({ whileOpen, afterwards, errors }).toEqual({ whileOpen: [], afterwards: [], errors: [] });
  rmSync(dataDir, { recursive: true });
});

test('consents are written down, taken back and gone again, and the page reminds kindly', async ({ regie }) => {
  await regie.openDemonstration();
  const privacy = new PrivacyPage(regie.page);
  await privacy.open();
  await expect(regie.page.getByRole('list', { name: 'Wat kan wél' })).toContainText('zonder naam');
  const before = await regie.page.getByRole('list', { name: 'Toestemmingen' }).getByRole('listitem').count();
  await privacy.recordConsent('Bewoner', 'uitspraak', 'gespreksleider');
  await expect(regie.page.getByText(/^Opgeschreven: Bewoner/)).toBeVisible();
  const list = regie.page.getByRole('list', { name: 'Toestemmingen' }).getByRole('listitem');
  await expect(list).toHaveCount(before + 1);
  const own = list.filter({ hasText: 'Opgeschreven door gespreksleider' });
  await own.getByRole('button', { name: /trekt de toestemming in$/ }).press('Enter');
  await expect(own).toContainText('Ingetrokken op');
  await regie.takeBack();
  await expect(own).not.toContainText('Ingetrokken op');
  await regie.takeBack();
  await expect(list).toHaveCount(before);

  const end = regie.page.getByLabel('Einde van het programma');
  await end.fill('2020-01-31');
  await end.blur();
  await expect(regie.page.getByRole('note').filter({ hasText: 'voorbij sinds' })).toContainText('31 januari 2021');
  await regie.page.getByRole('button', { name: 'Bewaar een half jaar langer' }).click();
  await expect(regie.page.getByText(/^Dit blijft bewaard tot/)).toBeVisible();
  await regie.page.getByRole('button', { name: 'Ruim op …' }).click();
  await expect(privacy.sheet().getByRole('list')).toContainText('met naam');
  const { violations } = await new AxeBuilder({ page: regie.page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
