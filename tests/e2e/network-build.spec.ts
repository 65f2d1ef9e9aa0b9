import type { Page } from '@playwright/test';
import { demo } from '../make';
import { expect, test } from './fixtures';
import { tabTo } from './pages/keys';
import { NetworkPage } from './pages/network';

const { stakeholders, ties } = demo();
const nameOf = new Map(stakeholders.map(({ id, shortName }) => [id, shortName]));
const RINGS = { core: 'Kern', involved: 'Betrokken', periphery: 'Rand', missing: 'Missen we' } as const;
const PARTIES = stakeholders.map(({ shortName, ring }) => ({ name: shortName, ring }));
const TIES = ties.map(({ sourceId, targetId }) => [nameOf.get(sourceId) ?? '', nameOf.get(targetId) ?? ''] as const);
const COUNT = `${PARTIES.length} partijen, ${TIES.length} lijnen`;

type Built = { readonly parties: readonly string[]; readonly ties: readonly string[] };

/** The network as it is kept: who stands in which ring, and who is tied to whom. */
const builtIn = (page: Page): Promise<Built> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open(localStorage.getItem('kring.database') ?? ''));
    const rows = (table: string) => done(db.transaction(table).objectStore(table).getAll());
    const [parties, lines] = [await rows('stakeholders'), await rows('ties')];
    const names = new Map(parties.map((party) => [party.id, party.shortName]));
    db.close();
    return {
      parties: parties.map((party) => `${party.shortName}: ${party.ring}, ${party.type}, ${party.domain}`).sort(),
      ties: lines.map((line) => [names.get(line.sourceId), names.get(line.targetId)].sort().join(' – ')).sort(),
    };
  });

const TWICE_FIRST: Built = {
  parties: PARTIES.map(({ name, ring }) => `${name}: ${ring}`).sort(),
  ties: TIES.map((names) => [...names].sort().join(' – ')).sort(),
};

/** What was built is the demonstration, but for what nobody said: the kind and domain, which Kring guessed. */
function isTheDemonstration({ parties, ties: lines }: Built) {
  expect(parties.map((party) => party.replace(/, \w+, \w+$/, ''))).toEqual(TWICE_FIRST.parties);
  expect(lines).toEqual(TWICE_FIRST.ties);
}

/** The letters with which the map jumps to a party: with Shift every letter is a name. */
const lettersOf = (name: string) => (name.match(/^\p{L}+/u)?.[0] ?? '').toLocaleUpperCase('nl');

async function buildByKeys(page: Page, network: NetworkPage): Promise<void> {
  const { keyboard } = page;
  const ringField = page.getByRole('button', { name: /In welke ring/ });
  for (const [ring, word] of Object.entries(RINGS)) {
    await tabTo(page, ringField);
    await keyboard.press('Enter');
    await page.getByRole('option', { name: word, exact: true }).waitFor();
    await keyboard.type(word);
    await keyboard.press('Enter');
    await expect(ringField).toContainText(word);
    await tabTo(page, network.newParty());
    for (const party of PARTIES.filter((each) => each.ring === ring)) {
      await keyboard.insertText(party.name);
      await keyboard.press('Enter');
      await expect(network.newParty()).toHaveValue('');
    }
  }
  await expect(page.getByText(`${PARTIES.length} partijen, 0 lijnen`)).toBeVisible();
  await tabTo(page, network.map().locator('[tabindex="0"]'));
  await keyboard.press('l');
  await keyboard.press('Escape');
  for (const [at, ends] of TIES.entries()) {
    for (const name of ends) {
      // On a slow machine the letters come apart, and each begins a word of its own: then it is typed again.
      await expect(async () => {
        await keyboard.type(lettersOf(name));
        await expect(network.party(name)).toBeFocused({ timeout: 1000 });
      }).toPass({ intervals: [1000] });
      await keyboard.press('Enter');
    }
    await expect(page.getByText(`, ${at + 1} ${at === 0 ? 'lijn' : 'lijnen'}`)).toBeVisible();
  }
}

test('the network of the demonstration is built by keyboard only', async ({ regie }) => {
  test.slow();
  const { page } = regie;
  await regie.beginProgramme('Met toetsen');
  await regie.goTo('Netwerk');
  await buildByKeys(page, new NetworkPage(page));
  await expect(page.getByText(COUNT)).toBeVisible();
  isTheDemonstration(await builtIn(page));
});

/** The list of a colleague, with nothing to match by hand. */
const LIST = ['Naam;Ring', ...PARTIES.map(({ name, ring }) => `${name};${RINGS[ring]}`)].join('\r\n');

async function buildByPointer(page: Page, network: NetworkPage): Promise<void> {
  await page.getByRole('button', { name: 'In en uit' }).click();
  await page.getByRole('menuitem', { name: /^Haal een lijst of netwerk binnen/ }).click();
  const choosing = page.waitForEvent('filechooser');
  await network.sheet().getByRole('button', { name: 'Kies een bestand' }).click();
  await (await choosing).setFiles({ name: 'partijen.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
  await network
    .sheet()
    .getByRole('button', { name: `Voeg ${PARTIES.length} partijen toe` })
    .click();
  await page.getByRole('button', { name: 'Zet allemaal neer' }).click();
  await expect(network.party('Kwartiermaker')).toBeVisible();
  await page.getByRole('button', { name: 'Lijn', exact: true }).click();
  for (const [at, ends] of TIES.entries()) {
    for (const name of ends) {
      const { x, y } = await network.placeOf(name);
      await page.mouse.click(x, y);
    }
    await expect(page.getByText(`, ${at + 1} ${at === 0 ? 'lijn' : 'lijnen'}`)).toBeVisible();
  }
}

test('the same network is built by pointer only, and is equal', async ({ regie }) => {
  test.slow();
  const { page } = regie;
  await regie.beginProgramme('Met de muis');
  await regie.goTo('Netwerk');
  await buildByPointer(page, new NetworkPage(page));
  await expect(page.getByText(COUNT)).toBeVisible();
  isTheDemonstration(await builtIn(page));
});
