import { expect, type Locator, type Page } from '@playwright/test';
import type { Regie } from './regie';

type Place = { readonly x: number; readonly y: number };

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The network of a programme, as map and as list. */
export class NetworkPage {
  constructor(readonly page: Page) {}

  /** The map of the demonstration. */
  static async inDemonstration(regie: Regie): Promise<NetworkPage> {
    await regie.openDemonstration();
    await regie.goTo('Netwerk');
    const network = new NetworkPage(regie.page);
    await expect(network.party('Welzijn')).toBeVisible();
    return network;
  }

  readonly map = () => this.page.getByRole('application', { name: /^Kaart van het netwerk/ });
  readonly table = () => this.page.getByRole('grid', { name: 'Partijen' });
  readonly sheet = () => this.page.getByRole('main').getByRole('complementary');
  readonly hint = (text: string | RegExp) => this.page.getByRole('status').getByText(text);

  /** A party on the map, by the name that stands there. */
  readonly party = (name: string): Locator =>
    this.map().getByRole('button', { name: new RegExp(`^${escaped(name)}, `) });

  /** Everyone who is chosen for an act, or open. */
  readonly chosen = (): Locator => this.map().locator('[data-party][aria-pressed=true]');

  /** A line of the list, by the whole name. */
  readonly line = (name: string): Locator => this.table().getByRole('row', { name });
  readonly inList = (name: string): Locator => this.table().getByRole('button', { name, exact: true });

  async showList(): Promise<void> {
    await this.page.getByRole('radio', { name: 'Lijst' }).click();
    await expect(this.table()).toBeVisible();
  }

  async chooseRing(ring: string): Promise<void> {
    await this.page.getByRole('button', { name: /In welke ring/ }).click();
    await this.page.getByRole('option', { name: ring, exact: true }).click();
  }

  readonly newParty = () => this.page.getByRole('textbox', { name: 'Nieuwe partij' });

  /** Waits until what is seen is what there is: a large map is painted over several frames. */
  async everythingPainted(): Promise<void> {
    await expect(this.page.locator('main [aria-hidden=true][aria-busy=false]')).toBeAttached();
  }

  /** Where the middle of a party is on the screen, in whole pixels. */
  async placeOf(name: string): Promise<Place> {
    const box = await this.party(name).boundingBox();
    if (!box) throw new Error(`${name} is not on the map`);
    return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  }

  /** Where everyone on the map is, by the name that stands there. */
  async places(): Promise<Record<string, string>> {
    return this.map()
      .locator('[data-party]')
      .evaluateAll((parties) =>
        Object.fromEntries(
          parties.map((party) => {
            const { x, y } = party.getBoundingClientRect();
            return [party.getAttribute('aria-label')?.split(',')[0] ?? '', `${Math.round(x)} ${Math.round(y)}`];
          }),
        ),
      );
  }

  /** Drags a party with the mouse, by so many pixels. */
  async drag(name: string, by: Place): Promise<void> {
    const { x, y } = await this.placeOf(name);
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by.x / 2, y + by.y / 2, { steps: 4 });
    await this.page.mouse.move(x + by.x, y + by.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Draws a rectangle from one place of the screen to another. */
  async lasso(from: Place, to: Place): Promise<void> {
    await this.page.keyboard.down('Shift');
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 6 });
    await this.page.mouse.up();
    await this.page.keyboard.up('Shift');
  }

  /** Takes hold of the map beside everyone and moves it by so many pixels. */
  async pan(by: Place): Promise<void> {
    const box = await this.map().boundingBox();
    if (!box) throw new Error('there is no map');
    const [x, y] = [box.x + 24, box.y + 24];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by.x / 2, y + by.y / 2);
    await this.page.mouse.move(x + by.x, y + by.y);
    await this.page.mouse.up();
  }

  /** Clicks on the line between two parties: it bends, so it is looked for with the mouse about half way. */
  async clickLine(one: string, other: string): Promise<void> {
    const [a, b] = [await this.placeOf(one), await this.placeOf(other)];
    const pane = this.map().locator('.react-flow__pane');
    for (let aside = 0; aside <= 0.25; aside += 0.02) {
      for (const side of [aside, -aside]) {
        const x = (a.x + b.x) / 2 - (b.y - a.y) * side;
        const y = (a.y + b.y) / 2 + (b.x - a.x) * side;
        await this.page.mouse.move(x, y);
        const cursor = await pane.evaluate((element) => getComputedStyle(element).cursor);
        if (cursor !== 'pointer') continue;
        return this.page.mouse.click(x, y);
      }
    }
    throw new Error(`No line between ${one} and ${other}`);
  }

  /** A choice of a list field in the side sheet. */
  async choose(label: string | RegExp, option: string): Promise<void> {
    await this.sheet().getByRole('button', { name: label }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  async close(): Promise<void> {
    await this.sheet().getByRole('button', { name: 'Sluit' }).click();
  }
}
