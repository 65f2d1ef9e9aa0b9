import { openBrowser, serveKring, servePage, timed } from './house.mjs';

const TIMES = 7;

/** From the address to a start screen that can be used, each time in a browser that knows nothing yet. */
export async function measureStart() {
  const [browser, kring, empty] = await Promise.all([
    openBrowser(),
    serveKring(),
    servePage('<!doctype html><title>empty</title><button>begin</button>'),
  ]);
  const visit = (url, name) => async () => {
    const context = await browser.newContext({ locale: 'nl-NL' });
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole('button', { name }).waitFor();
    await context.close();
  };
  await timed(1, visit(kring.url, /^Demonstratie/));
  const result = {
    what: 'address to usable start screen',
    kring: await timed(TIMES, visit(kring.url, /^Demonstratie/)),
    against: 'an empty page with one button',
    baseline: await timed(TIMES, visit(empty.url, 'begin')),
  };
  await browser.close();
  empty.stop();
  await kring.stop();
  return [result];
}
