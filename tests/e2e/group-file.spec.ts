import AxeBuilder from '@axe-core/playwright';
import { expect } from './fixtures';
import { type CarriedFile, carried, GroupPage, givenTo, MergeSheet } from './pages/group';
import type { Regie } from './pages/regie';
import { RunPage } from './pages/run';
import { WallPage } from './pages/wall';
import { test } from './second-laptop';

const IN_GROUPS = 'ses-2';
const GROUP = 'Samenwerken';

async function inGroups(regie: Regie): Promise<RunPage> {
  await regie.openDemonstration();
  const run = await RunPage.of(regie.page, IN_GROUPS);
  await expect(run.title()).toBeVisible();
  return run;
}

/** The facilitator gives a group its file, from the run. */
const handOut = (regie: Regie, group = GROUP): Promise<CarriedFile> =>
  carried(regie.page, async () => {
    await regie.page.getByRole('button', { name: 'Laptops van groepen' }).click();
    await regie.page.getByRole('menuitem', { name: `Geef mee aan ${group}` }).click();
  });

const takeIn = (regie: Regie, file: CarriedFile): Promise<void> =>
  givenTo(regie.page, file, async () => {
    await regie.page.getByRole('button', { name: 'Laptops van groepen' }).click();
    await regie.page.getByRole('menuitem', { name: 'Haal werk van een groep op' }).click();
  });

const refusal = ({ page }: Regie) =>
  page.getByRole('dialog', { name: 'Dit bestand gaat niet open' }).getByRole('alert');

const textsOf = (run: RunPage) => run.column(GROUP).getByRole('article');

test('a group works on a laptop of its own and its work comes back whole: new, changed, gone, and both changed', async ({
  regie,
  laptop,
}) => {
  const run = await inGroups(regie);
  await run.act(/^Toon alles tot nu toe/).click();
  const [first, second, third] = await textsOf(run).getByRole('paragraph').allTextContents();
  const file = await handOut(regie);
  expect(file.name).toMatch(/^Voor Samenwerken \d{4}-\d\d-\d\d\.kring$/);

  const group = await GroupPage.opened(laptop, file);
  await expect(group.question()).toHaveText('Wat werkt als je samenwerkt met bewoners?');
  await expect(laptop.getByRole('navigation', { name: 'Waar je bent' })).toHaveCount(0);
  await group.capture('Begin met koffie');
  await group.capture('Kom naar de mensen toe');
  await group.act(/^Toon alles van de groep/).click();
  await group.reword(first ?? '', 'De groep zegt het zo');
  await group.reword(third ?? '', 'Alleen de groep veranderde dit');
  await group.remove(second ?? '');
  const back = await group.save();
  expect(back.name).toMatch(/^Van Samenwerken \d{4}-\d\d-\d\d\.kring$/);

  // Meanwhile the facilitator changes the same slip, and the room looks at its own step.
  const wall = new WallPage(await regie.openWall());
  const question = await wall.question().textContent();
  const clip = run
    .column(GROUP)
    .getByRole('article')
    .filter({ hasText: first ?? '' });
  await clip.getByRole('button', { name: /openen$/ }).click();
  await regie.page.getByRole('dialog').getByRole('textbox', { name: 'Tekst' }).fill('De begeleider zegt het zo');
  await regie.page.keyboard.press('Tab');
  await regie.page.keyboard.press('Escape');

  await takeIn(regie, back);
  const merge = new MergeSheet(regie.page, GROUP);
  await expect(merge.sheet()).toContainText('2 nieuw, 2 anders, 1 weg');
  await expect(merge.part('Nieuw').getByRole('checkbox', { checked: true })).toHaveCount(2);
  const both = merge.part('Hier en bij de groep veranderd');
  await expect(both.getByRole('row', { name: /De begeleider zegt het zo De groep zegt het zo/ })).toBeVisible();
  await expect(both.getByRole('radio', { checked: true })).toHaveText('Allebei');
  await expect(merge.part('Door de groep weggehaald')).toContainText(second ?? '');
  expect((await new AxeBuilder({ page: regie.page }).analyze()).violations).toEqual([]);
  await merge.take();

  const all = textsOf(run);
  for (const text of [
    'Begin met koffie',
    'Kom naar de mensen toe',
    'De groep zegt het zo',
    'De begeleider zegt het zo',
  ])
    await expect(all.filter({ hasText: text })).toHaveCount(1);
  await expect(all.filter({ hasText: 'Alleen de groep veranderde dit' })).toHaveCount(1);
  await expect(all.filter({ hasText: second ?? '' })).toHaveCount(0);
  await expect(wall.question()).toHaveText(question ?? '');

  // One act: one step back takes all of it back.
  await regie.page.getByRole('button', { name: 'Neem terug: Werk van Samenwerken' }).click();
  await expect(all.filter({ hasText: 'Begin met koffie' })).toHaveCount(0);
  await expect(all.filter({ hasText: second ?? '' })).toHaveCount(1);
});

