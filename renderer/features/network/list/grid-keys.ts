/** A cell of a grid by row and column, both from 0; row -1 is the head. */
export type Cell = { readonly row: number; readonly column: number };

export type GridSize = {
  readonly rows: number;
  readonly columns: number /** Rows that Page up and down go. */;
  readonly page: number;
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>;

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** Where a key goes in a grid, as the grid pattern has it; null when it goes nowhere. With Ctrl, Home and End go to the ends of the list. */
export function nextCell({ row, column }: Cell, { key, ctrlKey, metaKey }: Pressed, size: GridSize): Cell | null {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const isFar = ctrlKey || metaKey;
  const to = (nextRow: number, nextColumn: number): Cell => ({
    row: within(nextRow, -1, lastRow),
    column: within(nextColumn, 0, lastColumn),
  });
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'PageUp':
      return to(Math.max(0, row - size.page), column);
    case 'PageDown':
      return to(row + size.page, column);
    case 'Home':
      return to(isFar ? 0 : row, 0);
    case 'End':
      return to(isFar ? lastRow : row, lastColumn);
    default:
      return null;
  }
}
