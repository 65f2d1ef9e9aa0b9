import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { PlanPage } from './pages/plan';
import type { Regie } from './pages/regie';

const PEOPLE = ['Bewoner, flat', 'Bewoner, straat', 'Huisarts', 'Wijkverpleegkundige', 'Vrijwilliger', 'Docent mbo'];

async function newMeeting({ page }: Regie): Promise<PlanPage> {
  await page.getByRole('button', { name: /^Nieuw programma/ }).click();
  await page.keyboard.type('Samen in de Tuinwijk');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Nieuwe bijeenkomst' }).click();
  return new PlanPage(page);
}

async function withBuildingBlocks(regie: Regie): Promise<PlanPage> {
  const plan = await newMeeting(regie);
  await plan.takeFirst('Bouwstenen break-outs');
  return plan;
}

test('from an empty Kring to an agenda with its times: a name, a meeting, a method', async ({ regie }) => {
  const plan = await withBuildingBlocks(regie);
  await expect(plan.title()).toHaveText('Bijeenkomst 1');
  expect(await plan.agenda()).toEqual([
    '13:30 Welkom en bedoeling',
    '13:40 Even stil',
    '13:45 Wat werkt hier?',
    '14:15 Tips en voorbeelden',
    '14:25 Hobbels en wat nodig is',
    '14:40 Kies wat mee gaat',
    '14:50 Terug in de kring',
    '15:10 Taalcheck',
    '15:15 Terugkijken en afspreken',
    '15:25 Afsluiten',
  ]);
  await regie.everythingSaved();
  await regie.takeBack();
  await expect(plan.act('Neem Bouwstenen break-outs')).toBeVisible();
  await regie.putBack();
  await expect(plan.rows()).toHaveCount(10);
});

test('a block moves by key and the times follow; each key is one step back', async ({ regie }) => {
  const plan = await withBuildingBlocks(regie);
  await plan.block('Even stil').click();
  await plan.page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => plan.agenda()).toContain('13:30 Even stil');
  expect(await plan.agenda()).toContain('13:35 Welkom en bedoeling');
  await plan.page.keyboard.press('Alt+ArrowDown');
  await plan.page.keyboard.press('Alt+ArrowDown');
  await plan.page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => plan.agenda()).toContain('14:20 Even stil');
  await regie.takeBack();
  await expect.poll(() => plan.agenda()).toContain('14:10 Even stil');
});

test('a block moves by dragging, with the mouse and with the keyboard alone', async ({ regie }) => {
  const plan = await withBuildingBlocks(regie);
  await plan.drag(plan.block('Afsluiten'), plan.block('Even stil'));
  await expect.poll(() => plan.agenda()).toContain('13:40 Afsluiten');
  await regie.takeBack();
  await expect.poll(() => plan.agenda()).toContain('15:25 Afsluiten');

  await plan.block('Taalcheck').focus();
  await plan.page.keyboard.press('ArrowRight');
  await expect(plan.act('Verplaats Taalcheck')).toBeFocused();
  await plan.page.keyboard.press('Enter');
  await expect(plan.page.locator(':focus')).toHaveAccessibleName(/^Plaatsen/);
  await plan.page.keyboard.press('ArrowUp');
  await plan.page.keyboard.press('ArrowUp');
  await plan.page.keyboard.press('Enter');
  await expect.poll(() => plan.agenda()).toContain('14:50 Taalcheck');
});

test('minutes change by five or by typing, and the new end is one click away', async ({ regie }) => {
  const plan = await withBuildingBlocks(regie);
  await plan.block('Wat werkt hier?').click();
  await plan.act('5 minuten langer').click();
  await expect.poll(() => plan.agenda()).toContain('14:20 Tips en voorbeelden');
  await plan.panel().getByRole('textbox', { name: 'Hoe lang' }).fill('40');
  await plan.page.keyboard.press('Enter');
  await expect.poll(() => plan.agenda()).toContain('15:35 Afsluiten');
  await expect(plan.advice()).toContainText('10 min te lang');
  await plan.act('Stop om 15:40').click();
  await expect(plan.advice()).not.toContainText('te lang');
  await expect(plan.page.getByRole('button', { name: /13:30 tot 15:40/ })).toBeVisible();
});

