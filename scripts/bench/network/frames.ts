/** Runs in the page: what every arm of the measurement tells, in milliseconds. */
export type Arm = {
  /** From asking for the map to the frame in which all of it is there. */
  readonly firstPaint: () => Promise<number>;
  /** From the same moment to where hand and keys find it too; absent where that is the first frame. */
  readonly firstUse?: () => Promise<number>;
  /** Where the map is panned and zoomed. */
  readonly surface: () => Element;
  /** The party in the middle: what is pressed on, and where that is on the screen. */
  readonly middle: () => { readonly target: Element; readonly x: number; readonly y: number };
};

const PHASE_MS = 1000;
const SPEED = 0.24;
const ZOOM_SPEED = 0.7;

export const nextFrame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));

/** How long frames take while something is done in every one of them; `act` is told how long it has been. */
async function framesWhile(act: (elapsed: number, since: number) => void): Promise<readonly number[]> {
  const took: number[] = [];
  const began = await nextFrame();
  let before = began;
  while (before - began < PHASE_MS) {
    const now = await nextFrame();
    took.push(now - before);
    act(now - began, now - before);
    before = now;
  }
  return took;
}

const mouse = (type: string, x: number, y: number, buttons: number) =>
  new MouseEvent(type, { clientX: x, clientY: y, buttons, button: 0, bubbles: true, cancelable: true, view: window });
const pointer = (type: string, x: number, y: number, buttons: number) =>
  new PointerEvent(type, {
    ...{ clientX: x, clientY: y, buttons, button: 0, bubbles: true, cancelable: true },
    ...{ pointerId: 1, pointerType: 'mouse', isPrimary: true },
  });

async function pan(surface: Element): Promise<readonly number[]> {
  const [x, y] = [innerWidth / 2, innerHeight / 2];
  surface.dispatchEvent(mouse('mousedown', x, y, 1));
  // There and back again, so that as much comes into sight as goes.
  const aside = (elapsed: number) => SPEED * (elapsed < PHASE_MS / 2 ? elapsed : PHASE_MS - elapsed);
  const took = await framesWhile((elapsed) => {
    surface.dispatchEvent(mouse('mousemove', x + aside(elapsed), y + aside(elapsed) / 3, 1));
  });
  surface.dispatchEvent(mouse('mouseup', x, y, 0));
  return took;
}

const zoom = (surface: Element): Promise<readonly number[]> =>
  framesWhile((_elapsed, since) => {
    const turn = { deltaY: -since * ZOOM_SPEED, clientX: innerWidth / 2, clientY: innerHeight / 2 };
    surface.dispatchEvent(new WheelEvent('wheel', { ...turn, bubbles: true, cancelable: true, view: window }));
  });

async function drag({ middle }: Arm): Promise<readonly number[]> {
  const { target, x, y } = middle();
  target.dispatchEvent(pointer('pointerdown', x, y, 1));
  target.dispatchEvent(mouse('mousedown', x, y, 1));
  const took = await framesWhile((elapsed) => {
    const to = [x + Math.sin(elapsed / 300) * 90, y + elapsed / 20] as const;
    target.dispatchEvent(pointer('pointermove', ...to, 1));
    target.dispatchEvent(mouse('mousemove', ...to, 1));
  });
  target.dispatchEvent(pointer('pointerup', x, y, 0));
  target.dispatchEvent(mouse('mouseup', x, y, 0));
  return took;
}

/** Lets the bench call an arm from outside. */
export function offer(arm: Arm): void {
  Object.assign(window, {
    firstPaint: arm.firstPaint,
    firstUse: arm.firstUse,
    // Dragging comes first, at the overview: there every line of the map is in sight.
    tour: async () => ({
      drag: await drag(arm),
      tour: [...(await pan(arm.surface())), ...(await zoom(arm.surface())), ...(await pan(arm.surface()))],
    }),
  });
}
