import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { press, tabTo } from './pages/keys';
import { NetworkPage } from './pages/network';
import { Notes } from './pages/notes';
import { PlanPage } from './pages/plan';
import { RunPage } from './pages/run';
import { WallPage } from './pages/wall';

/** Every address that a window asks for, but those of Kring itself. */
function watchAddresses(page: Page): readonly string[] {
  const elsewhere: string[] = [];
  page.context().on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (hostname !== '127.0.0.1' && !['app:', 'blob:', 'data:'].includes(protocol)) elsewhere.push(request.url());
  });
  return elsewhere;
}

test('a whole meeting goes without a mouse and without a network, from its plan to its report', async ({ regie }) => {
  test.slow();
  const { page } = regie;
  const { keyboard } = page;
  const [plan, run, notes] = [new PlanPage(page), new RunPage(page), new Notes(page)];
  const network = new NetworkPage(page);
  const elsewhere = watchAddresses(page);

  await test.step('a programme and its first meeting', async () => {
    await press(page, page.getByRole('button', { name: /^Nieuw programma/ }));
    await keyboard.type('Tuinwijk');
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tuinwijk');
    await press(page, page.getByRole('button', { name: 'Nieuwe bijeenkomst' }));
    await press(page, plan.act('Neem Bouwstenen break-outs'));
    await expect(plan.rows()).toHaveCount(10);
  });

  await test.step('a block earlier, and the people in three groups', async () => {
    await tabTo(page, plan.rows().first());
    await keyboard.press('ArrowDown');
    await keyboard.press('Alt+ArrowUp');
    await expect.poll(() => plan.agenda()).toContain('13:30 Even stil');
    await keyboard.press('ControlOrMeta+z');
    await expect.poll(() => plan.agenda()).toContain('13:30 Welkom en bedoeling');
    await press(page, plan.act('Wie komen er?'));
    await tabTo(page, page.getByRole('textbox', { name: 'Rol erbij' }));
    for (const label of ['Bewoner', 'Huisarts', 'Vrijwilliger']) {
      await keyboard.type(label);
      await keyboard.press('Enter');
      await expect(page.getByRole('button', { name: `Meer met ${label}` })).toBeVisible();
    }
    await press(page, plan.sheet().getByRole('button', { name: 'Maak groepen' }));
    await expect(plan.sheet().getByRole('button', { name: 'Opnieuw trekken' })).toBeVisible();
    await keyboard.press('Escape');
    await expect(plan.sheet()).toHaveCount(0);
  });

  const wall = await test.step('the meeting runs, the room sees its step', async () => {
    await press(page, page.getByRole('link', { name: 'Start de bijeenkomst' }));
    await expect(run.day()).toBeVisible();
    await expect(run.title()).toHaveText('Welkom en bedoeling');
    const opened = new WallPage(await regie.openWall());
    await press(page, run.act(/^Begin met/));
    await expect(run.title()).toBeFocused();
    await keyboard.press('ArrowRight');
    await expect(run.title()).toHaveText('Even stil');
    await keyboard.press('PageDown');
    await expect(opened.question()).toHaveText('Wat werkt hier?');
    await keyboard.press('Space');
    await expect(run.clock()).toContainText('De klok staat stil');
    await keyboard.press('Space');
    await keyboard.press('b');
    await expect(opened.picture()).toHaveText('Het zaalscherm is zwart');
    await keyboard.press('b');
    await expect(opened.groups()).toHaveCount(3);
    return opened;
  });

  await test.step('notes of two kinds, for two groups, and one put elsewhere', async () => {
    await keyboard.press('n');
    await keyboard.type('De koffie staat klaar');
    await keyboard.press('Enter');
    await keyboard.press('Alt+g');
    await keyboard.press('Alt+3');
    await keyboard.type('De deur zit op slot');
    await keyboard.press('Enter');
    await expect(notes.slipsOf('Samenwerken')).toHaveText(/De koffie staat klaar/);
    await expect(notes.slipsOf('Lerend vermogen')).toHaveAccessibleName('Hobbel: De deur zit op slot');
    await keyboard.press('Escape');
    await keyboard.press('ControlOrMeta+z');
    await expect(notes.slipsOf('Lerend vermogen')).toHaveCount(0);
    await keyboard.press('ControlOrMeta+y');
    await expect(notes.slipsOf('Lerend vermogen')).toHaveCount(1);
    await press(page, notes.slip('De deur zit op slot').getByRole('button', { name: /, openen$/ }));
    await tabTo(page, notes.sheet().getByRole('textbox', { name: 'Tekst' }));
    await keyboard.press('ControlOrMeta+End');
    await keyboard.type(' na vijf uur');
    await keyboard.press('Escape');
    await expect(notes.slip('De deur zit op slot na vijf uur')).toBeVisible();
    await expect(wall.picture()).not.toContainText('De deur zit op slot');
  });

  await test.step('two parties with a line between them', async () => {
    await press(page, page.getByRole('link', { name: 'Netwerk', exact: true }));
    await tabTo(page, page.getByRole('textbox', { name: 'Nieuwe partij' }));
    for (const name of ['Buurthuis', 'Huisartsenpost']) {
      await keyboard.type(name);
      await keyboard.press('Enter');
      await expect(network.party(name)).toBeVisible();
    }
    await tabTo(page, network.map().locator('[tabindex="0"]'));
    await keyboard.press('b');
    await expect(network.party('Buurthuis')).toBeFocused();
    await keyboard.press('l');
    await keyboard.press('h');
    await keyboard.press('Enter');
    await expect(page.getByText('2 partijen, 1 lijn')).toBeVisible();
    await regie.everythingSaved();
  });

  await test.step('the report in Word, and the programme as a file', async () => {
    await keyboard.press('ControlOrMeta+Shift+e');
    const word = page.waitForEvent('download');
    await press(page, page.getByRole('button', { name: 'Maak Word-bestand' }));
    expect((await word).suggestedFilename()).toMatch(/\.docx$/);
    const file = page.waitForEvent('download');
    await keyboard.press('ControlOrMeta+s');
    expect((await file).suggestedFilename()).toMatch(/^Tuinwijk .*\.kring$/);
  });

  await test.step('finding a note back, and the list of keys', async () => {
    await keyboard.press('ControlOrMeta+k');
    await keyboard.type('na vijf uur');
    await expect(page.getByRole('dialog', { name: 'Zoek' }).getByRole('status')).toHaveText('1 gevonden');
    await keyboard.press('Enter');
    await expect(run.title()).toHaveText('Wat werkt hier?');
    await tabTo(page, run.day().getByRole('radio').first());
    await keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Toetsen' })).toBeVisible();
    await keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Toetsen' })).toHaveCount(0);
  });

  expect(elsewhere).toEqual([]);
});
