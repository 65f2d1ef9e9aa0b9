import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { expect, serveKring, test, watchErrors } from './fixtures';
import { killBrowser, openBrowser } from './own-browser';
import { Regie } from './pages/regie';

const GROUPS = ['Samenwerken', 'Lerend vermogen', 'Data & ICT'] as const;
/** Forty lines as somebody pastes them, a link in every fifth; thirteen or fourteen for each building block. */
const LINES = Array.from({ length: 40 }, (_none, at) =>
  at % 5 === 0
    ? `Zin ${at + 1} met [het voorbeeld ${at + 1}](https://voorbeeld.example/${at + 1})`
    : `Zin ${at + 1} van de zaal, gewoon zoals het gezegd is`,
);
const linesOf = (group: number) => LINES.filter((_line, at) => at % 3 === group);
const plain = (line: string) => line.replace(/\[(.*?)\]\(.*?\)/, '$1');
const PRIVATE = 'Dit blijft bij de begeleider';

test('the promise: plan, run, capture, crash, come back, and read the report back [S0-1] [S0-4] [S0-26] [S0-48] [S0-22] [S0-37]', async ({
  dataDir,
  errors,
}, info) => {
  test.setTimeout(240_000);
  const profile = mkdtempSync(join(tmpdir(), 'kring-profile-'));
  let host = await serveKring(dataDir);
  let context = await openBrowser(profile);
  let page = context.pages()[0] ?? (await context.newPage());
  watchErrors(page, errors);
  await page.goto(host.url);
  let regie = new Regie(page);

  await test.step('plan a session from Bouwstenen break-outs, with three groups', async () => {
    await regie.beginProgramme('Proefbuurt');
    await regie.beginSession();
    await page.getByRole('button', { name: 'Neem Bouwstenen break-outs' }).click();
    await expect(page.getByRole('row')).toHaveCount(10);
    await regie.addPeople(['Bewoner', 'Huisarts', 'Wijkverpleegkundige', 'Ambtenaar', 'Mantelzorger', 'Vrijwilliger']);
    await regie.makeGroups();
    await expect(page.getByRole('button', { name: 'In drie groepen' })).toBeVisible();
  });

  await test.step('run it to the first step in groups', async () => {
    await page.getByRole('link', { name: 'Start de bijeenkomst' }).click();
    await page.getByRole('button', { name: /^Begin met/ }).click();
    await page.getByRole('button', { name: 'Naar Even stil' }).click();
    await page.getByRole('button', { name: 'Naar Wat werkt hier?' }).click();
    await expect(page.getByRole('heading', { name: 'Wat werkt hier?', level: 1 })).toBeVisible();
    await page.getByRole('button', { name: '5 min eraf' }).click();
  });

  await test.step('paste forty lines with links over the three building blocks', async () => {
    for (const [at, group] of GROUPS.entries()) {
      await page.getByRole('button', { name: `Schrijf voor ${group}` }).click();
      await regie.paste(
        linesOf(at)
          .map((line) => `• ${line}`)
          .join('\n'),
      );
      await expect(page.getByRole('region', { name: group }).getByRole('article')).toHaveCount(linesOf(at).length);
    }
  });

  await test.step('take the last paste back in one step, and put it back', async () => {
    const group = page.getByRole('region', { name: 'Data & ICT' });
    await regie.takeBack();
    await expect(group.getByRole('article')).toHaveCount(0);
    await regie.putBack();
    await expect(group.getByRole('article')).toHaveCount(linesOf(2).length);
  });

  await test.step('keep one note private', async () => {
    await page.getByRole('radio', { name: 'Parkeren' }).click();
    await regie.capture(PRIVATE);
    await expect(page.getByRole('article', { name: new RegExp(PRIVATE) })).toBeVisible();
  });

  await test.step('pin a conflict on a tie', async () => {
    await regie.goTo('Netwerk');
    await regie.addParty('Welzijn');
    await regie.addParty('Bewonersgroep');
    await regie.tie('Welzijn', 'Bewonersgroep');
    await regie.openTie('Welzijn', 'Bewonersgroep');
    await regie.side().getByRole('button', { name: 'Leg iets vast' }).click();
    await regie.captureAs('Botsing', 'Wie heeft de sleutel?');
    await expect(regie.side().getByText('Wie heeft de sleutel?')).toBeVisible();
    await regie.everythingSaved();
  });

  await test.step('kill the browser, delete its profile, stop the host, start again', async () => {
    await regie.goTo('Bijeenkomst');
    await expect(page.getByRole('heading', { name: 'Wat werkt hier?', level: 1 })).toBeVisible();
    expect(killBrowser(profile)).toBeGreaterThan(0);
    await context.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    await host.stop();
    host = await serveKring(dataDir);
    context = await openBrowser(profile);
    page = context.pages()[0] ?? (await context.newPage());
    watchErrors(page, errors);
    await page.goto(host.url);
    regie = new Regie(page);
  });

  await test.step('come back at the right step and time, with every note', async () => {
    await page
      .getByRole('link', { name: 'Open de bijeenkomst' })
      .or(page.getByRole('button', { name: 'Open de bijeenkomst' }))
      .click();
    await expect(page.getByRole('heading', { name: 'Wat werkt hier?', level: 1 })).toBeVisible();
    // 25 minutes were set, and the clock went on while nobody was there: never more than that, never reset to 30.
    await expect(page.getByRole('region', { name: 'Klok' })).toContainText('van 25');
    await expect(page.getByRole('region', { name: 'Klok' })).toContainText(/Nog 2[0-5] minuten/);
    for (const [at, group] of GROUPS.entries()) {
      await expect(page.getByRole('region', { name: group }).getByRole('article', { name: /^Les/ })).toHaveCount(
        linesOf(at).length,
      );
    }
    await regie.goTo('Netwerk');
    await regie.openTie('Welzijn', 'Bewonersgroep');
    await expect(regie.side().getByText('Wie heeft de sleutel?')).toBeVisible();
  });

  await test.step('export, and read the Word file with another parser', async () => {
    await regie.goTo('Verslag');
    const file = info.outputPath('verslag.docx');
    await regie.makeWord(file);
    const { value: html } = await mammoth.convertToHtml(
      { buffer: readFileSync(file) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: 'picture' })) },
    );
    const headings = [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, text = '']) =>
      text.replace(/<.*?>/g, '').toLowerCase(),
    );
    expect(
      headings.filter((text) => GROUPS.some((group) => group.toLowerCase() === text.replace('&amp;', '&'))),
    ).toEqual(['samenwerken', 'lerend vermogen', 'data &amp; ict']);
    const bullets = [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, text = '']) => text.replace(/<.*?>/g, ''));
    expect(bullets.filter((text) => text.startsWith('Zin '))).toEqual(
      [0, 1, 2].flatMap((at) => linesOf(at).map(plain)),
    );
    const links = [...html.matchAll(/<a href="(https:\/\/voorbeeld\.example\/\d+)">(.*?)<\/a>/g)].map(
      ([, href, text]) => [href, text],
    );
    expect(links).toHaveLength(8);
    expect(links[0]).toEqual(['https://voorbeeld.example/1', 'het voorbeeld 1']);
    const table = html.match(/<table>.*?<\/table>/g)?.find((one) => one.includes('Bewonersgroep'));
    expect(table).toContain('Welzijn');
    expect(html).toMatch(/<img alt="[^"]{20,}"/);
    expect(html).not.toContain(PRIVATE);
    expect(html).not.toContain('Wie heeft de sleutel?');
  });

  await context.close();
  await host.stop();
  rmSync(profile, { recursive: true, force: true });
});
