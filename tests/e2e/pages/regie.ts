import { expect, type Page } from '@playwright/test';

/** The facilitator's window. Methods are what a facilitator does; specs hold the assertions. */
export class Regie {
  constructor(readonly page: Page) {}

  readonly saved = () => this.page.getByRole('banner').getByText(/^Opgeslagen \d\d:\d\d$/);

  /** Waits until everything so far is on the host's disk. */
  async everythingSaved(): Promise<void> {
    await expect(this.saved()).toBeVisible();
  }

  async openDemonstration(): Promise<void> {
    await this.page
      .getByRole('button', { name: /^Demonstratie/ })
      .or(this.page.getByRole('link', { name: /^Demonstratie/ }))
      .first()
      .click();
  }

  async goTo(word: 'Programma' | 'Bijeenkomst' | 'Netwerk' | 'Verslag' | 'Methoden' | 'Instellingen'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Waar je bent' }).getByRole('link', { name: word }).click();
  }

  /** Opens the zaalscherm with its key and answers its page. */
  async openWall(): Promise<Page> {
    const opening = this.page.context().waitForEvent('page');
    await this.page.keyboard.press('F5');
    return opening;
  }

  async takeBack(): Promise<void> {
    await this.page.getByRole('button', { name: /^Neem terug/ }).click();
  }

  async putBack(): Promise<void> {
    await this.page.getByRole('button', { name: /^Zet terug/ }).click();
  }
}
