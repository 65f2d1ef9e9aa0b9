import Graph from 'graphology';
import Sigma from 'sigma';
import { nextFrame, offer } from './frames';
import { middleId, spotOf, stakeholders, ties } from './network';

const graph = new Graph({ multi: true });
for (const party of stakeholders) {
  const { x, y } = spotOf(party);
  graph.addNode(party.id, { x, y: -y, size: 4, label: party.shortName, color: '#1a5a9c' });
}
for (const { sourceId, targetId } of ties) graph.addEdge(sourceId, targetId, { size: 1, color: '#8c8593' });

const room = document.querySelector<HTMLElement>('#room') ?? document.body;
let sigma: Sigma | undefined;

/** Dragging as its documentation shows it. */
function letDrag(on: Sigma): void {
  let dragged: string | null = null;
  on.on('downNode', ({ node }) => {
    dragged = node;
    if (!on.getCustomBBox()) on.setCustomBBox(on.getBBox());
  });
  on.on('moveBody', ({ event }) => {
    if (!dragged) return;
    const { x, y } = on.viewportToGraph(event);
    graph.setNodeAttribute(dragged, 'x', x);
    graph.setNodeAttribute(dragged, 'y', y);
    event.preventSigmaDefault();
  });
  on.on('upNode', () => {
    dragged = null;
  });
  on.on('upStage', () => {
    dragged = null;
  });
}

const surface = () => room.querySelector('.sigma-mouse') ?? room;
offer({
  firstPaint: async () => {
    const began = performance.now();
    sigma = new Sigma(graph, room);
    letDrag(sigma);
    await nextFrame();
    return (await nextFrame()) - began;
  },
  surface,
  middle: () => {
    const at = sigma?.graphToViewport(graph.getNodeAttributes(middleId ?? '') as { x: number; y: number });
    return { target: surface(), x: at?.x ?? 0, y: at?.y ?? 0 };
  },
});
