import { ReactFlow } from '@xyflow/react';
import type { KeyboardEvent, ReactNode } from 'react';
import { type ViewActs, ZOOM } from './use-view';

type SurfaceProps = {
  readonly label: string;
  readonly scale: number;
  readonly view: ViewActs;
  readonly onReady: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
};

/** What is panned and zoomed. React Flow knows no parties here: it keeps the view, and everything in it is ours. */
export const Surface = ({ label, scale, view, onReady, onKeyDown, children }: SurfaceProps) => (
  <ReactFlow
    aria-label={label}
    aria-describedby="network-map-keys"
    onInit={onReady}
    // Without an event it was not a hand that moved the map.
    onMoveEnd={(event, viewport) => event && view.keep(viewport)}
    onKeyDown={onKeyDown}
    disableKeyboardA11y
    deleteKeyCode={null}
    selectionKeyCode={null}
    multiSelectionKeyCode={null}
    zoomOnDoubleClick={false}
    minZoom={ZOOM.least}
    maxZoom={ZOOM.most / scale}
    proOptions={{ hideAttribution: true }}
  >
    {children}
  </ReactFlow>
);