test('the same file twice says that everything was there; the next one brings only what is new', async ({
  regie,
  laptop,
}) => {
  const run = await inGroups(regie);
  const group = await GroupPage.opened(laptop, await handOut(regie));
  await group.capture('Eerste ronde');
  const once = await group.save();
  const merge = new MergeSheet(regie.page, GROUP);
  await takeIn(regie, once);
  await merge.take();
  await takeIn(regie, once);
  await expect(regie.page.getByText('Alles van Samenwerken stond er al.')).toBeVisible();

  await group.capture('Tweede ronde');
  await takeIn(regie, await group.save());
  await expect(merge.sheet()).toContainText('1 nieuw, 0 anders, 0 weg');
  await expect(merge.part('Nieuw')).toContainText('Tweede ronde');
  await merge.take();
  await run.act(/^Toon alles tot nu toe/).click();
  await expect(textsOf(run).filter({ hasText: /^.*(Eerste|Tweede) ronde/ })).toHaveCount(2);

  await takeIn(regie, once);
  await expect(refusal(regie)).toContainText('haalde je al iets nieuwers op');
});

test('the group goes through the steps by itself, with a clock when it wants one, and comes back where it was', async ({
  regie,
  laptop,
}) => {
  await inGroups(regie);
  const group = await GroupPage.opened(laptop, await handOut(regie));
  expect((await new AxeBuilder({ page: laptop }).analyze()).violations).toEqual([]);
  const steps = laptop.getByText(/^Stap \d+ van \d+$/);
  const before = await steps.textContent();
  await laptop.keyboard.press('PageDown');
  await expect(steps).not.toHaveText(before ?? '');
  await laptop.keyboard.press('PageUp');
  await expect(steps).toHaveText(before ?? '');
  await expect(laptop.getByRole('region', { name: 'Klok' })).toHaveCount(0);
  await group.act(/^Klok erbij/).click();
  await expect(laptop.getByRole('region', { name: 'Klok' })).toBeVisible();
  await group.capture('Dit blijft staan');
  await laptop.keyboard.press('ControlOrMeta+z');
  await expect(group.slip('Dit blijft staan')).toHaveCount(0);
  await laptop.keyboard.press('ControlOrMeta+Shift+z');
  await expect(group.slip('Dit blijft staan')).toBeVisible();
  await expect(laptop.getByRole('status').filter({ hasText: /^Opgeslagen/ })).toBeVisible();

  await laptop.getByRole('link', { name: /Naar het begin/ }).click();
  await expect(laptop.getByRole('button', { name: /Zaalscherm/ })).toHaveCount(0);
  await laptop.getByRole('link', { name: 'Open', exact: false }).first().click();
  await expect(group.slip('Dit blijft staan')).toBeVisible();
  await expect(laptop.getByRole('region', { name: 'Klok' })).toBeVisible();
});

test('a second group can go on with the same laptop: what the first one wrote stays, and both go home', async ({
  regie,
  laptop,
}) => {
  const run = await inGroups(regie);
  const group = await GroupPage.opened(laptop, await handOut(regie));
  await group.capture('Van de eerste groep');
  await givenTo(laptop, await handOut(regie, 'Lerend vermogen'), () => laptop.keyboard.press('ControlOrMeta+o'));
  const other = laptop.getByRole('dialog', { name: 'Een ander bestand voor Lerend vermogen' });
  await expect(other.getByRole('region', { name: 'Staat alleen hier' })).toContainText('Van de eerste groep');
  await other.getByRole('button', { name: /^Neem/ }).click();
  await expect(group.question()).toHaveText('Hoe leren we van elkaar en van wat misgaat?');
  await expect(group.slip('Van de eerste groep')).toHaveCount(0);
  await group.capture('Van de tweede groep');
  await takeIn(regie, await group.save());
  await new MergeSheet(regie.page, 'Lerend vermogen').take();
  await run.act(/^Toon alles tot nu toe/).click();
  await expect(textsOf(run).filter({ hasText: 'Van de eerste groep' })).toHaveCount(1);
  await expect(
    run.column('Lerend vermogen').getByRole('article').filter({ hasText: 'Van de tweede groep' }),
  ).toHaveCount(1);
});

test('what is not the work of a group of this meeting is refused in words, and changes nothing', async ({
  regie,
  laptop,
}) => {
  const run = await inGroups(regie);
  const file = await handOut(regie);
  await RunPage.of(regie.page, 'ses-2');
  const whole = await carried(regie.page, () => regie.page.keyboard.press('ControlOrMeta+s'));
  await takeIn(regie, whole);
  await expect(refusal(regie)).toContainText('geen werk van een groep');
  await regie.page.keyboard.press('Escape');

  await takeIn(regie, { name: 'kapot.kring', bytes: file.bytes.subarray(0, file.bytes.length / 2) });
  await expect(refusal(regie)).toContainText('niets veranderd');
  await regie.page.keyboard.press('Escape');
  await expect(regie.page.getByRole('button', { name: 'Niets om terug te nemen' })).toHaveCount(0);
  await expect(run.title()).toBeVisible();

  // A file that is dropped anywhere is seen for what it is.
  const group = await GroupPage.opened(laptop, file);
  await group.capture('Van de groep');
  const bytes = [...(await group.save()).bytes];
  await regie.page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(content)], 'van-de-groep.kring'));
    for (const kind of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
  }, bytes);
  await expect(new MergeSheet(regie.page, GROUP).sheet()).toContainText('1 nieuw, 0 anders, 0 weg');
});
