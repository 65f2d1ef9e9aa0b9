import type { KeyboardEvent, ReactNode } from 'react';

export type Order<Column extends string> = { readonly by: Column; readonly isDown: boolean };

/** What a cell is told: a control in it is a tab stop only when the cell is the active one. */
export type CellState = { readonly isActive: boolean };

export type GridColumn<Line, Column extends string> = {
  readonly id: Column;
  readonly head: string;
  readonly isHeadHidden?: boolean;
  readonly isSortable?: boolean;
  /** From how many pixels of room it is shown; always when absent. What is left out stands in the sheet of the row. */
  readonly from?: number;
  /** The cell only says something: it takes the focus itself. */
  readonly isText?: boolean;
  readonly cell: (line: Line, state: CellState) => ReactNode;
};

/** How a row is drawn: chosen, where a line begins, or stepping back. */
export type RowLook = {
  readonly isSelected?: boolean;
  readonly isOpen?: boolean;
  readonly isMarked?: boolean;
  readonly isFaint?: boolean;
};

export type GridProps<Line, Column extends string> = {
  readonly label: string;
  readonly columns: readonly GridColumn<Line, Column>[];
  readonly lines: readonly Line[];
  readonly idOf: (line: Line) => string;
  /** The column that names the row. */
  readonly nameColumn: Column;
  readonly lookOf: (line: Line) => RowLook;
  readonly order: Order<Column>;
  readonly onOrder: (order: Order<Column>) => void;
  readonly firstId: string | null;
  readonly onKey: (event: KeyboardEvent, id: string, go: (id: string) => void) => boolean;
  readonly canSelect?: boolean;
};
