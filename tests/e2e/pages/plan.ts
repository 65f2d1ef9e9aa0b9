import type { Locator, Page } from '@playwright/test';

/** The regie while a meeting is planned. */
export class PlanPage {
  constructor(readonly page: Page) {}

  /** Goes to the plan of a session that is known here. */
  static async of(page: Page, sessionId: string): Promise<PlanPage> {
    await page.evaluate((id) => {
      window.location.hash = `#/plan/${id}`;
    }, sessionId);
    return new PlanPage(page);
  }

  readonly title = () => this.page.getByRole('heading', { level: 1 });
  readonly rows = () => this.page.getByRole('grid', { name: 'Agenda' }).getByRole('row');
  readonly block = (title: string | RegExp) => this.rows().filter({ has: this.page.getByText(title, { exact: true }) });
  readonly panel = () => this.page.getByRole('complementary', { name: 'Het gekozen blok' });
  readonly advice = () => this.page.getByRole('note');
  readonly sheet = () => this.page.getByRole('dialog');
  readonly act = (name: string | RegExp) => this.page.getByRole('button', { name });
  readonly group = (name: string) => this.sheet().getByRole('listitem', { name, exact: true });

  /** The agenda as a person reads it: `13:30 Welkom`. */
  async agenda(): Promise<readonly string[]> {
    const rows = await this.rows().all();
    return Promise.all(
      rows.map(async (row) => {
        const [time, title] = [row.getByRole('time').first(), row.locator('strong').first()];
        return `${await time.textContent()} ${await title.textContent()}`;
      }),
    );
  }

  /** Takes a method from the empty agenda. */
  async takeFirst(method: string): Promise<void> {
    await this.act(`Neem ${method}`).click();
    await this.rows().first().waitFor();
  }

  /** Drags one block with the mouse to just above another. */
  async drag(from: Locator, above: Locator): Promise<void> {
    const [a, b] = [await from.boundingBox(), await above.boundingBox()];
    if (!a || !b) throw new Error('Nothing to drag');
    await this.page.mouse.move(a.x + 220, a.y + a.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(a.x + 226, a.y - 10, { steps: 4 });
    await this.page.mouse.move(b.x + 226, b.y + 4, { steps: 12 });
    await this.page.mouse.up();
  }

  /** Pastes a text where the keyboard is, with the html that Word or Excel puts beside it. */
  async paste(text: string, html = ''): Promise<void> {
    await this.page.evaluate(
      ([plain, rich]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', plain);
        if (rich) clipboardData.setData('text/html', rich);
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
      },
      [text, html] as const,
    );
  }
}
