import { type RefObject, useLayoutEffect } from 'react';
import type { Scene } from '../../shared/session/scene';

/** Steps of making room, from none to the last; what each one does stands in scene-view.module.css. */
const LAST_FIT = 9;

const overflows = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean =>
  scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;

function makeRoom(stage: HTMLElement): void {
  for (let step = 0; step <= LAST_FIT; step += 1) {
    stage.dataset.fit = String(step);
    if (!overflows(stage)) return;
  }
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
