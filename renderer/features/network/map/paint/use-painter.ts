import { useStoreApi } from '@xyflow/react';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Hand } from './paint-hand';
import { Painter } from './painter';
import type { Scene, View } from './scene';

type Stage = {
  readonly stage: RefObject<HTMLElement | null>;
  /** What part of the map is in sight before React Flow keeps it; null when that is not known. */
  readonly firstView: () => View | null;
  /** Whether React Flow keeps what is in sight by now: a picture of another part would be made for nothing. */
  readonly hasView: boolean;
};

/** Keeps what is painted on the stage the same as the scene, the hand and the view of the moment. */
export function usePainter({ stage, firstView, hasView }: Stage, scene: Scene, hand: Hand): void {
  const painter = useRef<Painter | null>(null);
  const flow = useStoreApi();
  const first = useRef(firstView);
  useLayoutEffect(() => {
    if (!stage.current) return;
    const started = new Painter(stage.current);
    const view = first.current();
    if (view) started.look(view);
    painter.current = started;
    return () => started.stop();
  }, [stage]);
  useLayoutEffect(() => {
    if (!hasView) return;
    const lookAt = ({ transform: [x, y, zoom] }: { readonly transform: readonly [number, number, number] }) =>
      painter.current?.look({ x, y, zoom });
    lookAt(flow.getState());
    return flow.subscribe(lookAt);
  }, [hasView, flow]);
  useLayoutEffect(() => painter.current?.show(scene), [scene]);
  useLayoutEffect(() => painter.current?.hold(hand), [hand]);
}
