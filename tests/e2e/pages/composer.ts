import type { Locator, Page } from '@playwright/test';

/** People and groups, as the facilitator puts them together before a meeting. */
export class Composer {
  constructor(readonly page: Page) {}

  readonly sheet = () => this.page.getByRole('dialog', { name: 'Mensen en groepen' });
  readonly group = (name: string) => this.sheet().getByRole('listitem', { name, exact: true });
  readonly people = (name: string) => this.sheet().getByRole('grid', { name: `Mensen in ${name}`, exact: true });
  readonly person = (label: string) => this.sheet().getByRole('row', { name: label });
  readonly act = (name: string | RegExp) => this.sheet().getByRole('button', { name });
  readonly number = (name: string) => this.sheet().getByRole('textbox', { name, exact: true });
  readonly rounds = () => this.sheet().getByRole('region', { name: 'Van tafel wisselen' });

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Wie komen er\?|\d+ mensen)$/ }).click();
    await this.sheet().waitFor();
  }

  /** The labels of everyone in a group, as they stand there. */
  async labelsIn(name: string): Promise<readonly string[]> {
    const rows = await this.people(name).getByRole('row').all();
    return Promise.all(rows.map(async (row) => (await row.getAttribute('aria-label')) ?? ''));
  }

  /** Opens the menu of someone and chooses in it. */
  async choose(label: string, choice: string): Promise<void> {
    await this.act(`${label}, verplaats of geef een taak`).click();
    await this.page.getByRole('menuitem', { name: choice, exact: true }).click();
  }

  /** Drags someone by the middle of their chip to a group. */
  async drag(label: string, to: Locator): Promise<void> {
    const chip = await this.person(label).boundingBox();
    const target = await to.boundingBox();
    if (!chip || !target) throw new Error('Nothing to drag');
    const { mouse } = this.page;
    await mouse.move(chip.x + chip.width / 2, chip.y + chip.height / 2);
    await mouse.down();
    await mouse.move(chip.x + chip.width / 2 + 8, chip.y + chip.height / 2 + 8, { steps: 4 });
    await mouse.move(target.x + target.width - 20, target.y + target.height / 2, { steps: 12 });
    await mouse.up();
  }
}
