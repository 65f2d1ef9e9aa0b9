import type { CSSProperties } from 'react';

// With more, a column is too narrow for the name of a building block; the groups then stand under each other.
const MOST_COLUMNS = 5;

/** Whether each group has its own column in the band; if not, a step says once what all of them do. */
export const hasColumns = (groups: number): boolean => groups > 0 && groups <= MOST_COLUMNS;

/** The number of columns of the band, for the style sheet; there is always one. */
export const columnsOf = (groups: number) => ({ '--groups': hasColumns(groups) ? groups : 1 }) as CSSProperties;
