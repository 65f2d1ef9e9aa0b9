import { openBrowser, serveKring } from './house.mjs';
import { openFull } from './meeting.mjs';

const TIMES = 7;
const IDLE_MS = 2500;
const PASSPHRASE = 'vier-lange-woorden-achter-elkaar';

/** Runs in the window: from now on it notes the longest time that it could not answer. */
function watchPauses() {
  const channel = new MessageChannel();
  let last = performance.now();
  window.longest = 0;
  channel.port1.onmessage = () => {
    const now = performance.now();
    window.longest = Math.max(window.longest, now - last);
    last = now;
    setTimeout(() => channel.port2.postMessage(null), 0);
  };
  channel.port2.postMessage(null);
}

/** The longest pause of the window while something is done. */
async function longestWhile(page, act) {
  await page.evaluate(() => {
    window.longest = 0;
  });
  await act();
  return page.evaluate(() => window.longest);
}

async function savedSealed(page) {
  const downloading = page.waitForEvent('download', { timeout: 120_000 });
  await page.keyboard.press('ControlOrMeta+s');
  await (await downloading).path();
  await page
    .getByText(/^Bewaard met wachtzin/)
    .last()
    .waitFor({ timeout: 120_000 });
}

async function firstTime(page) {
  await page.keyboard.press('ControlOrMeta+Shift+s');
  await page.getByRole('textbox', { name: 'Wachtzin', exact: true }).fill(PASSPHRASE);
  const again = page.getByRole('textbox', { name: /nog een keer/i });
  if (await again.count()) await again.fill(PASSPHRASE);
  const downloading = page.waitForEvent('download', { timeout: 120_000 });
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaar', exact: true }).click();
  await (await downloading).path();
  await page.getByText(/^Bewaard met wachtzin/).waitFor({ timeout: 120_000 });
}

/** How long the window stands still while five thousand notes are sealed, beside how long it does when nothing happens. */
export async function measureSealing() {
  const browser = await openBrowser();
  const kring = await serveKring();
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(kring.url);
  await openFull(page);
  await firstTime(page);
  await page.evaluate(() => {
    location.hash = '#/run/ses-4';
  });
  const line = page.getByRole('textbox', { name: 'Leg iets vast' });
  await line.waitFor({ timeout: 60_000 });
  await page.evaluate(watchPauses);
  const rest = () => new Promise((done) => setTimeout(done, IDLE_MS));
  const [sealing, idle] = [[], []];
  for (let time = 0; time < TIMES; time += 1) {
    // Only a file that is another one than before is remembered too.
    await line.fill(`Nog een notitie, nummer ${time}`);
    await line.press('Enter');
    await rest();
    idle.push(await longestWhile(page, rest));
    sealing.push(await longestWhile(page, () => savedSealed(page)));
  }
  await context.close();
  await browser.close();
  await kring.stop();
  return [
    {
      what: 'longest pause of the window while 5,000 notes are sealed',
      kring: sealing,
      against: 'the longest while nothing happens',
      baseline: idle,
    },
  ];
}
