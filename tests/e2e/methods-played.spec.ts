import { readdirSync, readFileSync } from 'node:fs';
import { readLibrary } from '../../shared/methods/library';
import { blocksOf, stepOf } from '../../shared/methods/steps';
import type { Method } from '../../shared/model/method';
import type { NoteKind } from '../../shared/model/note-kinds';
import type { Block } from '../../shared/model/session';
import { workspaceOf } from '../../shared/model/tables';
import { kindOf } from '../../shared/notes/kinds';
import { reaches } from '../../shared/privacy/audience';
import { toFile } from '../../shared/workspace/programme-slice';
import { writeWorkspaceFile } from '../../shared/workspace/write-file';
import { aBlock, aGroup, aParticipant, aProgramme, aSession, PROGRAMME_ID, SESSION_ID } from '../make';
import { readWord } from '../read-word';
import { dutch, english } from '../words';
import { expect, test } from './fixtures';
import { Meeting } from './pages/meeting';
import { WallPage } from './pages/wall';

const FOLDER = new URL('../../resources/methods/', import.meta.url);
const library = readLibrary(
  readdirSync(FOLDER).map((name) => ({ name, json: JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) })),
);

/** Every step of every method in both windows, to be looked at. */
const SHOTS = 'tests/e2e/shots';

const START = new Date('2026-10-15T13:30:00+02:00');

/** A meeting that follows one method, with six people at two tables. */
function fileOf(method: Method): Uint8Array {
  const people = Array.from({ length: 6 }, (_none, at) =>
    aParticipant({ attendance: 'present', perspective: at % 2 === 0 ? 'resident' : 'professional' }),
  );
  const half = people.length / 2;
  const groups = ['Tafel een', 'Tafel twee'].map((name, at) =>
    aGroup({ name, participantIds: people.slice(at * half, (at + 1) * half).map(({ id }) => id) }),
  );
  const blocks = blocksOf(method, 'nl').map((block, at) => aBlock({ ...block, id: `block-${at}`, order: at + 1 }));
  const workspace = workspaceOf({
    programmes: [aProgramme()],
    sessions: [aSession({ methodIds: [method.id] })],
    participants: people,
    breakoutGroups: groups,
    blocks,
  });
  const about = { language: 'nl' as const, now: START.toISOString(), isDemo: false };
  return writeWorkspaceFile(toFile(workspace, [PROGRAMME_ID], about), new Map(), 1e7);
}

const blocksIn = (method: Method): readonly Block[] =>
  blocksOf(method, 'nl').map((block, at) => aBlock({ ...block, id: `block-${at}`, order: at + 1 }));

const sentence = (block: Block, kind: NoteKind): string => `Zin van ${block.stepId} als ${kind}.`;

/** A botsing waits for both sides, and what is parked stays with the facilitator. */
const isPrinted = (kind: NoteKind): boolean => {
  const { defaultVisibility, inReport } = kindOf(kind);
  return inReport && kind !== 'conflict' && reaches(defaultVisibility, 'core_group');
};

test('all fourteen methods are there to be played', () => {
  expect(library.broken).toEqual([]);
  expect(library.methods).toHaveLength(14);
});

for (const words of [dutch, english]) {
  for (const method of library.methods) {
    test(`${method.name[words.language]} is played from the first step to the Word report, ${words.language}`, async ({
      regie,
    }, info) => {
      test.slow();
      const { page } = regie;
      const meeting = await Meeting.open(page.context(), page, words, START);
      await meeting.openFile('werkvorm.kring', fileOf(method));
      await expect(page.getByRole('heading', { level: 1, name: aProgramme().name })).toBeVisible();
      await meeting.goTo(`#/run/${SESSION_ID}`);
      const wall = new WallPage(await regie.openWall());
      const written: { readonly text: string; readonly kind: NoteKind }[] = [];

      for (const [at, block] of blocksIn(method).entries()) {
        const step = stepOf(block, library);
        if (!step) throw new Error(`${method.id} has no step ${block.stepId}`);
        await test.step(step.title[words.language], async () => {
          if (at === 0)
            await page
              .getByRole('button', { name: words.t('session.run.begin', { title: step.title[words.language] }) })
              .click();
          else await page.keyboard.press('PageDown');
          await expect(meeting.title()).toHaveText(step.title[words.language]);
          await expect(wall.picture()).toContainText(
            step.id === 'welcome' ? aProgramme().name : step.title[words.language],
          );
          for (const kind of step.captures) {
            const text = sentence(block, kind);
            await meeting.capture(kind, text);
            await expect(page.getByRole('main')).toContainText(text);
            written.push({ text, kind });
          }
          // The time of the step goes by; nothing moves on by itself.
          await page.context().clock.fastForward(step.minutes * 60_000);
          await expect(meeting.title()).toHaveText(step.title[words.language]);
          const picture = `${SHOTS}/${method.id}-${words.language}/${String(at + 1).padStart(2, '0')}-${step.id}`;
          await page.screenshot({ path: `${picture}-regie.png` });
          await wall.page.screenshot({ path: `${picture}-zaal.png` });
        });
      }
      await page.getByRole('button', { name: words.t('session.run.finish') }).click();
      await page.getByRole('link', { name: words.t('session.run.toReport') }).click();
      const path = info.outputPath('opbrengst.docx');
      await meeting.makeWord(path);
      const { html } = await readWord(readFileSync(path));
      for (const { text, kind } of written) {
        if (isPrinted(kind)) expect(html).toContain(text);
        else expect(html).not.toContain(text);
      }
    });
  }
}
