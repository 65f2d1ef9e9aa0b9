import { expect, type Page } from '@playwright/test';

/** The page Privacy of a programme. */
export class PrivacyPage {
  constructor(readonly page: Page) {}

  /** Goes there from the page of the programme. */
  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Waar je bent' }).getByRole('link', { name: 'Programma' }).click();
    await this.page.getByRole('main').getByRole('link', { name: 'Privacy', exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Privacy' })).toBeVisible();
  }

  /** Looks somebody up by a name that is typed. */
  async lookUp(name: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Naam', exact: true }).fill(name);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByText(new RegExp(`^${name} staat op `))).toBeVisible();
  }

  readonly sheet = () => this.page.getByRole('dialog');

  /** Opens the list of all places of who was looked up. */
  async beginErasing(): Promise<void> {
    await this.page.getByRole('button', { name: /^Verwijder deze persoon overal/ }).click();
    await expect(this.sheet()).toBeVisible();
  }

  /** Types what has to be typed, and presses. Answers when Kring is there again without the person. */
  async confirm(word: string): Promise<void> {
    await this.sheet()
      .getByRole('textbox', { name: /om te bevestigen/ })
      .fill(word);
    await this.sheet().getByRole('button', { name: 'Verwijder voorgoed' }).click();
    await expect(this.page.getByText(/^Verwijderd\. Kring is opnieuw opgebouwd/)).toBeVisible();
  }

  /** Writes down a yes with the keyboard. */
  async recordConsent(name: string, purpose: string, by: string): Promise<void> {
    const form = this.page.getByRole('group', { name: 'Schrijf een toestemming op' });
    const field = form.getByRole('combobox', { name: 'Van wie?' });
    await field.pressSequentially(name);
    await expect(this.page.getByRole('option').first()).toContainText(name);
    await field.press('ArrowDown');
    await field.press('Enter');
    await form.getByRole('checkbox', { name: purpose, exact: true }).press('Space');
    await form.getByRole('textbox', { name: 'Wie schrijft dit op?' }).fill(by);
    await form.getByRole('button', { name: /^Schrijf op/ }).press('Enter');
  }

  readonly consent = (name: string) =>
    this.page.getByRole('list', { name: 'Toestemmingen' }).getByRole('listitem').filter({ hasText: name });
}
