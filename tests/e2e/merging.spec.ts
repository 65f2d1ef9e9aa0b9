import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';
import { ColleagueSheet, giveCopy, openFile } from './pages/colleague';
import { givenTo } from './pages/group';
import { Notes } from './pages/notes';
import { PlanPage } from './pages/plan';
import { test } from './second-laptop';

const SESSION = 'ses-2';
const BOTH = 'De bus komt niet in onze straat';
const GONE_THERE = 'Het zaaltje is te klein';
const GONE_HERE = 'De folder is te lang';

async function atMeeting(page: Page): Promise<Notes> {
  const notes = new Notes(page);
  await page.evaluate((id) => {
    location.hash = `#/run/${id}`;
  }, SESSION);
  await expect(notes.line()).toBeVisible();
  return notes;
}

async function reword(notes: Notes, text: string, words: string): Promise<void> {
  const sheet = await notes.open(text);
  await sheet.getByRole('textbox', { name: 'Tekst' }).fill(words);
  await notes.page.keyboard.press('Tab');
  await notes.page.keyboard.press('Escape');
  await expect(notes.slip(words)).toBeVisible();
}

test('two colleagues each work on a copy, exchange files twice and end with the same', async ({
  regie,
  laptop: colleague,
}) => {
  await regie.openDemonstration();
  const anna = await atMeeting(regie.page);
  for (const text of [BOTH, GONE_THERE, GONE_HERE]) {
    await anna.capture(text);
    await expect(anna.slip(text)).toBeVisible();
  }
  const first = await giveCopy(regie.page);

  await givenTo(colleague, first, () => colleague.getByRole('button', { name: /^Open een bestand/ }).click());
  await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('Samen gezond in de Vlierbuurt');
  const bert = await atMeeting(colleague);
  await reword(bert, BOTH, 'De bus komt nooit in onze straat');
  await bert.choose(GONE_THERE, 'Weghalen');
  await bert.capture('Bert schreef dit erbij');
  const plan = await PlanPage.of(colleague, 'ses-4');
  await plan.block('Doen').click();
  await plan.act('5 minuten langer').click();
  const fromBert = await giveCopy(colleague);

  await reword(anna, BOTH, 'De bus komt vaak niet in onze straat');
  await anna.choose(GONE_HERE, 'Weghalen');
  await anna.capture('Anna schreef dit erbij');

  const sheet = await ColleagueSheet.of(regie.page, fromBert);
  await expect(sheet.sheet()).toContainText('1 nieuw, 2 anders en 2 verwijderd');
  await expect(sheet.sheet().getByRole('status')).toHaveText(
    'Eén ding vraagt om een keuze. Kies je niets, dan geldt het voorstel.',
  );
  const both = sheet.item('De bus komt nooit in onze straat');
  await expect(both.getByRole('radio', { checked: true })).toHaveText('Allebei');
  await expect(both.locator('mark')).toHaveText(['vaak niet', 'nooit']);
  for (const [name, words] of [
    [GONE_THERE, 'Je collega verwijderde dit.'],
    [GONE_HERE, 'Jij verwijderde dit.'],
  ] as const) {
    await expect(sheet.item(name)).toContainText(words);
    await expect(sheet.item(name).getByRole('checkbox')).not.toBeChecked();
  }
  expect((await new AxeBuilder({ page: regie.page }).analyze()).violations).toEqual([]);
  await sheet.filter(/^Vraagt een keuze \(1\)/).click();
  await expect(sheet.sheet().getByRole('article')).toHaveCount(1);
  await both.getByRole('radio', { name: 'Allebei' }).click();
  await expect(sheet.sheet().getByRole('status')).toHaveText('Eén ding vraagt om een keuze. Je hebt gekozen.');
  await sheet.filter(/^Verwijderd \(2\)/).click();
  await sheet.tick(GONE_THERE);
  await sheet.take();

  await atMeeting(regie.page);
  for (const text of ['De bus komt vaak niet', 'De bus komt nooit', 'Bert schreef dit erbij', 'Anna schreef dit erbij'])
    await expect(anna.slip(text)).toHaveCount(1);
  for (const text of [GONE_THERE, GONE_HERE]) await expect(anna.slip(text)).toHaveCount(0);
  // One act: one step back takes all of it back, and one step on brings it again.
  await regie.page.getByRole('button', { name: 'Neem terug: Kopie van collega' }).click();
  await expect(anna.slip('Bert schreef dit erbij')).toHaveCount(0);
  await expect(anna.slip(GONE_THERE)).toHaveCount(1);
  await regie.page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(anna.slip('Bert schreef dit erbij')).toHaveCount(1);
  await regie.everythingSaved();
  const fromAnna = await giveCopy(regie.page);

  const back = await ColleagueSheet.of(colleague, fromAnna);
  await expect(back.sheet()).toContainText('2 nieuw, 1 anders en 1 verwijderd');
  await back.tick(GONE_HERE);
  await back.take();
  await bert.page.evaluate((id) => {
    location.hash = `#/run/${id}`;
  }, SESSION);
  await expect(bert.slip('Anna schreef dit erbij')).toHaveCount(1);
  const last = await giveCopy(colleague);
  await openFile(regie.page, last);
  await expect(regie.page.getByText('Dit bestand is hetzelfde als wat er al staat.')).toBeVisible();
});
