import { expect, test } from './fixtures';
import { CardPage } from './pages/card';

const SUCCESS = 'Ik vind de wijkkrant geslaagd als …';
const SHARE = 'Hoe gaan we kennis delen?';

test('tables fill in versions of their own, side by side and brought together, and nothing is lost [S2-76]', async ({
  regie,
}) => {
  const card = await CardPage.begin(regie);
  const { page } = regie;
  await card.write(SUCCESS, 'iedereen hem krijgt');
  await card.fromVersions('Nieuwe versie');
  await page.getByRole('textbox', { name: 'Wie vullen deze versie in?' }).fill('Tafel 1\nTafel 2');
  await page.getByRole('button', { name: 'Maak 2 versies' }).click();
  await expect(page.getByRole('button', { name: /^Versie 2, ingevuld door Tafel 1/ })).toBeVisible();
  await card.write(SUCCESS, 'hij vrolijk is');
  await card.fromVersions('Versie 3: Tafel 2');
  await expect(page.getByRole('button', { name: /^Versie 3, ingevuld door Tafel 2/ })).toBeVisible();
  await card.write(SUCCESS, 'er puzzels in staan', 'kinderen meedoen');

  await card.fromVersions('Leg naast elkaar');
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader', { name: /^Versie/ })).toHaveCount(3);
  await expect(table.getByText('ook bij Redactie en Tafel 2')).toBeVisible();
  await expect(page.getByText('4 van 4 teksten gaan mee.')).toBeVisible();
  await table.getByRole('checkbox', { name: 'kinderen meedoen' }).press('Space');
  await expect(page.getByText('3 van 4 teksten gaan mee.')).toBeVisible();
  await page.getByRole('button', { name: 'Breng samen in een nieuwe versie' }).click();
  await expect(page.getByRole('button', { name: /^Versie 4, ingevuld door Alle tafels samen/ })).toBeVisible();
  await expect(card.answers(SUCCESS)).toHaveText([/^iedereen hem krijgt/, /^hij vrolijk is/, /^er puzzels in staan/]);

  await card.fromVersions('Leg naast elkaar');
  await page.getByRole('radio', { name: 'Wat is anders' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'nieuw' })).toHaveText('1 nieuw, 0 anders, 1 weg, 2 gelijk');
  await page.getByRole('button', { name: 'Terug naar de kaart' }).click();
  await card.fromVersions('Versie 3: Tafel 2');
  await expect(card.answers(SUCCESS)).toHaveCount(3);
});

test('a programme with several cards asks which one, and a column can be said to be done [S2-76]', async ({
  regie,
}) => {
  const card = await CardPage.begin(regie);
  const { page } = regie;
  await card.write(SUCCESS, 'iedereen hem krijgt');
  await page.getByRole('button', { name: 'Hoe ver is Waarden? bezig' }).click();
  await page.getByRole('menuitem', { name: 'klaar' }).click();
  await expect(page.getByRole('button', { name: 'Hoe ver is Waarden? klaar' })).toBeVisible();
  await page.getByRole('radio', { name: 'Alleen stap 1' }).click();
  await expect(page.getByText('Weinig tijd? Doe eerst alleen stap 1.')).toBeVisible();
  await expect(card.line(SHARE)).toHaveCount(0);
  await page.getByRole('radio', { name: 'Stap 2 t/m 5' }).click();
  await expect(card.line(SUCCESS)).toHaveCount(0);
  await expect(card.line(SHARE)).toBeVisible();

  await card.fromVersions('Nieuwe kaart');
  await page.getByRole('button', { name: 'Nieuwe kaart' }).click();
  await page.getByRole('textbox', { name: 'Over welk netwerk gaat het?' }).fill('de moestuin');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wanneer is de moestuin geslaagd?');
  await regie.goTo('Kaart');
  await page.getByRole('link', { name: 'Wanneer is de wijkkrant geslaagd?' }).click();
  await expect(card.answers(SUCCESS)).toHaveCount(1);
});

test('the card is read from left to right as one sentence, and says which actions serve no value', async ({
  regie,
}) => {
  await CardPage.ofDemonstration(regie);
  await regie.page.getByRole('button', { name: 'Lees de kaart' }).click();
  const sheet = regie.page.getByRole('dialog');
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveText([
    'Als we dit doen:',
    'onder deze voorwaarden:',
    'en zo samenwerken:',
    'dan is het wijknetwerk Vlierbuurt geslaagd, want dan geldt:',
  ]);
  await expect(sheet.getByText('Bij 2 acties staat nog niet voor welke waarde die zijn.')).toBeVisible();
});
