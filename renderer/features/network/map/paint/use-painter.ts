import { useStoreApi } from '@xyflow/react';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Hand } from './paint-hand';
import { Painter } from './painter';
import type { Scene } from './scene';

type Stage = {
  readonly stage: RefObject<HTMLElement | null>;
  /** Whether it is known yet what part of the map is in sight: a picture of another part would be made for nothing. */
  readonly hasView: boolean;
};

/** Keeps what is painted on the stage the same as the scene, the hand and the view of the moment. */
export function usePainter({ stage, hasView }: Stage, scene: Scene, hand: Hand): void {
  const painter = useRef<Painter | null>(null);
  const flow = useStoreApi();
  useLayoutEffect(() => {
    if (!stage.current) return;
    const started = new Painter(stage.current);
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
