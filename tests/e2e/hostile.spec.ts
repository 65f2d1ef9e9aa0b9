import type { Page } from '@playwright/test';
import { toFile } from '../../shared/workspace/programme-slice';
import { writeWorkspaceFile } from '../../shared/workspace/write-file';
import { ALARM } from '../hostile-texts';
import { hostileWorkspace } from '../hostile-workspace';
import { expect, test } from './fixtures';

const PROGRAMME = 'prg-vlierbuurt';
/** Every page of the regie with the workspace of hostile texts. */
const PAGES = [
  ...['#/start', '#/settings', '#/methods', '#/versions'],
  ...['programme', 'learning', 'card', 'privacy', 'network'].map((page) => `#/${page}/${PROGRAMME}`),
  ...['views', 'story', 'compare', 'missing', 'measures', 'profile', 'notes'].map(
    (panel) => `#/network/${PROGRAMME}/panel/${panel}`,
  ),
  `#/network/${PROGRAMME}/tie/tie-18`,
  ...['ses-1', 'ses-2', 'ses-3', 'ses-4'].flatMap((session) =>
    ['plan', 'run', 'report'].map((page) => `#/${page}/${session}`),
  ),
];

function kring(): Buffer {
  const workspace = hostileWorkspace();
  const ids = workspace.programmes.map(({ id }) => id);
  const file = toFile(workspace, ids, { language: 'nl', now: '2026-10-15T14:03:00+02:00', isDemo: false });
  return Buffer.from(writeWorkspaceFile(file, new Map(), 100 * 1024 * 1024));
}

/** Hears of everything that text could do if it were more than text; what the policy stops, the console says. */
async function listenTo(page: Page): Promise<() => Promise<readonly string[]>> {
  const heard: string[] = [];
  const own = new URL(page.url()).origin;
  page.on('dialog', (dialog) => {
    heard.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.context().on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !/^(?:data|blob):/.test(url)) heard.push(`asked ${url}`);
  });
  await page.exposeFunction(ALARM, () => heard.push('a script ran'));
  return async () => {
    const strangers = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'script:not([src]), iframe, object, embed, base, form[action], [onerror], [onload]',
        ),
      ]
        .map((element) => element.outerHTML.slice(0, 200))
        .concat(
          [...document.querySelectorAll('a[href]')]
            .map((link) => link.getAttribute('href') ?? '')
            .filter((to) => !/^(?:#|https?:|mailto:|tel:|blob:)/i.test(to)),
        ),
    );
    return [...heard, ...strangers];
  };
}

test('sixty hostile texts in every field are text on every page, the map, the zaalscherm and in the report', async ({
  regie,
}) => {
  test.slow();
  const { page } = regie;
  await page.getByRole('button', { name: /^Open een bestand/ }).waitFor();
  const heard = await listenTo(page);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open een bestand/ }).click();
  await (await choosing).setFiles({ name: '<b>x</b>.kring', mimeType: 'application/octet-stream', buffer: kring() });
  await expect(page.getByRole('navigation', { name: 'Waar je bent' })).toBeVisible();
  await regie.everythingSaved();

  for (const hash of PAGES) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    expect({ hash, heard: await heard() }).toEqual({ hash, heard: [] });
  }

  await page.evaluate(() => {
    location.hash = '#/run/ses-4';
  });
  await expect(page.getByText(`<script>${ALARM}()</script>`, { exact: true }).first()).toBeAttached();
  const wall = await regie.openWall();
  await expect(wall.getByRole('main')).toBeVisible();
  expect(await wall.evaluate(() => document.querySelectorAll('script:not([src]), iframe, [onerror]').length)).toBe(0);
  expect(await heard()).toEqual([]);
  await wall.close();
});
