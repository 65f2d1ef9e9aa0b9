import { expect, type Page } from '@playwright/test';

/** Looking at the network: lenses, the filter, kept views, the story and comparing. */
export class Looking {
  constructor(readonly page: Page) {}

  readonly panel = () => this.page.getByRole('main').getByRole('complementary');
  readonly key = () => this.page.getByRole('list', { name: 'Wat kleur en teken nu betekenen' });
  readonly said = (text: string | RegExp) => this.page.getByRole('status').filter({ hasText: text });

  async through(lens: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Hoe je naar de kaart kijkt/ }).click();
    await this.page.getByRole('menuitem', { name: lens, exact: true }).click();
  }

  /** Chooses in the filter and closes it. */
  async only(...words: readonly string[]): Promise<void> {
    await this.page.getByRole('button', { name: /^Filter/ }).click();
    const filter = this.page.getByRole('dialog', { name: /^Filter/ });
    for (const word of words) await filter.getByRole('button', { name: word, exact: true }).click();
    await this.page.keyboard.press('Escape');
    await expect(filter).toBeHidden();
  }

  async open(what: 'Bewaarde standen' | 'Zo groeide het netwerk' | 'Vergelijk'): Promise<void> {
    await this.page.getByRole('button', { name: 'Laat zien' }).click();
    await this.page.getByRole('menuitem', { name: what }).click();
    await expect(this.panel().getByRole('heading', { level: 2, name: what })).toBeVisible();
  }

  readonly view = (name: string) => this.panel().getByRole('listitem').filter({ hasText: name });
  readonly shownView = () => this.panel().locator('[aria-current="true"]');

  async keep(name: string): Promise<void> {
    await this.panel().getByRole('textbox', { name: 'Naam van de stand' }).fill(name);
    await this.page.keyboard.press('Enter');
    await expect(this.view(name)).toBeVisible();
  }

  /** Keeps what is looked at under a name, and shows it to the room. */
  async showKept(name: string): Promise<void> {
    await this.keep(name);
    await this.view(name)
      .getByRole('button', { name: /op het zaalscherm/ })
      .click();
  }

  async withView(name: string, act: string): Promise<void> {
    await this.panel()
      .getByRole('button', { name: `Meer over ‘${name}’` })
      .click();
    await this.page.getByRole('menuitem', { name: act }).click();
  }

  /** What the story says of the moment it is at. */
  readonly moment = () => this.panel().locator('[aria-current="step"]');
}
