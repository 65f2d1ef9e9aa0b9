import type { ComponentType } from 'react';
import type { NetworkPanel as PanelName } from '../../../route/route';
import { ImportPanel } from './import-panel';
import { ComparePanel } from './looking/compare-panel';
import { StoryPanel } from './looking/story-panel';
import { ViewsPanel } from './looking/views-panel';
import { MeasuresPanel } from './measures-panel';
import { MissingPanel } from './missing/missing-panel';
import { NotesPanel } from './notes/notes-panel';
import type { PanelProps } from './panel-props';
import { ProfilePanel } from './profile/profile-panel';

/** Which piece draws which panel: the one place that knows them all. */
const PANELS: { readonly [P in PanelName]?: ComponentType<PanelProps> } = {
  views: ViewsPanel,
  story: StoryPanel,
  compare: ComparePanel,
  missing: MissingPanel,
  measures: MeasuresPanel,
  profile: ProfilePanel,
  notes: NotesPanel,
  import: ImportPanel,
};

/** What lies open beside the map about the whole network; nothing when no panel is asked for. */
export function NetworkPanel(props: PanelProps) {
  const Panel = PANELS[props.panel];
  return Panel ? <Panel {...props} /> : null;
}
