import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from './fixtures';
import { Notes } from './pages/notes';

const BREAK_OUTS = 'ses-2';

test.beforeEach(async ({ regie }) => {
  await regie.openDemonstration();
  await expect(regie.page).toHaveURL(/#\/programme\//);
});

test.describe('the capture line', () => {
  test('keeps a sentence with Enter and stays ready for the next, of the kind that the step asks', async ({
    regie,
  }) => {
    const notes = new Notes(regie.page);
    await notes.goToStep(BREAK_OUTS, 'Tips en voorbeelden');
    await notes.forGroup('Samenwerken');
    await expect(notes.kind()).toHaveAccessibleName('1 Tip');
    await regie.page.keyboard.press('n');
    await regie.page.keyboard.type('Een kaart van de wijk');
    await regie.page.keyboard.press('Enter');
    await expect(notes.slipsOf('Samenwerken').filter({ hasText: 'Een kaart van de wijk' })).toHaveAccessibleName(
      /^Tip: /,
    );
    await expect(notes.line()).toBeFocused();
    await expect(notes.line()).toHaveValue('');
    await regie.everythingSaved();
  });

  test('changes the kind with one key, and never takes a digit from a text', async ({ regie }) => {
    const notes = new Notes(regie.page);
    await notes.goToStep(BREAK_OUTS, 'Wat werkt hier');
    await notes.line().click();
    await regie.page.keyboard.press('3');
    await expect(notes.kind()).toHaveAccessibleName('3 Hobbel');
    await regie.page.keyboard.type('Om 3 uur is de deur dicht');
    await expect(notes.line()).toHaveValue('Om 3 uur is de deur dicht');
    await regie.page.keyboard.press('Alt+5');
    await expect(notes.kind()).toHaveAccessibleName('5 Vraag');
    await regie.page.keyboard.press('Enter');
    await expect(notes.slip('Om 3 uur is de deur dicht')).toHaveAccessibleName(/^Vraag: /);
    await regie.page.keyboard.type('41 van de 100 wonen alleen');
    await expect(notes.line()).toHaveValue('41 van de 100 wonen alleen');
    await expect(notes.kind()).toHaveAccessibleName('5 Vraag');
  });

  test('has all 18 kinds under 0, each with a letter', async ({ regie }) => {
    const notes = new Notes(regie.page);
    await notes.goToStep(BREAK_OUTS, 'Wat werkt hier');
    await notes.line().click();
    await regie.page.keyboard.press('0');
    await expect(regie.page.getByRole('menuitemradio')).toHaveCount(18);
    await regie.page.keyboard.press('c');
    await expect(notes.kind()).toHaveAccessibleName('Botsing');
    await expect(notes.line()).toBeFocused();
    await notes.capture('De deur was dicht');
    await expect(notes.slip('De deur was dicht')).toContainText('alleen voor jou');
  });

  test('loses no half sentence: not by Esc, another group, another step, another page or a new start', async ({
    regie,
  }) => {
    const notes = new Notes(regie.page);
    await notes.goToStep(BREAK_OUTS, 'Wat werkt hier');
    await notes.line().click();
    await regie.page.keyboard.type('Begin klein');
    await regie.page.keyboard.press('Shift+Enter');
    await regie.page.keyboard.type('met wie er zin in heeft');
    const text = 'Begin klein\nmet wie er zin in heeft';
    await regie.page.keyboard.press('Alt+g');
    await expect(regie.page.getByRole('button', { name: /^Voor Lerend vermogen/ })).toBeVisible();
    await expect(notes.line()).toHaveValue(text);
    await regie.page.keyboard.press('Escape');
    await expect(notes.line()).not.toBeFocused();
    await regie.page.getByRole('radio', { name: /^Hobbels en wat nodig is/ }).click();
    await expect(notes.line()).toHaveValue(text);
    await expect(notes.kind()).toHaveAccessibleName(/Les$/);
    await regie.goTo('Netwerk');
    await regie.page.goBack();
    await expect(notes.line()).toHaveValue(text);
    await regie.page.reload();
    await expect(notes.line()).toHaveValue(text);
  });

  test('makes one note of each item of a pasted list, in order, as one act', async ({ regie }) => {
    const notes = new Notes(regie.page);
    await notes.goToStep(BREAK_OUTS, 'Wat werkt hier');
    await notes.forGroup('Samenwerken');
    await expect(notes.slipsOf('Samenwerken')).toHaveCount(5);
    await notes.paste('➢ Kom terug,\n\nook in de zomer.\n➢ Lees [de kaart](https://kaart.example/)\n➢ Vraag door');
    const said = regie.page.getByRole('alertdialog', { name: '3 notities geplakt' });
    await expect(said).toBeVisible();
    await expect(notes.slipsOf('Samenwerken')).toHaveCount(8);
    await expect(notes.slipsOf('Samenwerken').nth(5)).toContainText('Kom terug, ook in de zomer.');
    await expect(notes.slip('Lees').getByRole('link', { name: 'de kaart' })).toHaveAttribute(
      'href',
      'https://kaart.example/',
    );
    await said.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(notes.slipsOf('Samenwerken')).toHaveCount(5);
    await regie.putBack();
    await expect(notes.slipsOf('Samenwerken')).toHaveCount(8);
  });

  test('keeps the links of a list of Word, and one pasted line stays in the line', async ({ regie }) => {
    const notes = new Notes(regie.page);
    await notes.goToStep(BREAK_OUTS, 'Wat werkt hier');
    const item = (html: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>${html}<o:p></o:p></p>`;
    const html = `<html><body>${item('Lees <a href="https://kaart.example/">de kaart</a>')}${item('Kom <b>echt</b> langs')}</body></html>`;
    await notes.paste('·\tLees de kaart\n·\tKom echt langs', html);
    await expect(notes.slip('Lees de kaart').getByRole('link', { name: 'de kaart' })).toBeVisible();
    await expect(notes.slip('Kom echt langs')).toBeVisible();
    await notes.line().click();
    await notes.paste('- Bel de huismeester');
    await expect(notes.line()).toHaveValue('Bel de huismeester');
  });
});

test.describe('a note in full', () => {
  test('asks the fields of its kind, and each change is one step back', async ({ regie }) => {
    const notes = new Notes(regie.page);
    await notes.goToStep(BREAK_OUTS, 'Wat werkt hier');
    await regie.page.keyboard.press('n');
    await regie.page.keyboard.press('Alt+3');
    await notes.capture('Niemand heeft tijd');
    const sheet = await notes.open('Niemand heeft tijd');
    await sheet.getByRole('button', { name: /^Meer over deze notitie/ }).click();
    await sheet.getByRole('button', { name: /Soort hobbel/ }).click();
    await regie.page.getByRole('option', { name: 'Te weinig tijd' }).click();
    await sheet.getByRole('textbox', { name: 'Kleinste stap' }).fill('Eén vergadering minder');
    await regie.page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(regie.page.getByRole('button', { name: 'Neem terug: Kleinste stap' })).toBeVisible();
    await regie.takeBack();
    await expect(regie.page.getByRole('button', { name: 'Neem terug: Soort hobbel' })).toBeVisible();
  });

  test('is about a tie of the network, found by typing', async ({ regie }) => {
    const notes = new Notes(regie.page);
    await notes.goToStep(BREAK_OUTS, 'Wat werkt hier');
    await notes.capture('De sleutel ligt bij Welzijn');
    const sheet = await notes.open('De sleutel ligt bij Welzijn');
    await sheet.getByRole('combobox', { name: 'Gaat over' }).fill('Welzijn en Bew');
    await regie.page.getByRole('option', { name: 'Welzijn en Bewonersgroep' }).click();
    await sheet.getByRole('button', { name: /^Sluiten/ }).click();
    await expect(notes.slip('De sleutel ligt bij Welzijn')).toContainText('over Welzijn en Bewonersgroep');
  });

  test('[S2-72] says so when a link is broken, and keeps the text', async ({ regie }) => {
    const notes = new Notes(regie.page);
    await notes.goToStep(BREAK_OUTS, 'Tips en voorbeelden');
    await notes.forGroup('Samenwerken');
    await notes.capture('Lees [de handleiding](https://kaart.example/een handleiding.pdf)');
    const sheet = await notes.open('Lees de handleiding');
    await expect(sheet.getByText(/^Deze link werkt nog niet/)).toBeVisible();
    await expect(sheet.getByRole('textbox', { name: 'Link', exact: true })).toHaveValue(
      'https://kaart.example/een handleiding.pdf',
    );
  });
});

test.describe('the menu of a slip', () => {
  test('makes another kind of it, moves it, and takes it away, each to be taken back', async ({ regie }) => {
    const notes = new Notes(regie.page);
    await notes.goToStep(BREAK_OUTS, 'Wat werkt hier');
    await notes.forGroup('Samenwerken');
    await notes.capture('Bel de huismeester');
    await notes
      .slip('Bel de huismeester')
      .getByRole('button', { name: /^Meer bij/ })
      .click();
    await regie.page.getByRole('menuitem', { name: 'Soort' }).click();
    await regie.page.getByRole('menuitemradio', { name: /^Actie/ }).click();
    await expect(notes.slip('Bel de huismeester')).toHaveAccessibleName(/^Actie: /);
    await expect(notes.slip('Bel de huismeester')).toContainText('nog van niemand');
    await notes.choose('Bel de huismeester', 'Verplaats naar', 'Lerend vermogen');
    await expect(notes.slipsOf('Lerend vermogen').filter({ hasText: 'Bel de huismeester' })).toBeVisible();
    await notes.choose('Bel de huismeester', 'Weghalen');
    await expect(notes.slip('Bel de huismeester')).toBeHidden();
    await regie.takeBack();
    await expect(notes.slipsOf('Lerend vermogen').filter({ hasText: 'Bel de huismeester' })).toBeVisible();
  });

  test('works without a mouse', async ({ regie }) => {
    const notes = new Notes(regie.page);
    await notes.goToStep(BREAK_OUTS, 'Wat werkt hier');
    await notes.capture('Met de hand');
    await notes
      .slip('Met de hand')
      .getByRole('button', { name: /^Meer bij/ })
      .focus();
    await regie.page.keyboard.press('Enter');
    await expect(regie.page.getByRole('menuitem', { name: 'Aanpassen' })).toBeFocused();
    await regie.page.keyboard.press('ArrowDown');
    await regie.page.keyboard.press('ArrowRight');
    await expect(regie.page.getByRole('menuitemradio').first()).toBeVisible();
    await regie.page.keyboard.press('q');
    await expect(regie.page.getByRole('menu')).toHaveCount(0);
    await expect(notes.slip('Met de hand')).toHaveAccessibleName(/^Vraag: /);
    await expect(notes.slip('Met de hand').getByRole('button', { name: /^Meer bij/ })).toBeFocused();
  });
});

test('notes, their menus and their sheet have nothing that axe finds serious', async ({ regie }) => {
  const notes = new Notes(regie.page);
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const serious = async () => {
    await regie.page.evaluate(axe);
    return regie.page.evaluate(async () => {
      const { axe: checker } = window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; impact: string }[] }> };
      };
      const { violations } = await checker.run();
      return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
    });
  };
  await notes.goToStep(BREAK_OUTS, 'Wat werkt hier');
  expect(await serious()).toEqual([]);
  await regie.page.keyboard.press('0');
  await expect(regie.page.getByRole('menuitemradio')).toHaveCount(18);
  expect(await serious()).toEqual([]);
  await regie.page.keyboard.press('Escape');
  const sheet = await notes.open('Praat zoals de mensen in de buurt praten');
  await expect(sheet).toBeVisible();
  expect(await serious()).toEqual([]);
});
