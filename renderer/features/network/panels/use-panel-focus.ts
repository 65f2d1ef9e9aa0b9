import { type RefObject, useEffect, useRef } from 'react';
import type { NetworkPanel } from '../../../route/route';

/** A panel takes the focus when it opens, and gives it back to its tool when it closes under the focus. */
export function usePanelFocus(panel: NetworkPanel): RefObject<boolean> {
  const wantsFocus = useRef(true);
  useEffect(
    () => () => {
      // Looked at when the panel has gone: until then the focus is still inside.
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        const tool = document.querySelector<HTMLElement>(`[data-panel-tool~="${panel}"]`);
        (tool?.querySelector('button') ?? tool)?.focus();
      });
    },
    [panel],
  );
  return wantsFocus;
}
