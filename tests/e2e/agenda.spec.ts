import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { AgendaPage } from './pages/agenda';

const FIVE = 'Welkom 10 min\nRonde 20 min\nPauze 15 min\nGesprek 30 min\nAfsluiten 5 min';
const TIMES = ['13:30 Welkom', '13:40 Ronde', '14:00 Pauze', '14:15 Gesprek', '14:45 Afsluiten'];

test('a pasted list becomes blocks with their minutes, as one act', async ({ regie }) => {
  const agenda = await AgendaPage.ofNewMeeting(regie);
  await agenda.paste(FIVE);
  await expect.poll(() => agenda.lines()).toEqual(TIMES);
  await expect(agenda.page.getByText('5 blokken geplakt').first()).toBeVisible();
  await regie.takeBack();
  await expect(agenda.page.getByText('De agenda is nog leeg.')).toBeVisible();
});

test('a pasted table of Word is read cell by cell, with a fixed point and a note to self', async ({ regie }) => {
  const agenda = await AgendaPage.ofNewMeeting(regie);
  const rows = [
    ['Tijd', 'Onderdeel', 'Duur', 'Wie'],
    ['', 'Welkom', '20', 'Anna'],
    ['14:00', 'Lunch', '30', ''],
  ];
  const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`).join('')}</table>`;
  await agenda.paste(rows.map((row) => row.join('\t')).join('\n'), html);
  await expect.poll(() => agenda.lines()).toEqual(['13:30 Welkom', '14:00 Lunch']);
  await expect(agenda.rows().last()).toContainText('10 min over tot 14:00');
  await agenda.block('Welkom').click();
  await expect(agenda.panel().getByRole('button', { name: 'Anna' })).toBeVisible();
});

test('what is no list of steps is refused in words, and changes nothing', async ({ regie }) => {
  const agenda = await AgendaPage.withList(regie, FIVE);
  await agenda.block('Ronde').click();
  for (const garbage of ['{"iets": "anders"}', '***', '<!doctype html><p>Hallo']) {
    await agenda.paste(garbage);
    await expect(agenda.page.getByText('Hier kan Kring geen stappen in lezen.').first()).toBeVisible();
  }
  await agenda.paste('{"mark":"kring/blocks","version":1,"blocks":[{"title":"Half"}]}');
  await expect(agenda.page.getByText('Deze blokken zijn beschadigd').first()).toBeVisible();
  expect(await agenda.lines()).toEqual(TIMES);
});

test('several blocks are moved, doubled and taken away together by keyboard alone', async ({ regie }) => {
  const agenda = await AgendaPage.withList(regie, FIVE);
  const { keyboard } = agenda.page;
  await agenda.block('Ronde').focus();
  await keyboard.press('Space');
  await keyboard.press('Shift+ArrowDown');
  await expect(agenda.several()).toContainText('2 blokken gekozen');
  await expect(agenda.several()).toContainText('samen 35 min');
  await keyboard.press('Alt+ArrowDown');
  await expect.poll(() => agenda.titles()).toEqual(['Welkom', 'Gesprek', 'Ronde', 'Pauze', 'Afsluiten']);
  await keyboard.press('Alt+ArrowUp');
  await keyboard.press('Alt+ArrowUp');
  await expect.poll(() => agenda.titles()).toEqual(['Ronde', 'Pauze', 'Welkom', 'Gesprek', 'Afsluiten']);
  await keyboard.press('ControlOrMeta+d');
  await expect
    .poll(() => agenda.titles())
    .toEqual(['Ronde', 'Pauze', 'Ronde', 'Pauze', 'Welkom', 'Gesprek', 'Afsluiten']);
  await agenda.block('Welkom').focus();
  await keyboard.press('Space');
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Delete');
  await expect.poll(() => agenda.titles()).toEqual(['Ronde', 'Pauze', 'Ronde', 'Pauze', 'Afsluiten']);
  await agenda.act('Ongedaan maken').first().click();
  await expect.poll(() => agenda.titles()).toContain('Gesprek');
});

test('several blocks are chosen and dragged with the mouse, and joined into one', async ({ regie }) => {
  const agenda = await AgendaPage.withList(regie, FIVE);
  await agenda.block('Welkom').click();
  await agenda.block('Gesprek').click({ modifiers: ['ControlOrMeta'] });
  await agenda.drag(agenda.block('Gesprek'), agenda.block('Afsluiten'));
  await expect.poll(() => agenda.titles()).toEqual(['Ronde', 'Pauze', 'Welkom', 'Gesprek', 'Afsluiten']);
  await agenda.several().getByRole('button', { name: 'Voeg samen' }).click();
  await expect.poll(() => agenda.lines()).toContain('14:05 Welkom + Gesprek');
  await expect(agenda.block('Welkom + Gesprek')).toContainText('40 min');
  await agenda.choose('Maak er twee van');
  await expect.poll(() => agenda.lines()).toContain('14:25 Welkom + Gesprek (2)');
  await agenda.choose('Voeg samen met de volgende');
  await expect.poll(() => agenda.titles()).toHaveLength(4);
});

