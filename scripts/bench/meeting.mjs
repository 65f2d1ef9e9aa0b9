import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openBrowser, ROOT, serveKring, servePage, timed } from './house.mjs';

const TIMES = 15;
/** For a 95th percentile there must be enough to leave five in a hundred out. */
const MANY = 60;
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

/** Opens the demonstration with five thousand notes more. */
export async function openFull(page) {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open een bestand/ }).click();
  await (await choosing).setFiles({ name: 'vol.kring', mimeType: 'application/zip', buffer: fullWorkspace() });
  await page.getByRole('heading', { level: 1, name: /^Samen gezond/ }).waitFor({ timeout: 120_000 });
}

/** The wall shows the slips of the step, the newest among them. */
async function showSlips(page, wall) {
  await page
    .getByRole('button', { name: /^De zaal ziet van deze stap|^Vraag|Vraag/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Briefjes' }).click();
  await wall.locator('[data-scene=slips]').waitFor();
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
  const step = await timed(TIMES, async (time) => {
    const isBack = time % 2 === 0;
    await page.keyboard.press(isBack ? 'PageUp' : 'PageDown');
    await wall
      .getByRole('heading', { level: 1, name: isBack ? 'Hoe ging het met je actie?' : 'Data: vijf cijfers' })
      .waitFor();
  });
  // The room watches the slips come in.
  await showSlips(page, wall);
  const enter = await enterToBoth(page, wall, page.getByRole('textbox', { name: 'Leg iets vast' }));
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

/**
 * From the key to the first frame after the text is there, in the slower of two windows. The windows note it
 * themselves: looking from outside costs more than what is looked at. Both count from the same clock.
 */
async function enterToBoth(page, other, line) {
  for (const [at, window_] of [page, other].entries()) await window_.evaluate(watchFor, at === 0);
  const taken = [];
  for (let time = 0; time < MANY; time += 1) {
    const text = `Meting ${time}.`;
    for (const window_ of [page, other]) await window_.evaluate((looked) => window.lookFor(looked), text);
    await line.fill(text);
    await line.press('Enter');
    const seen = await Promise.all([page, other].map((window_) => window_.evaluate(() => window.seen)));
    const pressed = await page.evaluate(() => window.pressed);
    taken.push(Math.max(...seen) - pressed);
  }
  return taken;
}

/** Runs in the window. Only what was added is read, so that watching costs nothing. */
function watchFor(isWriter) {
  const now = () => performance.timeOrigin + performance.now();
  if (isWriter)
    addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Enter') window.pressed = now();
      },
      true,
    );
  window.lookFor = (text) => {
    window.seen = new Promise((tell) => {
      // Not in the line that it is typed in.
      const holds = (node) => node.textContent.includes(text) && !(node.parentElement ?? node).closest('textarea');
      const watcher = new MutationObserver((changes) => {
        const isThere = changes.some(({ target, addedNodes }) =>
          [...addedNodes, ...(target.nodeType === Node.TEXT_NODE ? [target] : [])].some(holds),
        );
        if (!isThere) return;
        watcher.disconnect();
        requestAnimationFrame(() => tell(now()));
      });
      watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  };
}

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
  const both = await enterToBoth(page, other, page.getByRole('textbox'));
  const there = await timed(TIMES, async (time) => {
    await page.getByRole('textbox').fill(`Stap ${time}.`);
    await page.getByRole('textbox').press('Enter');
    await other.getByRole('status').getByText(`Stap ${time}.`).waitFor();
  });
  await context.close();
  site.stop();
  return { both, there };
}

/** From Enter to the note in the regie, and from a step to its question on the wall, with five thousand notes. */
export async function measureMeeting() {
  const browser = await openBrowser();
  const bare = await measureBare(browser);
  const kring = await measureKring(browser);
  await browser.close();
  return [
    {
      what: 'Enter to the note in both windows, 5,000 notes',
      kring: kring.enter,
      against: 'bare Dexie write and live query, both windows',
      baseline: bare.both,
    },
    {
      what: 'step to its question on the zaalscherm, 5,000 notes',
      kring: kring.step,
      against: 'the same, seen in a second window',
      baseline: bare.there,
    },
  ];
}
