import { expect, type Locator } from '@playwright/test';
import { NetworkPage } from './network';

/** Tidying the map, the tray of who waits beside it, and acts on several parties. */
export class TidyPage extends NetworkPage {
  readonly preview = (): Locator => this.page.getByRole('group', { name: 'Voorbeeld van opruimen' });
  readonly many = (): Locator => this.page.getByRole('group', { name: 'Wat doe je met wie je koos?' });
  readonly tray = (): Locator => this.page.getByRole('region', { name: 'Nog niet geplaatst' });

  /** Opens a preview; with `who` from one of the two parts of the menu. */
  async tidy(way: string, who?: RegExp): Promise<void> {
    await this.page.getByRole('button', { name: 'Ruim de kaart op' }).click();
    const part = who ? this.page.getByRole('group', { name: who }) : this.page.getByRole('menu');
    await part.getByRole('menuitem', { name: way }).click();
    await expect(this.preview().getByText('Zo wordt de kaart.')).toBeVisible();
  }

  /** Notes every place where a party is drawn from now on; answers how to read them. */
  async watchPlaceOf(name: string): Promise<() => Promise<readonly string[]>> {
    const watched = await this.map().evaluateHandle((map, start) => {
      const seen: string[] = [];
      const look = () => {
        const party = [...map.querySelectorAll('[data-party]')].find((one) =>
          one.getAttribute('aria-label')?.startsWith(start),
        );
        const { x, y } = party?.getBoundingClientRect() ?? { x: 0, y: 0 };
        seen.push(`${Math.round(x)} ${Math.round(y)}`);
      };
      look();
      new MutationObserver(look).observe(map, { subtree: true, childList: true, attributes: true });
      return seen;
    }, `${name}, `);
    return () => watched.evaluate((seen) => [...new Set(seen)]);
  }

  /** A list from elsewhere, pasted where one name is typed, and taken in. */
  async pasteList(names: readonly string[]): Promise<void> {
    await this.newParty().focus();
    await this.newParty().evaluate((field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, names.join('\n'));
    await this.page.getByRole('button', { name: `Voeg ${names.length} partijen toe` }).click();
    await expect(this.tray()).toContainText(`Nog niet geplaatst (${names.length})`);
  }

  /** Carries somebody from the tray with a finger and lets go beside a party on the map. */
  async carryByTouch(name: string, besides: string): Promise<void> {
    const from = await this.tray()
      .getByRole('button', { name: `Open ${name}` })
      .boundingBox();
    const to = await this.placeOf(besides);
    if (!from) throw new Error(`${name} is not in the tray`);
    const start = { x: from.x + 40, y: from.y + from.height / 2 };
    const finger = await this.page.context().newCDPSession(this.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly { x: number; y: number }[]) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
    await touch('touchStart', [start]);
    for (const share of [0.1, 0.4, 0.7, 1]) {
      const x = start.x + (to.x + 60 - start.x) * share;
      const y = start.y + (to.y - start.y) * share;
      await touch('touchMove', [{ x, y }]);
    }
    await touch('touchEnd', []);
    await finger.detach();
  }
}
