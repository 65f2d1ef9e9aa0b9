import type { DrawnParty, DrawnTie } from '../../../../../shared/network/network-map';
import { paintFirst } from './paint-first';
import { EMPTY_HAND, type Hand, paintHand } from './paint-hand';
import { paintMap } from './paint-map';
import type { Scene, View } from './scene';
import { canvasOn, resize, type Sheet, sheetOn } from './sheet';
import { spriteStore } from './sprites';

/** A canvas larger than the window, with what it was painted for. */
type Picture = { readonly canvas: HTMLCanvasElement; readonly sheet: Sheet | null; readonly margin: number };

// A frame has 16.7 ms, and React, the browser and other programs want theirs too.
const SLICE_MS = 5;
// While nothing moves nobody sees a frame that took longer.
const STILL_MS = 14;
const STILL_AFTER_MS = 60;
// What changed by an act is worth a longer frame once: it shows at once. Before the first picture there is nothing.
const ACT_MS = 20;
const FIRST_MS = 1000;
// How far the picture goes on outside the window, as a share of it; and of how many pixels it is made at most.
const MARGIN = 0.25;
const MOST_PIXELS = 9_000_000;
// Nobody moved the map for so long: there is time to look for more names.
const REST_MS = 140;

const tiesInHand = ({ map }: Scene, { spots, tieId }: Hand): readonly DrawnTie[] =>
  spots.size === 0 && tieId === null
    ? []
    : map.ties.filter(({ tie }) => tie.id === tieId || spots.has(tie.sourceId) || spots.has(tie.targetId));

/**
 * Paints the map on canvases of its own on a stage. A picture larger than the window is moved and stretched with the
 * view, which costs next to nothing, while a better one is painted behind it in small pieces: so the map follows the
 * hand in every frame, however many parties there are. What is in the hand has a canvas of its own on top.
 */
export class Painter {
  readonly #stage: HTMLElement;
  readonly #store = spriteStore();
  readonly #watching: ResizeObserver;
  #front: Picture;
  #back: Picture;
  readonly #handCanvas: HTMLCanvasElement;
  #scene: Scene | null = null;
  #parties: ReadonlyMap<string, DrawnParty> = new Map();
  /** Null until it is known what is in sight. */
  #view: View | null = null;
  #hand: Hand = EMPTY_HAND;
  #handTies: readonly DrawnTie[] = [];
  #job: Iterator<void> | null = null;
  /** The stage as it was when the last picture was begun, in pixels. */
  #size: { readonly width: number; readonly height: number } | null = null;
  #isStale = true;
  #isHandStale = false;
  #hasRestNames = false;
  #zoomedAt = Number.NEGATIVE_INFINITY;
  #movedAt = Number.NEGATIVE_INFINITY;
  #frame = 0;
  #rest = 0;