test('a finger opens one block at a time, and chooses more once it is asked to', async ({ regie }) => {
  const agenda = await AgendaPage.withList(regie, FIVE);
  await agenda.tap('Ronde');
  await expect(agenda.panel()).toContainText('Ronde');
  await agenda.tap('Gesprek');
  await expect(agenda.panel()).toContainText('Gesprek');
  await agenda.choose('Kies er meer bij');
  await agenda.tap('Welkom');
  await expect(agenda.several()).toContainText('2 blokken gekozen');
  await agenda.several().getByRole('button', { name: 'Sla over' }).click();
  await expect.poll(() => agenda.lines()).toContain('13:30 Ronde');
  await agenda.several().getByRole('button', { name: 'Kies niets meer' }).click();
  await expect(agenda.several()).toHaveCount(0);
});

test('a fixed point stays at its time and says how it fits, by mouse and by keyboard', async ({ regie }) => {
  const agenda = await AgendaPage.withList(regie, FIVE);
  await agenda.block('Gesprek').click();
  await agenda.panel().getByText('Vaste tijd').click();
  await agenda.fixAt('14:30');
  await expect(agenda.block('Gesprek')).toContainText('15 min over tot 14:30');
  expect(await agenda.lines()).toContain('15:00 Afsluiten');
  await agenda.block('Ronde').focus();
  await agenda.page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => agenda.lines()).toContain('14:30 Gesprek');
  await agenda.block('Gesprek').click();
  await agenda.fixAt('14:10');
  await expect(agenda.block('Gesprek')).toContainText('5 min te veel: Gesprek begint om 14:15 in plaats van 14:10');
  await agenda.panel().getByRole('checkbox', { name: 'Vaste tijd' }).focus();
  await agenda.page.keyboard.press('Space');
  await expect(agenda.block('Gesprek')).not.toContainText('te veel');
  await regie.takeBack();
  await expect(agenda.block('Gesprek')).toContainText('te veel');
});

test('steps stand side by side for their own groups, in the plan, on the regie and on the wall', async ({ regie }) => {
  const agenda = await AgendaPage.withList(regie, FIVE);
  await regie.addPeople(['Bewoner, flat', 'Bewoner, straat', 'Huisarts', 'Docent mbo']);
  await regie.makeGroups();
  await agenda.block('Ronde').click();
  await agenda.block('Gesprek').click({ modifiers: ['ControlOrMeta'] });
  await agenda.several().getByRole('button', { name: 'Zet naast elkaar' }).click();
  await expect
    .poll(() => agenda.lines())
    .toEqual(['13:30 Welkom', '13:40 Ronde', '13:40 Gesprek', '14:10 Pauze', '14:25 Afsluiten']);
  await expect(agenda.block('Ronde')).toContainText('Samenwerken en Data & ICT');
  await expect(agenda.block('Gesprek')).toContainText('Lerend vermogen');
  expect(await agenda.areSideBySide('Ronde', 'Gesprek')).toBe(true);

  await agenda.block('Gesprek').click();
  await agenda.tick('Data & ICT');
  await expect(agenda.block('Gesprek')).toContainText('Lerend vermogen en Data & ICT');
  await agenda.tick('Lerend vermogen');
  await expect(agenda.block('Ronde')).toContainText('Samenwerken en Lerend vermogen');

  const { page } = agenda;
  await page.getByRole('link', { name: 'Start de bijeenkomst' }).click();
  await page.getByRole('button', { name: /^Begin met Welkom/ }).click();
  const wall = await regie.openWall();
  await page.bringToFront();
  await page.getByRole('button', { name: /^Naar Ronde en Gesprek/ }).click();
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText('Ronde · Gesprek');
  await expect(wall.getByRole('listitem').filter({ hasText: 'Samenwerken' })).toContainText('Ronde');
  await expect(wall.getByRole('listitem').filter({ hasText: 'Data & ICT' })).toContainText('Gesprek');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ronde');
  await page.getByRole('button', { name: /^Naar Pauze/ }).click();
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText('Pauze');
  await page.getByRole('button', { name: 'Terug naar Ronde en Gesprek' }).click();
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText('Ronde · Gesprek');
});

