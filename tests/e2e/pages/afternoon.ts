import { rmSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { realWait } from '../../../electron/services/atomic-write';
import { places } from '../../../electron/services/data-folder';
import { REAL_DISK } from '../../../electron/services/disk';
import { loadKept } from '../../../electron/services/loading';
import { LARGEST_FILE } from '../../../shared/host/contract';
import { type Workspace, workspaceOf } from '../../../shared/model/tables';
import { fromFile, toFile } from '../../../shared/workspace/programme-slice';
import { readWorkspaceFile } from '../../../shared/workspace/read-file';
import { aBlock, aParticipant, aProgramme, aSession, PROGRAMME_ID, SESSION_ID } from '../../make';
import { expect, type KringHost, serveKring, watchErrors } from '../fixtures';
import { killBrowser, openBrowser } from '../own-browser';
import { BoardPage } from './board';
import { Regie } from './regie';
import { RunPage } from './run';
import { WallPage } from './wall';

const START = new Date('2026-10-15T13:00:00+02:00').getTime();
const MINUTE = 60_000;
const CARDS = 50;
const two = (count: number): string => String(count).padStart(2, '0');

export const BLOCKS = 12;
/** How many cards of a block come in one paste; the others are typed. */
export const PASTED = 45;
export const PEOPLE = Array.from({ length: 45 }, (_none, at) => `person-${at + 1}`);
export const blockTitle = (block: number): string => `Onderdeel ${two(block)}`;

/** The fifty cards of a block, no two alike. */
export const cardsOf = (block: number): readonly string[] =>
  Array.from({ length: CARDS }, (_none, at) => `Gedachte ${two(at + 1)} uit onderdeel ${two(block)}`);

/** The dots by card, of the cards that were voted on. */
export const totalsOf = (cards: readonly string[], dots: readonly number[]): Record<string, number> =>
  Object.fromEntries(dots.map((count, at) => [cards[at] ?? '', count]));

function file(): Buffer {
  const blocks = Array.from({ length: BLOCKS }, (_none, at) =>
    aBlock({ id: `part-${at + 1}`, order: at + 1, title: blockTitle(at + 1), captures: ['insight'], minutes: 20 }),
  );
  const participants = PEOPLE.map((id) => aParticipant({ id, attendance: 'present' }));
  const workspace = workspaceOf({
    ...{ programmes: [aProgramme()], sessions: [aSession({ startTime: '13:00', endTime: '17:00' })] },
    ...{ blocks, participants },
  });
  const about = { language: 'nl', now: new Date(START).toISOString(), isDemo: false } as const;
  return Buffer.from(JSON.stringify(toFile(workspace, [PROGRAMME_ID], about)));
}

type Kept = Pick<Workspace, 'notes' | 'participants' | 'blocks' | 'votingRounds'>;

/** What the saved file holds, and what the stopped host kept on its disk, read without a window. */
export async function kept(dataDir: string, saved: Uint8Array): Promise<readonly Kept[]> {
  const { state, health } = await loadKept({ disk: REAL_DISK, wait: realWait, ...places(dataDir) });
  expect(health).toBe('whole');
  return [fromFile(readWorkspaceFile(new Uint8Array(saved), LARGEST_FILE).workspace), state.tables as unknown as Kept];
}

/** An afternoon of four hours in a browser that crashes: the clock of the browser is in the hands of the test. */
export class Afternoon {
  /** How many times the browser was killed. */
  kills = 0;
  #now = START;
  #count = 0;
  #wall: Page | null = null;

  private constructor(
    private readonly profile: string,
    private readonly errors: string[],
    private readonly host: KringHost,
    private context: BrowserContext,
    private page: Page,
  ) {}

  /** Opens the file of the meeting in an empty Kring and begins its first block. */
  static async begin(dataDir: string, profile: string, errors: string[]): Promise<Afternoon> {
    const host = await serveKring(dataDir);
    const context = await openBrowser(profile);
    const day = new Afternoon(profile, errors, host, context, await context.newPage());
    await day.arrive();
    const choosing = day.page.waitForEvent('filechooser');
    await day.page.getByRole('button', { name: /^Open een bestand/ }).click();
    await (await choosing).setFiles({ name: 'workspace.json', mimeType: 'application/json', buffer: file() });
    await day.regie.everythingSaved();
    await day.page.getByRole('alertdialog').getByRole('button', { name: /sluit/i }).click();
    const run = await RunPage.of(day.page, SESSION_ID);
    await run.act(/^Begin met/).click();
    return day;
  }

  private get regie(): Regie {
    return new Regie(this.page);
  }
  private get run(): RunPage {
    return new RunPage(this.page);
  }
  private readonly cards = () => this.run.column('Les').getByRole('article');

  private async arrive(): Promise<void> {
    watchErrors(this.page, this.errors);
    await this.page.clock.install({ time: this.#now });
    await this.page.goto(this.host.url);
  }

  /** The meeting is where it was, with every card of the block. */
  private async comeBack(block: number, unsaved = 0): Promise<void> {
    await this.arrive();
    // A browser that is new here begins at the start; one that was here before, where it was.
    await expect(this.page.getByText(/^Opgeslagen|^Nu bezig$/).first()).toBeVisible();
    await RunPage.of(this.page, SESSION_ID);
    await expect(this.run.title()).toHaveText(blockTitle(block));
    // Who was counting votes goes on counting, if the browser had written that down before it was killed.
    const toColumns = this.run.act('Naar de kolommen');
    await expect(toColumns.or(this.run.act('Groeperen en kiezen'))).toBeVisible();
    if (await toColumns.isVisible()) await toColumns.click();
    await expect.poll(() => this.cards().count()).toBeGreaterThanOrEqual(this.#count);
    expect(await this.cards().count()).toBeLessThanOrEqual(this.#count + unsaved);
  }

  async next(block: number): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.run.act(new RegExp(`^Naar ${blockTitle(block)}`)).click();
    await expect(this.run.title()).toHaveText(blockTitle(block));
    this.#count = 0;
  }

  private async counted(count: number): Promise<void> {
    await expect(this.cards()).toHaveCount(count);
    this.#count = count;
  }

  async paste(cards: readonly string[]): Promise<void> {
    await this.regie.paste(cards.join('\n'));
    await this.counted(this.#count + cards.length);
  }

  /** Types each card and presses Enter, and waits until the last of them was said to be saved. */
  async type(cards: readonly string[]): Promise<void> {
    for (const card of cards) await this.regie.capture(card);
    await this.counted(this.#count + cards.length);
    await this.regie.everythingSaved();
  }

  async takeBackAndPutBack(without: number, withIt: number): Promise<void> {
    await this.regie.takeBack();
    await this.counted(without);
    await this.regie.putBack();
    await this.counted(withIt);
    await this.regie.everythingSaved();
  }

  /** A vote on the first cards; it may be killed before the dots are shown. */
  async vote(cards: readonly string[], dots: readonly number[], { killed }: { killed: boolean }): Promise<void> {
    const block = Number(cards[0]?.slice(-2));
    const named = cards.slice(0, dots.length);
    await this.run.act('Groeperen en kiezen').click();
    await new BoardPage(this.page).tick(...named);
    await new BoardPage(this.page).act('Stem over wat is aangevinkt').click();
    for (const [at, name] of named.entries()) await new BoardPage(this.page).dots(name, dots[at] ?? 0);
    await this.regie.everythingSaved();
    if (killed) {
      await this.kill(block, false);
      await this.run.act('Groeperen en kiezen').click();
    }
    const board = new BoardPage(this.page);
    for (const [at, name] of named.entries()) await expect(board.dotsOf(name)).toHaveText(String(dots[at]));
    await board.act('Toon stemmen').click();
    await expect(board.act('Opnieuw openen')).toBeVisible();
    await this.page.keyboard.press('m');
    await expect(this.cards()).not.toHaveCount(0);
    await this.regie.everythingSaved();
  }

  async openWall(block: number): Promise<void> {
    this.#wall = await this.regie.openWall();
    await expect(new WallPage(this.#wall).picture()).toContainText(blockTitle(block));
  }

  /** The display is unplugged, and comes back with its key. */
  async reopenWall(block: number): Promise<void> {
    await this.#wall?.close();
    await expect(this.page.getByRole('alertdialog').filter({ hasText: 'Het zaalscherm is dicht.' })).toBeVisible();
    await this.openWall(block);
  }

  async minutesPass(minutes: number): Promise<void> {
    this.#now += minutes * MINUTE;
    await this.page.clock.fastForward(minutes * MINUTE);
  }

  /** SIGKILL; answers when the meeting is back, with what was saved and at most what was on its way. */
  async kill(block: number, losesProfile: boolean, unsaved = 0): Promise<void> {
    expect(killBrowser(this.profile)).toBeGreaterThan(0);
    this.kills += 1;
    await this.context.close().catch(() => undefined);
    if (losesProfile) rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
    this.context = await openBrowser(this.profile);
    this.page = await this.context.newPage();
    await this.comeBack(block, unsaved);
  }

  /** Enter, and the plug is pulled at once. */
  async killInAHurry(text: string, block: number): Promise<void> {
    const line = this.page.getByRole('textbox', { name: 'Leg iets vast' });
    await line.fill(text);
    await line.press('Enter');
    await this.kill(block, false, 1);
  }

  async closePage(block: number): Promise<void> {
    const closing = this.page;
    this.page = await this.context.newPage();
    await closing.close();
    await this.comeBack(block);
  }

  /** Saves the programme with Ctrl+S at `path`. */
  async save(path: string): Promise<void> {
    const downloading = this.page.waitForEvent('download');
    await this.page.keyboard.press('ControlOrMeta+s');
    await (await downloading).saveAs(path);
  }

  async end(): Promise<void> {
    await this.regie.everythingSaved();
    await this.context.close();
    await this.host.stop();
  }
}
