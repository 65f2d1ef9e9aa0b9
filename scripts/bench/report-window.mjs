import { openBrowser, serveKring } from './house.mjs';
import { openFull } from './meeting.mjs';

const TIMES = 5;

/** Runs in the window: from now on it keeps the longest time that it could do nothing else. */
function watchPauses() {
  let last = performance.now();
  window.longestPause = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    window.longestPause = Math.max(window.longestPause, now - last);
    last = now;
    setTimeout(() => port2.postMessage(0), 4);
  };
  port2.postMessage(0);
}

async function longestPauseWhile(page, act) {
  await page.evaluate(() => {
    window.longestPause = 0;
  });
  await act();
  return page.evaluate(() => window.longestPause);
}

/** The longest pause of the window while the report of a meeting of five thousand notes is made, beside that at rest. */
export async function measureReportWindow() {
  const browser = await openBrowser();
  const kring = await serveKring();
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(kring.url);
  await openFull(page);
  await page.evaluate(() => {
    location.hash = '#/report/ses-4';
  });
  const make = page.getByRole('button', { name: 'Maak Word-bestand' });
  await make.waitFor({ timeout: 120_000 });
  // The pages are drawn and the layout of Word, if there is one, has begun and ended.
  await page.waitForTimeout(20_000);
  await page.evaluate(watchPauses);
  // Pressed by key where the focus stands: looking the button up among two hundred pages would itself be a pause.
  await make.focus();
  const [making, resting] = [[], []];
  for (let time = 0; time < TIMES; time += 1) {
    const before = performance.now();
    const pause = await longestPauseWhile(page, async () => {
      const downloading = page.waitForEvent('download', { timeout: 300_000 });
      await page.keyboard.press('Enter');
      await downloading;
    });
    making.push(pause);
    const took = performance.now() - before;
    resting.push(await longestPauseWhile(page, () => page.waitForTimeout(took)));
  }
  await context.close();
  await kring.stop();
  await browser.close();
  return [
    {
      what: 'longest pause of the window while a report of 5,000 notes is made',
      kring: making,
      against: 'the same window at rest',
      baseline: resting,
    },
  ];
}
