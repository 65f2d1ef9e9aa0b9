import { Handle, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import type { DrawnParty } from '../../../../shared/network/network-map';
import { reachOf } from '../../../../shared/network/symbols';
import { LINE } from '../../../../shared/network/text-size';
import { classNames } from '../../../ui/class-names';
import { PartySymbol } from '../symbol';
import type { PartyNode as PartyNodeType } from './flow';
import { LETTERING } from './lettering';
import { useMapState } from './map-state';
import { MarkPill } from './mark-pill';
import css from './party-node.module.css';

const RINGS = { core: css.core, involved: undefined, periphery: undefined, missing: css.missing } as const;

/** The name beside a symbol. A name that found no place of its own is shown when its party is pointed at. */
function Name({ drawn }: { readonly drawn: DrawnParty }) {
  const { party, spot, half, label } = drawn;
  const ring = RINGS[party.ring];
  if (!label)
    return (
      <span className={classNames(css.name, css.waiting, ring)} style={{ top: half * 2 + 5, left: half }}>
        {party.shortName}
      </span>
    );
  const { box, anchor, lines } = label;
  const place = {
    left: box.left - spot.x + half,
    top: box.top - spot.y + half,
    width: box.right - box.left,
    fontSize: LETTERING.size,
    lineHeight: LINE,
  };
  return (
    <span className={classNames(css.name, css[anchor], ring)} style={place}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </span>
  );
}

function PartyMark({ drawn: { mark, spot, half } }: { readonly drawn: DrawnParty }) {
  if (!mark) return null;
  return (
    <span className={css.mark} style={{ left: mark.box.left - spot.x + half, top: mark.box.top - spot.y + half }}>
      <MarkPill mark={mark} isSmall />
    </span>
  );
}

/** Where ties begin and end: in the middle of the symbol, and nothing to see or to grab. */
const Ends = memo(() => (
  <>
    <Handle className={css.tieEnd ?? ''} type="source" position={Position.Top} isConnectable={false} />
    <Handle className={css.tieEnd ?? ''} type="target" position={Position.Top} isConnectable={false} />
  </>
));
Ends.displayName = 'Ends';

/** A party on the map. Only one party of the map is a tab stop; the arrow keys go from there. */
export const PartyNode = memo(({ id, data: { drawn }, dragging }: NodeProps<PartyNodeType>) => {
  const state = useMapState();
  const { party, half } = drawn;
  const look = state.look.parties.get(id);
  const isEnd = id === state.fromId;
  const isTied = state.fromId !== null && !isEnd && state.tiedIds.has(id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button would swallow the drag, and its keys are those of the map
    <div
      className={classNames(
        css.party,
        id === state.selectedPartyId && css.selected,
        isEnd && css.end,
        (isTied || look?.strength === 'faint') && css.faded,
        look?.strength === 'hidden' && css.hidden,
        id === state.movingId && css.moving,
        dragging && css.dragging,
      )}
      role="button"
      tabIndex={id === state.activeId ? 0 : -1}
      aria-label={state.readingOf(id)}
      aria-pressed={isEnd || id === state.selectedPartyId}
      data-party={id}
      onFocus={({ target }) => state.onFocusParty(id, target.matches(':focus-visible'))}
    >
      <span className={css.halo} style={{ inset: half - reachOf(party) - 6 }} />
      <span className={css.symbol}>
        <PartySymbol party={party} half={half} look={look} />
      </span>
      <Ends />
      <Name drawn={drawn} />
      <PartyMark drawn={drawn} />
    </div>
  );
});
PartyNode.displayName = 'PartyNode';
