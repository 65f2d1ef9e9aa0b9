import { expect, type Locator, type Page } from '@playwright/test';
import type { Regie } from './regie';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The partnership card of a programme, on its own page or in a step of a meeting. */
export class CardPage {
  constructor(readonly page: Page) {}

  /** Goes to the cards of a programme. */
  static async of(page: Page, programmeId: string): Promise<CardPage> {
    await page.evaluate((id) => {
      window.location.hash = `#/card/${id}`;
    }, programmeId);
    return new CardPage(page);
  }

  /** Begins a programme and its first card, about "de wijkkrant", with the keyboard. */
  static async begin(regie: Regie): Promise<CardPage> {
    await regie.beginProgramme('Samen lezen');
    await regie.goTo('Kaart');
    await expect(regie.page.getByText(/^Hier komt de Partnerschapskaart/)).toBeVisible();
    await regie.page.keyboard.press('n');
    await regie.page.keyboard.type('de wijkkrant');
    await regie.page.keyboard.press('Tab');
    await regie.page.keyboard.type('Redactie');
    await regie.page.keyboard.press('Enter');
    await expect(regie.page.getByRole('heading', { level: 1 })).toHaveText('Wanneer is de wijkkrant geslaagd?');
    return new CardPage(regie.page);
  }

  /** The card of the demonstration, about "het wijknetwerk Vlierbuurt". */
  static async ofDemonstration(regie: Regie): Promise<CardPage> {
    await regie.openDemonstration();
    const card = await CardPage.of(regie.page, 'prg-vlierbuurt');
    await expect(regie.page.getByRole('heading', { level: 1 })).toHaveText(
      'Wanneer is het wijknetwerk Vlierbuurt geslaagd?',
    );
    return card;
  }

  readonly canvas = (): Locator => this.page.getByRole('region', { name: /^Partnerschapskaart, vijf kolommen/ });
  readonly column = (step: string): Locator => this.canvas().getByRole('region', { name: new RegExp(`^${step}`) });
  readonly box = (question: string): Locator => this.canvas().getByRole('group', { name: question });
  /** The line where the next answer to a question is written. */
  readonly line = (question: string): Locator =>
    this.canvas().getByRole('textbox', { name: `Schrijf bij: ${question}` });
  readonly answers = (question: string): Locator => this.box(question).getByRole('listitem');
  /** An answer, as the place that has the keyboard. */
  readonly answer = (text: string): Locator =>
    this.canvas()
      .getByRole('button', { name: new RegExp(`(^|: )${escaped(text)}`) })
      .and(this.page.locator('[aria-describedby=card-entry-help]'));
  readonly item = (text: string): Locator => this.canvas().getByRole('listitem').filter({ hasText: text });

  /** Types an answer and presses Enter. */
  async write(question: string, ...texts: readonly string[]): Promise<void> {
    await this.line(question).focus();
    for (const text of texts) {
      await this.page.keyboard.type(text);
      await this.page.keyboard.press('Enter');
    }
  }

  /** Pastes as another program would leave it on the clipboard. */
  async paste(question: string, text: string): Promise<void> {
    await this.line(question).focus();
    await this.line(question).evaluate((field, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  /** Drags an answer with the mouse to just before another one. */
  async drag(text: string, before: string): Promise<void> {
    const [from, to] = [await this.answer(text).boundingBox(), await this.answer(before).boundingBox()];
    if (!from || !to) throw new Error(`${text} or ${before} is not on the card`);
    await this.page.mouse.move(from.x + 20, from.y + 10);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + 10, from.y + 14, { steps: 4 });
    await this.page.mouse.move(to.x + 20, to.y + 4, { steps: 8 });
    await this.page.mouse.move(to.x + 22, to.y + 4);
    await this.page.mouse.up();
  }

  /** Chooses from the menu of an answer, by mouse. */
  async choose(text: string, ...path: readonly string[]): Promise<void> {
    await this.item(text).hover();
    await this.item(text)
      .getByRole('button', { name: /^Meer bij/ })
      .click();
    for (const item of path) await this.page.getByRole('menuitem', { name: item }).click();
  }

  async fromVersions(item: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Versies', exact: true }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }
}
