import { expect, type Locator, type Page } from '@playwright/test';

const MOST_STOPS = 60;

/**
 * Hands that count what they do. Each click and each key that commands something is 1, Enter, Escape and a chord such
 * as Ctrl+Z among them. Text that is typed is 0. Travelling is 0 too: Tab, and arrows that only bring the focus
 * elsewhere; an arrow that changes a value or moves a block is a command.
 */
class Hands {
  private done = 0;

  constructor(readonly page: Page) {}

  /** What was counted since the last time that this was asked. */
  take(): number {
    const count = this.done;
    this.done = 0;
    return count;
  }

  async key(key: string): Promise<void> {
    this.count();
    await this.page.keyboard.press(key);
  }

  /** Types where the focus is, which has to be a field already. */
  async type(text: string): Promise<void> {
    await expect(this.page.locator('input:focus, textarea:focus')).toBeVisible();
    await this.page.keyboard.type(text);
  }

  protected count(): void {
    this.done += 1;
  }
}

/** A facilitator with a mouse, who presses a key where that is shorter. */
export class MouseAndKeys extends Hands {
  async click(aim: Locator): Promise<void> {
    this.count();
    await aim.click();
  }
}

/** A facilitator without a mouse: everything is reached as the focus goes. */
export class KeysAlone extends Hands {
  /** Goes to something with Tab; fails when Tab does not get there. */
  async tabTo(aim: Locator): Promise<void> {
    await aim.waitFor();
    for (let stop = 0; stop <= MOST_STOPS; stop += 1) {
      if (await aim.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not get to ${aim}`);
  }

  /** Goes on with an arrow inside a list or a menu, where Tab stops once. */
  async arrowTo(arrow: 'ArrowDown' | 'ArrowUp', aim: Locator): Promise<void> {
    await aim.waitFor();
    for (let stop = 0; stop <= MOST_STOPS; stop += 1) {
      if (await aim.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(arrow);
    }
    throw new Error(`${arrow} does not get to ${aim}`);
  }

  /** Goes to something with Tab and presses Enter on it. */
  async press(aim: Locator): Promise<void> {
    await this.tabTo(aim);
    await this.key('Enter');
  }
}
