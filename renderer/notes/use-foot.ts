import { type RefObject, useEffect } from 'react';

/** Says how high this foot of the page is (`--foot`), so that messages appear above it and never over what is typed. */
export function useFoot(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const foot = element.current;
    if (!foot) return;
    const { style } = document.documentElement;
    const watch = new ResizeObserver(() => style.setProperty('--foot', `${foot.offsetHeight}px`));
    watch.observe(foot);
    return () => {
      watch.disconnect();
      style.removeProperty('--foot');
    };
  }, [element]);
}
