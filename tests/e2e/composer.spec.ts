import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { Composer } from './pages/composer';
import { PlanPage } from './pages/plan';
import type { Regie } from './pages/regie';

const ROLES = ['Bewoner', 'Huisarts', 'Wijkverpleegkundige', 'Vrijwilliger', 'Docent mbo', 'Mantelzorger'];
const roles = (count: number) => Array.from({ length: count }, (_, at) => `${ROLES[at % ROLES.length]} ${at + 1}`);
const GROUPS = ['Samenwerken', 'Lerend vermogen', 'Data & ICT'];

/** A meeting with break-outs and so many people, who are in three groups. */
async function inThreeGroups(regie: Regie, people: number): Promise<Composer> {
  const { page } = regie;
  await page.getByRole('button', { name: /^Nieuw programma/ }).click();
  await page.keyboard.type('Samen in de Tuinwijk');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Nieuwe bijeenkomst' }).click();
  const plan = new PlanPage(page);
  await plan.takeFirst('Bouwstenen break-outs');
  const composer = new Composer(page);
  await composer.open();
  await composer.number('Rol erbij').click();
  await plan.paste(roles(people).join('\n'));
  await composer.act('Maak groepen').click();
  await expect(composer.act('Opnieuw trekken')).toBeVisible();
  return composer;
}

const seating = async (composer: Composer) =>
  Promise.all(GROUPS.map(async (name) => [...(await composer.labelsIn(name))].sort()));

test('a draw is made again, found back, and taken back', async ({ regie }) => {
  const composer = await inThreeGroups(regie, 12);
  for (const name of GROUPS) await expect(composer.group(name)).toContainText('4 mensen');
  const first = await seating(composer);
  await composer.act('Opnieuw trekken').click();
  await expect(composer.number('Trekking')).toHaveValue('2');
  await expect.poll(() => seating(composer)).not.toEqual(first);
  await composer.act('Vorige trekking').click();
  await expect.poll(() => seating(composer)).toEqual(first);
  await composer.act('Een mens minder per groep').click();
  await expect(composer.number('Hoeveel groepen')).toHaveValue('4');
  await composer
    .sheet()
    .getByRole('button', { name: /Hoe verdelen/ })
    .click();
  await composer.page.getByRole('option', { name: 'op toeval' }).click();
  await composer.act('Opnieuw trekken').click();
  await expect(composer.act(/^Haal Groep/)).toHaveCount(2);
  await composer.page.keyboard.press('Escape');
  await regie.takeBack();
  await composer.open();
  await expect(composer.group('Samenwerken')).toContainText('4 mensen');
});

test('someone goes to another group by menu, by key and by dragging; who is fixed stays in a new draw', async ({
  regie,
}) => {
  const composer = await inThreeGroups(regie, 6);
  const [label = ''] = await composer.labelsIn('Samenwerken');
  await composer.choose(label, 'Lerend vermogen');
  await expect(composer.people('Lerend vermogen').getByRole('row', { name: label })).toBeVisible();

  await composer.person(label).focus();
  await composer.page.keyboard.press('Alt+ArrowDown');
  await expect(composer.people('Data & ICT').getByRole('row', { name: label })).toBeFocused();
  await composer.page.keyboard.press('Alt+ArrowUp');
  await expect(composer.people('Lerend vermogen').getByRole('row', { name: label })).toBeFocused();

  await composer.drag(label, composer.people('Samenwerken'));
  await expect(composer.people('Samenwerken').getByRole('row', { name: label })).toBeVisible();
  await composer.choose(label, 'Blijft in deze groep');
  for (let draw = 2; draw < 6; draw += 1) {
    await composer.act('Opnieuw trekken').click();
    await expect(composer.number('Trekking')).toHaveValue(String(draw));
    await expect(composer.people('Samenwerken').getByRole('row', { name: label })).toBeVisible();
  }
  await composer.choose(label, 'geen groep');
  await expect(composer.sheet()).toContainText('1 mens zit nog in geen groep');
});

