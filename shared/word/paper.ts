import type { Paper } from '../report/outline';

// Lengths on paper are in twips: twenty to a point, 1440 to an inch.

/** A sheet as Word wants it: its own width and height, its margins, and what is left between them. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
};

const even = (margin: number): Sheet['margins'] => ({ top: margin, right: margin, bottom: margin, left: margin });

/** A4 with margins of 23 mm, and A3 lying with the 12 mm that the card has always had. */
export const SHEETS: Readonly<Record<Paper, Sheet>> = {
  a4_portrait: { width: 11906, height: 16838, margins: even(1304) },
  a3_landscape: { width: 23811, height: 16838, margins: even(680) },
};

/** How wide text is on a sheet. */
export const textWidth = ({ width, margins }: Sheet): number => width - margins.left - margins.right;

/** How high text is on a sheet. */
export const textHeight = ({ height, margins }: Sheet): number => height - margins.top - margins.bottom;
