import { createHash } from 'node:crypto';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from './fixtures';
import { PlanPage } from './pages/plan';
import type { Regie } from './pages/regie';

const demo = (): Record<string, unknown> => {
  const files = unzipSync(new Uint8Array(readFileSync('resources/samples/demo.kring')));
  return JSON.parse(strFromU8(files['workspace.json'] ?? new Uint8Array()));
};
type Files = Readonly<Record<string, Uint8Array>>;
const kring = (content: Record<string, unknown>, beside: Files = {}): Buffer =>
  Buffer.from(zipSync({ 'workspace.json': strToU8(JSON.stringify(content)), ...beside }));

/** Opens a file as a person does, from the start page: these bytes, or what is on the disk under that name. */
async function open({ page }: Regie, name: string, buffer?: Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open een bestand/ }).click();
  await (await choosing).setFiles(buffer ? { name, mimeType: 'application/octet-stream', buffer } : name);
}

/** Saves the programme at hand with Ctrl+S; answers the name and the bytes of the file. */
async function save({ page }: Regie): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+s');
  const saved = await downloading;
  return { name: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) };
}

async function toStart({ page }: Regie): Promise<void> {
  await page.getByRole('link', { name: /Naar het begin/ }).click();
}

test('a workspace file is saved and opens again as it was', async ({ regie }) => {
  await regie.openDemonstration();
  await expect(regie.page.getByRole('note')).toContainText('Demonstratie');
  const { name, bytes } = await save(regie);
  expect(name).toMatch(/^Samen gezond in de Vlierbuurt \d{4}-\d\d-\d\d\.kring$/);
  const content = JSON.parse(strFromU8(unzipSync(new Uint8Array(bytes))['workspace.json'] ?? new Uint8Array()));
  // A file of any year is saved in the format of today.
  const { exportedAt: _then, formatVersion: _old, ...was } = demo();
  expect(content).toMatchObject(was);

  await toStart(regie);
  await open(regie, name, bytes);
  await expect(regie.page.getByText('Dit bestand is hetzelfde als wat er al staat.')).toBeVisible();
});

test('what is attached goes along in the file, byte for byte', async ({ regie }) => {
  const photo = new Uint8Array(70_000).map((_none, at) => (at * 31) % 251);
  const sha256 = createHash('sha256').update(photo).digest('hex');
  const { attachments, ...others } = demo();
  const [first] = attachments as Record<string, unknown>[];
  const content = { ...others, attachments: [{ ...first, sha256, bytes: photo.length }] };
  await open(regie, 'met-foto.kring', kring(content, { [`attachments/${sha256}`]: photo }));
  await expect(regie.page.getByRole('heading', { level: 1 })).toHaveText('Samen gezond in de Vlierbuurt');
  await regie.everythingSaved();
  const files = unzipSync(new Uint8Array((await save(regie)).bytes));
  expect(Object.keys(files).toSorted()).toEqual([`attachments/${sha256}`, 'copy.json', 'workspace.json']);
  expect(Buffer.from(files[`attachments/${sha256}`] ?? []).equals(photo)).toBe(true);
});

test('opening what is here already asks first: it says what differs, and can replace or stand beside', async ({
  regie,
}) => {
  await regie.openDemonstration();
  const plan = await PlanPage.of(regie.page, 'ses-4');
  await plan.block('Doen').click();
  await plan.act('5 minuten langer').click();
  await expect(plan.block('Doen')).toContainText('20');

  await toStart(regie);
  await open(regie, 'collega.kring', kring(demo()));
  const sheet = regie.page.getByRole('dialog', { name: 'Dit staat al in Kring' });
  await expect(sheet.getByRole('row', { name: 'Blokken van een agenda 0 1 0' })).toBeVisible();
  await sheet.getByRole('button', { name: 'Zet ernaast' }).click();
  await expect(regie.page.getByRole('heading', { level: 1 })).toHaveText('Samen gezond in de Vlierbuurt (2)');

  await toStart(regie);
  await open(regie, 'collega.kring', kring(demo()));
  await sheet.getByRole('button', { name: 'Vervang' }).click();
  await expect(regie.page.getByRole('heading', { level: 1 })).toHaveText('Samen gezond in de Vlierbuurt');
  await PlanPage.of(regie.page, 'ses-4');
  await expect(plan.block('Doen')).toContainText('15');
  await regie.takeBack();
  await expect(plan.block('Doen')).toContainText('20');
});

test.describe('a file that does not open says where it goes wrong, and changes nothing', () => {
  const cases: readonly (readonly [string, Buffer, RegExp])[] = [
    ['geen-zip.kring', Buffer.from('hallo'), /geen bestand van Kring/],
    ['leeg.kring', Buffer.alloc(0), /leeg/],
    ['nieuwer.kring', kring({ ...demo(), formatVersion: 9 }), /nieuwere Kring.*9/],
    ['kapot.json', Buffer.from('{ "format": "kring-workspace", '), /regel 1/],
    ['los.kring', kring({ ...demo(), sessions: [] }), /sessionId.*wijst naar/],
  ];
  for (const [name, bytes, words] of cases)
    test(name, async ({ regie }) => {
      await open(regie, name, bytes);
      const sheet = regie.page.getByRole('dialog', { name: 'Dit bestand gaat niet open' });
      await expect(sheet).toContainText(name);
      await expect(sheet.getByRole('alert')).toHaveText(words);
      await regie.page.keyboard.press('Escape');
      await expect(regie.page.getByRole('heading', { level: 1 })).toHaveText('Begin een kring');
    });
});

test('a file of 200 MB is refused before it is read, and changes nothing', async ({ regie }, info) => {
  const path = info.outputPath('groot.kring');
  writeFileSync(path, '');
  truncateSync(path, 200 * 1024 * 1024);
  await open(regie, path);
  const sheet = regie.page.getByRole('dialog', { name: 'Dit bestand gaat niet open' });
  await expect(sheet.getByRole('alert')).toHaveText(/200 MB/);
  await regie.page.keyboard.press('Escape');
  await expect(regie.page.getByRole('heading', { level: 1 })).toHaveText('Begin een kring');
});

test('a file that is dropped on the start page opens', async ({ regie }) => {
  await expect(regie.page.getByRole('heading', { level: 1 })).toHaveText('Begin een kring');
  const bytes = [...kring(demo())];
  await regie.page.getByRole('main').evaluate((page, content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(content)], 'collega.kring'));
    for (const kind of ['dragover', 'drop'])
      page.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
  }, bytes);
  await expect(regie.page.getByRole('heading', { level: 1 })).toHaveText('Samen gezond in de Vlierbuurt');
});
