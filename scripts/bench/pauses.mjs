import { openBrowser, serveKring } from './house.mjs';
import { openFull } from './meeting.mjs';

/** Runs in the window: from now on it keeps the longest time that it could do nothing else. */
function watchInWindow() {
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

/** From now on the pauses of this window are known. */
export const watchPauses = (page) => page.evaluate(watchInWindow);

/** The longest pause of the window while something is done, in milliseconds. */
export async function longestPauseWhile(page, act) {
  await page.evaluate(() => {
    window.longestPause = 0;
  });
  await act();
  return page.evaluate(() => window.longestPause);
}

/** Measures in a window of its own, with a meeting of five thousand notes in it. */
export async function inFullWindow(measure) {
  const browser = await openBrowser();
  const kring = await serveKring();
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(kring.url);
  await openFull(page);
  const measured = await measure(page);
  await context.close();
  await browser.close();
  await kring.stop();
  return measured;
}
