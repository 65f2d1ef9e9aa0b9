import { expect, type Page } from '@playwright/test';

/** The regie while a meeting runs. */
export class RunPage {
  constructor(readonly page: Page) {}

  /** Goes to the run page of a session that is known here. */
  static async of(page: Page, sessionId: string): Promise<RunPage> {
    await page.evaluate((id) => {
      window.location.hash = `#/run/${id}`;
    }, sessionId);
    return new RunPage(page);
  }

  readonly title = () => this.page.getByRole('heading', { level: 1 });
  readonly day = () => this.page.getByRole('radiogroup', { name: 'De stappen van vandaag' });
  readonly clock = () => this.page.getByRole('region', { name: 'Klok', exact: true });
  readonly column = (name: string) => this.page.getByRole('region', { name, exact: true });
  readonly act = (name: string | RegExp) => this.page.getByRole('button', { name, exact: true });

  /** Looks at a step on the line of the day; the meeting itself stays where it is. */
  async look(step: RegExp): Promise<void> {
    await this.day().getByRole('radio', { name: step }).click();
  }

  /** Looks at a step and goes there; done when the meeting is there. */
  async goTo(step: RegExp): Promise<void> {
    await this.look(step);
    await this.act('Ga hierheen').click();
    await expect(this.act('Ga hierheen')).toHaveCount(0);
  }

  /** Looks at a step, goes there, and answers every title that was drawn from the moment it was asked. */
  async titlesWhileGoingTo(step: RegExp): Promise<readonly string[]> {
    await this.look(step);
    await expect(this.title()).toHaveText(step);
    const drawn = await this.title().evaluateHandle((heading) => {
      const titles = new Set([heading.textContent]);
      new MutationObserver(() => titles.add(document.querySelector('h1')?.textContent ?? '')).observe(document.body, {
        ...{ childList: true, subtree: true, characterData: true },
      });
      return titles;
    });
    await this.act('Ga hierheen').click();
    await expect(this.act('Ga hierheen')).toHaveCount(0);
    return drawn.evaluate((titles) => [...titles]);
  }

  /** Types a line and presses Enter. */
  async capture(text: string): Promise<void> {
    await this.page.keyboard.press('n');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
  }

  /** Chooses what the room sees of the step on the wall. */
  async showInRoom(view: string): Promise<void> {
    await this.act(/^De zaal ziet:/).click();
    await this.page.getByRole('menuitem', { name: view, exact: true }).click();
  }
}
