import { join } from 'node:path';
import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { openBrowser, ROOT } from './house.mjs';

const ROUNDS = 3;
const SIZES = [300, 1000, 3000];
const ARMS = ['kring', 'react-flow', 'sigma'];
const BASELINES = { 'react-flow': 'React Flow, default settings', sigma: 'sigma 3 (WebGL)' };

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const late = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)];

/** The pages of all arms, built as Kring itself is built. */
async function serveArms() {
  const folder = join(import.meta.dirname, 'network');
  const shared = {
    root: folder,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react(), babel({ include: /renderer\/.*\.tsx?$/, presets: [reactCompilerPreset()] })],
    build: {
      outDir: join(ROOT, '.cache/bench/network'),
      emptyOutDir: true,
      rollupOptions: { input: ARMS.map((arm) => join(folder, `${arm}.html`)) },
    },
  };
  await build(shared);
  const server = await preview({ ...shared, preview: { port: 0, host: '127.0.0.1' } });
  return { url: server.resolvedUrls.local[0], stop: () => server.close() };
}

/** One arm once, in a browser that knows nothing yet. */
async function measureArm(browser, url, arm, parties) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const broken = new Promise((_done, fail) => page.once('pageerror', fail));
  await page.goto(`${url}${arm}.html?parties=${parties}`);
  await page.waitForFunction(() => 'firstPaint' in window);
  // Whatever the page itself needed is over.
  await page.waitForTimeout(300);
  const first = await Promise.race([page.evaluate(() => window.firstPaint()), broken]);
  const use = await Promise.race([page.evaluate(() => window.firstUse?.() ?? null), broken]);
  await page.waitForTimeout(800);
  const { tour, drag } = await Promise.race([page.evaluate(() => window.tour()), broken]);
  const inside = await context.newCDPSession(page);
  await inside.send('HeapProfiler.collectGarbage');
  const { usedSize } = await inside.send('Runtime.getHeapUsage');
  await context.close();
  return { first, use: use ?? first, p50: middle(tour), p95: late(tour), drag: late(drag), heap: usedSize / 2 ** 20 };
}

const shuffled = (values) =>
  values
    .map((value) => ({ value, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);

const FIGURES = [
  ['first', 'the map is there'],
  ['use', 'the map is in hand, also for the keys'],
  ['p50', 'a frame while panning and zooming, middle'],
  ['p95', 'a frame while panning and zooming, 95 of 100'],
  ['drag', 'a frame while dragging, 95 of 100'],
  ['heap', 'memory (MB)'],
];

/** All arms at one size, in another order each time. */
async function measureSize(browser, url, parties) {
  const taken = Object.fromEntries(ARMS.map((arm) => [arm, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const arm of shuffled(ARMS)) taken[arm].push(await measureArm(browser, url, arm, parties));
  return taken;
}

const rowsOf = (parties, taken) =>
  Object.entries(BASELINES).flatMap(([arm, against]) =>
    FIGURES.map(([figure, words]) => ({
      what: `${parties.toLocaleString('en')} parties: ${words}`,
      kring: taken.kring.map((one) => one[figure]),
      against,
      baseline: taken[arm].map((one) => one[figure]),
    })),
  );

/** The map of Kring with everything on beside React Flow and sigma, with the same network in the same run. */
export async function measureNetwork() {
  const [browser, site] = [await openBrowser(), await serveArms()];
  const rows = [];
  for (const parties of SIZES) rows.push(...rowsOf(parties, await measureSize(browser, site.url, parties)));
  await browser.close();
  await site.stop();
  return rows;
}
