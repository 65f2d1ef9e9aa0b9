import { workspaceOf } from '../../shared/model/tables';
import { toFile } from '../../shared/workspace/programme-slice';
import { aBlock, aNote, aParticipant, aProgramme, aSession, PROGRAMME_ID, SESSION_ID } from '../make';
import { expect } from './fixtures';
import { BoardPage } from './pages/board';
import type { Regie } from './pages/regie';
import { RunPage } from './pages/run';
import { WallPage } from './pages/wall';

export const THOUGHTS = [
  'Koffie in de hal',
  'Bankje voor de deur',
  'Samen koken',
  'Soep op dinsdag',
  'Fietsen maken',
  'Lege plek',
];
const write = aBlock({ id: 'write', title: 'Schrijf op', kind: 'custom', captures: ['insight'], minutes: 5, order: 1 });
const choose = aBlock({
  ...{ id: 'choose', title: 'Kies wat mee gaat', kind: 'method_step', prompt: 'Wat neem je mee?' },
  ...{ minutes: 10, order: 2 },
});
const people = Array.from({ length: 8 }, (_, at) => aParticipant({ id: `person-${at}`, attendance: 'present' }));

/** A file with a meeting of two steps: slips are written, and then chosen from. */
function fileWith(texts: readonly string[]): Buffer {
  const notes = texts.map((text, at) => aNote('insight', { id: `slip-${at}`, blockId: 'write', text, order: at + 1 }));
  const workspace = workspaceOf({
    ...{ programmes: [aProgramme()], sessions: [aSession()], blocks: [write, choose], participants: people },
    notes,
  });
  const about = { language: 'nl', now: '2026-10-15T12:00:00Z', isDemo: false } as const;
  return Buffer.from(JSON.stringify(toFile(workspace, [PROGRAMME_ID], about)));
}

/** Opens such a meeting at the step in which is chosen. */
export async function openChoosing(
  regie: Regie,
  texts: readonly string[] = THOUGHTS,
): Promise<{ run: RunPage; board: BoardPage }> {
  const { page } = regie;
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open een bestand/ }).click();
  await (await choosing).setFiles({ name: 'workspace.json', mimeType: 'application/json', buffer: fileWith(texts) });
  await regie.everythingSaved();
  // What was said of the file would lie over the cards.
  await page.getByRole('alertdialog').getByRole('button', { name: /sluit/i }).click();
  const run = await RunPage.of(page, SESSION_ID);
  await run.goTo(/^Kies wat mee gaat/);
  const board = new BoardPage(page);
  await expect(board.looseCards()).toHaveCount(texts.length);
  return { run, board };
}

/** The zaalscherm of a large room. */
export const wallOf = async (regie: Regie): Promise<WallPage> => {
  const page = await regie.openWall();
  await page.setViewportSize({ width: 1920, height: 1080 });
  return new WallPage(page);
};
