import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './fixtures';
import { NetworkPage } from './pages/network';

const SHEET_OF_EXCEL = `<html><head><style>td{color:black}</style></head><body><table>
<tr><td>Organisatie</td><td>Schil</td><td>Mailadres</td><td>Opmerking</td></tr>
<tr><td>Stichting Wijkgenoten</td><td>kern</td><td>post@wijkgenoten.example</td><td>belt liever</td></tr>
<tr><td>Sportclub De Bal</td><td>rand</td><td></td><td></td></tr>
<tr><td>Café Zuid</td><td>ergens</td><td>cafe@zuid.example</td><td></td></tr></table></body></html>`;

/** Pastes on the page as it has the focus, the way a spreadsheet fills the clipboard. */
const paste = (page: Page, text: string, html: string) =>
  page.evaluate(
    ([plain, rich]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain ?? '');
      clipboardData.setData('text/html', rich ?? '');
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [text, html],
  );

const contentOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

async function takeOut(page: Page, audience: 'Voor mij' | 'Voor partners', format: RegExp): Promise<Download> {
  await page.getByRole('button', { name: 'In en uit' }).click();
  await page.getByRole('menuitem', { name: /Bewaar of deel/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Bewaar of deel het netwerk' });
  await dialog.getByRole('radio', { name: audience }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: format }).click(),
  ]);
  return download;
}

test('a table of Excel is matched, a double is filled in, and all of it is one act', async ({ regie }) => {
  const { page } = regie;
  await regie.beginProgramme('Samen in de Tuinwijk');
  await regie.goTo('Netwerk');
  const network = new NetworkPage(page);
  await network.newParty().fill('Wijkgenoten');
  await network.newParty().press('Enter');
  await expect(network.party('Wijkgenoten')).toBeVisible();
  await network.newParty().focus();
  await paste(page, 'niet gebruikt', SHEET_OF_EXCEL);

  const panel = network.sheet();
  await expect(panel.getByRole('heading', { name: 'Haal een lijst binnen' })).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Naam Organisatie is/ })).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Ring Schil is/ })).toBeVisible();
  await expect(panel.getByRole('button', { name: /^E-mail Mailadres is/ })).toBeVisible();
  await panel.getByRole('button', { name: /Opmerking is$/ }).click();
  await page.getByRole('option', { name: 'Snel bereiken', exact: true }).click();

  await expect(panel.getByText('Staat er al: Wijkgenoten (Betrokken)')).toBeVisible();
  await expect(panel.getByText('E-mail wordt: post@wijkgenoten.example')).toBeVisible();
  await expect(panel.getByText('Ring blijft: Betrokken (in de lijst: Kern)')).toBeVisible();
  await expect(panel.getByText('“ergens” bij Schil herkent Kring niet. Die cel blijft leeg.')).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('matched.png') });
  expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);

  await panel.getByRole('button', { name: 'Sla Café Zuid over' }).click();
  await panel.getByRole('button', { name: 'Voeg 1 partij toe' }).click();
  await network.showList();
  await expect(network.inList('Sportclub De Bal')).toBeVisible();
  await expect(network.inList('Wijkgenoten')).toHaveCount(1);
  await expect(network.inList('Café Zuid')).toHaveCount(0);
  await network.inList('Wijkgenoten').click();
  await page.keyboard.press('Control+z');
  await expect(network.inList('Sportclub De Bal')).toHaveCount(0);
  await expect(network.inList('Wijkgenoten')).toHaveCount(1);
});

