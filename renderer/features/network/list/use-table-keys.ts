import { type KeyboardEvent, useState } from 'react';
import { nextNamed } from '../../../../shared/network/nearest';
import { type MapKey, mapKeyOf } from '../map/map-keys';
import type { Acts } from '../use-acts';
import type { Choosing } from '../use-choosing';
import { useTyped } from '../use-typed';
import type { Line } from './lines';

type Hands = {
  readonly lines: readonly Line[];
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
export function useTableKeys({ lines, acts, choosing, partyId }: Hands) {
  const [lastId, setActive] = useState<string | null>(partyId);
  const typed = useTyped();
  const at = Math.max(
    0,
    lines.findIndex(({ party }) => party.id === lastId),
  );
  const activeId = lines[at]?.party.id ?? null;

  const actBy = (key: MapKey, id: string, body: HTMLElement): boolean => {
    if (key.act === 'tie') {
      if (choosing.mode.kind === 'tie') choosing.pickParty(id);
      else choosing.startTie(id);
      return true;
    }
    if (key.act !== 'remove') return false;
    const next = (lines[at + 1] ?? lines[at - 1])?.party.id;
    void acts.remove(id).then((isDone) => isDone && focusLine(body, next));
    return true;
  };
  const byName = (key: Extract<MapKey, { act: 'name' }>, from: string, when: number) =>
    nextNamed(
      from,
      typed.add(key.letter, when),
      lines.map(({ party }) => party),
    );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const key = mapKeyOf(event);
    if (!key || !activeId) return;
    const body = event.currentTarget;
    const step = stepOf(key, at);
    if (key.act === 'name') focusLine(body, byName(key, activeId, event.timeStamp));
    else typed.end();
    if (step !== null) focusLine(body, lines[step]?.party.id);
    if (key.act === 'name' || step !== null || actBy(key, activeId, body)) event.preventDefault();
  };
  return { activeId, setActive, onKeyDown };
}
