import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { LearningPage } from './pages/learning';
import { NetworkPage } from './pages/network';

const goTo = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

test('what is said of a tie is pinned there by keyboard, goes to another tie and comes back, step by step [S0-42]', async ({
  regie,
}) => {
  const { page } = regie;
  await regie.openDemonstration();
  await goTo(page, '#/network/prg-vlierbuurt/tie/tie-18');
  const network = new NetworkPage(page);
  const pinned = (text: string) => network.sheet().getByRole('listitem').filter({ hasText: text });
  await expect(network.sheet().getByRole('heading', { name: 'Welzijn en Bewonersgroep' })).toBeVisible();

  await page.keyboard.press('n');
  await page.keyboard.press('2');
  await expect(network.sheet().getByRole('radio', { name: /Hobbel$/ })).toBeChecked();
  await page.keyboard.type('Wie de sleutel heeft, beslist');
  await page.keyboard.press('Enter');
  await expect(pinned('Wie de sleutel heeft, beslist')).toContainText('open');

  // About another tie: two names and Enter; and off the first one.
  await pinned('Wie de sleutel heeft')
    .getByRole('button', { name: /^Meer over Hobbel/ })
    .click();
  await page.getByRole('menuitem', { name: 'Gaat over ...' }).click();
  const about = page.getByRole('combobox', { name: 'Partij of lijn erbij' });
  await expect(about).toBeFocused();
  await page.keyboard.type('gemeente - lommervlier');
  await expect(page.getByRole('option', { name: 'Huisarts Lommervlier en Gemeente' })).toBeVisible();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('row', { name: 'Huisarts Lommervlier en Gemeente' })).toBeVisible();
  await page.keyboard.type('De Smederij');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('row', { name: 'De Smederij' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Welzijn en Bewonersgroep eraf' }).click();
  await dialog.getByRole('button', { name: /^Sluiten/ }).click();
  await expect(pinned('Wie de sleutel heeft')).toHaveCount(0);
  await expect(page.getByText('29 partijen, 45 lijnen')).toBeVisible();

  await regie.takeBack();
  await expect(pinned('Wie de sleutel heeft')).toHaveCount(1);
  await regie.takeBack();
  await expect(page.getByText('28 partijen, 45 lijnen')).toBeVisible();
  await goTo(page, '#/network/prg-vlierbuurt/tie/tie-09');
  await expect(pinned('Wie de sleutel heeft')).toHaveCount(1);
  await regie.takeBack();
  await expect(pinned('Wie de sleutel heeft')).toHaveCount(0);

  // What is pinned, in one list; the marks of the map follow what is asked.
  await page.getByRole('button', { name: 'Notities', exact: true }).click();
  const learning = new LearningPage(page);
  await learning.kinds('Botsing');
  await expect(network.sheet()).toContainText('2 van 34 notities');
  await network.sheet().getByRole('button', { name: 'Huisarts Lommervlier en Gemeente' }).click();
  await expect(network.sheet().getByRole('heading', { name: 'Huisarts Lommervlier en Gemeente' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Notities: een deel' })).toBeVisible();
});

test('a clash on a tie is explored and tried, comes back as a question and becomes a lesson; the wall stays silent [S0-37, S3-31]', async ({
  regie,
}) => {
  const { page } = regie;
  await regie.beginProgramme('Samen in de Tuinwijk');
  await regie.goTo('Netwerk');
  const network = new NetworkPage(page);
  for (const name of ['Huisarts', 'Gemeente']) {
    await network.newParty().fill(name);
    await network.newParty().press('Enter');
  }
  await network.party('Huisarts').focus();
  await page.keyboard.press('Enter');
  await network.sheet().getByRole('combobox', { name: 'Lijn met …' }).fill('Gemeente');
  await page.getByRole('option', { name: 'Gemeente' }).click();
  await network.sheet().getByRole('button', { name: 'Gemeente', exact: true }).click();

  await page.keyboard.press('n');
  await page.keyboard.press('3');
  await page.keyboard.type('Bellen of mailen?');
  await page.keyboard.press('Enter');
  const line = network.sheet().getByRole('listitem').filter({ hasText: 'Bellen of mailen?' });
  await expect(line).toContainText('Genoemd');
  await expect(line).toContainText('alleen ik');

  await line.getByRole('button', { name: 'Werk deze botsing uit' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('radio', { name: 'Verkennen' }).click();
  await sheet.getByRole('textbox', { name: 'Wat is het verschil' }).fill('De een wil snel, de ander wil het op papier');
  await sheet.getByRole('textbox', { name: 'Welke groep' }).first().fill('Huisartsen');
  await sheet.getByRole('textbox', { name: 'Hoe zien zij het' }).first().fill('Bellen kost geen tijd');
  await sheet.getByRole('radio', { name: 'Proef' }).click();
  await expect(sheet).toContainText('Verkend');
  await sheet.getByRole('textbox', { name: 'Wat proberen we' }).fill('Twee weken eerst bellen');
  await sheet.getByRole('textbox', { name: 'Waaraan zien we of het werkt' }).fill('Minder terugbellen');
  await sheet.getByRole('textbox', { name: 'Waaraan zien we of het werkt' }).blur();
  await expect(sheet).toContainText('Proef loopt');
  await page.keyboard.press('Escape');

  // In the next meeting it is asked how it goes.
  await regie.goTo('Programma');
  await regie.beginSession();
  await expect(page.getByText('Komt terug van eerder: 1 proef.')).toBeVisible();
  await page.getByRole('button', { name: 'Zet in de agenda' }).click();
  await page.getByRole('button', { name: 'Terugkijken', exact: true }).click();
  const learning = new LearningPage(page);
  await expect(learning.comingBack('Bellen of mailen')).toContainText('Proef: Twee weken eerst bellen');
  await learning.answer('Bellen of mailen', 'Deels', 'Alleen in de ochtend');
  await expect(learning.sheet()).toContainText('Alles is beantwoord.');
  await page.keyboard.press('Escape');
  await regie.takeBack();
  await expect(page.getByText('Komt terug van eerder: 1 proef.')).toBeVisible();
  await regie.putBack();
  await expect(page.getByText('Komt terug van eerder')).toHaveCount(0);
  await regie.takeBack();

  // The meeting itself opens with it; the room sees nothing of it.
  await page.getByRole('link', { name: 'Start de bijeenkomst' }).click();
  await page.getByRole('button', { name: /^Begin met/ }).click();
  const wall = await regie.openWall();
  await expect(wall.getByText('Terugkijken op de vorige keer')).toBeVisible();
  await page
    .getByRole('article', { name: /Bellen of mailen/ })
    .getByRole('button', { name: /^Gelukt:/ })
    .click();
  await expect(page.getByRole('article', { name: /Bellen of mailen/ })).toHaveCount(0);
  await expect(wall.getByText(/Bellen|eerst bellen|Huisartsen/)).toHaveCount(0);

  await regie.goTo('Leren');
  await expect(learning.thread('Bellen of mailen?')).toContainText('geleerd');
  await learning.thread('Bellen of mailen?').getByRole('button').first().click();
  await expect(sheet.getByRole('textbox', { name: 'Wat kwam ervan' })).toHaveCount(0);
  await expect(sheet.getByRole('textbox', { name: 'Wat leren we hiervan' })).toBeVisible();
});
