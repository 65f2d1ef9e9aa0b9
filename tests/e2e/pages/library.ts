import type { Download, Page } from '@playwright/test';

/** The library, by itself or beside a plan. */
export class LibraryPage {
  constructor(readonly page: Page) {}

  /** Goes to the methods. */
  static async of(page: Page): Promise<LibraryPage> {
    await page.evaluate(() => {
      window.location.hash = '#/methods';
    });
    return new LibraryPage(page);
  }

  readonly search = () => this.page.getByRole('searchbox', { name: 'Zoek een werkvorm' });
  readonly list = () => this.page.getByRole('listbox', { name: 'Werkvormen' }).getByRole('option');
  readonly method = (name: string) => this.page.getByRole('option', { name });
  readonly preview = () => this.page.getByRole('region', { name: 'Wat de werkvorm vraagt' });
  readonly act = (name: string | RegExp) => this.page.getByRole('button', { name, exact: typeof name === 'string' });
  readonly editor = () => this.page.getByRole('region', { name: 'De werkvorm aanpassen' });
  readonly step = (number: number) => this.editor().getByRole('listitem', { name: new RegExp(`^Stap ${number}:`) });

  /** Chooses one of a short list by its words. */
  async choose(label: string, choice: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`${label}$`) }).click();
    await this.page.getByRole('option', { name: choice, exact: true }).click();
  }

  /** Writes in a field and leaves it, as a person does. */
  async write(label: string, text: string, within = this.editor()): Promise<void> {
    const field = within.getByRole('textbox', { name: label, exact: true });
    await field.fill(text);
    await field.blur();
  }

  /** Saves the method at hand as a file. */
  async save(): Promise<Download> {
    const downloading = this.page.waitForEvent('download');
    await this.act('Bewaar als bestand').click();
    return downloading;
  }

  /** Opens a file with this text. */
  async open(name: string, text: string): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.act('Open een werkvorm').click();
    await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }
}
