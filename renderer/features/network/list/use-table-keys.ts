import { type KeyboardEvent, useState } from 'react';
import { nextNamed } from '../../../../shared/network/nearest';
import { type MapKey, mapKeyOf } from '../map/map-keys';
import type { Acts } from '../use-acts';
import type { Choosing } from '../use-choosing';
import type { Network } from '../use-network';
import { useTyped } from '../use-typed';
import type { Line } from './lines';

type Hands = {
  readonly lines: readonly Line[];
  readonly network: Network;
  readonly acts: Acts;
  readonly choosing: Choosing;
  readonly partyId: string | null;
};

const focusLine = (body: HTMLElement, id: string | undefined): void => {
  if (id !== undefined) body.querySelector<HTMLElement>(`[data-party="${CSS.escape(id)}"]`)?.focus();
};

/** Where a key goes in a list: up, down, the first; null when it goes nowhere. */
function stepOf(key: MapKey, at: number): number | null {
  if (key.act === 'first') return 0;
  if (key.act !== 'go') return null;
  if (key.direction === 'down') return at + 1;
  return key.direction === 'up' ? at - 1 : null;
}

/** The table is one tab stop as the map is: up and down go through it, letters jump, and acts have the same keys. */
export function useTableKeys({ lines, network, acts, choosing, partyId }: Hands) {
  const [lastId, setActive] = useState<string | null>(partyId);
  const typed = useTyped();
  const at = Math.max(
    0,
    lines.findIndex(({ party }) => party.id === lastId),
  );
  const activeId = lines[at]?.party.id ?? null;

  const actBy = (key: MapKey, id: string, body: HTMLElement): boolean => {
    const party = network.parties.find((each) => each.id === id);
    if (key.act === 'tie') {
      if (choosing.mode.kind === 'tie') choosing.pickParty(id);
      else choosing.startTie(id);
      return true;
    }
    if (key.act !== 'remove' || !party) return false;
    const next = (lines[at + 1] ?? lines[at - 1])?.party.id;
    void acts.remove(party).then((isDone) => isDone && focusLine(body, next));
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const key = mapKeyOf(event);
    if (!key || !activeId) return;
    const body = event.currentTarget;
    const step = stepOf(key, at);
    if (step !== null) focusLine(body, lines[step]?.party.id);
    else if (key.act === 'name') {
      const parties = lines.map(({ party }) => party);
      focusLine(body, nextNamed(activeId, typed(key.letter, event.timeStamp), parties));
    } else if (!actBy(key, activeId, body)) return;
    event.preventDefault();
  };
  return { activeId, setActive, onKeyDown };
}
