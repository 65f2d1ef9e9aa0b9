import { expect, type Locator, type Page } from '@playwright/test';

/** The board on which slips are put in groups and chosen. Methods are what a facilitator does. */
export class BoardPage {
  constructor(readonly page: Page) {}

  readonly card = (text: string): Locator => this.page.getByRole('checkbox', { name: new RegExp(`: ${text}`) });
  readonly slip = (text: string): Locator => this.page.getByRole('article').filter({ hasText: text });
  readonly group = (name: string): Locator => this.page.getByRole('region', { name, exact: true });
  readonly groups = (): Locator => this.page.getByRole('checkbox', { name: /^Vink alles aan in / });
  readonly loose = (): Locator => this.page.getByRole('region', { name: /^(Losse briefjes|Briefjes)$/ });
  readonly looseCards = (): Locator => this.loose().getByRole('checkbox');
  readonly cardsOf = (name: string): Locator => this.group(name).getByRole('article');
  readonly act = (name: string | RegExp): Locator => this.page.getByRole('button', { name, exact: true });
  readonly nameField = (): Locator => this.page.getByRole('textbox', { name: 'Naam van de groep' });
  readonly options = (): Locator =>
    this.page
      .getByRole('list')
      .filter({ has: this.more(/./) })
      .getByRole('listitem');
  readonly option = (name: string): Locator => this.page.getByRole('listitem', { name, exact: true });
  readonly more = (name: string | RegExp): Locator =>
    this.page.getByRole('button', { name: beside('Stip erbij', name) });
  readonly less = (name: string | RegExp): Locator =>
    this.page.getByRole('button', { name: beside('Stip terug', name) });
  readonly dotsOf = (name: string): Locator => this.option(name).getByRole('status');

  async tick(...texts: readonly string[]): Promise<void> {
    for (const text of texts) await this.card(text).check();
  }

  /** Ticks cards and makes a group of them; an empty name leaves it without one. */
  async makeGroup(name: string, ...texts: readonly string[]): Promise<void> {
    await this.tick(...texts);
    await this.act('Maak groep G').or(this.act('Maak groep')).click();
    await this.page.keyboard.type(name);
    await this.page.keyboard.press('Enter');
    await expect(this.nameField()).toHaveCount(0);
  }

  /** Drops one card on another place, by hand. */
  async drop(text: string, on: Locator): Promise<void> {
    await this.slip(text).dragTo(on);
  }

  /** Chooses from the menu of a card. */
  async choose(text: string, item: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^Meer bij: ${text}`) }).click();
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  async dots(name: string, count: number): Promise<void> {
    for (let tap = 0; tap < count; tap += 1) await this.more(name).click();
    await expect(this.dotsOf(name)).toHaveText(String(count));
  }
}

const beside = (act: string, name: string | RegExp): string | RegExp =>
  typeof name === 'string' ? `${act}: ${name}` : new RegExp(`^${act}: ${name.source}`);
