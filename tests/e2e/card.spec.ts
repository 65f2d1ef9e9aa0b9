import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { CardPage } from './pages/card';
import type { Regie } from './pages/regie';
import { RunPage } from './pages/run';

const PROGRAMME = 'prg-vlierbuurt';
const DEMO_CARD = 'Wanneer is het wijknetwerk Vlierbuurt geslaagd?';
const SUCCESS = 'Ik vind de wijkkrant geslaagd als …';
const SHARE = 'Hoe gaan we kennis delen?';

async function newCard(regie: Regie): Promise<CardPage> {
  await regie.beginProgramme('Samen lezen');
  await regie.goTo('Kaart');
  await expect(regie.page.getByText(/^Hier komt de Partnerschapskaart/)).toBeVisible();
  await regie.page.keyboard.press('n');
  await regie.page.keyboard.type('de wijkkrant');
  await regie.page.keyboard.press('Tab');
  await regie.page.keyboard.type('Redactie');
  await regie.page.keyboard.press('Enter');
  await expect(regie.page.getByRole('heading', { level: 1 })).toHaveText('Wanneer is de wijkkrant geslaagd?');
  return new CardPage(regie.page);
}

async function demoCard(regie: Regie): Promise<CardPage> {
  await regie.openDemonstration();
  const card = await CardPage.of(regie.page, PROGRAMME);
  await expect(regie.page.getByRole('heading', { level: 1 })).toHaveText(DEMO_CARD);
  return card;
}

test('an empty card is filled in with the keyboard alone, from right to left [S2-17] [S2-50]', async ({ regie }) => {
  const card = await newCard(regie);
  const { page } = regie;
  await expect(page.getByRole('button', { name: /^Versie 1, ingevuld door Redactie, / })).toBeVisible();
  await expect(page.getByText('naar Invulkaart v2.0')).toBeVisible();

  await page.keyboard.press('n');
  await expect(card.line(SUCCESS)).toBeFocused();
  await page.keyboard.type('iedereen hem op tijd krijgt');
  await page.keyboard.press('Enter');
  await expect(card.line(SUCCESS)).toBeFocused();
  await page.keyboard.type('jongeren er ook in schrijven');
  // Tab keeps what is written and goes on in the next box: from the values to the relations, and so on.
  await page.keyboard.press('Tab');
  await expect(card.line(SHARE)).toBeFocused();
  await expect(card.answers(SUCCESS)).toHaveCount(2);
  await page.keyboard.press('Tab');
  await expect(card.line('Hoe gaan we zeggenschap delen?')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('door overleg');
  await page.keyboard.press('Enter');

  // The quiet question stands under it, and the group finds it enough.
  await expect(card.item('door overleg')).toContainText('Met wie, hoe vaak en wie begint?');
  await page.keyboard.press('ArrowUp');
  await expect(card.answer('door overleg')).toBeFocused();
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'Zo is het genoeg' }).press('Enter');
  await expect(card.item('door overleg')).not.toContainText('Met wie, hoe vaak');
  await expect(card.answer('door overleg')).toBeFocused();

  // Enter changes, space shares, Alt with an arrow moves, Delete takes away.
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.type(' op maandag');
  await page.keyboard.press('Enter');
  await expect(card.answer('door overleg op maandag')).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(card.box('Wat moeten we kunnen?')).toContainText('door overleg op maandag');
  await expect(card.item('door overleg op maandag')).toContainText('stond bij Relaties');
  await expect(card.answer('door overleg op maandag')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(card.box('Hoe betrekken we iedereen?')).toContainText('door overleg op maandag');
  await page.keyboard.press('Delete');
  await expect(card.item('door overleg op maandag')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(card.item('door overleg op maandag')).toHaveCount(1);
});

test('the columns hold the printed questions of the card [S2-29] [S2-30] [S2-31] [S2-32] [S2-33]', async ({
  regie,
}) => {
  const card = await newCard(regie);
  const asked = await card
    .canvas()
    .getByRole('textbox')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('aria-label')?.replace('Schrijf bij: ', '')));
  expect(asked).toEqual([
    SUCCESS,
    ...[SHARE, 'Hoe gaan we zeggenschap delen?', 'Hoe blijft ieder in eigen kracht?', 'Hoe beslissen we samen?'],
    ...['Wat moeten we kunnen?', 'Hoe betrekken we iedereen?', 'Hoe communiceren we?', 'Hoe …?'],
    ...['Waarden', 'Samen werken', 'Inhoud', 'Terugkijken'].map((field) => `Wat vragen we van mensen? ${field}`),
    ...['Veiligheid', 'Tijd', 'Steun', 'Verbanden'].map((field) => `Wat vragen we van de omgeving? ${field}`),
    ...['Wat ga ik doen?', 'Wat gaan we doen?', 'Wat vragen we aan anderen?'],
  ]);
  // On screen the first one to fill in stands on the right.
  const lefts = await Promise.all(
    ['Acties', 'Condities', 'Handelen', 'Relaties', 'Waarden'].map(async (step) => {
      const box = await card.column(step).boundingBox();
      return box?.x ?? 0;
    }),
  );
  expect(lefts).toEqual(lefts.toSorted((one, other) => one - other));
});

