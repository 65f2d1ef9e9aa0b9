import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openBrowser, ROOT, serveKring, servePage, timed } from './house.mjs';

const TIMES = 15;
const NOTES = 5000;

/** The demonstration with five thousand more notes in its next meeting. */
function fullWorkspace() {
  const files = unzipSync(new Uint8Array(readFileSync(join(ROOT, 'resources/samples/demo.kring'))));
  const workspace = JSON.parse(strFromU8(files['workspace.json']));
  const like = workspace.notes.find(({ kind }) => kind === 'insight');
  const blocks = workspace.blocks.filter(({ sessionId }) => sessionId === 'ses-4');
  const more = Array.from({ length: NOTES }, (_none, at) => ({
    ...like,
    id: `bench-${at}`,
    sessionId: 'ses-4',
    blockId: blocks[at % blocks.length].id,
    breakoutGroupId: undefined,
    themeId: undefined,
    sectionKey: undefined,
    text: `Notitie ${at} van een volle zaal`,
    order: at,
    links: [],
  }));
  return Buffer.from(
    zipSync({ 'workspace.json': strToU8(JSON.stringify({ ...workspace, notes: [...workspace.notes, ...more] })) }),
  );
}

async function openFull(page) {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open een bestand/ }).click();
  await (await choosing).setFiles({ name: 'vol.kring', mimeType: 'application/zip', buffer: fullWorkspace() });
  await page.getByRole('heading', { level: 1, name: /^Samen gezond/ }).waitFor({ timeout: 120_000 });
}

async function measureKring(browser) {
  const kring = await serveKring();
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(kring.url);
  await openFull(page);
  await page.evaluate(() => {
    location.hash = '#/run/ses-4';
  });
  await page.getByRole('button', { name: /^Begin met/ }).click();
  const opening = context.waitForEvent('page');
  await page.keyboard.press('F5');
  const wall = await opening;
  await wall.getByRole('heading', { level: 1, name: 'Hoe ging het met je actie?' }).waitFor();
  await page.keyboard.press('PageDown');
  await wall.getByRole('heading', { level: 1, name: 'Data: vijf cijfers' }).waitFor();
  const line = page.getByRole('textbox', { name: 'Leg iets vast' });
  const enter = await timed(TIMES, async (time) => {
    await line.fill(`Meting ${time}.`);
    await line.press('Enter');
    await page.getByRole('article').getByText(`Meting ${time}.`).waitFor();
  });
  const step = await timed(TIMES, async (time) => {
    const isBack = time % 2 === 0;
    await page.keyboard.press(isBack ? 'PageUp' : 'PageDown');
    await wall
      .getByRole('heading', { level: 1, name: isBack ? 'Hoe ging het met je actie?' : 'Data: vijf cijfers' })
      .waitFor();
  });
  await context.close();
  await kring.stop();
  return { enter, step };
}

const BARE = `
import { Dexie, liveQuery } from 'dexie';
const db = new Dexie('bare', { chromeTransactionDurability: 'strict' });
db.version(1).stores({ notes: 'id' });
liveQuery(() => db.table('notes').orderBy('id').last()).subscribe((note) => {
  document.querySelector('output').textContent = note?.text ?? '';
});
document.querySelector('input').addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  void db.table('notes').put({ id: Date.now() + Math.random(), text: event.target.value });
});
window.fill = (count) => db.table('notes').bulkPut(Array.from({ length: count }, (_none, at) => ({ id: at, text: 'Notitie ' + at })));
`;

/** The least that two windows need: write a row in one, see it in both. */
async function measureBare(browser) {
  const { outputFiles } = await build({
    stdin: { contents: BARE, resolveDir: ROOT },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const html =
    '<!doctype html><input aria-label="text"><output></output><script type="module" src="/script.js"></script>';
  const site = await servePage(html, outputFiles[0].text);
  const context = await browser.newContext();
  const [page, other] = [await context.newPage(), await context.newPage()];
  await Promise.all([page.goto(site.url), other.goto(site.url)]);
  await page.evaluate((count) => window.fill(count), NOTES);
  const write = (seenIn) => async (time) => {
    const text = `Meting ${time} ${seenIn === page ? 'here' : 'there'}.`;
    await page.getByRole('textbox').fill(text);
    await page.getByRole('textbox').press('Enter');
    await seenIn.getByRole('status').getByText(text).waitFor();
  };
  const here = await timed(TIMES, write(page));
  const there = await timed(TIMES, write(other));
  await context.close();
  site.stop();
  return { here, there };
}

/** From Enter to the note in the regie, and from a step to its question on the wall, with five thousand notes. */
export async function measureMeeting() {
  const browser = await openBrowser();
  const bare = await measureBare(browser);
  const kring = await measureKring(browser);
  await browser.close();
  return [
    {
      what: 'Enter to the note in the regie, 5,000 notes',
      kring: kring.enter,
      against: 'bare Dexie write and live query',
      baseline: bare.here,
    },
    {
      what: 'step to its question on the zaalscherm, 5,000 notes',
      kring: kring.step,
      against: 'the same, seen in a second window',
      baseline: bare.there,
    },
  ];
}
