import { expect } from '@playwright/test';
import { PlanPage } from './plan';
import type { Regie } from './regie';

/** The agenda of a meeting while it is planned: what a facilitator does with its blocks. */
export class AgendaPage extends PlanPage {
  /** A new programme with one empty meeting. */
  static async ofNewMeeting(regie: Regie): Promise<AgendaPage> {
    await regie.beginProgramme('Samen in de Tuinwijk');
    await regie.beginSession();
    return new AgendaPage(regie.page);
  }

  /** A meeting whose agenda was pasted, one step per line. */
  static async withList(regie: Regie, list: string): Promise<AgendaPage> {
    const agenda = await AgendaPage.ofNewMeeting(regie);
    await agenda.paste(list);
    await expect(agenda.rows()).toHaveCount(list.split('\n').length);
    return agenda;
  }

  readonly several = () => this.page.getByRole('complementary', { name: 'De gekozen blokken' });

  /** The blocks as `13:30 Welkom`, in one look. */
  readonly lines = () =>
    this.rows().evaluateAll((rows) =>
      rows.map((row) => `${row.querySelector('time')?.textContent} ${row.querySelector('strong')?.textContent}`),
    );
  readonly titles = () =>
    this.rows().evaluateAll((rows) => rows.map((row) => row.querySelector('strong')?.textContent));

  /** Another empty meeting of the same programme. */
  async toNewMeeting(regie: Regie): Promise<void> {
    await regie.goTo('Programma');
    await regie.beginSession();
  }

  // A key that does the same may stand behind it.
  private readonly item = (name: string) =>
    this.page.getByRole('menuitem', { name: new RegExp(`^${name}( (Ctrl|Alt) .)?$`) });

  /** One act of the menu of the chosen block. */
  async choose(name: string): Promise<void> {
    await this.act('Meer met dit blok').click();
    await this.item(name).click();
  }

  /** The same without a mouse. */
  async chooseByKey(name: string): Promise<void> {
    await this.act('Meer met dit blok').focus();
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('menu')).toBeVisible();
    await this.page.keyboard.type(name);
    await expect(this.item(name)).toBeFocused();
    await this.page.keyboard.press('Enter');
  }

  async fixAt(time: string): Promise<void> {
    const field = this.panel().getByLabel('Begint vast om');
    await field.fill(time);
    await field.press('Enter');
  }

  /** Touches a block with a finger. */
  async tap(title: string): Promise<void> {
    const box = await this.block(title).boundingBox();
    if (!box) throw new Error(`${title} is not in view`);
    const screen = await this.page.context().newCDPSession(this.page);
    await screen.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
    const touchPoints = [{ x: box.x + 200, y: box.y + box.height / 2 }];
    await screen.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await screen.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await screen.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    await screen.detach();
  }

  /** Ticks a group in the panel, or takes the tick away. */
  async tick(group: string): Promise<void> {
    await this.panel().getByRole('group', { name: 'Wie doet deze stap' }).getByText(group).click();
  }

  /** Whether two blocks are drawn at the same height, next to each other. */
  async areSideBySide(one: string, other: string): Promise<boolean> {
    const [a, b] = [await this.block(one).boundingBox(), await this.block(other).boundingBox()];
    return a !== null && b !== null && Math.abs(a.y - b.y) < 2 && a.x + a.width <= b.x + 1;
  }
}
