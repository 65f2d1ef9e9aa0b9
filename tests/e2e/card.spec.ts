import { expect, test } from './fixtures';
import { CardPage } from './pages/card';
import { RunPage } from './pages/run';

const PROGRAMME = 'prg-vlierbuurt';
const SUCCESS = 'Ik vind de wijkkrant geslaagd als …';
const SHARE = 'Hoe gaan we kennis delen?';

test('an empty card is filled in with the keyboard alone, from right to left [S2-17] [S2-50]', async ({ regie }) => {
  const card = await CardPage.begin(regie);
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

  // Enter changes and goes on where the answer ends, space shares, Alt with an arrow moves, Delete takes away.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Pas de tekst aan' })).toBeFocused();
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
  const card = await CardPage.begin(regie);
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
  const card = await CardPage.begin(regie);
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
  const card = await CardPage.ofDemonstration(regie);
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

  const value = card.column('Waarden').getByRole('listitem').filter({ hasText: 'bewoners meebeslissen' });
  await value.getByRole('button', { name: 'Van één partij' }).click();
  await expect(value.getByRole('button', { name: 'Delen we' })).toBeVisible();

  await card.column('Handelen').getByRole('button', { name: 'Hoe …?' }).click();
  await page.keyboard.type('Hoe vieren we het?');
  await page.keyboard.press('Enter');
  await card.write('Hoe vieren we het?', 'met soep op vrijdag');
  await expect(card.box('Hoe vieren we het?')).toContainText('met soep op vrijdag');
  await expect(card.box('Hoe …?')).toBeVisible();
});

test('an answer becomes an agreement about deciding, with one press in its menu [S2-44]', async ({ regie }) => {
  const card = await CardPage.ofDemonstration(regie);
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