test('a list from Word becomes one answer per line, and can be taken back as one [S2-42] [S2-43]', async ({
  regie,
}) => {
  const card = await newCard(regie);
  await card.paste(
    'Hoe blijft ieder in eigen kracht?',
    '•\tieder doet waar hij goed in is\n•\trustig beginnen\n•\tzeggen wat niet kan',
  );
  await expect(card.answers('Hoe blijft ieder in eigen kracht?')).toHaveText([
    /^ieder doet waar hij goed in is/,
    /^rustig beginnen/,
    /^zeggen wat niet kan/,
  ]);
  await regie.takeBack();
  await expect(card.answers('Hoe blijft ieder in eigen kracht?')).toHaveCount(0);
  await regie.putBack();
  await expect(card.answers('Hoe blijft ieder in eigen kracht?')).toHaveCount(3);
});

test('by mouse an answer goes to another column and keeps where it stood; a role, a value and a question of one’s own', async ({
  regie,
}) => {
  const card = await demoCard(regie);
  const { page } = regie;
  await expect(card.item('Regels over privacy')).toContainText('stond bij Waarden');

  await card.drag('Eén map met tips', 'Vragen hoe het echt gaat');
  await expect(card.answers('Wat moeten we kunnen?')).toHaveText([
    /^Doorverwijzen/,
    /^Eén map met tips.*stond bij Relaties/,
    /^Vragen hoe/,
  ]);

  await card.choose('Vragen hoe het echt gaat', 'Vanuit welke rol?');
  await page.keyboard.type('wijkverpleging');
  await page.keyboard.press('Enter');
  await expect(card.item('Vragen hoe het echt gaat')).toContainText('als wijkverpleging');

  await card.choose('Ik vraag op de koffieochtend', 'Bij welke waarde hoort dit?');
  await page.getByRole('menuitemcheckbox', { name: 'je één iemand kent die de weg weet.' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(card.item('Ik vraag op de koffieochtend')).toContainText('Voor: je één iemand kent die de weg weet.');

  await card.item('bewoners meebeslissen').getByRole('button', { name: 'Van één partij' }).click();
  await expect(card.item('bewoners meebeslissen').getByRole('button', { name: 'Delen we' })).toBeVisible();

  await card.column('Handelen').getByRole('button', { name: 'Hoe …?' }).click();
  await page.keyboard.type('Hoe vieren we het?');
  await page.keyboard.press('Enter');
  await card.write('Hoe vieren we het?', 'met soep op vrijdag');
  await expect(card.box('Hoe vieren we het?')).toContainText('met soep op vrijdag');
  await expect(card.box('Hoe …?')).toBeVisible();
});

test('an answer becomes an agreement about deciding, with one press in its menu [S2-44]', async ({ regie }) => {
  const card = await demoCard(regie);
  await card.choose('We vragen eerst wie er tegen is', 'Ook vastleggen: Afspraak');
  await expect(regie.page.getByText('Vastgelegd: Afspraak.')).toBeVisible();
  await RunPage.of(regie.page, 'ses-3');
  await regie.page.getByRole('radio', { name: /Waarden: schrijf/ }).click();
  await CardPage.of(regie.page, PROGRAMME);
  await card.item('We vragen eerst wie er tegen is').hover();
  await card
    .item('We vragen eerst wie er tegen is')
    .getByRole('button', { name: /^Meer bij/ })
    .click();
  await expect(regie.page.getByRole('menuitem', { name: 'Staat ook bij de notities' })).toBeVisible();
});

test('tables fill in versions of their own, side by side and brought together, and nothing is lost [S2-76]', async ({
  regie,
}) => {
  const card = await newCard(regie);
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
  const card = await newCard(regie);
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
  await demoCard(regie);
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

test('the room sees the whole card or one column, large enough to read, and follows what is written', async ({
  regie,
}) => {
  const card = await demoCard(regie);
  const wall = await regie.openWall();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await regie.page.getByRole('button', { name: 'Toon op zaalscherm' }).click();
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText(DEMO_CARD);
  await expect(wall.getByRole('heading', { level: 2 })).toHaveText([
    /Acties/,
    /Condities/,
    /Handelen/,
    /Relaties/,
    /Waarden/,
  ]);
  await expect(wall.getByText('huisarts')).toBeVisible();
  await expect.poll(() => smallestOn(wall)).toBeGreaterThanOrEqual(28);
  expect(await wall.getByText('Actieleergroep Vlierbuurt').count()).toBe(0);

  await regie.page.getByRole('button', { name: 'Toon Waarden op het zaalscherm' }).click();
  await expect(wall.getByRole('heading', { level: 1 })).toContainText('Waarden');
  await expect(wall.getByRole('listitem')).toHaveCount(5);
  await card.write('Ik vind het wijknetwerk Vlierbuurt geslaagd als …', 'iedereen mee kan eten');
  await expect(wall.getByRole('listitem')).toHaveCount(6);
  await expect.poll(() => smallestOn(wall)).toBeGreaterThanOrEqual(28);
  // Taking back an act never changes which picture stands on the wall.
  await regie.takeBack();
  await expect(wall.getByRole('listitem')).toHaveCount(5);
  await expect(wall.getByRole('heading', { level: 1 })).toContainText('Waarden');
});

/** The smallest letter on the wall, in pixels. */
const smallestOn = (page: Page) =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll('h1, h2, h3, p, li, span, b')].filter(
      (element) =>
        element.getClientRects().length > 0 &&
        !element.closest('.visually-hidden') &&
        [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()),
    );
    return Math.min(...texts.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
  });

test('in a meeting each step opens its column, and K puts what was captured on the card [S2-48] [S2-75]', async ({
  regie,
}) => {
  await regie.openDemonstration();
  const { page } = regie;
  const run = await RunPage.of(page, 'ses-3');
  const card = new CardPage(page);
  const success = 'Ik vind het wijknetwerk Vlierbuurt geslaagd als …';
  await run.look(/Waarden: schrijf/);
  await expect(page.getByRole('radio', { name: 'Waarden', exact: true })).toBeChecked();
  await expect(card.answers(success)).toHaveCount(5);
  await run.capture('er altijd iemand opneemt');
  await run.capture('er soep is');
  const waiting = page.getByRole('region', { name: 'Nog niet op de kaart' });
  await expect(waiting.getByRole('article')).toHaveCount(2);
  await page.keyboard.press('k');
  await expect(card.answers(success)).toHaveCount(6);
  await expect(card.box(success)).toContainText('er altijd iemand opneemt');
  await expect(waiting.getByRole('article')).toHaveCount(1);
  await waiting.getByRole('button', { name: 'Zet op de kaart: er soep is' }).click();
  await expect(card.answers(success)).toHaveCount(7);
  await expect(page.getByText('Alles wat is vastgelegd staat op de kaart.')).toBeVisible();
  await page.getByRole('radio', { name: 'Notities', exact: true }).click();
  await expect(page.getByRole('article').filter({ hasText: 'er soep is' })).toBeVisible();
});

test('a meeting without a card begins one where it is, and what was captured before goes on it', async ({ regie }) => {
  await regie.openDemonstration();
  const { page } = regie;
  const card = await CardPage.of(page, PROGRAMME);
  await card.fromVersions('Haal deze versie weg');
  await expect(page.getByText('Versie 1 is weggehaald.')).toBeVisible();
  await expect(page.getByText(/^Hier komt de Partnerschapskaart/)).toBeVisible();
  const run = await RunPage.of(page, 'ses-3');
  await run.look(/Waarden: schrijf/);
  await run.capture('er altijd soep is');
  await expect(page.getByRole('article').filter({ hasText: 'er altijd soep is' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Over welk netwerk gaat het?' }).fill('de soepclub');
  await page.keyboard.press('Enter');
  await expect(card.line('Ik vind de soepclub geslaagd als …')).toBeVisible();
  await page.getByRole('button', { name: 'Zet op de kaart: er altijd soep is' }).click();
  await expect(card.box('Ik vind de soepclub geslaagd als …')).toContainText('er altijd soep is');
});
