import type { Page } from '@playwright/test';

/** What a facilitator has beside the step that runs: the plan, the parking place, a round, the clock of the laptop. */
export class RegiePanels {
  constructor(readonly page: Page) {}

  readonly sheet = (name: string) => this.page.getByRole('dialog', { name });
  readonly planRow = (step: string | RegExp) => this.sheet('Het plan').getByRole('row').filter({ hasText: step });
  readonly round = () => this.page.getByRole('region', { name: 'Rondje' });
  readonly now = () => this.round().getByRole('status');
  readonly gap = () => this.page.getByRole('region', { name: 'De klok van deze laptop' });
  readonly ways = () => this.page.getByRole('list', { name: 'Waar haal je de tijd vandaan?' });

  /** Begins a round in the step that is shown. */
  async beginRound(order: 'Zoals mensen zitten' | 'Door elkaar'): Promise<void> {
    await this.page.getByRole('button', { name: 'Rondje', exact: true }).click();
    await this.page.getByRole('menuitem', { name: order }).click();
  }

  async person(name: RegExp, act: string): Promise<void> {
    await this.round().getByRole('button', { name }).click();
    await this.page.getByRole('menuitem', { name: act }).click();
  }

  /** Opens the parking place with its key and parks something. */
  async park(text: string): Promise<void> {
    await this.page.keyboard.press('p');
    const field = this.sheet('Parkeerplaats').getByRole('textbox', { name: 'Parkeer iets' });
    await field.fill(text);
    await field.press('Enter');
  }
}
