import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { Looking } from '../use-looking';
import type { ViewActs } from './use-view';

/** Lends the map's view to whoever keeps or shows a view: its middle in drawing units, and its zoom. */
export function useEye({ eye }: Pick<Looking, 'eye'>, room: RefObject<HTMLElement | null>, view: ViewActs): void {
  const flow = useReactFlow();
  useEffect(() => {
    const size = () => ({ width: room.current?.clientWidth ?? 0, height: room.current?.clientHeight ?? 0 });
    const mine = {
      read: () => {
        const { width, height } = size();
        const { x, y, zoom } = flow.getViewport();
        return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom, zoom };
      },
      show: ({ x, y, zoom }: { readonly x: number; readonly y: number; readonly zoom: number }) => {
        const { width, height } = size();
        const shown = { x: width / 2 - x * zoom, y: height / 2 - y * zoom, zoom };
        view.keep(shown);
        void flow.setViewport(shown);
      },
    };
    eye.current = mine;
    return () => {
      if (eye.current === mine) eye.current = null;
    };
  }, [eye, flow, room, view]);
}
