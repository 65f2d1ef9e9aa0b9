import type { CSSProperties } from 'react';

/** The number of columns of the band, for the style sheet; there is always one. */
export const columnsOf = (groups: number) => ({ '--groups': Math.max(1, groups) }) as CSSProperties;
