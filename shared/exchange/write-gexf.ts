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

const attributeList = (of: 'node' | 'edge', attributes: readonly Attribute[]): readonly string[] => [
  `    <attributes class="${of}" mode="static">`,
  ...attributes.map(
    ({ id, title, type }) => `      <attribute id="${xmlText(id)}" title="${xmlText(title)}" type="${type}"/>`,
  ),
  '    </attributes>',
];

function values(attributes: readonly Attribute[], at: number): string {
  const said = attributes.flatMap(({ id, cells }) => {
    const cell = cells[at] ?? '';
    return cell === '' ? [] : [`<attvalue for="${xmlText(id)}" value="${xmlText(cell)}"/>`];
  });
  return said.length === 0 ? '' : `<attvalues>${said.join('')}</attvalues>`;
}

function node(party: Stakeholder, at: number, attributes: readonly Attribute[], { colourOf }: GraphOptions): string {
  const { r, g, b } = colourOf(party);
  const { position } = party;
  const drawn = [
    `<viz:color r="${r}" g="${g}" b="${b}"/>`,
    position ? `<viz:position x="${position.x}" y="${upThePage(position.y)}" z="0"/>` : '',
    `<viz:size value="${sizeOf(party)}"/>`,
  ].join('');
  return `      <node id="${xmlText(party.id)}" label="${xmlText(party.name)}">${values(attributes, at)}${drawn}</node>`;
}

function edge(tie: Tie, at: number, attributes: readonly Attribute[]): string {
  const ends = `id="${xmlText(tie.id)}" source="${xmlText(tie.sourceId)}" target="${xmlText(tie.targetId)}"`;
  const type = tie.direction === 'source_to_target' ? 'directed' : 'undirected';
  return `      <edge ${ends} type="${type}" weight="${weightOf(tie)}">${values(attributes, at)}</edge>`;
}

/** The network as GEXF 1.3 that Gephi opens as it looks here: places, sizes, colours, and every field with its type. */
export function writeGexf(rows: ForAudience, options: GraphOptions): string {
  const ofNodes = nodeAttributes(rows, options);
  const ofEdges = edgeAttributes(rows, options);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `  <meta lastmodifieddate="${options.day}">`,
    '    <creator>Kring</creator>',
    `    <description>${xmlText(options.title)}</description>`,
    '  </meta>',
    '  <graph defaultedgetype="undirected" mode="static">',
    ...attributeList('node', ofNodes),
    ...attributeList('edge', ofEdges),
    '    <nodes>',
    ...rows.parties.map((party, at) => node(party, at, ofNodes, options)),
    '    </nodes>',
    '    <edges>',
    ...rows.ties.map((tie, at) => edge(tie, at, ofEdges)),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
}