test('a block can be left out, brought back, renamed, doubled and taken away', async ({ regie }) => {
  const plan = await withBuildingBlocks(regie);
  await plan.block('Tips en voorbeelden').click();
  await plan.act('Sla over').click();
  await expect.poll(() => plan.agenda()).toContain('14:15 Hobbels en wat nodig is');
  await plan.act('Doe weer mee').click();
  await expect.poll(() => plan.agenda()).toContain('14:25 Hobbels en wat nodig is');

  await plan.panel().getByRole('button', { name: 'Tips en voorbeelden', exact: true }).click();
  await plan.page.keyboard.press('ControlOrMeta+a');
  await plan.page.keyboard.type('Wat moet een ander weten?');
  await plan.page.keyboard.press('Enter');
  await expect(plan.block('Wat moet een ander weten?')).toBeVisible();

  await plan.act('Meer met dit blok').click();
  await plan.page.getByRole('menuitem', { name: 'Nog een keer' }).click();
  await expect(plan.rows()).toHaveCount(11);
  await plan.act('Haal weg').click();
  await expect(plan.rows()).toHaveCount(10);
  await plan.act('Ongedaan maken').click();
  await expect(plan.rows()).toHaveCount(11);
});

test('a long meeting without a look back is asked for one, and gets it before the closing [S0-34]', async ({
  regie,
}) => {
  const plan = await withBuildingBlocks(regie);
  await plan.block('Terugkijken en afspreken').click();
  await plan.act('Haal weg').click();
  await expect(plan.advice()).toContainText('nog geen moment om terug te kijken');
  await plan.act(/^Voeg 10 min toe/).click();
  await expect.poll(() => plan.agenda()).toContain('15:15 Terugkijken');
  expect((await plan.agenda()).at(-1)).toBe('15:25 Afsluiten');
});

test('people come as a pasted list, and become three groups with a building block each [S0-4] [S0-54]', async ({
  regie,
}) => {
  const plan = await withBuildingBlocks(regie);
  await plan.act('Wie komen er?').click();
  await plan.sheet().getByRole('textbox', { name: 'Rol erbij' }).click();
  await plan.paste(PEOPLE.map((label) => `• ${label}`).join('\n'));
  await expect(plan.sheet().getByRole('button', { name: 'Hoe Docent mbo kijkt' })).toHaveText('Onderwijs');
  await plan.sheet().getByRole('button', { name: 'Maak groepen' }).click();
  for (const name of ['Samenwerken', 'Lerend vermogen', 'Data & ICT'])
    await expect(plan.group(name)).toContainText('2 mensen');
  await expect(plan.sheet().getByText('Nog geen inwoner.')).toHaveCount(1);

  await plan.group('Samenwerken').getByRole('textbox', { name: 'Plek' }).fill('Kantine');
  await plan
    .group('Samenwerken')
    .getByRole('button', { name: /, verplaats of geef een taak$/ })
    .first()
    .click();
  await plan.page.getByRole('menuitem', { name: 'Data & ICT' }).click();
  await expect(plan.group('Data & ICT')).toContainText('3 mensen');
  await plan.page.keyboard.press('Escape');
  await expect(plan.sheet()).toHaveCount(0);
  await expect(plan.rows().filter({ hasText: 'In drie groepen' })).toContainText('Kantine');
  await expect(plan.block('Hobbels en wat nodig is')).toContainText('Data & ICT: Nodig centraal');
});

test('the library has fourteen methods, and the card can be done in its first step alone [S2-70]', async ({
  regie,
}) => {
  const plan = await newMeeting(regie);
  await plan.act('Bekijk alle werkvormen').click();
  const methods = plan.sheet().getByRole('listbox', { name: 'Werkvormen' }).getByRole('option');
  await expect(methods).toHaveCount(14);
  await plan.sheet().getByRole('searchbox', { name: 'Zoek een werkvorm' }).fill('partner');
  await methods.filter({ hasText: 'Partnerschapskaart' }).click();
  await expect(plan.sheet()).toContainText('190 min');
  await plan.sheet().getByRole('radio', { name: 'Alleen stap 1 (kort)' }).click();
  await expect(plan.sheet().getByRole('article')).not.toContainText('Stap 2 Relaties');
  await plan.act('Neem deze werkvorm').click();
  await expect(plan.block('Stap 1 Waarden: schrijf')).toBeVisible();
  await expect(plan.block('Stap 2 Relaties')).toHaveCount(0);
});

