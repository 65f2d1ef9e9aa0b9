import { useRef } from 'react';
import { Head, Row, Skipped } from './grid-parts';
import type { GridProps } from './grid-props';
import css from './list.module.css';
import { rowWindow } from './row-window';
import { useGrid } from './use-grid';
import { useSeenRows } from './use-seen-rows';

/** A long list as a grid: one tab stop, arrows inside, a head that sorts, and only the rows that are seen are drawn. */
export function Grid<Line, Column extends string>(props: GridProps<Line, Column>) {
  const { label, lines, idOf, firstId, onKey, canSelect = false } = props;
  const room = useRef<HTMLDivElement>(null);
  const seen = useSeenRows(room);
  const columns = props.columns.filter(({ from = 0 }) => seen.width >= from);
  const ids = lines.map(idOf);
  const firstColumn = columns.findIndex(({ id }) => id === props.nameColumn);
  const { cell, onKeyDownCapture, onFocus } = useGrid({
    ids,
    columns: columns.length,
    room,
    firstId,
    firstColumn,
    onKey,
  });
  const { drawn, skippedAfter } = rowWindow(lines.length, seen, cell.row);
  return (
    <div className={css.room} ref={room}>
      <table
        className={css.table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is gone through by cell is a grid
        role="grid"
        aria-label={label}
        aria-describedby="network-list-keys"
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable={canSelect || undefined}
        onKeyDownCapture={onKeyDownCapture}
      >
        <Head
          {...props}
          columns={columns}
          activeColumn={cell.row < 0 ? cell.column : -1}
          onFocusCell={(column) => onFocus({ row: -1, column })}
        />
        <tbody>
          {drawn.map(({ row, skipped }) => {
            const line = lines[row];
            if (!line) return null;
            return [
              <Skipped key={`before ${row}`} count={skipped} />,
              <Row
                {...props}
                columns={columns}
                key={idOf(line)}
                line={line}
                row={row}
                activeColumn={row === cell.row ? cell.column : -1}
                onFocusCell={(column) => onFocus({ row, column })}
              />,
            ];
          })}
          <Skipped count={skippedAfter} />
        </tbody>
      </table>
    </div>
  );
}
