import { useStore, useStoreApi, ViewportPortal } from '@xyflow/react';
import { memo, type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react';
import type { NetworkLook } from '../../../../shared/network/look';
import type { DrawnParty, NetworkMap } from '../../../../shared/network/network-map';
import type { Spot } from '../../../../shared/network/rings';
import { withRole } from '../../../../shared/network/roles';
import { classNames } from '../../../ui/class-names';
import { letterSize } from './paint/paint-names';
import type { Doing } from './paint/scene';
import css from './party-places.module.css';

// Up to here every party is an element of its own, so that it can be found by browsing, by voice and by touch.
// Above it the map would be slower for everyone, and the list tells who is there.
const EVERYONE = 150;
// Letters that are smaller on the screen are not read, in pixels.
const LEAST_READ = 9;

type PlaceProps = {
  readonly drawn: DrawnParty;
  readonly spot: Spot;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isPressed: boolean;
  readonly isHeld: boolean;
  /** Its name is drawn too small to be read. */
  readonly isSmall: boolean;
  readonly reading: string;
  readonly onFocusParty: (id: string, isByKey: boolean) => void;
};

/** A party as something that can have the focus and be read aloud; what is seen of it is painted behind it. */
const PartyPlace = memo((props: PlaceProps) => {
  const { drawn, spot, isActive, isSelected, isPressed, isHeld, isSmall, reading, onFocusParty } = props;
  const { party, role, half, label } = drawn;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button would swallow the drag, and its keys are those of the map
    <div
      className={classNames(css.party, isHeld && css.held, isSelected && css.selected)}
      style={{ left: spot.x - half, top: spot.y - half, width: half * 2, height: half * 2 }}
      role="button"
      tabIndex={isActive ? 0 : -1}
      aria-label={role ? `${reading}, ${role}` : reading}
      aria-pressed={isPressed}
      data-party={party.id}
      onFocus={({ target }) => onFocusParty(party.id, target.matches(':focus-visible'))}
    >
      {label && !isSmall ? null : <span className={css.waiting}>{withRole(party.shortName, role)}</span>}
    </div>
  );
});
PartyPlace.displayName = 'PartyPlace';

type PlacesProps = {
  readonly map: NetworkMap;
  readonly look: NetworkLook;
  readonly doing: Doing;
  readonly activeId: string | null;
  readonly pointedId: string | null;
  /** Where the hand has parties now. */
  readonly spots: ReadonlyMap<string, Spot>;
  readonly readingOf: (id: string) => string;
  readonly onFocusParty: (id: string, isByKey: boolean) => void;
  /** What else lies on the map, in drawing units. */
  readonly children?: ReactNode;
};

/** Whom the page has elements for: everyone in a network of people who know each other, else who is in hand. */
function useLiving({ map, look, doing, activeId, pointedId }: PlacesProps): readonly DrawnParty[] {
  const { selectedPartyId, fromId, movingId } = doing;
  return useMemo(() => {
    const inHand = new Set([activeId, pointedId, selectedPartyId, fromId, movingId]);
    const isEveryone = map.parties.length <= EVERYONE;
    return map.parties.filter(
      ({ party }) => (isEveryone || inHand.has(party.id)) && look.parties.get(party.id)?.strength !== 'hidden',
    );
  }, [map, look, activeId, pointedId, selectedPartyId, fromId, movingId]);
}

/** Tells the styles inside how near the map is, so that what is read has its size in pixels. */
function useZoom(layer: RefObject<HTMLElement | null>): void {
  const flow = useStoreApi();
  useEffect(() => {
    const tell = () => layer.current?.style.setProperty('--zoom', String(flow.getState().transform[2]));
    tell();
    return flow.subscribe((now, before) => {
      if (now.transform[2] !== before.transform[2]) tell();
    });
  }, [layer, flow]);
}

/** The parties of the map for the keyboard, for screen readers and for a voice: one tab stop, arrows inside. */
export function PartyPlaces(props: PlacesProps) {
  const { map, doing, activeId, spots, readingOf, onFocusParty } = props;
  const layer = useRef<HTMLDivElement>(null);
  const living = useLiving(props);
  const isSmall = useStore(({ transform }) => transform[2] * letterSize(map.scale) < LEAST_READ);
  useZoom(layer);
  return (
    <ViewportPortal>
      <div ref={layer}>
        {living.map((drawn) => {
          const { id } = drawn.party;
          const isSelected = id === doing.selectedPartyId;
          return (
            <PartyPlace
              key={id}
              drawn={drawn}
              spot={spots.get(id) ?? drawn.spot}
              isActive={id === activeId}
              isSelected={isSelected}
              isPressed={isSelected || id === doing.fromId || doing.selection.has(id)}
              isHeld={spots.has(id)}
              isSmall={isSmall}
              reading={readingOf(id)}
              onFocusParty={onFocusParty}
            />
          );
        })}
        {props.children}
      </div>
    </ViewportPortal>
  );
}
