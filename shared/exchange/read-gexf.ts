import { say } from '../model/message';
import { type GraphColumn, type GraphRow, graphSheet, turnedOver } from './graph-sheets';
import { MOST_ROWS, type Sheet, unreadable } from './sheet';
import { childrenOf, type XmlElement } from './xml';

function columnsOf(graph: XmlElement, of: 'node' | 'edge'): readonly GraphColumn[] {
  return childrenOf(graph, 'attributes')
    .filter(({ attributes }) => attributes.class === of)
    .flatMap((list) => childrenOf(list, 'attribute'))
    .map(({ attributes }) => ({ id: `own ${attributes.id ?? ''}`, title: attributes.title ?? attributes.id ?? '' }));
}

const valuesOf = (element: XmlElement): readonly (readonly [string, string])[] =>
  childrenOf(element, 'attvalues')
    .flatMap((list) => childrenOf(list, 'attvalue'))
    .map(({ attributes }) => [`own ${attributes.for ?? attributes.id ?? ''}`, attributes.value ?? ''] as const);

/** Every node, also those within another. */
const nodesIn = (element: XmlElement): readonly XmlElement[] =>
  childrenOf(element, 'nodes').flatMap((list) => childrenOf(list, 'node').flatMap((node) => [node, ...nodesIn(node)]));

function nodeRow(node: XmlElement): GraphRow {
  const { id = '', label } = node.attributes;
  const [place] = childrenOf(node, 'position');
  return new Map([
    ...valuesOf(node),
    ['name', label || id],
    ['id', id],
    ['x', place?.attributes.x ?? ''],
    ['y', turnedOver(place?.attributes.y ?? '')],
  ]);
}

function edgeRow(edge: XmlElement, usual: string): GraphRow {
  const { source = '', target = '', type = usual, weight = '' } = edge.attributes;
  return new Map([
    ...valuesOf(edge),
    ['from', source],
    ['to', target],
    ['weight', weight],
    ['direction', type === 'directed' ? 'directed' : 'undirected'],
  ]);
}

const titled = (id: string, title = id): GraphColumn => ({ id, title });

// Kring's own columns go by the id of the field; of others only the title says something.
const sheetOf = (kind: 'parties' | 'ties', columns: readonly GraphColumn[], rows: readonly GraphRow[]): Sheet => {
  const sheet = graphSheet(kind, columns, rows);
  return { ...sheet, fieldIds: sheet.fieldIds?.map((id) => id?.replace(/^own /, '') ?? null) ?? [] };
};

/** The nodes and edges of a GEXF file as two sheets. Refuses what is not one. */
export function readGexf(root: XmlElement): readonly Sheet[] {
  const [graph] = childrenOf(root, 'graph');
  if (root.name !== 'gexf' || !graph) throw unreadable(say('exchange.problem.noGraph'));
  const nodes = nodesIn(graph);
  const edges = childrenOf(graph, 'edges').flatMap((list) => childrenOf(list, 'edge'));
  const most = Math.max(nodes.length, edges.length);
  if (most > MOST_ROWS) throw unreadable(say('exchange.problem.tooManyRows', { count: most, most: MOST_ROWS }));
  const usual = graph.attributes.defaultedgetype ?? 'undirected';
  const own = columnsOf(graph, 'node');
  const ofEdges = columnsOf(graph, 'edge');
  return [
    sheetOf('parties', [titled('name'), ...own, titled('x'), titled('y'), titled('id')], nodes.map(nodeRow)),
    sheetOf(
      'ties',
      [titled('from', 'source'), titled('to', 'target'), ...ofEdges, titled('direction'), titled('weight')],
      edges.map((edge) => edgeRow(edge, usual)),
    ),
  ].filter(({ rows }) => rows.length > 1);
}
