import type { KeyboardEvent } from 'react';
import { type Direction, pushed } from '../../shared/card/moving';
import type { CardEntry } from '../../shared/model/instruments';
import { useOnCard } from './card-context';

type Press = KeyboardEvent<HTMLElement>;
type KeyActs = { readonly edit: () => void; readonly menu: () => void };

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The stop that the keyboard goes on at when this entry is gone: the next one in its column, else the one before. */
function neighbourOf(stop: HTMLElement): HTMLElement | undefined {
  const stops = [...(stop.closest('[data-column]')?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
  const at = stops.indexOf(stop);
  return stops[at + 1] ?? stops[at - 1];
}

/** Enter changes, space shares, Alt with an arrow moves, Delete takes away and M gives all the rest. */
export function useEntryKeys(entry: CardEntry, { edit, menu }: KeyActs): (event: Press) => void {
  const { acts, entries, move } = useOnCard();
  const push = (direction: Direction) => {
    const to = pushed(entries, entry.id, direction);
    if (to) move(entry, to.box, to.spot);
  };
  const remove = ({ currentTarget }: Press) => {
    neighbourOf(currentTarget)?.focus();
    void acts.remove(entry);
  };
  const alone: Readonly<Record<string, (event: Press) => void>> = {
    F2: edit,
    m: menu,
    M: menu,
    ContextMenu: menu,
    ' ': () => acts.setShared(entry, !entry.shared),
    Delete: remove,
    Backspace: remove,
  };
  const actOf = ({ key, altKey }: Press): ((event: Press) => void) | undefined => {
    if (!altKey) return alone[key];
    const direction = DIRECTIONS[key];
    return direction && (() => push(direction));
  };
  return (event) => {
    const act = event.ctrlKey || event.metaKey ? undefined : actOf(event);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act(event);
  };
}