test('a step goes beside the one before it and back again, by keyboard alone', async ({ regie }) => {
  const agenda = await AgendaPage.withList(regie, FIVE);
  await agenda.block('Ronde').focus();
  await agenda.page.keyboard.press('Space');
  await agenda.chooseByKey('Naast de stap ervoor');
  await expect
    .poll(() => agenda.lines())
    .toEqual(['13:30 Welkom', '13:30 Ronde', '13:50 Pauze', '14:05 Gesprek', '14:35 Afsluiten']);
  await agenda.block('Ronde').focus();
  await agenda.page.keyboard.press('Alt+ArrowDown');
  await expect
    .poll(() => agenda.lines())
    .toEqual(['13:30 Pauze', '13:45 Welkom', '13:45 Ronde', '14:05 Gesprek', '14:35 Afsluiten']);
  await agenda.chooseByKey('Weer na elkaar');
  await expect
    .poll(() => agenda.lines())
    .toEqual(['13:30 Pauze', '13:45 Welkom', '13:55 Ronde', '14:15 Gesprek', '14:45 Afsluiten']);
});

test('blocks are copied and cut to another meeting, with the keys of the clipboard', async ({ regie }) => {
  const agenda = await AgendaPage.withList(regie, FIVE);
  const { keyboard } = agenda.page;
  await agenda.block('Ronde').click();
  await agenda.page.keyboard.press('Shift+ArrowDown');
  await keyboard.press('ControlOrMeta+c');
  await expect(agenda.page.getByText('2 blokken gekopieerd')).toBeVisible();
  await agenda.toNewMeeting(regie);
  await keyboard.press('ControlOrMeta+v');
  await expect.poll(() => agenda.lines()).toEqual(['13:30 Ronde', '13:50 Pauze']);
  await agenda.block('Ronde').click();
  await keyboard.press('ControlOrMeta+x');
  await expect.poll(() => agenda.titles()).toEqual(['Pauze']);
  await agenda.block('Pauze').click();
  await keyboard.press('ControlOrMeta+v');
  await expect.poll(() => agenda.lines()).toEqual(['13:30 Pauze', '13:45 Ronde']);
});

test('blocks are copied and pasted from the menu, in this window', async ({ regie }) => {
  const agenda = await AgendaPage.withList(regie, FIVE);
  await agenda.block('Pauze').click();
  await agenda.choose('Plak');
  await expect(agenda.page.getByText('Druk Ctrl V in de agenda')).toBeVisible();
  await agenda.choose('Kopieer');
  await agenda.block('Afsluiten').click();
  await agenda.choose('Plak');
  await expect.poll(() => agenda.titles()).toEqual(['Welkom', 'Ronde', 'Pauze', 'Gesprek', 'Afsluiten', 'Pauze']);
  await agenda.block('Ronde').click();
  await agenda.choose('Knip');
  await agenda.block('Welkom').click();
  await agenda.choose('Plak');
  await expect.poll(() => agenda.titles()).toEqual(['Welkom', 'Ronde', 'Pauze', 'Gesprek', 'Afsluiten', 'Pauze']);
});

test('what is written down, the first voice and a note to self belong to a block', async ({ regie }) => {
  const agenda = await AgendaPage.ofNewMeeting(regie);
  await agenda.takeFirst('Bouwstenen break-outs');
  await agenda.block('Wat werkt hier?').click();
  const panel = agenda.panel();
  await panel.getByRole('button', { name: 'Nog een soort' }).click();
  await agenda.page.getByRole('menuitem', { name: 'Hobbel' }).click();
  await expect(agenda.block('Wat werkt hier?')).toContainText('Hobbel');
  await panel.getByRole('button', { name: 'Les niet meer opschrijven' }).click();
  await expect(agenda.block('Wat werkt hier?')).not.toContainText('Les');

  await panel.getByRole('button', { name: /Eerst het woord aan/ }).click();
  await agenda.page.getByRole('option', { name: 'Inwoner' }).click();
  await panel.getByRole('button', { name: 'Notitie voor jezelf' }).click();
  await agenda.page.keyboard.type('Leg de kaartjes klaar');
  await panel.getByRole('heading').first().click();
  await expect(panel).toContainText('Leg de kaartjes klaar');

  await agenda.page.reload();
  await agenda.block('Wat werkt hier?').click();
  await expect(panel.getByRole('button', { name: /Eerst het woord aan/ })).toContainText('Inwoner');
  await panel.getByRole('button', { name: 'Weer zoals de werkvorm' }).click();
  await expect(agenda.block('Wat werkt hier?')).toContainText('Les');
});

test('axe finds nothing serious with a fixed point, steps side by side and several chosen', async ({ regie }) => {
  const agenda = await AgendaPage.withList(regie, FIVE);
  await agenda.block('Ronde').click();
  await agenda.block('Gesprek').click({ modifiers: ['ControlOrMeta'] });
  await agenda.several().getByRole('button', { name: 'Zet naast elkaar' }).click();
  await agenda.block('Afsluiten').click();
  await agenda.panel().getByText('Vaste tijd').click();
  await agenda.fixAt('14:00');
  for (const theme of ['light', 'dark'] as const) {
    await agenda.page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    const { violations } = await new AxeBuilder({ page: agenda.page }).analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  }
});
