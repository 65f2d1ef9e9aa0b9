import '@xyflow/react/dist/base.css';
import { type OnNodeDrag, ReactFlow, ReactFlowProvider, useNodesState } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type NetworkMap, networkMap } from '../../../../shared/network/network-map';
import { FARTHEST, type Spot } from '../../../../shared/network/rings';
import { joins, otherEnd, tiesOf } from '../../../../shared/network/tie-commands';
import { useWords } from '../../../language/words';
import type { Acts } from '../use-acts';
import type { Choosing } from '../use-choosing';
import type { MovingActs } from '../use-moving';
import type { Network } from '../use-network';
import { edgesOf, nodesOf, type PartyNode as PartyNodeType, type TieEdge as TieEdgeType } from './flow';
import { LegendCorners, LegendDomains } from './legend';
import { LETTERING } from './lettering';
import { type MapState, MapStateContext } from './map-state';
import css from './network-canvas.module.css';
import { PartyNode } from './party-node';
import { readingOf } from './reading';
import { Rings } from './rings';
import { TieEdge } from './tie-edge';
import { useMapKeys } from './use-map-keys';
import { useView, type ViewActs, ZOOM } from './use-view';
import { ZoomButtons } from './zoom-buttons';

const NODE_TYPES = { party: PartyNode };
const EDGE_TYPES = { tie: TieEdge };
const MIDDLE: [number, number] = [0.5, 0.5];
const OUTSIDE = FARTHEST + 20;
const EXTENT: [[number, number], [number, number]] = [
  [-OUTSIDE, -OUTSIDE],
  [OUTSIDE, OUTSIDE],
];

type CanvasProps = {
  readonly network: Network;
  readonly acts: Acts;
  readonly choosing: Choosing;
  readonly moving: MovingActs;
  readonly partyId: string | null;
  readonly tieId: string | null;
  /** How many pixels at the right the side sheet lies over the map. */
  readonly covered: number;
};

/** The network on its rings. The canvas is a view: what is dragged is told once, when the hand lets go. */
export const NetworkCanvas = (props: CanvasProps) => (
  <ReactFlowProvider>
    <Canvas {...props} />
  </ReactFlowProvider>
);

/** The map of the network, laid out anew only when the network changes. */
function useMap({ parties, ties, marks }: Network): NetworkMap {
  const { t } = useWords();
  return useMemo(
    () =>
      networkMap({
        stakeholders: parties,
        ties,
        marks,
        ringNames: {
          core: t('network.ring.core'),
          involved: t('network.ring.involved'),
          periphery: t('network.ring.periphery'),
        },
        lettering: LETTERING,
      }),
    [parties, ties, marks, t],
  );
}

/** The parties on the canvas: where they are kept, where the hand drags them, or where the keys have moved one. */
function useNodes(map: NetworkMap, { moving }: MovingActs, acts: Acts) {
  const kept = useMemo(() => nodesOf(map), [map]);
  const [nodes, setNodes, onNodesChange] = useNodesState<PartyNodeType>(kept);
  useEffect(() => {
    setNodes(kept.map((node) => (node.id === moving?.id ? { ...node, position: moving.spot } : node)));
  }, [kept, moving, setNodes]);
  const onNodeDragStop = useCallback<OnNodeDrag<PartyNodeType>>(
    (_event, _node, dragged) => {
      const spots = new Map(dragged.map(({ id, position }) => [id, position]));
      // Not kept, then not moved either.
      void acts.place(spots).then((isDone) => isDone || setNodes(kept));
    },
    [acts, kept, setNodes],
  );
  return { nodes, onNodesChange, onNodeDragStop };
}

const middleMost = (spots: ReadonlyMap<string, Spot>): string | null =>
  [...spots].sort(([, a], [, b]) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))[0]?.[0] ?? null;

