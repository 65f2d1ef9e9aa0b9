import { expect, type Locator, type Page } from '@playwright/test';
import type { Regie } from './regie';

/** The earlier versions: the list of all of them, and one that lies open. */
export class VersionsPage {
  constructor(readonly page: Page) {}

  /** One click, from any page. */
  static async fromTopBar(regie: Regie): Promise<VersionsPage> {
    await regie.page
      .getByRole('banner')
      .getByRole('link', { name: /Bekijk eerdere versies/ })
      .click();
    await expect(regie.page.getByRole('heading', { level: 1, name: 'Eerdere versies' })).toBeVisible();
    return new VersionsPage(regie.page);
  }

  /** The versions in the list that were kept for this reason. */
  row(reason: RegExp): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('link', { name: reason }) });
  }

  async open(reason: RegExp): Promise<void> {
    await this.row(reason).first().getByRole('link').click();
    await expect(this.page.getByRole('link', { name: 'Alle eerdere versies' })).toBeVisible();
  }

  /** A row of the version that lies open, by the name that it begins with. */
  item(name: string): Locator {
    return this.page
      .getByRole('region', { name: 'Partijen' })
      .getByRole('listitem')
      .filter({ hasText: new RegExp(`^${name}`) });
  }

  /** Takes the first party of the demonstration off the map, and answers its name. */
  async removeFirstParty(regie: Regie): Promise<string> {
    await this.page.goto(this.page.url().replace(/#.*/, '#/network/prg-vlierbuurt/party/st-04'));
    const name = (await regie.side().getByRole('heading', { level: 2 }).textContent()) ?? '';
    await regie.side().getByRole('button', { name: 'Meer over deze partij' }).click();
    await this.page.getByRole('menuitem', { name: 'Haal weg' }).click();
    await expect(regie.side().getByRole('heading', { level: 2, name })).toHaveCount(0);
    return name;
  }
}
