import '@xyflow/react/dist/base.css';
import { type OnNodeDrag, ReactFlow, ReactFlowProvider, useNodesState } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { pointOn } from '../../../../shared/network/curves';
import { type NetworkMap, networkMap } from '../../../../shared/network/network-map';
import { FARTHEST } from '../../../../shared/network/rings';
import { otherEnd, tiesOf } from '../../../../shared/network/tie-commands';
import { useWords } from '../../../language/words';
import type { Acts } from '../use-acts';
import { useLook } from '../use-look';
import type { MovingActs } from '../use-moving';
import type { Network } from '../use-network';
import type { CanvasProps } from './canvas-props';
import { edgesOf, nodesOf, type PartyNode as PartyNodeType, type TieEdge as TieEdgeType } from './flow';
import { LegendCorners, LegendStrip } from './legend';
import { LETTERING } from './lettering';
import { type MapState, MapStateContext } from './map-state';
import css from './network-canvas.module.css';
import { PartyNode } from './party-node';
import { readingOf } from './reading';
import { Rings } from './rings';
import { TieEdge } from './tie-edge';
import { type Active, useActive } from './use-active';
import { useEye } from './use-eye';
import { useKeys } from './use-keys';
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

function useMapState(props: CanvasProps, active: Active): MapState {
  const words = useWords();
  const { network, choosing, moving, partyId, tieId } = props;
  const fromId = choosing.mode.kind === 'tie' ? choosing.mode.fromId : null;
  const { activeId, setActive, bringIntoSight } = active;
  const tiedIds = useMemo(
    () => new Set(fromId === null ? [] : tiesOf(network.ties, fromId).map((tie) => otherEnd(tie, fromId))),
    [network.ties, fromId],
  );
  const movingId = moving.moving?.id ?? null;
  const look = useLook(props.looking, network);
  return useMemo(
    () => ({
      look,
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
    [
      look,
      activeId,
      partyId,
      tieId,
      fromId,
      tiedIds,
      movingId,
      choosing.openTie,
      setActive,
      bringIntoSight,
      network,
      words,
    ],
  );
}

/**
 * What is chosen may lie under the sheet that opens for it, so it is brought into sight when the sheet is there.
 * Answers how to look again.
 */
function useChosenInSight({ partyId, tieId }: CanvasProps, map: NetworkMap, view: ViewActs): () => void {
  const look = () => {
    const party = map.parties.find((drawn) => drawn.party.id === partyId);
    const tie = map.ties.find((drawn) => drawn.tie.id === tieId);
    const spot = party?.spot ?? (tie && pointOn(tie.curve, 0.5));
    if (spot) view.bringIntoSight(spot);
  };
  const now = useRef(look);
  now.current = look;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice looks again, not another map
  useEffect(() => {
    const looking = requestAnimationFrame(() => now.current());
    return () => cancelAnimationFrame(looking);
  }, [partyId, tieId]);
  return look;
}

/** Moving that was asked for in the sheet goes on with the keys of the map. */
function useFocusOnMoving(movingId: string | undefined, active: Active) {
  const now = useRef(active);
  now.current = active;
  useEffect(() => {
    if (movingId === undefined) return;
    // The menu that was chosen from gives the focus back first.
    const looking = setTimeout(() => now.current.goTo(movingId));
    return () => clearTimeout(looking);
  }, [movingId]);
}

function Canvas(props: CanvasProps) {
  const { t } = useWords();
  const { network, acts, choosing, moving, covered } = props;
  const room = useRef<HTMLDivElement>(null);
  const map = useMap(network);
  const spots = useMemo(() => new Map(map.parties.map(({ party, spot }) => [party.id, spot])), [map]);
  const view = useView(network.programmeId, map, room, covered);
  useEye(props.looking, room, view);
  const { nodes, onNodesChange, onNodeDragStop } = useNodes(map, moving, acts);
  const edges = useMemo((): TieEdgeType[] => edgesOf(map), [map]);
  const active = useActive(room, spots, view);
  const onKeyDown = useKeys(props, { spots, active, view });
  const lookAtChosen = useChosenInSight(props, map, view);
  useFocusOnMoving(moving.moving?.id, active);
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
          onInit={() => {
            view.start();
            lookAtChosen();
          }}
          // Without an event it was not a hand that moved the map.
          onMoveEnd={(event, viewport) => event && view.keep(viewport)}
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
        <LegendCorners lens={props.looking.lens} />
        <ZoomButtons view={view} />
        <p id="network-map-keys" className="visually-hidden">
          {t('network.map.keys')}
        </p>
      </div>
      <LegendStrip looking={props.looking} network={network} />
    </MapStateContext>
  );
}
