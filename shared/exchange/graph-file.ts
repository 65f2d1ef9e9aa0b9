import type { Stakeholder, Tie } from '../model/network';
import type { Tongue, ValueType } from './codecs';
import { partyColumns, tieColumns, type WrittenColumn } from './columns';
import type { ForAudience } from './for-audience';

/** A colour in three parts, 0 to 255. */
export type Colour = { readonly r: number; readonly g: number; readonly b: number };

/** What a graph file needs besides the rows: words, the colour of a party, and the day it was made. */
export type GraphOptions = {
  readonly tongue: Tongue;
  readonly colourOf: (party: Stakeholder) => Colour;
  readonly title: string;
  /** Such as 2026-10-15. */
  readonly day: string;
};

/** A column of nodes or edges: the id of its field, its title in words, and the type of its values. */
export type Attribute = {
  readonly id: string;
  readonly title: string;
  readonly type: ValueType;
  readonly cells: readonly string[];
};

// These have a place of their own in a graph file.
const OWN_PLACE = new Set(['id', 'name', 'x', 'y', 'from', 'to', 'direction']);

const attributesOf = (columns: readonly WrittenColumn[], { speaks }: Tongue): readonly Attribute[] =>
  columns
    .filter(({ field }) => !OWN_PLACE.has(field.id))
    .map(({ field, cells }) => ({ id: field.id, title: speaks.t(field.label), type: field.codec.type, cells }));

/** The columns of the nodes. */
export const nodeAttributes = (rows: ForAudience, { tongue }: GraphOptions): readonly Attribute[] =>
  attributesOf(partyColumns(rows, rows.audience, tongue), tongue);

/** The columns of the edges. */
export const edgeAttributes = (rows: ForAudience, { tongue }: GraphOptions): readonly Attribute[] =>
  attributesOf(tieColumns(rows, tongue), tongue);

/** How large a node is drawn: the nearer the middle, the larger. */
export const sizeOf = ({ ring }: Stakeholder): number => ({ core: 24, involved: 18, periphery: 14, missing: 12 })[ring];

/** How heavy an edge is: its rung. No contact yet still is an edge, and some programs drop one that weighs nothing. */
export const weightOf = ({ ladder }: Tie): number => (ladder === 0 ? 0.1 : ladder);

/** A place down the screen is up the page in a graph file. */
export const upThePage = (y: number): number => 0 - y;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
// What XML knows no way to write at all.
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text that is safe inside an element or attribute of XML, and comes back the same, line ends too. */
export const xmlText = (text: string): string =>
  text.replace(NO_XML, '').replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
