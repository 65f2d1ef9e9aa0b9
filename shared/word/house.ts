import type { Paper } from '../report/outline';
import { SHEETS, type Sheet } from './paper';
import type { Template } from './template';

/** A picture that Word can show: its bytes and its size in pixels. */
export type Image = {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpg';
  readonly width: number;
  readonly height: number;
};

/** What an organisation may choose of how its reports look. Colours are six hexadecimal figures. */
export type House = {
  readonly fonts: { readonly text: string; readonly headings: string };
  readonly colours: Readonly<Record<'ink' | 'soft' | 'faint' | 'line' | 'heading' | 'link', string>>;
  readonly logo?: { readonly image: Image; readonly alt: string };
  readonly sheets: Readonly<Record<Paper, Sheet>>;
  /** A document of the organisation, whose styles, headers and footers are taken over. */
  readonly template?: Template;
};

/** Kring's own look. Its typeface is known to Word; elsewhere a face of the same widths stands in (Carlito). */
export const OWN_HOUSE: House = {
  fonts: { text: 'Calibri', headings: 'Calibri' },
  colours: { ink: '231A2B', soft: '514858', faint: '645B6A', line: 'B9BDAB', heading: '231A2B', link: '5E2357' },
  sheets: SHEETS,
};

/** What a person chose; the rest stays as Kring has it. */
export type HouseChoice = {
  readonly textFont?: string | undefined;
  readonly headingFont?: string | undefined;
  /** Of headings and links. */
  readonly colour?: string | undefined;
  readonly logo?: House['logo'] | undefined;
  readonly template?: Template | undefined;
};

const channel = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const partsOf = (colour: string): readonly number[] =>
  [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** How far a colour stands out on white: 1 is not at all, 21 is black (WCAG 2.2, relative luminance). */
export function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map(channel);
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

const ENOUGH = 4.5;
const isColour = (colour: string): boolean => /^[0-9a-f]{6}$/i.test(colour);

/** The same colour, dark enough to read on paper. */
export function readable(colour: string): string {
  if (contrastOnWhite(colour) >= ENOUGH) return colour.toUpperCase();
  const darker = partsOf(colour).map((part) => Math.floor(part * 0.92));
  return readable(darker.map((part) => part.toString(16).padStart(2, '0')).join(''));
}

// A name of a typeface stands in an attribute and in a list of names.
const fontName = (name: string | undefined): string | undefined =>
  name
    ?.replace(/[^\p{L}\p{N} .&'-]/gu, '')
    .trim()
    .slice(0, 60) || undefined;

/** Kring's look with what a person chose laid over it; a colour that is too light to read is darkened. */
export function houseWith({ textFont, headingFont, colour, logo, template }: HouseChoice): House {
  const text = fontName(textFont) ?? OWN_HOUSE.fonts.text;
  const chosen = colour !== undefined && isColour(colour) ? readable(colour) : undefined;
  return {
    ...OWN_HOUSE,
    fonts: { text, headings: fontName(headingFont) ?? text },
    colours: { ...OWN_HOUSE.colours, ...(chosen && { heading: chosen, link: chosen }) },
    ...(logo && { logo }),
    ...(template && { template, sheets: { ...SHEETS, a4_portrait: template.sheet } }),
  };
}
