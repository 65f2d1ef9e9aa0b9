import { expect, type Page } from '@playwright/test';

type Rail = 'Programma' | 'Bijeenkomst' | 'Netwerk' | 'Leren' | 'Kaart' | 'Verslag' | 'Werkvormen' | 'Instellingen';

/** The facilitator's window. Methods are what a facilitator does; specs hold the assertions. */
export class Regie {
  constructor(readonly page: Page) {}

  /** Waits until everything so far is on the host's disk. */
  async everythingSaved(): Promise<void> {
    await expect(this.page.getByRole('banner').getByRole('status')).toHaveText(/^Opgeslagen \d\d:\d\d$/);
  }

  async openDemonstration(): Promise<void> {
    await this.page.getByRole('button', { name: /^Demonstratie/ }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: /^Samen gezond in de Vlierbuurt/ })).toBeVisible();
  }

  async beginProgramme(name: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Nieuw programma/ }).click();
    await this.page.getByRole('textbox', { name: 'Naam van het programma' }).fill(name);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  async beginSession(): Promise<void> {
    await this.page.getByRole('button', { name: 'Nieuwe bijeenkomst' }).click();
    await expect(this.page.getByText('De agenda is nog leeg.')).toBeVisible();
  }

  /** Adds roles one by one, as at the door. */
  async addPeople(labels: readonly string[]): Promise<void> {
    await this.page.getByRole('button', { name: 'Wie komen er?' }).click();
    const field = this.page.getByRole('textbox', { name: 'Rol erbij' });
    for (const label of labels) {
      await field.fill(label);
      await field.press('Enter');
      await expect(this.page.getByRole('button', { name: `Meer met ${label}` })).toBeVisible();
    }
  }

  async makeGroups(): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: 'Maak groepen' }).click();
    await expect(this.page.getByRole('dialog').getByRole('button', { name: 'Opnieuw trekken' })).toBeVisible();
    await this.page.keyboard.press('Escape');
  }

  async goTo(word: Rail): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Waar je bent' }).getByRole('link', { name: word }).click();
  }

  /** Opens the zaalscherm with its key and answers its page. */
  async openWall(): Promise<Page> {
    const opening = this.page.context().waitForEvent('page');
    await this.page.keyboard.press('F5');
    return opening;
  }

  private readonly line = () => this.page.getByRole('textbox', { name: 'Leg iets vast' });

  /** One line and Enter. */
  async capture(text: string): Promise<void> {
    await this.line().fill(text);
    await this.line().press('Enter');
    await expect(this.line()).toHaveValue('');
  }

  /** Puts text on the clipboard of the page and pastes it in the capture line. */
  async paste(text: string): Promise<void> {
    await this.line().focus();
    await this.line().evaluate((field, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  /** Captures as one of all eighteen kinds. */
  async captureAs(kind: string, text: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Alle soorten' }).click();
    await this.page
      .getByRole('menuitem', { name: kind })
      .or(this.page.getByRole('menuitemradio', { name: kind }))
      .or(this.page.getByRole('option', { name: kind }))
      .click();
    await this.capture(text);
  }

  async addParty(name: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: 'Nieuwe partij' });
    await field.fill(name);
    await field.press('Enter');
    await expect(this.page.getByRole('button', { name: new RegExp(`^${name}, `) })).toBeVisible();
  }

  async tie(one: string, other: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Lijn', exact: true }).click();
    await this.page.getByRole('button', { name: new RegExp(`^${one}, `) }).click();
    await this.page.getByRole('button', { name: new RegExp(`^${other}, `) }).click();
    await this.page.getByRole('button', { name: 'Stop', exact: true }).click();
  }

  /** What is known of the chosen party or tie, at the side of the map. */
  readonly side = () => this.page.getByRole('main').getByRole('complementary');

  /** Opens the side sheet of a tie by way of one of its parties. */
  async openTie(one: string, other: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^${one}, `) }).click();
    await this.side().getByRole('button', { name: other, exact: true }).click();
    await expect(this.side().getByRole('heading', { level: 2 })).toContainText(`${one} en ${other}`);
  }

  /** Makes the Word file of this page and keeps it at `path`. */
  async makeWord(path: string): Promise<void> {
    const downloading = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Maak Word-bestand' }).click();
    await (await downloading).saveAs(path);
  }

  async takeBack(): Promise<void> {
    await this.page.getByRole('button', { name: /^Neem terug/ }).click();
  }

  async putBack(): Promise<void> {
    await this.page.getByRole('button', { name: /^Zet terug/ }).click();
  }
}
