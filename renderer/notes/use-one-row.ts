import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * How many of the `count` children of a row fit on its first line; the others are better not drawn than on a second
 * line that takes the room of the page. Measured anew when the room or `said` (what stands in it) changes.
 */
export function useOneRow(row: RefObject<HTMLElement | null>, count: number, said: string): number {
  const [fits, setFits] = useState(count);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = row.current?.parentElement;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [row]);
  // With everything drawn the browser says itself where the second line begins.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another width or other words are measured anew
  useLayoutEffect(() => setFits(count), [count, width, said]);
  useLayoutEffect(() => {
    if (fits !== count || !row.current) return;
    const tops = [...row.current.children].map((child) => (child as HTMLElement).offsetTop);
    const onFirst = tops.filter((top) => top === tops[0]).length;
    if (onFirst < count) setFits(onFirst);
  });
  return fits;
}
