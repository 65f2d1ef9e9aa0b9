import type { Locator, Page } from '@playwright/test';

/** The capture line and the slips of a page. Methods are what a facilitator does; specs hold the assertions. */
export class Notes {
  constructor(readonly page: Page) {}

  readonly line = (): Locator => this.page.getByRole('textbox', { name: 'Leg iets vast' });
  readonly kind = (): Locator =>
    this.page.getByRole('radiogroup', { name: 'Soort notitie' }).getByRole('radio', { checked: true });
  readonly slip = (text: string): Locator => this.page.getByRole('article').filter({ hasText: text });
  readonly slipsOf = (group: string): Locator =>
    this.page.getByRole('region', { name: group, exact: true }).getByRole('article');
  readonly sheet = (): Locator => this.page.getByRole('dialog');

  /** Goes to a meeting of the demonstration, at one of its steps. */
  async goToStep(sessionId: string, step: string): Promise<void> {
    await this.page.evaluate((id) => {
      location.hash = `#/run/${id}`;
    }, sessionId);
    await this.page.getByRole('radio', { name: new RegExp(`^${step}`) }).click();
  }

  /** Chooses the group that the next notes are for. */
  async forGroup(name: string): Promise<void> {
    await this.page.getByRole('button', { name: /Kies een andere groep$/ }).click();
    await this.page.getByRole('menuitem', { name, exact: true }).click();
  }

  async capture(text: string): Promise<void> {
    await this.line().click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Pastes as another program would leave it on the clipboard. */
  async paste(text: string, html = ''): Promise<void> {
    await this.line().evaluate(
      (field, [plain, rich]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', plain ?? '');
        if (rich) clipboardData.setData('text/html', rich);
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      [text, html],
    );
  }

  async open(text: string): Promise<Locator> {
    await this.slip(text)
      .getByRole('button', { name: /, openen$/ })
      .click();
    return this.sheet();
  }

  async choose(text: string, ...path: readonly string[]): Promise<void> {
    await this.slip(text)
      .getByRole('button', { name: /^Meer bij/ })
      .click();
    for (const item of path) await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }
}
