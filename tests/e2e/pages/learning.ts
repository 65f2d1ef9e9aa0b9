import { expect, type Locator, type Page } from '@playwright/test';

/** The page Leren, and what comes back in a meeting. */
export class LearningPage {
  constructor(readonly page: Page) {}

  readonly title = () => this.page.getByRole('heading', { level: 1, name: 'Leren' });
  readonly count = (text: string | RegExp) => this.page.getByRole('status').getByText(text, { exact: true });
  readonly part = (name: string): Locator =>
    this.page
      .getByRole('main')
      .locator('section')
      .filter({ has: this.page.getByRole('heading', { name }) });
  readonly thread = (text: string): Locator =>
    this.page.getByRole('main').getByRole('listitem').filter({ hasText: text });
  readonly sheet = (): Locator => this.page.getByRole('dialog');

  /** Opens a workspace file from the start page. */
  async openFile(buffer: Buffer): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: /^Open een bestand/ }).click();
    await (await choosing).setFiles({ name: 'jaren.json', mimeType: 'application/json', buffer });
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  async look(how: 'Rode draad' | 'Op tijd' | 'Per partij'): Promise<void> {
    await this.page.getByRole('radio', { name: how }).click();
  }

  async search(text: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Zoek in notities' }).fill(text);
  }

  /** Chooses in one of the lists of the filter. */
  async ask(label: string, option: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`${label}$`) }).click();
    await this.page.getByRole('option', { name: option }).click();
  }

  /** Ticks kinds of note. */
  async kinds(...kinds: readonly string[]): Promise<void> {
    await this.page.getByRole('button', { name: /^Soort:/ }).click();
    for (const kind of kinds) await this.page.getByRole('menuitemcheckbox', { name: kind, exact: true }).click();
    await this.page.keyboard.press('Escape');
  }

  /** The card of something that comes back. */
  readonly comingBack = (text: string): Locator => this.sheet().getByRole('article', { name: new RegExp(text) });

  async answer(text: string, how: 'Gelukt' | 'Deels' | 'Niet gelukt', words = ''): Promise<void> {
    const card = this.comingBack(text);
    if (words) await card.getByRole('textbox', { name: 'Wat kwam ervan' }).fill(words);
    await card.getByRole('button', { name: new RegExp(`^${how}:`) }).click();
    await expect(card).toHaveCount(0);
  }
}
