import type { Picture } from '../../shared/report/outline';
import { resource } from './project';

/** Sharp on paper: twice the pixels that docx gives the widest picture. */
const PNG_WIDTH = 1300;

/** The pictures of a report as PNG, in order, drawn with Kring's own typeface. The drawing program loads only when needed. */
export async function pngsOf(pictures: readonly Picture[]): Promise<readonly Uint8Array[]> {
  if (pictures.length === 0) return [];
  const { createRasterise } = await import('../services/rasterise');
  const rasterise = createRasterise(resource('fonts'));
  return Promise.all(pictures.map(({ svg }) => rasterise(svg, PNG_WIDTH)));
}
