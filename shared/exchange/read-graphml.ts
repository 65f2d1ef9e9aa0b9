import { say } from '../model/message';
import { type GraphColumn, type GraphRow, graphSheet, turnedOver } from './graph-sheets';
import { MOST_ROWS, type Sheet, unreadable } from './sheet';
import { childrenOf, type XmlElement } from './xml';

type Key = GraphColumn & { readonly of: string; readonly rest: string };

function keysOf(root: XmlElement): readonly Key[] {
  return childrenOf(root, 'key').map(({ attributes, children }) => ({
    id: attributes.id ?? '',
    title: attributes['attr.name'] ?? attributes.id ?? '',
    of: attributes.for ?? 'all',
    rest: children.find(({ name }) => name === 'default')?.text ?? '',
  }));
}

/** Every node, also those of a group that is drawn within another. */
const within = (graph: XmlElement, name: string): readonly XmlElement[] => [
  ...childrenOf(graph, name),
  ...childrenOf(graph, 'node').flatMap((node) => childrenOf(node, 'graph').flatMap((inner) => within(inner, name))),
];

function deepest(element: XmlElement, name: string): XmlElement | undefined {
  if (element.name === name) return element;
  for (const child of element.children) {
    const found = deepest(child, name);
    if (found) return found;
  }
  return undefined;
}

/** What a drawing program keeps of a node: its words, and where it stands. */
function drawn(node: XmlElement): readonly (readonly [string, string])[] {
  const label = deepest(node, 'NodeLabel')?.text.trim();
  return label ? [['label', label]] : [];
}

function dataOf(element: XmlElement, keys: readonly Key[]): Map<string, string> {
  const said = new Map(
    childrenOf(element, 'data').map(({ attributes, text }) => [attributes.key ?? '', text] as const),
  );
  return new Map(keys.map(({ id, rest }) => [id, said.get(id) ?? rest] as const));
}

function nodeRow(node: XmlElement, keys: readonly Key[]): GraphRow {
  const row = dataOf(node, keys);
  for (const [key, value] of drawn(node)) row.set(key, value);
  const id = node.attributes.id ?? '';
  row.set('id', id);
  row.set('y', turnedOver(row.get('y') ?? ''));
  return row;
}

function edgeRow(edge: XmlElement, keys: readonly Key[], isDirected: boolean): GraphRow {
  const row = dataOf(edge, keys);
  const { source = '', target = '', directed } = edge.attributes;
  row.set('from', source);
  row.set('to', target);
  const goesOneWay = directed === undefined ? isDirected : directed === 'true';
  row.set('direction', goesOneWay ? 'directed' : 'undirected');
  return row;
}

/** Which column of the nodes is the name: the one that says so, or else the id that joins them. */
function named(keys: readonly Key[], rows: readonly GraphRow[]): readonly GraphRow[] {
  const label = keys.find(({ id, title }) => /^(?:label|name|naam)$/i.test(title) || /^(?:label|name)$/i.test(id));
  return rows.map(
    (row) => new Map([...row, ['name', (label && row.get(label.id)) || row.get('label') || row.get('id') || '']]),
  );
}

/** The nodes and edges of a GraphML file as two sheets. Refuses what is not one. */
export function readGraphml(root: XmlElement): readonly Sheet[] {
  const [graph] = childrenOf(root, 'graph');
  if (root.name !== 'graphml' || !graph) throw unreadable(say('exchange.problem.noGraph'));
  const keys = keysOf(root);
  const nodeKeys = keys.filter(({ of }) => of === 'node' || of === 'all');
  const edgeKeys = keys.filter(({ of }) => of === 'edge' || of === 'all');
  const nodes = within(graph, 'node');
  const edges = within(graph, 'edge');
  const most = Math.max(nodes.length, edges.length);
  if (most > MOST_ROWS) throw unreadable(say('exchange.problem.tooManyRows', { count: most, most: MOST_ROWS }));
  const isDirected = graph.attributes.edgedefault === 'directed';
  const parties = named(
    nodeKeys,
    nodes.map((node) => nodeRow(node, nodeKeys)),
  );
  const ties = edges.map((edge) => edgeRow(edge, edgeKeys, isDirected));
  // The name and id stand first and last; how large and which colour a node is drawn means nothing here.
  const isOwn = (id: string) => /^(?:label|name|id|size|r|g|b|a|z)$/i.test(id);
  return [
    graphSheet(
      'parties',
      [
        { id: 'name', title: 'name' },
        ...nodeKeys.filter(({ id, title }) => !isOwn(id) && !isOwn(title)),
        { id: 'id', title: 'id' },
      ],
      parties,
    ),
    graphSheet(
      'ties',
      [
        { id: 'from', title: 'source' },
        { id: 'to', title: 'target' },
        ...edgeKeys.filter(({ id }) => id !== 'direction'),
        { id: 'direction', title: 'directed' },
      ],
      ties,
    ),
  ].filter(({ rows }) => rows.length > 1);
}
