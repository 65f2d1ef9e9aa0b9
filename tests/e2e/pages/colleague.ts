import { expect, type Locator, type Page } from '@playwright/test';
import { type CarriedFile, carried, givenTo } from './group';

/** The sheet in which a facilitator sees what a colleague's copy of the same programme has otherwise. */
export class ColleagueSheet {
  constructor(readonly page: Page) {}

  readonly sheet = (): Locator => this.page.getByRole('dialog', { name: /^De kopie van je collega/ });
  readonly item = (name: string): Locator => this.sheet().getByRole('article', { name });
  readonly filter = (name: RegExp): Locator =>
    this.sheet().getByRole('radiogroup', { name: 'Wat je ziet' }).getByRole('radio', { name });

  /** Opens the file of a colleague from the start page, and looks at what is different. */
  static async of(page: Page, file: CarriedFile): Promise<ColleagueSheet> {
    await openFile(page, file);
    await page.getByRole('button', { name: 'Bekijk en voeg samen' }).click();
    const colleague = new ColleagueSheet(page);
    await expect(colleague.sheet()).toBeVisible();
    return colleague;
  }

  /** Ticks one thing, with the keyboard alone. */
  async tick(name: string): Promise<void> {
    const box = this.item(name).getByRole('checkbox');
    await box.focus();
    await this.page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }

  async sweep(place: RegExp, act: string): Promise<void> {
    await this.sheet().getByRole('button', { name: place }).click();
    await this.page.getByRole('menuitem', { name: act }).click();
  }

  async take(): Promise<void> {
    await this.sheet()
      .getByRole('button', { name: /^Neem .* over$/ })
      .click();
    await expect(this.sheet()).toHaveCount(0);
  }
}

/** Opens a file from the start page. */
export async function openFile(page: Page, file: CarriedFile): Promise<void> {
  await page.getByRole('link', { name: /Naar het begin/ }).click();
  await givenTo(page, file, () => page.getByRole('button', { name: /^Open een bestand/ }).click());
}

/** Saves the programme at hand, to give it to a colleague. */
export const giveCopy = (page: Page): Promise<CarriedFile> =>
  carried(page, () => page.keyboard.press('ControlOrMeta+s'));
