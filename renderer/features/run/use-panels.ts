import { useState } from 'react';
import { useCommand } from '../../keyboard/use-command';

/** What can lie over the run page. */
export type Panel = 'plan' | 'parking' | 'silent' | 'lookBack';

/** Which panel is open: at most one, and its own key opens it. */
export function usePanels() {
  const [panel, setPanel] = useState<Panel | null>(null);
  useCommand('dayPlan', () => setPanel('plan'));
  useCommand('parking', () => setPanel('parking'));
  useCommand('lookBack', () => setPanel('lookBack'));
  return { panel, open: setPanel, close: () => setPanel(null) };
}
export type Panels = ReturnType<typeof usePanels>;
