import type { Page } from '@playwright/test';

/** The screen of a Kring that is locked. */
export class LockScreen {
  constructor(readonly page: Page) {}

  readonly title = () => this.page.getByRole('heading', { level: 1, name: 'Kring is vergrendeld' });
  readonly goOn = () => this.page.getByRole('button', { name: 'Ga verder' });
  readonly code = () => this.page.getByRole('textbox', { name: 'Code van deze laptop' });

  /** All the text that can be seen in a window: what sleeps is in the page, and is not drawn. */
  readonly allText = (page: Page = this.page) =>
    // biome-ignore lint/performance/useDomNodeTextContent: only innerText leaves out what is not drawn
    page.evaluate(() => `${document.title}\n${document.body.innerText}`);
}