test('a meeting that is ready begins in two presses from the start, which says what it is for [S2-65] [S2-4]', async ({
  regie,
}) => {
  await regie.openDemonstration();
  await expect(regie.page.getByRole('note')).toContainText('verzonnen');
  await regie.page.getByRole('link', { name: /Naar het begin/ }).click();
  await expect(regie.page.getByRole('heading', { level: 1 })).toHaveText('donderdag 10 december');
  await expect(regie.page.getByText('Een buurt waar mensen gezond en met plezier oud')).toBeVisible();
  await regie.page.getByRole('link', { name: 'Open de bijeenkomst' }).click();
  await regie.page.getByRole('button', { name: /^Begin met/ }).click();
  await expect(regie.page.getByRole('heading', { level: 1 })).toHaveText('Hoe ging het met je actie?');
});

test('the start page tells the ring of the meeting in words too', async ({ regie }) => {
  await regie.openDemonstration();
  await regie.page.getByRole('link', { name: /Naar het begin/ }).click();
  const ring = regie.page.getByRole('list', { name: /De bijeenkomst van 14:00 tot 16:15/ });
  await expect(ring.getByRole('listitem')).toHaveCount(11);
  await expect(ring.getByRole('listitem').nth(5)).toHaveText('15:15, Scharreltijd, 15 min');
});

/** What axe finds serious on the page as it stands, light and dark. */
async function seriousOn({ page }: Regie): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    found.push(...violations.filter(({ impact }) => impact === 'serious' || impact === 'critical'));
  }
  return found;
}

test.describe('axe finds nothing serious, light and dark,', () => {
  test.beforeEach(({ regie }) => regie.openDemonstration());

  test('on the programme', async ({ regie }) => expect(await seriousOn(regie)).toEqual([]));

  test('on the start page', async ({ regie }) => {
    await regie.page.getByRole('link', { name: /Naar het begin/ }).click();
    await expect(regie.page.getByRole('link', { name: 'Open de bijeenkomst' })).toBeVisible();
    expect(await seriousOn(regie)).toEqual([]);
  });

  test('in the library', async ({ regie }) => {
    await regie.goTo('Werkvormen');
    await expect(regie.page.getByRole('article')).toBeVisible();
    expect(await seriousOn(regie)).toEqual([]);
  });

  test('on the plan, with a block beside it and with the people over it', async ({ regie }) => {
    const plan = await PlanPage.of(regie.page, 'ses-2');
    await plan.block('Wat werkt hier?').click();
    await expect(plan.panel()).toBeVisible();
    expect(await seriousOn(regie)).toEqual([]);
    await plan.act('16 mensen').click();
    await expect(plan.group('Samenwerken')).toBeVisible();
    expect(await seriousOn(regie)).toEqual([]);
  });
});

for (const size of [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 640, height: 400 },
])
  test(`nothing is cut off at ${size.width} by ${size.height}`, async ({ regie }) => {
    await regie.openDemonstration();
    await expect(regie.page.getByRole('note')).toBeVisible();
    await regie.page.setViewportSize(size);
    const cutOff = () =>
      regie.page.evaluate(() => {
        const texts = [
          ...document.querySelectorAll<HTMLElement>('main h1, main h2, main p, main strong, main time, main b'),
        ];
        return texts
          .filter((element) => element.getClientRects().length > 0 && !element.closest('.visually-hidden, [inert]'))
          .filter((element) => {
            const { left, right } = element.getBoundingClientRect();
            return left < 0 || right > window.innerWidth + 1;
          })
          .map(({ textContent }) => textContent);
      });
    expect(await cutOff()).toEqual([]);
    const plan = await PlanPage.of(regie.page, 'ses-2');
    await expect(plan.rows()).toHaveCount(11);
    expect(await cutOff()).toEqual([]);
    await regie.page.evaluate(() => {
      window.location.hash = '#/start';
    });
    await expect(regie.page.getByRole('link', { name: 'Open de bijeenkomst' })).toBeVisible();
    expect(await cutOff()).toEqual([]);
  });