test('a network goes out as GraphML and comes in the same in an empty programme', async ({ regie }) => {
  const { page } = regie;
  await regie.openDemonstration();
  await regie.goTo('Netwerk');
  const network = new NetworkPage(page);
  await expect(network.party('Welzijn')).toBeVisible();

  const forPartners = await contentOf(await takeOut(page, 'Voor partners', /^Partijen/));
  expect(forPartners).toContain('Welzijn');
  expect(forPartners).not.toMatch(/Energie|Invloed|Toestemming/);
  const svg = await contentOf(await takeOut(page, 'Voor partners', /^Tekening/));
  expect(svg).toContain('<title>Netwerk met');
  const download = await takeOut(page, 'Voor mij', /^Netwerk \(GraphML\)/);
  expect(download.suggestedFilename()).toMatch(/^Netwerk .+\.graphml$/);
  const graphml = await contentOf(download);

  await page.evaluate(() => {
    location.hash = '#/start';
  });
  await regie.beginProgramme('Samen in de Tuinwijk');
  await regie.goTo('Netwerk');
  await page.getByRole('button', { name: 'In en uit' }).click();
  await page.getByRole('menuitem', { name: /Haal een lijst/ }).click();
  const choosing = page.waitForEvent('filechooser');
  await network.sheet().getByRole('button', { name: 'Kies een bestand' }).click();
  await (await choosing).setFiles({ name: 'netwerk.graphml', mimeType: 'text/xml', buffer: Buffer.from(graphml) });
  await expect(network.sheet().getByText('28 nieuwe partijen')).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('graph.png') });
  await network.sheet().getByRole('button', { name: 'Voeg 28 partijen en 45 lijnen toe' }).click();
  await expect(network.party('Welzijn')).toBeVisible();
  await expect(page.getByText('28 partijen, 45 lijnen')).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('came-in.png') });
});

test('a broken file says where it is broken and changes nothing; two parties that are one become one', async ({
  regie,
}) => {
  const { page } = regie;
  await regie.openDemonstration();
  await regie.goTo('Netwerk');
  const network = new NetworkPage(page);
  await expect(network.party('Welzijn')).toBeVisible();
  await page.getByRole('button', { name: 'In en uit' }).click();
  await page.getByRole('menuitem', { name: /Haal een lijst/ }).click();
  const broken = Buffer.from('<gexf>\n<graph>\n<nodes><node id="a"></nodes>\n</graph></gexf>');
  const choosing = page.waitForEvent('filechooser');
  await network.sheet().getByRole('button', { name: 'Kies een bestand' }).click();
  await (await choosing).setFiles({ name: 'kapot.gexf', mimeType: 'text/xml', buffer: broken });
  await expect(network.sheet().getByRole('alert')).toContainText('Bij regel 3');
  await network.close();

  await network.party('Welzijn').click();
  await network.sheet().getByRole('button', { name: 'Meer over deze partij' }).click();
  await page.getByRole('menuitem', { name: 'Is dezelfde als …' }).click();
  await page.getByRole('dialog').getByRole('combobox').fill('Gemeente');
  await page
    .getByRole('option', { name: /^Gemeente/ })
    .first()
    .click();
  await expect(page.getByText('27 partijen')).toBeVisible();
  await expect(network.party('Welzijn')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('28 partijen, 45 lijnen')).toBeVisible();
});

test('the contact list says who is not on it and why, and has only who said yes [S3-7]', async ({ regie }) => {
  const { page } = regie;
  const network = await NetworkPage.inDemonstration(regie);
  const contacts = page.getByRole('dialog', { name: 'Contactlijst' });
  const openContacts = async () => {
    await page.getByRole('button', { name: 'In en uit' }).click();
    await page.getByRole('menuitem', { name: 'Maak een contactlijst' }).click();
  };
  const wordFile = async (): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      contacts.getByRole('button', { name: 'Maak Word-bestand' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^Contactlijst .+\.docx$/);
    const parts = unzipSync(readFileSync(await download.path()));
    return strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  };

  await network.party('Gemeente').click();
  await network
    .sheet()
    .getByRole('button', { name: /^Bereiken/ })
    .click();
  await network.sheet().getByRole('textbox', { name: 'Telefoon' }).fill('012 345 67 89');
  await network.close();
  await openContacts();
  await expect(contacts.getByRole('heading', { name: /^Nog niet gevraagd/ })).toBeVisible();
  expect((await new AxeBuilder({ page }).include('[role=dialog]').analyze()).violations).toEqual([]);
  expect(await wordFile()).not.toContain('012 345 67 89');

  await contacts.getByRole('button', { name: /^Gemeente/ }).click();
  await expect(contacts).toHaveCount(0);
  await network
    .sheet()
    .getByRole('button', { name: /^Bereiken/ })
    .click();
  await network.choose(/Toestemming om contact te delen$/, 'gegeven');
  await network.close();
  await openContacts();
  await expect(contacts.getByText('012 345 67 89')).toBeVisible();
  expect(await wordFile()).toContain('012 345 67 89');
});