  constructor(stage: HTMLElement) {
    this.#stage = stage;
    this.#front = { canvas: canvasOn(stage), sheet: null, margin: 0 };
    this.#back = { canvas: canvasOn(stage), sheet: null, margin: 0 };
    this.#handCanvas = canvasOn(stage);
    this.#watching = new ResizeObserver(() => {
      // It also tells the size that there was from the beginning: that was painted already.
      if (!this.#hasSize(stage)) this.#change();
    });
    this.#watching.observe(stage);
  }

  /** Something else is to be seen. */
  show(scene: Scene): void {
    if (this.#scene?.map !== scene.map)
      this.#parties = new Map(scene.map.parties.map((drawn) => [drawn.party.id, drawn]));
    this.#scene = scene;
    this.#handTies = tiesInHand(scene, this.#hand);
    this.#change();
  }

  /** Another part of the map is in sight. */
  look(view: View): void {
    const before = this.#view;
    if (before?.x === view.x && before.y === view.y && before.zoom === view.zoom) return;
    this.#movedAt = performance.now();
    if (before && before.zoom !== view.zoom) this.#zoomedAt = this.#movedAt;
    this.#view = view;
    this.#isHandStale = true;
    this.#ask();
  }

  /** The hand holds something else, or is elsewhere. */
  hold(hand: Hand): void {
    this.#hand = hand;
    this.#movedAt = performance.now();
    if (this.#scene) this.#handTies = tiesInHand(this.#scene, hand);
    this.#isHandStale = true;
    this.#ask();
  }

  /** Leaves the stage as it was. */
  stop(): void {
    this.#watching.disconnect();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
    for (const canvas of [this.#front.canvas, this.#back.canvas, this.#handCanvas]) canvas.remove();
  }

  #hasSize({ clientWidth, clientHeight }: HTMLElement): boolean {
    return this.#size?.width === clientWidth && this.#size.height === clientHeight;
  }

  #change(): void {
    this.#isStale = true;
    this.#isHandStale = true;
    this.#ask();
  }

  #ask(): void {
    if (!this.#view || !this.#scene) return;
    // The first picture belongs in the frame that is being made: until then there is nothing to see.
    if (!this.#front.sheet && this.#frame === 0) this.#tick();
    else if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#tick());
  }

  #tick(): void {
    this.#frame = 0;
    const time = this.#timeForFrame();
    if (this.#isStale || (!this.#job && this.#isOutOfDate())) this.#begin();
    if (this.#job && this.#work(this.#job, time)) this.#swap();
    this.#lay();
    if (this.#isHandStale) this.#layHand();
    if (this.#job || this.#isOutOfDate()) this.#ask();
    else this.#lookForNamesLater();
    this.#stage.ariaBusy = String(this.#job !== null || !this.#hasRestNames);
  }

  #timeForFrame(): number {
    if (!this.#front.sheet) return FIRST_MS;
    if (this.#isStale) return ACT_MS;
    return performance.now() - this.#movedAt > STILL_AFTER_MS ? STILL_MS : SLICE_MS;
  }

  /** Whether the picture that is seen is of another scene or zoom, or nearly panned off its edge. */
  #isOutOfDate(): boolean {
    const { sheet, margin } = this.#front;
    const view = this.#view;
    if (!view || this.#stage.clientWidth === 0) return false;
    if (!sheet || this.#isStale) return true;
    const aside = Math.max(Math.abs(view.x + margin - sheet.view.x), Math.abs(view.y + margin - sheet.view.y));
    return sheet.view.zoom !== view.zoom || aside > margin / 2;
  }

  #begin(): void {
    const { clientWidth: width, clientHeight: height } = this.#stage;
    if (!this.#scene || !this.#view || width === 0 || height === 0) return;
    const density = Math.min(devicePixelRatio, Math.sqrt(MOST_PIXELS / (width * height)));
    const room = Math.sqrt(MOST_PIXELS / (width * height)) / density - 1;
    const { isBare } = this.#scene.map;
    const margin = isBare ? 0 : Math.round(Math.min(MARGIN, room / 2) * Math.min(width, height));
    const { canvas } = this.#back;
    resize(canvas, { width: width + 2 * margin, height: height + 2 * margin, density });
    const sheet = sheetOn(canvas, this.#view, margin, density);
    if (!sheet) return;
    this.#back = { canvas, sheet, margin };
    this.#size = { width, height };
    // The first picture does not wait for the names that have to look for room, nor do they come before the marks.
    const hasTime = this.#front.sheet !== null && performance.now() - this.#zoomedAt > REST_MS;
    this.#hasRestNames = hasTime && !isBare;
    if (isBare) paintFirst(sheet, this.#scene);
    this.#job = isBare ? [].values() : paintMap(sheet, this.#scene, this.#store, this.#hasRestNames);
    this.#isStale = false;
  }

  /** Paints on behind the scenes until the time for this frame is up; tells whether the picture is done. */
  #work(job: Iterator<void>, milliseconds: number): boolean {
    const until = performance.now() + milliseconds;
    while (performance.now() < until) {
      if (job.next().done) return true;
      // Strokes are only noted down until somebody looks: looking now keeps the clock honest.
      this.#back.sheet?.context.getImageData(0, 0, 1, 1);
    }
    return false;
  }

  #swap(): void {
    [this.#front, this.#back] = [this.#back, this.#front];
    this.#front.canvas.style.visibility = 'inherit';
    this.#back.canvas.style.visibility = 'hidden';
    this.#job = null;
  }

  /** Lays the picture where the view is now. */
  #lay(): void {
    const { sheet, canvas } = this.#front;
    if (!sheet || !this.#view) return;
    const { x, y, zoom } = this.#view;
    const stretch = zoom / sheet.view.zoom;
    // On whole pixels as long as it is not stretched, so that it stays sharp.
    const whole = (at: number) => (stretch === 1 ? Math.round(at * sheet.density) / sheet.density : at);
    const [left, top] = [whole(x - stretch * sheet.view.x), whole(y - stretch * sheet.view.y)];
    canvas.style.transform = `translate(${left}px, ${top}px) scale(${stretch})`;
  }

  #layHand(): void {
    this.#isHandStale = false;
    const canvas = this.#handCanvas;
    const isEmpty = this.#hand === EMPTY_HAND;
    canvas.style.visibility = isEmpty ? 'hidden' : 'inherit';
    if (isEmpty || !this.#scene || !this.#view) return;
    const { clientWidth: width, clientHeight: height } = this.#stage;
    resize(canvas, { width, height, density: devicePixelRatio });
    const sheet = sheetOn(canvas, this.#view, 0, devicePixelRatio);
    const within = { parties: this.#parties, ties: this.#handTies, store: this.#store };
    if (sheet) paintHand(sheet, this.#scene, this.#hand, within);
  }

  #lookForNamesLater(): void {
    clearTimeout(this.#rest);
    if (this.#hasRestNames || this.#scene?.map.isBare) return;
    this.#rest = window.setTimeout(() => {
      if (!this.#hasRestNames) this.#change();
    }, REST_MS + 20);
  }
}
