import AxeBuilder from '@axe-core/playwright';
import { yearsFile } from '../years-file';
import { expect, test } from './fixtures';
import { LearningPage } from './pages/learning';

test('Leren shows what runs through the meetings, by time and by party, and finds it again [S0-42]', async ({
  regie,
}) => {
  const { page } = regie;
  await regie.openDemonstration();
  await regie.goTo('Leren');
  const learning = new LearningPage(page);
  await expect(learning.title()).toBeVisible();
  await expect(learning.part('Beloften').getByRole('listitem')).toHaveCount(7);
  await expect(learning.part('Hobbels').getByRole('listitem')).toHaveCount(6);
  await expect(learning.thread('De sleutel van ’t Vliernest')).toContainText('hoe gaat het?');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);

  await learning.kinds('Hobbel');
  await learning.ask('Stand', 'loopt nog');
  await learning.search('huisarts');
  await expect(learning.count('1 notitie')).toBeVisible();
  await learning.look('Op tijd');
  await expect(page.getByRole('heading', { name: /^15 oktober 2026/ })).toBeVisible();
  await page.getByRole('button', { name: 'Laat alles zien' }).click();

  await learning.ask('Partij', 'Bewonersgroep Vlierbuurt');
  await learning.look('Per partij');
  await expect(page.getByRole('link', { name: 'Welzijn en Bewonersgroep', exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Laat alles zien' }).click();

  // By keyboard: a note opens in its place, changes, and the change is taken back.
  await learning.look('Rode draad');
  await learning.thread('Zo doen we het altijd').getByRole('button').focus();
  await page.keyboard.press('Enter');
  const text = learning.sheet().getByRole('textbox', { name: 'Tekst' });
  await expect(text).toBeFocused();
  await text.fill('Eerst het gesprek, dan het formulier');
  await page.keyboard.press('Escape');
  await expect(learning.sheet()).toHaveCount(0);
  await expect(learning.thread('Eerst het gesprek, dan het formulier')).toBeVisible();
  await page.keyboard.press('Control+z');
  await learning.thread('Zo doen we het altijd').getByRole('link', { name: 'Gemeente' }).click();
  await expect(page.getByRole('complementary', { name: 'Gemeente' })).toBeVisible();
});

test('Leren without notes says what belongs there', async ({ regie }) => {
  await regie.beginProgramme('Samen in de Tuinwijk');
  await regie.goTo('Leren');
  await expect(regie.page.getByText('Hier komt wat jullie leren')).toBeVisible();
  await expect(regie.page.getByRole('link', { name: 'Naar het programma' })).toBeVisible();
});

test('a group of years finds every meeting on Leren: step by step and at once, by keyboard, in view of the next one', async ({
  regie,
}) => {
  const { page } = regie;
  const learning = new LearningPage(page);
  await learning.openFile(yearsFile({ meetings: 23, notes: 60 }));
  await regie.goTo('Leren');
  const heads = page.getByText(/^12 (januari|juni|juli|augustus|september|december) 20\d\d$/);
  await expect(heads).toHaveText(['12 september 2025', '12 december 2025']);
  await expect(learning.thread('Notitie 1 van Actieleergroep 2').first()).toContainText('sinds 12 feb 2024');

  // Back with the keyboard: the oldest of before stays in view, and the next meeting gives its place away.
  await page.getByRole('button', { name: 'Eerdere bijeenkomsten' }).focus();
  await page.keyboard.press('Enter');
  await expect(heads).toHaveText(['12 juni 2025', '12 juli 2025', '12 augustus 2025', '12 september 2025']);
  await expect(page.getByRole('button', { name: 'Eerdere bijeenkomsten' })).toBeFocused();

  // At once to the first one: what was promised there has its mark, and what came later says so.
  await learning.ask('Vanaf welke bijeenkomst', '12 jan 2024, Actieleergroep 1');
  await expect(heads).toHaveText('12 januari 2024');
  await expect(page.getByRole('button', { name: 'Eerdere bijeenkomsten' })).toBeDisabled();
  await expect(learning.thread('Notitie 7 van Actieleergroep 8')).toContainText('vanaf 12 aug 2024');
  await expect(learning.thread('Notitie 46 van Actieleergroep 1').getByText('afgesproken').last()).toBeVisible();
});
