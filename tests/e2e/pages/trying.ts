import { expect, type Page } from '@playwright/test';
import { TRIES } from './tries';

/** Lets the page run a try as the answer to a hand: not by the debugger, which may do more than a page. */
function prepare(code: string): void {
  const button = document.createElement('button');
  button.id = 'try';
  document.body.append(button);
  Object.assign(globalThis, { isThrough: undefined, said: '' });
  // biome-ignore lint/security/noGlobalEval: the debugger makes the try, and the page runs it
  const tried = globalThis.eval(`(${code})`) as () => unknown;
  const end = (isThrough: boolean, said: string) => Object.assign(globalThis, { isThrough, said });
  const run = async () => tried();
  // A turn later: what runs while the debugger still looks may make code from text.
  button.onclick = () =>
    setTimeout(() => {
      run().then(
        (through) => end(through === true, ''),
        (error: unknown) => end(false, String(error)),
      );
    });
}

/** Makes every try in this page, and checks that it is stopped aloud. `seen` is what the page was heard to say. */
export async function tryAll(page: Page, seen: string[]): Promise<void> {
  for (const { what, act, says } of TRIES) {
    seen.length = 0;
    await page.evaluate(`(${prepare.toString()})(${JSON.stringify(act.toString())})`);
    await page.locator('#try').evaluate((button: HTMLElement) => button.click());
    await expect.poll(() => page.evaluate('globalThis.isThrough'), what).toBe(false);
    const said = String(await page.evaluate('globalThis.said'));
    await expect.poll(() => [said, ...seen].join('\n'), what).toMatch(says);
    await page.evaluate(() => document.getElementById('try')?.remove());
  }
  expect(await page.evaluate(() => 'wasRun' in globalThis)).toBe(false);
}
