import type { Box } from '../../../../../shared/network/boxes';
import type { View } from './scene';

/** What is painted on: how many pixels of the device one pixel has, and what part of the map lies on it. */
export type Sheet = {
  readonly context: CanvasRenderingContext2D;
  readonly density: number;
  readonly view: View;
  /** In drawing units; what lies wholly outside is left out. */
  readonly inSight: Box;
};

/** An empty canvas at the corner of the stage, above those before it. */
export function canvasOn(stage: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'position:absolute;inset:0 auto auto 0;transform-origin:0 0;visibility:hidden';
  stage.append(canvas);
  return canvas;
}

type Size = { readonly width: number; readonly height: number; readonly density: number };

/** Makes a canvas so large, in pixels of the page; what was on it goes only when the size is another. */
export function resize(canvas: HTMLCanvasElement, { width, height, density }: Size): void {
  const [across, down] = [Math.round(width * density), Math.round(height * density)];
  if (canvas.width === across && canvas.height === down) return;
  canvas.width = across;
  canvas.height = down;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}

/**
 * A canvas as a sheet to paint a view on, with so many pixels more on every side. It is kept in memory, not on a
 * graphics card: it is painted in pieces and read back, and many laptops have no card to speak of.
 */
export function sheetOn(
  canvas: HTMLCanvasElement,
  { x, y, zoom }: View,
  margin: number,
  density: number,
): Sheet | null {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  const view = { x: x + margin, y: y + margin, zoom };
  const inSight = {
    left: -view.x / zoom,
    top: -view.y / zoom,
    right: (canvas.width / density - view.x) / zoom,
    bottom: (canvas.height / density - view.y) / zoom,
  };
  return { context, density, view, inSight };
}
