import '@xyflow/react/dist/style.css';
import { type Edge, type Node, ReactFlow, useEdgesState, useNodesState } from '@xyflow/react';
import { createRoot } from 'react-dom/client';
import { nextFrame, offer } from './frames';
import { middleId, spotOf, stakeholders, ties } from './network';

// Its nodes are 150 pixels wide: farther apart, so that they lie over each other no more than ours do.
const APART = 6;
const NODES: Node[] = stakeholders.map((party) => ({
  id: party.id,
  position: { x: spotOf(party).x * APART, y: spotOf(party).y * APART },
  data: { label: party.shortName },
}));
const EDGES: Edge[] = ties.map(({ id, sourceId, targetId }) => ({ id, source: sourceId, target: targetId }));

/** React Flow as its first page shows it, with room to see all of it. */
function Measured() {
  const [nodes, , onNodesChange] = useNodesState(NODES);
  const [edges, , onEdgesChange] = useEdgesState(EDGES);
  return <ReactFlow {...{ nodes, edges, onNodesChange, onEdgesChange }} fitView minZoom={0.05} />;
}

const room = document.querySelector('#room');
const drawn = (selector: string) => document.querySelectorAll(selector).length;
const isThere = () =>
  drawn('.react-flow__edge') === EDGES.length &&
  document.querySelector<HTMLElement>('.react-flow__node:last-child')?.style.visibility === 'visible';

offer({
  firstPaint: async () => {
    const began = performance.now();
    if (room) createRoot(room).render(<Measured />);
    while (!isThere()) await nextFrame();
    return (await nextFrame()) - began;
  },
  surface: () => document.querySelector('.react-flow__pane') ?? document.body,
  middle: () => {
    const target = document.querySelector(`.react-flow__node[data-id="${middleId}"]`) ?? document.body;
    const { x, y, width, height } = target.getBoundingClientRect();
    return { target, x: x + width / 2, y: y + height / 2 };
  },
});
