import type { Page } from '@playwright/test';
import type { BreakoutGroup } from '../../shared/model/session';
import { FILE_TABLE_NAMES } from '../../shared/model/tables';
import { ENVELOPE } from '../../shared/workspace/format';
import { aBlock, aGroup, aParticipant, aProgramme, aSession, aTheme, SESSION_ID } from '../make';
import { expect, test } from './fixtures';
import type { Regie } from './pages/regie';
import { RunPage } from './pages/run';
import { WallPage } from './pages/wall';

const LONG_TITLE = 'Samenwerkingsverbanden in de wijk: wat hebben we nu echt nodig, samen?';
const LONG_PROMPT =
  'Hang elke hobbel bij een soort. Praten we om te beslissen, of om te leren? Is er te weinig tijd? Doen we het altijd zo? Kijkt ieder vanuit zijn eigen vak? Is het ongelijk aan tafel? Past het nergens bij? Maak dan een eigen soort.';
const LONG_QUESTION = 'Welke gegevens en hulpmiddelen helpen de buurt vooruit, en wie zorgt dat het ook echt gebeurt?';

const scribe = aParticipant({ id: 'scribe', label: 'Wijkverpleegkundige' });
const groupsOf = (count: number): readonly BreakoutGroup[] =>
  Array.from({ length: count }, (_, at) =>
    aGroup({
      name: `Groep ${at + 1}`,
      themeId: 'theme-1',
      place: 'Kantine van de sportvereniging, ronde tafel',
      question: LONG_QUESTION,
      scribeId: scribe.id,
      participantIds: [scribe.id],
    }),
  );

/** A file with one meeting that has much to say, in so many groups. */
function fileWith(count: number): Buffer {
  const nothing = FILE_TABLE_NAMES.map((table) => [table, []]);
  const content = {
    ...ENVELOPE,
    ...{ isDemo: false, language: 'nl', exportedAt: '2026-10-15T12:00:00Z' },
    ...Object.fromEntries(nothing),
    programmes: [aProgramme()],
    sessions: [aSession()],
    blocks: [aBlock({ title: LONG_TITLE, prompt: LONG_PROMPT, mode: 'breakout', minutes: 30 })],
    participants: [scribe],
    breakoutGroups: groupsOf(count),
    themes: [aTheme({ title: 'Gegevens, hulpmiddelen en ICT' })],
  };
  return Buffer.from(JSON.stringify(content));
}

async function open({ page }: Regie, buffer: Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open een bestand/ }).click();
  await (await choosing).setFiles({ name: 'workspace.json', mimeType: 'application/json', buffer });
}

async function inOvertime(page: Page): Promise<void> {
  await page.clock.setSystemTime(Date.now() + 32.5 * 60_000);
}

for (const count of [1, 3, 6, 12]) {
  test(`a long question in overtime with ${count} groups stays whole and readable`, async ({ regie }) => {
    await open(regie, fileWith(count));
    await expect(
      regie.page.getByRole('heading', { name: 'Werkbijeenkomst' }).or(regie.page.getByText('Geopend')),
    ).not.toHaveCount(0);
    const run = await RunPage.of(regie.page, SESSION_ID);
    const page = await regie.openWall();
    const wall = new WallPage(page);
    await run.page.getByRole('button', { name: /^Begin met/ }).click();
    await expect(wall.groups()).toHaveCount(count);
    await inOvertime(page);
    await expect(wall.clock()).toHaveAttribute('aria-label', '2 minuten over de tijd');
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 1024, height: 768 },
    ]) {
      await page.setViewportSize(size);
      await expect.poll(async () => (await wall.measure()).outside).toEqual([]);
      const seen = await wall.measure();
      expect(seen.over).toEqual([]);
      // So much at once may take the least size, as a part of the height; the digits never shrink below a tenth.
      expect(seen.smallest).toBeGreaterThanOrEqual(28 / 1080 - 0.0005);
      expect(seen.digits).toBeGreaterThanOrEqual(0.1);
    }
  });
}