test('a group has a question, a place, a host and a scribe', async ({ regie }) => {
  const composer = await inThreeGroups(regie, 6);
  const group = composer.group('Samenwerken');
  const [host = '', scribe = ''] = await composer.labelsIn('Samenwerken');
  await group.getByRole('textbox', { name: 'Vraag voor deze groep' }).fill('Wat werkt in de flat?');
  await group.getByRole('textbox', { name: 'Plek' }).fill('Kantine');
  await composer.page.keyboard.press('Enter');
  await group.getByRole('button', { name: /Wie leidt het gesprek/ }).click();
  await composer.page.getByRole('option', { name: host }).click();
  await composer.choose(scribe, 'Schrijft');
  await expect(composer.person(`${host}, leidt`)).toBeVisible();
  await expect(composer.person(`${scribe}, schrijft`)).toBeVisible();
});

test('at two steps everyone finds another table, and the plan says how many others they meet', async ({ regie }) => {
  const composer = await inThreeGroups(regie, 12);
  const first = await seating(composer);
  const steps = composer.rounds().getByRole('group', { name: 'Stappen met een andere tafel' });
  for (const name of [/Tips en voorbeelden/, /Hobbels en wat nodig is/]) {
    await steps.getByRole('checkbox', { name }).focus();
    await composer.page.keyboard.press('Space');
    await expect(steps.getByRole('checkbox', { name })).toBeChecked();
  }
  await expect(composer.rounds()).toContainText(/Iedereen ontmoet gemiddeld [\d,]+ van de 11 anderen/);
  await expect(composer.rounds()).toContainText(/\d+ van hoogstens 48 ontmoetingen van twee mensen: \d+%/);

  await composer.sheet().getByRole('radio', { name: 'Ronde 2' }).click();
  await expect.poll(() => seating(composer)).not.toEqual(first);
  expect((await seating(composer)).flat().sort()).toEqual(first.flat().sort());
  const [label = ''] = await composer.labelsIn('Samenwerken');
  await composer.choose(label, 'Data & ICT');
  await expect(composer.people('Data & ICT').getByRole('row', { name: label })).toBeVisible();
  await composer.sheet().getByRole('radio', { name: 'Ronde 1' }).click();
  await expect.poll(() => seating(composer)).toEqual(first);

  await composer.page.evaluate(() => {
    window.print = () => undefined;
  });
  await composer.act('Afdrukken').click();
  await composer.page.emulateMedia({ media: 'print' });
  const paper = composer.page.getByRole('table');
  await expect(paper.getByRole('columnheader')).toHaveText(['Wie', 'Ronde 1', 'Ronde 2', 'Ronde 3']);
  await expect(paper.getByRole('row')).toHaveCount(13);
  await expect(composer.page.getByRole('button', { name: 'Opnieuw trekken' })).toHaveCount(0);
});

test('twelve groups of 45 people fit, and axe finds nothing serious', async ({ regie }) => {
  const composer = await inThreeGroups(regie, 45);
  await composer.number('Hoeveel groepen').fill('12');
  await composer.page.keyboard.press('Enter');
  await composer.act('Opnieuw trekken').click();
  await expect(composer.sheet().getByRole('grid')).toHaveCount(12);
  for (const size of [
    { width: 1280, height: 800 },
    { width: 1024, height: 768 },
    { width: 640, height: 400 },
  ]) {
    await composer.page.setViewportSize(size);
    const cutOff = await composer.sheet().evaluate(
      (sheet) =>
        [...sheet.querySelectorAll('[role=row], button, input')].filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < 0 || right > window.innerWidth + 1;
        }).length,
    );
    expect(cutOff, `at ${size.width}`).toBe(0);
  }
  const { violations } = await new AxeBuilder({ page: composer.page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
});
