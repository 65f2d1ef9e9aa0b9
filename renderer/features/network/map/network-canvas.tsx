import '@xyflow/react/dist/base.css';
import { ReactFlowProvider } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { pointOn } from '../../../../shared/network/curves';
import type { NetworkMap } from '../../../../shared/network/network-map';
import { useWords } from '../../../language/words';
import { classNames } from '../../../ui/class-names';
import { Tray } from '../tray/tray';
import { useLook } from '../use-look';
import { useRecalled } from '../use-recalled';
import type { CanvasProps } from './canvas-props';
import { LegendCorners, LegendStrip } from './legend';
import { MoreButton, NameField } from './name-field';
import css from './network-canvas.module.css';
import { usePainter } from './paint/use-painter';
import { PartyPlaces } from './party-places';
import { readingsOf } from './reading';
import { Surface } from './surface';
import { type Active, useActive } from './use-active';
import { useClick } from './use-click';
import { useEye } from './use-eye';
import { useHand } from './use-hand';
import { useHits } from './use-hits';
import { useKeys } from './use-keys';
import { useMap } from './use-map';
import { type NamingActs, useNaming } from './use-naming';
import { useDoing, useScene } from './use-scene';
import { useSeen } from './use-seen';
import { useView, type ViewActs } from './use-view';
import { ZoomButtons } from './zoom-buttons';

/**
 * The network on its rings. React Flow keeps what part is in sight and how it is panned and zoomed; a canvas behind it
 * paints what is seen, and elements without a face carry the focus and are read aloud.
 */
export const NetworkCanvas = (props: CanvasProps) => (
  <ReactFlowProvider>
    <Canvas {...props} />
  </ReactFlowProvider>
);

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

/** Where everyone is now: on the map, or in the hand. */
function useSpots(map: NetworkMap) {
  return useMemo(() => new Map(map.parties.map(({ party, spot }) => [party.id, spot])), [map]);
}

function useFocusParty({ setActive, bringIntoSight }: Active) {
  return useCallback(
    (id: string, isByKey: boolean) => {
      setActive(id);
      if (isByKey) bringIntoSight(id);
    },
    [setActive, bringIntoSight],
  );
}

/** The field for a name, or the plus beside the party in hand. */
function NamingOn({ naming: { naming, drawn, beside, addTied, onName, onLeft } }: { readonly naming: NamingActs }) {
  if (naming && drawn) return <NameField {...{ naming, drawn, onName, onLeft }} />;
  return beside ? <MoreButton drawn={beside} onPress={() => addTied(beside.party.id)} /> : null;
}

type OnMapProps = Pick<Parameters<typeof PartyPlaces>[0], 'map' | 'look' | 'doing' | 'pointedId' | 'spots'> &
  Pick<Parameters<typeof Surface>[0], 'view' | 'onReady' | 'onKeyDown'> & {
    readonly props: CanvasProps;
    readonly active: Active;
    readonly naming: NamingActs;
  };

/** All that lies over the picture: what is panned and zoomed, the elements for the keyboard, the keys and buttons. */
function OnMap({ props, active, naming, view, onReady, onKeyDown, ...places }: OnMapProps) {
  const words = useWords();
  const { t } = words;
  const { network, acts, choosing, looking } = props;
  const onFocusParty = useFocusParty(active);
  const readingOf = useMemo(() => readingsOf(network, words), [network, words]);
  const label = t('network.map.label', { count: network.parties.length });
  return (
    <>
      <Surface {...{ label, view, onReady, onKeyDown }} scale={places.map.scale}>
        <PartyPlaces {...places} {...{ readingOf, onFocusParty }} activeId={active.activeId}>
          <NamingOn naming={naming} />
        </PartyPlaces>
      </Surface>
      <LegendCorners lens={looking.lens} />
      <ZoomButtons view={view} />
      <Tray network={network} acts={acts} choosing={choosing} />
      <p id="network-map-keys" className="visually-hidden">
        {t('network.map.keys')}
      </p>
    </>
  );
}

function Canvas(props: CanvasProps) {
  const { network, choosing, covered, looking } = props;
  const room = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [hasView, setHasView] = useState(false);
  const isSeen = useSeen();
  const drawn = useRecalled(network, looking.overlay);
  const map = useMap(drawn, hasView);
  const spots = useSpots(map);
  const view = useView(network.programmeId, map, room, covered);
  useEye(looking, room, view);
  const look = useLook(looking, drawn);
  const doing = useDoing(props);
  const hits = useHits(map, look);
  const handActs = useHand(props, { room, map, hits, view });
  const { hand, pointed } = handActs;
  const pointedId = pointed?.kind === 'party' ? pointed.id : null;
  const scene = useScene(map, look, doing, [...hand.spots.keys()].join(' '));
  usePainter({ stage, firstView: view.first, hasView }, scene, hand);
  const active = useActive(room, spots, view);
  const naming = useNaming(props, { map, active, pointedId });
  const onKeyDown = useKeys(props, { spots, active, view, naming });
  const clicks = useClick(props, hits, handActs, naming.rename);
  const lookAtChosen = useChosenInSight(props, map, view);
  useFocusOnMoving(props.moving.moving?.id, active);
  const isTying = choosing.mode.kind === 'tie';
  const onReady = () => {
    view.start();
    setHasView(true);
    lookAtChosen();
  };
  const places = { map, look, doing, pointedId, spots: hand.spots };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what lies under the pointer is painted; the keys have their own way */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a party does what a click does */}
      <div
        className={classNames(css.room, isTying && css.tying, pointed?.kind === 'tie' && css.overTie)}
        ref={room}
        onClick={clicks.onClick}
        onDoubleClick={clicks.onDoubleClick}
        onPointerMove={handActs.onPointerMove}
        onPointerLeave={handActs.onPointerLeave}
      >
        <div className={css.stage} ref={stage} aria-hidden="true" />
        {isSeen ? <OnMap {...{ props, active, naming, view, onReady, onKeyDown }} {...places} /> : null}
      </div>
      <LegendStrip looking={looking} network={network} />
    </>
  );
}
