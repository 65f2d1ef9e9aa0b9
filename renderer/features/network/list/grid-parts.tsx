import { classNames } from '../../../ui/class-names';
import type { GridColumn, GridProps } from './grid-props';
import css from './list.module.css';
import { ROW_HEIGHT } from './use-seen-rows';

/** Room for rows that are not drawn, so that the bar beside the list tells how long it is. */
export const Skipped = ({ count }: { readonly count: number }) =>
  count > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row cannot be focused
    <tr aria-hidden="true">
      <td className={css.skipped} style={{ height: count * ROW_HEIGHT }} />
    </tr>
  ) : null;

type PartProps<Line, Column extends string> = GridProps<Line, Column> & {
  /** The column that is the tab stop; -1 when it is in another row. */
  readonly activeColumn: number;
  readonly onFocusCell: (column: number) => void;
};

/** The head: its cells are gone through as the others are, and those that sort say how. */
export function Head<Line, Column extends string>(props: PartProps<Line, Column>) {
  return (
    <thead>
      <tr data-row={-1} aria-rowindex={1} className={css.head}>
        {props.columns.map((column, at) =>
          column.isSortable === false ? (
            <PlainHead key={column.id} {...props} column={column} at={at} />
          ) : (
            <SortingHead key={column.id} {...props} column={column} at={at} />
          ),
        )}
      </tr>
    </thead>
  );
}

type HeadCellProps<Line, Column extends string> = PartProps<Line, Column> & {
  readonly column: GridColumn<Line, Column>;
  readonly at: number;
};

function PlainHead<Line, Column extends string>(props: HeadCellProps<Line, Column>) {
  const { column, at, activeColumn, onFocusCell } = props;
  return (
    <th
      scope="col"
      data-column={at}
      className={classNames(css.headCell, css[column.id])}
      tabIndex={at === activeColumn ? 0 : -1}
      onFocus={() => onFocusCell(at)}
    >
      <span className={classNames(column.isHeadHidden && 'visually-hidden')}>{column.head}</span>
    </th>
  );
}

function SortingHead<Line, Column extends string>(props: HeadCellProps<Line, Column>) {
  const { column, at, order, onOrder, activeColumn, onFocusCell } = props;
  const isBy = order.by === column.id;
  const way = order.isDown ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      data-column={at}
      className={classNames(css.headCell, css[column.id])}
      aria-sort={isBy ? way : 'none'}
      onFocus={() => onFocusCell(at)}
    >
      <button
        type="button"
        className={css.headButton}
        tabIndex={at === activeColumn ? 0 : -1}
        onClick={() => onOrder({ by: column.id, isDown: isBy && !order.isDown })}
      >
        {column.head}
        <span aria-hidden="true">{isBy ? (order.isDown ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

/** One row: the cell that names it is its head. */
export function Row<Line, Column extends string>(
  props: PartProps<Line, Column> & { readonly line: Line; readonly row: number },
) {
  const { line, row, columns, nameColumn, lookOf, activeColumn, onFocusCell, canSelect = false } = props;
  const { isSelected = false, isOpen = false, isMarked = false, isFaint = false } = lookOf(line);
  const look = classNames(
    css.row,
    isSelected && css.selected,
    isOpen && css.open,
    isMarked && css.marked,
    isFaint && css.faint,
  );
  return (
    <tr data-row={row} aria-rowindex={row + 2} aria-selected={canSelect ? isSelected : undefined} className={look}>
      {columns.map(({ id, cell, isText = false }, at) => {
        const isActive = at === activeColumn;
        const own = { 'data-column': at, className: classNames(css.cell, css[id]), onFocus: () => onFocusCell(at) };
        return id === nameColumn ? (
          <th key={id} scope="row" {...own}>
            {cell(line, { isActive })}
          </th>
        ) : (
          <td key={id} {...own} tabIndex={isText && isActive ? 0 : -1}>
            {cell(line, { isActive })}
          </td>
        );
      })}
    </tr>
  );
}
