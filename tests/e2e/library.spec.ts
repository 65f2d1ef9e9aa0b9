import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { LibraryPage } from './pages/library';
import { PlanPage } from './pages/plan';
import type { Regie } from './pages/regie';

async function atPlan(regie: Regie): Promise<PlanPage> {
  await regie.beginProgramme('Onze buurt');
  await regie.beginSession();
  const plan = new PlanPage(regie.page);
  await plan.takeFirst('Actieleren');
  return plan;
}

async function serious(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Keeps the whole agenda as "Onze middag" and answers the library, where it then stands. */
async function saveAgenda(regie: Regie): Promise<LibraryPage> {
  const plan = await atPlan(regie);
  await plan.act('Bewaar als werkvorm').click();
  await plan.sheet().getByRole('textbox', { name: 'Naam van de werkvorm' }).fill('Onze middag');
  await plan
    .sheet()
    .getByRole('checkbox', { name: /^Vertel/ })
    .press('Space');
  await plan.act('Bewaar 8 blokken').click();
  const library = new LibraryPage(regie.page);
  await expect(library.preview().getByRole('heading', { name: 'Onze middag' })).toBeVisible();
  return library;
}

test('a method is found by half a word, by what it is for, and by what fits the meeting', async ({ regie }) => {
  const plan = await atPlan(regie);
  await plan.act('Wie komen er?').click();
  await plan.sheet().getByRole('textbox', { name: 'Rol erbij' }).click();
  await plan.paste('Bewoner\nBewoner\nHuisarts');
  await expect(plan.sheet().getByRole('button', { name: 'Meer met Huisarts' })).toBeVisible();
  await plan.page.keyboard.press('Escape');
  await plan.act('Werkvorm toevoegen').click();
  const library = new LibraryPage(plan.page);
  await expect(library.list()).toHaveCount(14);
  await library.search().fill('REFLECTIER');
  await expect(library.list()).toHaveCount(1);
  await library.search().fill('');
  await library.choose('Waarvoor', 'een hobbel of botsing aanpakken');
  await expect(library.list()).toHaveCount(2);
  await library.choose('Waarvoor', 'alles');
  await library.choose('Hooguit', 'wat er over is: 35 min');
  await expect(library.list()).toHaveCount(2);
  await library.choose('Hooguit', 'alles');
  await library.choose('Met', 'wie er komen: 3 mensen');
  await expect(library.method('Actieleren')).toHaveCount(0);
});

test('some steps of a method are taken with the keyboard alone', async ({ regie }) => {
  const plan = await atPlan(regie);
  await plan.act('Werkvorm toevoegen').focus();
  await plan.page.keyboard.press('Enter');
  const library = new LibraryPage(plan.page);
  await library.search().fill('reflectieronde');
  await library.act('Vink alles uit').focus();
  await plan.page.keyboard.press('Enter');
  await expect(library.act(/^Neem 0 stappen/)).toBeDisabled();
  for (const step of ['Even stil', 'Eén zin']) {
    await plan.page.getByRole('checkbox', { name: step }).focus();
    await plan.page.keyboard.press('Space');
  }
  await library.act('Neem 2 stappen (9 min)').focus();
  await plan.page.keyboard.press('Enter');
  await expect.poll(async () => (await plan.agenda()).slice(-2)).toEqual(['14:55 Even stil', '15:00 Eén zin']);
});

test('an agenda becomes a method, is changed, and fills another agenda with its own words', async ({ regie }) => {
  const library = await saveAgenda(regie);
  const { page } = library;
  await library.act('Pas aan').click();
  await library.write('Waar is het voor', 'Samen een vraag verder brengen.');
  await library.write('Titel', 'Wie heeft er een vraag?', library.step(2));
  await library.step(2).getByRole('button', { name: '5 minuten langer' }).click();
  await library.step(2).getByRole('button', { name: 'Soort erbij' }).click();
  await page.getByRole('menuitem', { name: 'Idee' }).click();
  await library.step(3).getByRole('button', { name: 'Haal deze stap weg' }).click();
  await library.step(1).getByRole('button', { name: 'Later' }).click();
  await library.act('Stap erbij').click();
  await library.write('Titel', 'Soep', library.step(8));
  await expect(library.editor().getByRole('listitem', { name: /^Stap/ })).toHaveCount(8);
  expect(await serious(page)).toEqual([]);
  await library.act('Klaar').click();
  await expect(library.preview()).toContainText('Samen een vraag verder brengen.');

  await page.evaluate(() => window.history.back());
  await regie.goTo('Programma');
  await page.getByRole('button', { name: 'Nieuwe bijeenkomst' }).click();
  await page.getByRole('button', { name: 'Bekijk alle werkvormen' }).click();
  await library.method('Onze middag').click();
  await library.act('Neem deze werkvorm').click();
  const plan = new PlanPage(page);
  await expect
    .poll(async () => (await plan.agenda()).slice(0, 2))
    .toEqual(['13:30 Wie heeft er een vraag?', '13:40 Hoe ging het met je actie?']);
  await plan.block('Wie heeft er een vraag?').click();
  await expect(plan.panel()).toContainText('Idee');
});

test('a method goes out as one file and comes back on another laptop', async ({ regie }) => {
  const library = await saveAgenda(regie);
  const download = await library.save();
  expect(download.suggestedFilename()).toBe('Onze middag.kringmethode.json');
  const text = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'kring-method', version: 1 });

  await library.open('zelfde.json', text);
  await expect(library.page.getByText('Deze werkvorm staat er al, precies zo.')).toBeVisible();
  await library.act('Haal weg').click();
  await expect(library.method('Onze middag')).toHaveCount(0);
  await library.open('terug.json', text);
  await expect(library.preview().getByRole('heading', { name: 'Onze middag' })).toBeVisible();

  const other = text.replaceAll('Onze middag', 'Onze avond');
  await library.open('anders.json', other);
  await library.act('Zet ernaast').click();
  await expect(library.method('Onze avond')).toBeVisible();
  await expect(library.method('Onze middag')).toBeVisible();
  await library.open('nog eens.json', other);
  await library.act('Vervang').click();
  await expect(library.method('Onze middag')).toHaveCount(0);
  await library.act('Ongedaan maken').first().click();
  await expect(library.method('Onze middag')).toBeVisible();
});

