import { expect, test } from './fixtures';
import { Notes } from './pages/notes';
import { RunPage } from './pages/run';

const READY = 'ses-4';

test.beforeEach(async ({ regie }) => {
  await regie.openDemonstration();
  await regie.everythingSaved();
});

test('going to another page puts the focus on its heading, and the next key is meant for that page', async ({
  regie,
}) => {
  for (const word of ['Netwerk', 'Verslag', 'Werkvormen', 'Instellingen', 'Programma'] as const) {
    await regie.goTo(word);
    await expect(regie.page.getByRole('heading', { level: 1 })).toBeFocused();
  }
  const run = await RunPage.of(regie.page, READY);
  await expect(run.title()).toBeFocused();
  await run.act(/^Begin met/).click();
  await expect(run.clock()).toContainText('Nog');
  await regie.goTo('Programma');
  await regie.goTo('Bijeenkomst');
  await expect(run.title()).toBeFocused();
  await run.page.keyboard.press('Space');
  await expect(run.clock()).toContainText('De klok staat stil');
});

test('a line that is being written keeps the focus when another page comes', async ({ regie }) => {
  await RunPage.of(regie.page, READY);
  const line = new Notes(regie.page).line();
  await line.fill('Half een zin');
  await RunPage.of(regie.page, 'ses-2');
  await line.focus();
  await expect(line).toBeFocused();
});

test('kinds stand on one row in the smallest window, and those out of view are still under their digit', async ({
  regie,
}) => {
  await regie.page.setViewportSize({ width: 1024, height: 768 });
  await RunPage.of(regie.page, READY);
  const notes = new Notes(regie.page);
  const chips = regie.page.getByRole('radiogroup', { name: 'Soort notitie' }).getByRole('radio');
  await expect(chips.first()).toBeVisible();
  const tops = () =>
    chips.evaluateAll((all) => [...new Set(all.map((chip) => chip.getBoundingClientRect().top))].length);
  await expect.poll(tops).toBe(1);
  const fewer = await chips.count();
  await notes.line().focus();
  await regie.page.keyboard.press('9');
  await expect(notes.kind()).toContainText('Parkeren');
  await expect.poll(tops).toBe(1);
  await regie.page.setViewportSize({ width: 1600, height: 900 });
  await expect.poll(() => chips.count()).toBeGreaterThan(fewer);
  await expect(chips).toHaveCount(9);
});

test('a number at the beginning of a note stays in it: 2e lijn, 3x, 41 van de 100', async ({ regie }) => {
  const notes = new Notes(regie.page);
  await notes.goToStep('ses-2', 'Wat werkt hier');
  await expect(notes.kind()).toContainText('Les');
  for (const text of ['2e lijn en eerste lijn', '3x per week samen eten', '41 van de 100', '2e-lijns zorg']) {
    await notes.capture(text);
    await expect(notes.line()).toHaveValue('');
    await expect(notes.slip(text)).toContainText('Les');
  }
  // One key for the kind and then the text stays what it was, also when the text begins with the same letter.
  await notes.line().press('2');
  await expect(notes.kind()).toContainText('Tip');
  await notes.capture('een soep voor iedereen');
  await expect(notes.slip('een soep voor iedereen')).toContainText('Tip');
});

test('the name of an act that can be taken back is in the language of the screen', async ({ regie }) => {
  await regie.goTo('Instellingen');
  await regie.page.getByRole('radio', { name: 'English' }).click();
  const run = await RunPage.of(regie.page, READY);
  await run.act(/^Begin with/).click();
  const title = (await run.title().textContent()) ?? '';
  expect(title).not.toBe('Hoe ging het met je actie?');
  await expect(
    regie.page.getByRole('banner').getByRole('button', { name: new RegExp(title.replace('?', '\\?')) }),
  ).toBeVisible();
});
