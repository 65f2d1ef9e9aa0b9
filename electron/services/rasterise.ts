import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Makes a PNG of an SVG picture, `pixelWidth` wide. */
export type Rasterise = (svg: string, pixelWidth: number) => Promise<Uint8Array>;

/**
 * Draws pictures without a window. `fontFolder` holds the typeface of Kring: a server or a build machine may have
 * no typeface at all, and then the names on the map would be gone.
 */
export function createRasterise(fontFolder: string): Rasterise {
  const fontFiles = readdirSync(fontFolder)
    .filter((name) => name.endsWith('.ttf'))
    .map((name) => join(fontFolder, name));
  const family = 'Atkinson Hyperlegible Next';
  // Only our own typeface: the same report then gives the same picture on every machine.
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: family, sansSerifFamily: family };
  return async (svg, pixelWidth) =>
    new Resvg(svg, { font, background: '#ffffff', fitTo: { mode: 'width', value: pixelWidth } }).render().asPng();
}
