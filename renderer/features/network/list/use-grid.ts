import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type Cell, nextCell } from './grid-keys';
import { ROW_HEIGHT } from './use-seen-rows';

type Active = { readonly id: string | null; readonly column: number };

type GridHands = {
  readonly ids: readonly string[];
  readonly columns: number;
  readonly room: RefObject<HTMLElement | null>;
  /** The row where Tab comes in at first. */
  readonly firstId: string | null;
  readonly firstColumn: number;
  /** What the list itself does with a key on a row; true when it did something. `go` brings the focus to a row. */
  readonly onKey: (event: KeyboardEvent, id: string, go: (id: string) => void) => boolean;
};

const isTyping = (target: EventTarget): boolean => target instanceof HTMLInputElement && target.type !== 'checkbox';

const cellAt = (table: HTMLElement | null, { row, column }: Cell): HTMLElement | null =>
  table?.querySelector<HTMLElement>(`[data-row="${row}"] > [data-column="${column}"]`) ?? null;

/** The control in a cell takes the focus; a cell that only says something takes it itself. */
function focusCell(cell: HTMLElement): void {
  const own = cell.querySelector<HTMLElement>('button, input');
  (own ?? cell).focus({ preventScroll: true });
}

/** Scrolls no farther than needed to see a row under the head, which stays in sight. */
function bringIntoSight(room: HTMLElement | null, row: number): void {
  if (!room || row < 0) return;
  const head = room.querySelector('thead')?.clientHeight ?? 0;
  const top = row * ROW_HEIGHT;
  const bottom = top + ROW_HEIGHT + head;
  if (top < room.scrollTop) room.scrollTop = top;
  else if (bottom > room.scrollTop + room.clientHeight) room.scrollTop = bottom - room.clientHeight;
}

/** A grid as one tab stop: arrows go from cell to cell, over rows that are not drawn yet too. */
export function useGrid({ ids, columns, room, firstId, firstColumn, onKey }: GridHands) {
  const [active, setActive] = useState<Active>({ id: firstId, column: firstColumn });
  const [isInHead, setInHead] = useState(false);
  const wantsFocus = useRef(false);
  const row = isInHead || ids.length === 0 ? -1 : Math.max(0, ids.indexOf(active.id ?? ''));
  const cell: Cell = { row, column: Math.min(active.column, columns - 1) };

  const goTo = (next: Cell) => {
    setInHead(next.row < 0);
    setActive((before) => ({ id: ids[next.row] ?? before.id, column: next.column }));
    wantsFocus.current = true;
    bringIntoSight(room.current, next.row);
  };
  // The cell may only be drawn now: a row far away comes with the window.
  useEffect(() => {
    const found = wantsFocus.current ? cellAt(room.current, cell) : null;
    if (!found) return;
    wantsFocus.current = false;
    focusCell(found);
  });

  const goByKey = (event: KeyboardEvent): boolean => {
    if (event.altKey || event.shiftKey) return false;
    const page = Math.max(1, Math.floor((room.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const next = nextCell(cell, event, { rows: ids.length, columns, page });
    if (next) goTo(next);
    return next !== null;
  };
  const actByKey = (event: KeyboardEvent): boolean => {
    const id = ids[row];
    return id !== undefined && onKey(event, id, (to) => goTo({ row: ids.indexOf(to), column: cell.column }));
  };
  const onKeyDownCapture = (event: KeyboardEvent<HTMLElement>) => {
    // A menu that hangs from a cell lies elsewhere on the page, and has its own keys.
    if (!event.currentTarget.contains(event.target as Node) || isTyping(event.target)) return;
    if (!goByKey(event) && !actByKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocus = (at: Cell) => {
    setInHead(at.row < 0);
    setActive((before) => ({ id: ids[at.row] ?? before.id, column: at.column }));
  };
  return { cell, onKeyDownCapture, onFocus };
}
