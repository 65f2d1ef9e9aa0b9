import { expect, type Locator, type Page } from '@playwright/test';
import { PlanPage } from './plan';
import type { Regie } from './regie';

/** The screens that four methods have of their own while a meeting runs. */
export class Instruments {
  constructor(readonly page: Page) {}

  /** A new meeting with one method, at its first step. */
  static async begin({ page }: Regie, method: string): Promise<Instruments> {
    await page.getByRole('button', { name: /^Nieuw programma/ }).click();
    await page.getByRole('textbox', { name: 'Naam van het programma' }).fill('Samen in de Tuinwijk');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Nieuwe bijeenkomst' }).click();
    return Instruments.take(page, method);
  }

  /** Takes a method in the empty plan that is shown, and begins. */
  static async take(page: Page, method: string): Promise<Instruments> {
    const plan = new PlanPage(page);
    await plan.act('Bekijk alle werkvormen').click();
    await plan.sheet().getByRole('searchbox', { name: 'Zoek een werkvorm' }).fill(method);
    await plan.sheet().getByRole('listbox').getByRole('option').filter({ hasText: method }).first().click();
    await plan.act('Neem deze werkvorm').click();
    await plan.rows().first().waitFor();
    await page.getByRole('link', { name: 'Start de bijeenkomst' }).click();
    await page.getByRole('button', { name: /^Begin met/ }).click();
    return new Instruments(page);
  }

  readonly title = () => this.page.getByRole('heading', { level: 1 });
  readonly act = (name: string | RegExp) => this.page.getByRole('button', { name, exact: true });
  readonly card = (text: string) => this.page.getByRole('article', { name: new RegExp(`: ${text}`) });
  readonly part = (name: string) => this.page.getByRole('region', { name, exact: true });

  /** Steps on with the one act of the page. */
  async on(to: string): Promise<void> {
    await this.page.getByRole('button', { name: `Naar ${to}`, exact: true }).click();
    await expect(this.title()).toHaveText(to);
  }

  /** Types in a line of the screen and presses Enter. */
  async add(label: string | RegExp, text: string, within: Locator | Page = this.page): Promise<void> {
    const field = within.getByRole('textbox', { name: label });
    await field.fill(text);
    await field.press('Enter');
    await expect(field).toHaveValue('');
  }

  /** Fills a field and leaves it. */
  async fill(label: string | RegExp, text: string, within: Locator | Page = this.page): Promise<void> {
    const field = within.getByRole('textbox', { name: label });
    await field.fill(text);
    await field.blur();
  }

  /** Ticks a box with the keyboard. */
  async tick(name: string, within: Locator | Page = this.page): Promise<void> {
    const box = within.getByRole('checkbox', { name });
    await box.focus();
    await this.page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }
}
