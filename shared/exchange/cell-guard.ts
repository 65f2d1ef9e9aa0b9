// What a spreadsheet takes for a formula when a cell begins with it. A quote in front makes it text again;
// a text that begins so by itself gets one more, so that reading gives back exactly what was written.
const LOOKS_LIKE_FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

const NUMBER_BELOW_ZERO = /^-\d+(?:[.,]\d+)?$/;

/** The cell as a spreadsheet may safely open it: nothing in it is ever worked out. A number stays a number. */
export const guarded = (cell: string): string =>
  LOOKS_LIKE_FORMULA.test(cell) && !NUMBER_BELOW_ZERO.test(cell) ? `'${cell}` : cell;

/** The cell as it was before it was guarded. */
export const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);