/** The party with the tab stop, and how focus gets to another. */
function useActive(room: RefObject<HTMLElement | null>, spots: ReadonlyMap<string, Spot>, view: ViewActs) {
  const [lastId, setLastId] = useState<string | null>(null);
  const activeId = lastId !== null && spots.has(lastId) ? lastId : middleMost(spots);
  const bringIntoSight = useCallback(
    (id: string) => {
      const spot = spots.get(id);
      if (spot) view.bringIntoSight(spot);
    },
    [spots, view],
  );
  const goTo = useCallback(
    (id: string) => {
      setLastId(id);
      room.current?.querySelector<HTMLElement>(`[data-party="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
      bringIntoSight(id);
    },
    [room, bringIntoSight],
  );
  return { activeId, setActive: setLastId, goTo, bringIntoSight };
}

function useMapState(props: CanvasProps, active: ReturnType<typeof useActive>): MapState {
  const words = useWords();
  const { network, choosing, moving, partyId, tieId } = props;
  const fromId = choosing.mode.kind === 'tie' ? choosing.mode.fromId : null;
  const { activeId, setActive, bringIntoSight } = active;
  const tiedIds = useMemo(
    () => new Set(fromId === null ? [] : tiesOf(network.ties, fromId).map((tie) => otherEnd(tie, fromId))),
    [network.ties, fromId],
  );
  const movingId = moving.moving?.id ?? null;
  return useMemo(
    () => ({
      activeId,
      selectedPartyId: partyId,
      selectedTieId: tieId,
      fromId,
      tiedIds,
      movingId,
      onOpenTie: choosing.openTie,
      onFocusParty: (id, isByKey) => {
        setActive(id);
        if (isByKey) bringIntoSight(id);
      },
      readingOf: (id) => readingOf(network, id, words),
    }),
    [activeId, partyId, tieId, fromId, tiedIds, movingId, choosing.openTie, setActive, bringIntoSight, network, words],
  );
}

function useKeys({ network, acts, choosing, moving }: CanvasProps, parts: KeyParts) {
  const { spots, active, view } = parts;
  const partyOf = (id: string) => network.parties.find((party) => party.id === id);
  return useMapKeys({
    parties: network.parties,
    spots,
    activeId: active.activeId,
    areTied: (a, b) => network.ties.some((tie) => joins(tie, a, b)),
    goTo: active.goTo,
    open: (id) => choosing.pickParty(id, true),
    tie: (id) => (choosing.mode.kind === 'tie' ? choosing.pickParty(id, true) : choosing.startTie(id)),
    remove: (id) => {
      const party = partyOf(id);
      const next = nearestOf(id, spots);
      if (party) void acts.remove(party).then((isDone) => isDone && next && active.goTo(next));
    },
    toRing: (id, ring) => {
      const party = partyOf(id);
      if (party) void acts.edit(party, { ring });
    },
    back: choosing.back,
    moving,
    view,
  });
}
type KeyParts = {
  readonly spots: ReadonlyMap<string, Spot>;
  readonly active: ReturnType<typeof useActive>;
  readonly view: ViewActs;
};

/** Where the focus goes when a party is taken away: to who stood nearest. */
function nearestOf(id: string, spots: ReadonlyMap<string, Spot>): string | undefined {
  const here = spots.get(id) ?? { x: 0, y: 0 };
  const far = ({ x, y }: Spot) => Math.hypot(x - here.x, y - here.y);
  return [...spots].filter(([other]) => other !== id).sort(([, a], [, b]) => far(a) - far(b))[0]?.[0];
}

function Canvas(props: CanvasProps) {
  const { t } = useWords();
  const { network, acts, choosing, moving, covered } = props;
  const room = useRef<HTMLDivElement>(null);
  const map = useMap(network);
  const spots = useMemo(() => new Map(map.parties.map(({ party, spot }) => [party.id, spot])), [map]);
  const view = useView(network.programmeId, map, room, covered);
  const { nodes, onNodesChange, onNodeDragStop } = useNodes(map, moving, acts);
  const edges = useMemo((): TieEdgeType[] => edgesOf(map), [map]);
  const active = useActive(room, spots, view);
  const onKeyDown = useKeys(props, { spots, active, view });
  const state = useMapState(props, active);
  return (
    <MapStateContext value={state}>
      <div className={css.room} ref={room}>
        <ReactFlow
          aria-label={t('network.map.label', { count: network.parties.length })}
          aria-describedby="network-map-keys"
          className={choosing.mode.kind === 'tie' ? (css.tying ?? '') : ''}
          nodes={nodes}
          edges={edges}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          nodeOrigin={MIDDLE}
          nodeExtent={EXTENT}
          onNodesChange={onNodesChange}
          onNodeDragStop={onNodeDragStop}
          onNodeClick={(_event, { id }) => choosing.pickParty(id)}
          onEdgeClick={(_event, { id }) => choosing.openTie(id)}
          onPaneClick={() => (moving.moving ? moving.putDown() : choosing.back())}
          onInit={view.start}
          onMoveEnd={(_event, viewport) => view.keep(viewport)}
          onKeyDown={onKeyDown}
          nodeDragThreshold={4}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          zoomOnDoubleClick={false}
          minZoom={ZOOM.least}
          maxZoom={ZOOM.most}
          proOptions={{ hideAttribution: true }}
        >
          <Rings names={map.ringNames} />
        </ReactFlow>
        <LegendCorners />
        <ZoomButtons view={view} />
        <p id="network-map-keys" className="visually-hidden">
          {t('network.map.keys')}
        </p>
      </div>
      <LegendDomains parties={network.parties} />
    </MapStateContext>
  );
}
