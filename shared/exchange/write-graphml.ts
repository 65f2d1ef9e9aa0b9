import type { Stakeholder, Tie } from '../model/network';
import type { ForAudience } from './for-audience';
import {
  type Attribute,
  edgeAttributes,
  type GraphOptions,
  nodeAttributes,
  sizeOf,
  upThePage,
  weightOf,
  xmlText,
} from './graph-file';

// Gephi and others know these by their ids: what a node is called, where it stands, how large and which colour.
const DRAWN = [
  ['label', 'string'],
  ['x', 'double'],
  ['y', 'double'],
  ['size', 'double'],
  ['r', 'int'],
  ['g', 'int'],
  ['b', 'int'],
] as const;

const key = (id: string, of: 'node' | 'edge', title: string, type: string): string =>
  `  <key id="${xmlText(id)}" for="${of}" attr.name="${xmlText(title)}" attr.type="${type}"/>`;

const data = (id: string, value: string | number): string =>
  value === '' ? '' : `<data key="${id}">${xmlText(String(value))}</data>`;

const own = (attributes: readonly Attribute[], prefix: string, at: number): string =>
  attributes.map(({ id, cells }) => data(`${prefix}-${id}`, cells[at] ?? '')).join('');

function node(party: Stakeholder, at: number, attributes: readonly Attribute[], { colourOf }: GraphOptions): string {
  const { id, name, position } = party;
  const { r, g, b } = colourOf(party);
  const place = position ? data('x', position.x) + data('y', upThePage(position.y)) : '';
  const drawn = data('label', name) + place + data('size', sizeOf(party)) + data('r', r) + data('g', g) + data('b', b);
  return `    <node id="${xmlText(id)}">${drawn}${own(attributes, 'party', at)}</node>`;
}

function edge(tie: Tie, at: number, attributes: readonly Attribute[]): string {
  const { id, sourceId, targetId, direction } = tie;
  const ends = `id="${xmlText(id)}" source="${xmlText(sourceId)}" target="${xmlText(targetId)}"`;
  const way = direction === 'source_to_target';
  return `    <edge ${ends} directed="${way}">${data('weight', weightOf(tie))}${own(attributes, 'tie', at)}</edge>`;
}

/** The network as GraphML that Gephi, yEd and others open: places, colours, and every field with its type. */
export function writeGraphml(rows: ForAudience, options: GraphOptions): string {
  const ofNodes = nodeAttributes(rows, options);
  const ofEdges = edgeAttributes(rows, options);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    `  <desc>${xmlText(`${options.title}, ${options.day}, Kring`)}</desc>`,
    ...DRAWN.map(([id, type]) => key(id, 'node', id, type)),
    key('weight', 'edge', 'weight', 'double'),
    ...ofNodes.map(({ id, title, type }) => key(`party-${id}`, 'node', title, type)),
    ...ofEdges.map(({ id, title, type }) => key(`tie-${id}`, 'edge', title, type)),
    '  <graph id="kring" edgedefault="undirected">',
    ...rows.parties.map((party, at) => node(party, at, ofNodes, options)),
    ...rows.ties.map((tie, at) => edge(tie, at, ofEdges)),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