test('a broken file is named with the place, and nothing changes', async ({ regie }) => {
  const library = await saveAgenda(regie);
  const text = readFileSync(await (await library.save()).path(), 'utf8');
  const broken = JSON.parse(text);
  broken.method.steps[1].minutes = 'een poosje';
  await library.open('kapot.kringmethode.json', JSON.stringify(broken));
  const sheet = library.page.getByRole('dialog', { name: 'De werkvorm gaat niet open' });
  await expect(sheet).toContainText('kapot.kringmethode.json');
  await expect(sheet.getByRole('alert')).toContainText('In stap 2 van deze werkvorm klopt iets niet, bij ‘minutes’.');
  await library.page.keyboard.press('Escape');
  await library.open('foto.json', 'geen json');
  await expect(sheet.getByRole('alert')).toContainText('Dit bestand is niet te lezen.');
  await library.page.keyboard.press('Escape');
  await expect(library.list()).toHaveCount(15);
});

test('a method of Kring is adapted as your own, and taking it away can be undone', async ({ regie }) => {
  await regie.beginProgramme('Onze buurt');
  const library = await LibraryPage.of(regie.page);
  await library.search().fill('scharreltijd');
  await library.method('Scharreltijd').click();
  await library.act('Maak een eigen versie').click();
  await library.write('Naam', 'Rondje plein');
  await expect(library.editor().getByRole('heading', { level: 1, name: 'Rondje plein' })).toBeVisible();
  await library.editor().getByRole('radio', { name: 'Engels' }).click();
  await library.write('Naam', 'Round the square');
  await library.act('Klaar').click();
  await expect(library.method('Rondje plein')).toContainText('eigen werkvorm');
  await library.act('Haal weg').click();
  await expect(library.method('Rondje plein')).toHaveCount(0);
  await library.act('Ongedaan maken').click();
  await expect(library.method('Rondje plein')).toBeVisible();
});

test('a method that is broken on this laptop is named and left out, and the others are there', async ({ regie }) => {
  const library = await saveAgenda(regie);
  await regie.everythingSaved();
  // As a disk that was damaged, or a later Kring, might leave it: past every check of this one.
  await library.page.evaluate(async () => {
    const done = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((yes, no) => {
        asked.onsuccess = () => yes(asked.result);
        asked.onerror = () => no(asked.error);
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      if (database.objectStoreNames.contains('ownMethods')) {
        const rows = database.transaction('ownMethods', 'readwrite').objectStore('ownMethods');
        for (const row of await done(rows.getAll())) {
          row.method.steps[0].minutes = 'lang';
          await done(rows.put(row));
        }
      }
      database.close();
    }
  });
  await library.page.reload();
  await expect(library.page.getByText('Onze middag: er klopt iets niet bij ‘steps.0.minutes’.')).toBeVisible();
  await expect(library.list()).toHaveCount(14);
});
