import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Sealing costs a second of hard work on purpose, and more on a machine that has other things to do. */
export const SLOW = { timeout: 60_000 } as const;

/** Saving with a passphrase, and opening such a file. */
export class SealingSheets {
  constructor(readonly page: Page) {}

  readonly sheet = () => this.page.getByRole('dialog');
  readonly field = () => this.sheet().getByRole('textbox', { name: 'Wachtzin', exact: true });
  readonly act = (name: string) => this.sheet().getByRole('button', { name, exact: true });
  readonly shown = () => this.sheet().getByRole('checkbox', { name: 'Laat de letters zien' });
  readonly strength = () => this.sheet().getByRole('status').last();

  /** Does what saves, and answers the bytes of the file. */
  async saved(act: () => Promise<void>): Promise<Buffer> {
    const downloading = this.page.waitForEvent('download', SLOW);
    await act();
    return readFileSync(await (await downloading).path());
  }

  /** Opens bytes as a person does, with Ctrl+O. */
  async open(name: string, buffer: Buffer): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.keyboard.press('ControlOrMeta+o');
    await (await choosing).setFiles({ name, mimeType: 'application/octet-stream', buffer });
  }
}
