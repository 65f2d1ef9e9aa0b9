import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** A file as it went from one laptop to another. */
export type CarriedFile = { readonly name: string; readonly bytes: Buffer };

/** Does something that saves a file, and answers what was saved. */
export async function carried(page: Page, act: () => Promise<void>): Promise<CarriedFile> {
  const downloading = page.waitForEvent('download');
  await act();
  const saved = await downloading;
  return { name: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) };
}

/** Does something that asks for a file, and gives it this one. */
export async function givenTo(page: Page, file: CarriedFile, act: () => Promise<void>): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await act();
  await (await choosing).setFiles({ name: file.name, mimeType: 'application/octet-stream', buffer: file.bytes });
}

/** The page of a group on its own laptop. */
export class GroupPage {
  constructor(readonly page: Page) {}

  readonly question = () => this.page.getByRole('heading', { level: 1 });
  readonly slips = () => this.page.getByRole('region', { name: 'Wat jullie opschreven' }).getByRole('article');
  readonly slip = (text: string) => this.slips().filter({ hasText: text });
  readonly act = (name: string | RegExp) => this.page.getByRole('button', { name });
  readonly sheet = () => this.page.getByRole('dialog');

  /** Opens a file from the start of an empty Kring. */
  static async opened(page: Page, file: CarriedFile): Promise<GroupPage> {
    await givenTo(page, file, () => page.getByRole('button', { name: /^Open een bestand/ }).click());
    const group = new GroupPage(page);
    await expect(group.act('Bewaar voor de begeleider')).toBeVisible();
    return group;
  }

  async goToStep(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Kies een stap' }).click();
    await this.page.getByRole('menuitem', { name: new RegExp(`\\d+\\. ${title}`) }).click();
  }

  /** One line and Enter, with the keyboard alone. */
  async capture(text: string): Promise<void> {
    await this.page.keyboard.press('n');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
    await expect(this.slip(text)).toBeVisible();
  }

  /** Gives a slip other words. */
  async reword(text: string, words: string): Promise<void> {
    await this.slip(text)
      .getByRole('button', { name: /openen$/ })
      .click();
    const field = this.sheet().getByRole('textbox', { name: 'Tekst' });
    await field.fill(words);
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.press('Escape');
    await expect(this.slip(words)).toBeVisible();
  }

  async remove(text: string): Promise<void> {
    await this.slip(text)
      .getByRole('button', { name: /^Meer bij/ })
      .click();
    await this.page.getByRole('menuitem', { name: 'Weghalen' }).click();
    await expect(this.slip(text)).toHaveCount(0);
  }

  async save(): Promise<CarriedFile> {
    await expect(this.page.getByRole('status').filter({ hasText: /^Opgeslagen/ })).toBeVisible();
    return carried(this.page, () => this.page.keyboard.press('ControlOrMeta+s'));
  }
}

/** The sheet in which the facilitator sees what a group brings back. */
export class MergeSheet {
  constructor(
    readonly page: Page,
    readonly group: string,
  ) {}

  readonly sheet = () => this.page.getByRole('dialog', { name: `Werk van ${this.group}` });
  readonly part = (name: string) => this.sheet().getByRole('region', { name });
  readonly item = (text: string) => this.sheet().getByRole('article', { name: text });

  async choose(text: string, choice: string): Promise<void> {
    await this.item(text).getByRole('radio', { name: choice, exact: true }).click();
  }

  async take(): Promise<void> {
    await this.sheet().getByRole('button', { name: /^Neem/ }).click();
    await expect(this.sheet()).toHaveCount(0);
  }
}
