const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Characters that XML does not know at all, such as a stray control character in a pasted name.
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text that is safe inside an XML element or attribute. */
export const escaped = (text: string): string =>
  text.replace(NO_XML, '').replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);

/** A number with at most two decimals, as SVG wants it. */
export const short = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** One SVG element; attributes that are undefined are left out. `inside` is SVG already, so escape texts first. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inside = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escaped(String(value))}"`)
    .join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

type Lettered = { readonly size: number; readonly fill: string; readonly weight?: number; readonly italic?: boolean };

/**
 * One line of text with its baseline at x, y. With a `halo` colour it is drawn twice, because Word and
 * LibreOffice do not know `paint-order`: first the outline that keeps lines away from the letters, then the letters.
 */
export function textLine(
  line: string,
  at: { readonly x: number; readonly y: number; readonly anchor?: 'start' | 'middle' | 'end' },
  { size, fill, weight = 400, italic = false }: Lettered,
  halo?: string,
): string {
  const shared = {
    x: at.x,
    y: at.y,
    'text-anchor': at.anchor ?? 'start',
    'font-size': size,
    'font-weight': weight,
    'font-style': italic ? 'italic' : undefined,
  };
  const outline = { ...shared, fill: halo, stroke: halo, 'stroke-width': size / 4, 'stroke-linejoin': 'round' };
  const letters = element('text', { ...shared, fill }, escaped(line));
  return halo === undefined ? letters : element('text', outline, escaped(line)) + letters;
}
