import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import type { Regie } from './pages/regie';

const PICTURES = 'test-results/pictures';
mkdirSync(PICTURES, { recursive: true });

/** Every page of the regie, on the demonstration, by its address. */
const PAGES = {
  start: '#/start',
  programme: '#/programme/prg-vlierbuurt',
  plan: '#/plan/ses-2',
  run: '#/run/ses-4',
  network: '#/network/prg-vlierbuurt',
  tie: '#/network/prg-vlierbuurt/tie/tie-18',
  learning: '#/learning/prg-vlierbuurt',
  card: '#/card/prg-vlierbuurt',
  report: '#/report/ses-2',
  methods: '#/methods',
  privacy: '#/privacy/prg-vlierbuurt',
  settings: '#/settings',
  versions: '#/versions',
} as const;

async function show(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

async function choose({ page }: Regie, language: 'nl' | 'en', theme: 'light' | 'dark'): Promise<void> {
  await show(page, PAGES.settings);
  await page.getByRole('radio', { name: language === 'nl' ? 'Nederlands' : 'English' }).click();
  await page
    .getByRole('radio', {
      name: language === 'nl' ? (theme === 'dark' ? 'Donker' : 'Licht') : theme === 'dark' ? 'Dark' : 'Light',
    })
    .first()
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

/** Nothing sticks out sideways: every page fits the window it is in. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}

for (const language of ['nl', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`every page is sound for everyone, ${language} ${theme}`, async ({ regie }) => {
      test.setTimeout(300_000);
      await regie.openDemonstration();
      await choose(regie, language, theme);
      for (const [name, hash] of Object.entries(PAGES)) {
        await show(regie.page, hash);
        await regie.page.screenshot({ path: join(PICTURES, `${name}-${language}-${theme}-1280.png`) });
        await expectNoSidewaysScroll(regie.page);
        const { violations } = await new AxeBuilder({ page: regie.page }).analyze();
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        const said = serious.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${name}: ${id}: ${html.slice(0, 160)}`),
        );
        expect(said).toEqual([]);
      }
    });
  }
}

for (const [width, height] of [
  [1024, 768],
  [640, 400],
  [2560, 1440],
] as const) {
  test(`every page fits a window of ${width} by ${height}`, async ({ regie }) => {
    await regie.openDemonstration();
    await regie.page.setViewportSize({ width, height });
    for (const [name, hash] of Object.entries(PAGES)) {
      await show(regie.page, hash);
      await regie.page.screenshot({ path: join(PICTURES, `${name}-nl-light-${width}.png`) });
      await expectNoSidewaysScroll(regie.page);
      await expect(regie.page.getByRole('main')).toBeInViewport({ ratio: 0.2 });
      if (name === 'start') continue;
      await expect(regie.page.getByRole('link', { name: /^Kring/ })).toBeInViewport({ ratio: 1 });
      await expect(regie.page.getByRole('link', { name: 'Programma', exact: true })).toBeInViewport({ ratio: 1 });
    }
  });
}

test('where the system chooses the colours, what is chosen can still be told', async ({ regie }) => {
  const { page } = regie;
  await regie.openDemonstration();
  await page.emulateMedia({ forcedColors: 'active' });
  const groundOf = (name: string) =>
    page
      .getByRole('radiogroup')
      .filter({ hasText: name })
      .getByText(name, { exact: true })
      .evaluate((element) => {
        let at: Element | null = element;
        while (at && getComputedStyle(at).backgroundColor === 'rgba(0, 0, 0, 0)') at = at.parentElement;
        return at ? getComputedStyle(at).backgroundColor : '';
      });
  for (const [name, hash] of Object.entries(PAGES)) {
    await show(page, hash);
    await page.screenshot({ path: join(PICTURES, `${name}-nl-forced-1280.png`) });
    if (name !== 'report') continue;
    expect(await groundOf('partners')).not.toBe(await groundOf('kerngroep'));
    const off = page.getByRole('checkbox', { name: /^Onze woorden/ });
    await expect(off).not.toBeChecked();
    await expect(off.locator('xpath=ancestor::label').locator('svg')).toBeHidden();
  }
  const dots = await page
    .getByRole('navigation')
    .first()
    .getByRole('link')
    .evaluateAll((links) => links.filter((link) => getComputedStyle(link, '::before').visibility === 'visible').length);
  expect(dots).toBe(1);
});

test('the settings name the source of the partnership card [S2-21] [S2-49]', async ({ regie }) => {
  await show(regie.page, PAGES.settings);
  await expect(regie.page.getByText(/Hook, M\.? ?L\.?,? \(?2006/)).toContainText('56(2)');
  await expect(regie.page.getByText(/Hook/)).toContainText('133');
});

test('the picture of both windows for the README', { tag: '@browser' }, async ({ regie }) => {
  await regie.openDemonstration();
  await show(regie.page, '#/run/ses-4');
  await regie.page.getByRole('button', { name: /^Begin met/ }).click();
  await regie.page.keyboard.press('PageDown');
  await expect(regie.page.getByRole('heading', { level: 1, name: 'Data: vijf cijfers' })).toBeVisible();
  await regie.page.keyboard.press('PageDown');
  await expect(regie.page.getByRole('heading', { level: 1, name: /verhaal erbij/ })).toBeVisible();
  const wall = await regie.openWall();
  await wall.setViewportSize({ width: 1280, height: 800 });
  await expect(wall.getByRole('heading', { level: 1 })).toBeVisible();
  await wall.evaluate(() => document.fonts.ready);
  const [left, right] = await Promise.all([regie.page.screenshot(), wall.screenshot()]);
  const sheet = await regie.page.context().newPage();
  await sheet.setViewportSize({ width: 1640, height: 520 });
  const picture = (bytes: Buffer) =>
    `<img width="800" height="500" src="data:image/png;base64,${bytes.toString('base64')}">`;
  await sheet.setContent(
    `<body style="margin:8px;display:flex;gap:8px;background:#85897a">${picture(left)}${picture(right)}</body>`,
  );
  // Kept in the project only when asked for, so that a test run leaves the tree as it was.
  const folder = process.env.KRING_PICTURES === '1' ? 'resources/pictures' : PICTURES;
  mkdirSync(folder, { recursive: true });
  const bytes = await sheet.screenshot({ path: join(folder, 'regie-and-wall.png') });
  expect(bytes.length).toBeGreaterThan(20_000);
});
