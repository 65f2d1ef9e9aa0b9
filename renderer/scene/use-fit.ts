import { type RefObject, useLayoutEffect } from 'react';
import type { Scene } from '../../shared/session/wall/scene';

/** How far the cards and the clock give way, from none to the last; scene-view.module.css says what each step does. */
const LAST_STEP = 11;

/** Which sizes of the question a step tries, large to small: it takes the room that the clock leaves beside it. */
const questionsAt = (step: number): readonly number[] => {
  if (step < 3) return [0, 1, 2];
  if (step < 6) return [1, 2, 3];
  return step < LAST_STEP ? [2, 3, 4, 5] : [5];
};

const sticksOut = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean =>
  scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
const isTooWide = ({ scrollWidth, clientWidth }: HTMLElement): boolean => scrollWidth > clientWidth + 1;

/** Something sticks out of the picture or of a `data-box` in it, or a long word out of its column into its neighbour. */
const overflows = (stage: HTMLElement): boolean =>
  sticksOut(stage) ||
  [...stage.querySelectorAll<HTMLElement>('h1, h2')].some(isTooWide) ||
  [...stage.querySelectorAll<HTMLElement>('[data-box]')].some(sticksOut);

function fitsAt(stage: HTMLElement, step: number): boolean {
  stage.dataset.fit = String(step);
  return questionsAt(step).some((question) => {
    stage.dataset.question = String(question);
    return !overflows(stage);
  });
}

function makeRoom(stage: HTMLElement): void {
  for (let step = 0; step <= LAST_STEP; step += 1) if (fitsAt(stage, step)) return;
}

// The minute and the ring change often and take the same room; only what is said decides the size.
const saidIn = (scene: Scene): string =>
  JSON.stringify(scene, (key, value: unknown) => (key === 'share' || key === 'minutes' ? undefined : value));

/** Keeps everything inside the picture: takes the first step of making room at which nothing sticks out. */
export function useFit(stage: RefObject<HTMLElement | null>, scene: Scene): void {
  const said = saidIn(scene);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `said` stands for the scene
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return;
    makeRoom(element);
    const observer = new ResizeObserver(() => makeRoom(element));
    observer.observe(element);
    // Before the typeface is there, words have other widths.
    void document.fonts.ready.then(() => makeRoom(element));
    return () => observer.disconnect();
  }, [stage, said]);
}
