import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { Words } from '../../../shared/language/translate';
import type { NoteKind } from '../../../shared/model/note-kinds';

/** A whole meeting in one of the two languages: what a facilitator does from the first step to the report. */
export class Meeting {
  constructor(
    readonly page: Page,
    readonly words: Words,
  ) {}

  readonly title = () => this.page.getByRole('heading', { level: 1 });
  readonly line = () => this.page.getByRole('textbox', { name: this.words.t('notes.capture.label') });

  /** The regie in this language, with the clock of the browser in the hands of the test. */
  static async open(context: BrowserContext, page: Page, words: Words, now: Date): Promise<Meeting> {
    await page.evaluate(() => {
      window.location.hash = '#/settings';
    });
    const name = words.language === 'nl' ? 'Nederlands' : 'English';
    await page.getByRole('radio', { name }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', words.language);
    await context.clock.install({ time: now });
    await page.reload();
    return new Meeting(page, words);
  }

  /** Opens a file as the start screen does. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.goTo('#/start');
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: new RegExp(`^${this.words.t('start.openFile')}`) }).click();
    await (await choosing).setFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
  }

  async goTo(hash: string): Promise<void> {
    await this.page.evaluate((to) => {
      window.location.hash = to;
    }, hash);
  }

  /** Writes one line as this kind, with the keyboard only. */
  async capture(kind: NoteKind, text: string): Promise<void> {
    const word = this.words.t(`domain.kind.${kind}`);
    const kinds = this.page.getByRole('radiogroup', { name: this.words.t('notes.capture.kinds') });
    await kinds.getByRole('radio', { name: new RegExp(`${word}$`) }).click();
    await this.line().fill(text);
    await this.line().press('Enter');
    await expect(this.line()).toHaveValue('');
  }

  /** Makes the Word file for the core group and keeps it at `path`. */
  async makeWord(path: string): Promise<void> {
    const { t } = this.words;
    await this.page.getByRole('radio', { name: t('report.page.audience.core_group') }).click();
    const downloading = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: t('report.page.make') }).click();
    await (await downloading).saveAs(path);
  }
}
