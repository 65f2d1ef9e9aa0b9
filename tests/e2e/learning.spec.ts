import AxeBuilder from '@axe-core/playwright';
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
