import type { DragAndDropOptions, ItemDropTarget } from 'react-aria-components';
import type { Agenda } from '../../../shared/session/agenda';

type Row = { readonly key: string; readonly top: number; readonly bottom: number };

const rowsIn = (list: HTMLElement): readonly Row[] => {
  const { top } = list.getBoundingClientRect();
  return [...list.querySelectorAll<HTMLElement>('[role=row][data-key]')].map((row) => {
    const box = row.getBoundingClientRect();
    return { key: row.dataset.key ?? '', top: box.top - top, bottom: box.bottom - top };
  });
};

type DropTargetDelegate = NonNullable<DragAndDropOptions['dropTargetDelegate']>;

/** The row at this height, else the nearest one. */
const rowAt = (rows: readonly Row[], y: number): Row | undefined =>
  rows.find(({ top, bottom }) => y >= top && y < bottom) ?? (y < (rows[0]?.top ?? 0) ? rows[0] : rows.at(-1));

function targetAt({ slots }: Agenda, row: Row, y: number): ItemDropTarget | null {
  const lines = slots.find((slot) => slot.lines.some(({ block }) => block.id === row.key))?.lines;
  const isUpper = y < (row.top + row.bottom) / 2;
  const key = lines?.at(isUpper ? 0 : -1)?.block.id;
  return key === undefined ? null : { type: 'item', key, dropPosition: isUpper ? 'before' : 'after' };
}

/**
 * Where blocks that are dragged would land. Nothing comes between steps beside each other: the upper half of any of
 * them is before them all, the lower half after.
 */
export const dropPlaceIn = (listOf: () => HTMLElement | null, agenda: Agenda): DropTargetDelegate => ({
  getDropTargetFromPoint(_, y, isValid) {
    const list = listOf();
    const row = list ? rowAt(rowsIn(list), y) : undefined;
    const target = row ? targetAt(agenda, row, y) : null;
    return target && isValid(target) ? target : null;
  },
});

/** Whether something can be put there by keyboard: not between steps that stand beside each other. */
export const isBetweenSlots = (
  { slots }: Agenda,
  key: string,
  position: 'before' | 'after' | 'on' | undefined,
): boolean => slots.some(({ lines }) => lines.at(position === 'after' ? -1 : 0)?.block.id === key) && position !== 'on';
