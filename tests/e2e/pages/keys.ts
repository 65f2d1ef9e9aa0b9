import type { Locator, Page } from '@playwright/test';

const MOST_STOPS = 60;

/** Goes to something with Tab alone, as someone without a mouse does; fails when Tab does not get there. */
export async function tabTo(page: Page, aim: Locator): Promise<void> {
  await aim.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await aim.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not get to ${aim}`);
}

/** Goes to something with Tab alone and presses it. */
export async function press(page: Page, aim: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, aim);
  await page.keyboard.press(key);
}
