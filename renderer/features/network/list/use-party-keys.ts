import { type KeyboardEvent, useRef } from 'react';
import { nextNamed } from '../../../../shared/network/nearest';
import { mapKeyOf } from '../map/map-keys';
import type { Acts } from '../use-acts';
import type { Choosing } from '../use-choosing';
import type { Looking } from '../use-looking';
import { useTyped } from '../use-typed';
import type { PartyLine } from './lines';
import { toggled, withRange } from './selecting';

type Hands = {
  readonly lines: readonly PartyLine[];
  readonly acts: Acts;
  readonly choosing: Choosing;
  readonly looking: Looking;
  readonly onRename: (id: string) => void;
};

type Go = (id: string) => void;

/** A control has its own use for the space bar, but for the name: Enter opens that, so there space chooses the row. */
function hasOwnSpace({ target }: KeyboardEvent): boolean {
  const control = target instanceof HTMLElement ? target.closest<HTMLElement>('button, input') : null;
  return control !== null && control.dataset.party === undefined;
}

/** What a row does with keys: the same acts under the same keys as on the map, and choosing several rows. */
export function usePartyKeys({ lines, acts, choosing, looking, onRename }: Hands) {
  const typed = useTyped();
  // Where a range of chosen rows began.
  const anchor = useRef<string | null>(null);
  const ids = lines.map(({ party }) => party.id);
  const { selection, select } = looking;

  const choose = (id: string) => {
    anchor.current = id;
    select(toggled(selection, id));
  };
  const chooseMore = (id: string, by: number, go: Go): boolean => {
    const next = ids[ids.indexOf(id) + by];
    if (next === undefined) return true;
    anchor.current ??= id;
    select(withRange(selection, ids, anchor.current, next));
    go(next);
    return true;
  };
  const remove = (id: string, go: Go): boolean => {
    const at = ids.indexOf(id);
    const next = ids[at + 1] ?? ids[at - 1];
    const isAmongMany = selection.size > 1 && selection.has(id);
    const removing = isAmongMany ? acts.removeMany([...selection]) : acts.remove(id);
    void removing.then((isDone) => isDone && next !== undefined && go(next));
    return true;
  };
  const draw = (id: string): boolean => {
    if (choosing.mode.kind === 'tie') choosing.pickParty(id);
    else choosing.startTie(id);
    return true;
  };
  const byLetter = (event: KeyboardEvent, id: string, letter: string, go: Go): boolean => {
    const next = nextNamed(
      id,
      typed.add(letter, event.timeStamp),
      lines.map(({ party }) => party),
    );
    if (next !== undefined) go(next);
    return true;
  };
  const chooseBy = (event: KeyboardEvent, id: string, go: Go): boolean => {
    if (event.shiftKey && event.key === 'ArrowDown') return chooseMore(id, 1, go);
    if (event.shiftKey && event.key === 'ArrowUp') return chooseMore(id, -1, go);
    if (event.key !== ' ' || hasOwnSpace(event)) return false;
    choose(id);
    return true;
  };
  const actBy = (event: KeyboardEvent, id: string, go: Go): boolean => {
    const key = mapKeyOf(event);
    if (key?.act === 'name') return byLetter(event, id, key.letter, go);
    // There is nothing to move in a list, so M begins a name as the other letters do.
    if (key?.act === 'move') return byLetter(event, id, event.key, go);
    typed.end();
    if (key?.act === 'tie') return draw(id);
    return key?.act === 'remove' && remove(id, go);
  };
  const onKey = (event: KeyboardEvent, id: string, go: Go): boolean => {
    if (event.key !== 'F2') return chooseBy(event, id, go) || actBy(event, id, go);
    onRename(id);
    return true;
  };
  return { onKey, choose };
}
