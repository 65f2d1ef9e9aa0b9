import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { NetworkPage } from './network';
import { PlanPage } from './plan';

/** What is kept of the work itself; the settings and the lock of the folder are not part of it. */
const KEPT = /^(?:store\.json|(?:journal|snapshots|attachments)\/)/;

/** Marks what is kept as the work of a Kring that came later, which says that this one may not write it. */
export function markAsNewer(dataDir: string): void {
  const path = join(dataDir, 'store.json');
  const mark = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...mark, data: { version: 99, minReader: 98 } }));
}

/** Every kept file by its name, byte for byte. */
export function keptIn(dataDir: string): ReadonlyMap<string, string> {
  const names = readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dataDir.length + 1));
  const kept = names.filter((name) => KEPT.test(name)).sort();
  return new Map(kept.map((name) => [name, readFileSync(join(dataDir, name), 'base64')]));
}

/** A window in which one may only look. */
export class LookOnlyWindow {
  constructor(readonly page: Page) {}

  readonly why = () => this.page.getByRole('status').filter({ hasText: 'Dit werk is van een nieuwere Kring.' });
  readonly refusal = () => this.page.getByRole('alertdialog').filter({ hasText: 'Er is niets veranderd.' });
  readonly report = () => this.page.getByRole('region', { name: 'Zo ziet het verslag eruit' });

  /** The agenda, the report and the parties of the demonstration, as they are read there. */
  async everythingRead(): Promise<readonly string[]> {
    const plan = await PlanPage.of(this.page, 'ses-4');
    await plan.rows().first().waitFor();
    const agenda = await plan.agenda();
    await this.show('#/report/ses-3');
    const lines = this.report().getByRole('button');
    await lines.first().waitFor();
    const report = await lines.allInnerTexts();
    await this.show('#/network/prg-vlierbuurt');
    const network = new NetworkPage(this.page);
    await network.showList();
    return [...agenda, ...report, ...(await network.table().getByRole('row').allInnerTexts())];
  }

  private readonly show = (hash: string) =>
    this.page.evaluate((to) => {
      location.hash = to;
    }, hash);
}
