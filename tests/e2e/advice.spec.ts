import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './fixtures';
import { PlanPage } from './pages/plan';
import type { Regie } from './pages/regie';

/** The demonstration as it was before its second session: there the plan may still be changed. */
function beforehand(): Buffer {
  const files = unzipSync(new Uint8Array(readFileSync('resources/samples/demo.kring')));
  const content = JSON.parse(strFromU8(files['workspace.json'] ?? new Uint8Array())) as {
    sessions: { id: string; status: string }[];
  };
  const sessions = content.sessions.map((session) =>
    session.id === 'ses-2' ? { ...session, status: 'ready' } : session,
  );
  return Buffer.from(JSON.stringify({ ...content, sessions }));
}

async function withBuildingBlocks(regie: Regie): Promise<PlanPage> {
  await regie.beginProgramme('Onze buurt');
  await regie.beginSession();
  const plan = new PlanPage(regie.page);
  await plan.takeFirst('Bouwstenen break-outs');
  return plan;
}

test('one thing is said at a time; the others are a click away, and each is done with one click [S0-9]', async ({
  regie,
}) => {
  const plan = await withBuildingBlocks(regie);
  await expect(plan.advice()).toHaveCount(1);
  await expect(plan.page.getByText('0 min voor gezamenlijke doelen', { exact: true })).toBeVisible();
  await expect(plan.advice()).toContainText('Er is nog geen tijd voor wat jullie samen willen.');
  await plan.act('Nog 1').click();
  const all = plan.page.getByRole('dialog', { name: 'Wat Kring opmerkt' });
  await expect(all.getByRole('listitem')).toHaveCount(2);
  await all.getByRole('button', { name: /^Voeg 20 min toe/ }).click();
  await expect(all.getByRole('listitem').first()).toContainText('Het past niet: 20 min te lang.');
  await plan.page.keyboard.press('Escape');
  await expect.poll(() => plan.agenda()).toContain('13:40 Wat willen we samen bereiken?');
  await expect(plan.page.getByText('20 min voor gezamenlijke doelen', { exact: true })).toBeVisible();
  await plan.act('Stop om 15:50').click();
  await expect(plan.advice()).toContainText('Er is nog geen scharreltijd.');
  await plan.act(/^Voeg 15 min toe/).click();
  await expect.poll(() => plan.agenda()).toContain('15:10 Scharreltijd');
  await plan.act('Stop om 16:05').click();
  await expect(plan.advice()).toHaveCount(0);
});

test('what is left so stays left, also after a restart, and can be heard again', async ({ regie }) => {
  const plan = await withBuildingBlocks(regie);
  await expect(plan.advice()).toContainText('nog geen tijd voor wat jullie samen willen');
  await plan.act('Laat zo').click();
  await expect(plan.advice()).toContainText('nog geen scharreltijd');
  await plan.act('Laat zo').click();
  await expect(plan.advice()).toHaveCount(0);
  await regie.everythingSaved();
  await plan.page.reload();
  await expect(plan.rows().first()).toBeVisible();
  await expect(plan.advice()).toHaveCount(0);
  await plan.act(/^Laat je zo/).click();
  await plan.act('Zeg het toch').first().click();
  await plan.page.keyboard.press('Escape');
  await expect(plan.advice()).toContainText('nog geen tijd voor wat jullie samen willen');
});

test('a group without a resident is told, and one click swaps two people [S0-54]', async ({ regie }) => {
  const choosing = regie.page.waitForEvent('filechooser');
  await regie.page.getByRole('button', { name: /^Open een bestand/ }).click();
  await (await choosing).setFiles({ name: 'workspace.json', mimeType: 'application/json', buffer: beforehand() });
  await expect(regie.page.getByRole('heading', { level: 1, name: /^Samen gezond/ })).toBeVisible();
  const plan = await PlanPage.of(regie.page, 'ses-2');
  await expect(plan.advice()).toContainText('In Data & ICT zit geen inwoner.');
  await plan.act(/^Ruil Bewoner, koffieochtend en /).click();
  await expect(plan.advice()).not.toContainText('geen inwoner');
  await regie.takeBack();
  await expect(plan.advice()).toContainText('In Data & ICT zit geen inwoner.');
});
