/** One line or plane of a shape on a field of 16 by 16. With `width` it is a line, without a filled plane. */
export type ShapePart = {
  readonly d: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  /** Drawn in the colour of the paper under it. */
  readonly isCutOut?: boolean;
};

const round = (cx: number, cy: number, r: number): string =>
  `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** The 18 shapes of the kinds of note. Colour says the family; shape and word say the kind. */
export const KIND_SHAPES = {
  insight: [{ d: round(8, 8, 6.5) }],
  reflection: [{ d: 'M8 1.5a6.5 6.5 0 0 1 0 13z' }, { d: round(8, 8, 5.6), width: 1.8 }],
  success: [{ d: 'm8 .8 2.1 4.8 5.2.5-3.9 3.5 1.1 5.1L8 12l-4.5 2.7 1.1-5.1L.7 6.1l5.2-.5z' }],
  tip: [{ d: 'M8 .5C8.8 5.6 10.4 7.2 15.5 8 10.4 8.8 8.8 10.4 8 15.5 7.2 10.4 5.6 8.8.5 8 5.6 7.2 7.2 5.6 8 .5z' }],
  hurdle: [{ d: 'M8 1.5 15.2 14H.8z' }],
  conflict: [
    { d: round(5.4, 8, 4.3), width: 2 },
    { d: round(10.6, 8, 4.3), width: 2 },
  ],
  assumption: [{ d: round(8, 8, 6), width: 2.2, dash: [3.2, 3.08] }],
  perception: [{ d: 'M.8 8Q8 .6 15.2 8 8 15.4.8 8z', width: 1.8 }, { d: round(8, 8, 2.4) }],
  agreement: [
    { d: 'M3 1.5h10a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 13V3A1.5 1.5 0 0 1 3 1.5z' },
    { d: 'm4.5 8.2 2.4 2.5 4.7-5.2', width: 2, isCutOut: true },
  ],
  action: [{ d: 'M1 3h8.2l5.8 5-5.8 5H1z' }],
  idea: [{ d: 'M8 .8 14.3 4.4v7.2L8 15.2 1.7 11.6V4.4z' }],
  need: [{ d: 'M10 2H2v12h12V6', width: 2.2 }],
  asset: [{ d: 'M2 2h12v12H2z' }],
  experience: [{ d: 'M1 2h14v9H8l-4 4v-4H1z' }],
  fact: [{ d: 'M1.5 9h3v6h-3zM6.5 5h3v10h-3zM11.5 1h3v14h-3z' }],
  value: [{ d: round(8, 8, 5.7), width: 1.9 }, { d: round(8, 8, 2.4) }],
  question: [{ d: 'm8 .8 7.2 7.2L8 15.2.8 8z' }],
  parking: [{ d: 'M3.2 6h9.6a2.2 2.2 0 0 1 0 4.5H3.2a2.2 2.2 0 0 1 0-4.5z' }],
} as const satisfies Record<string, readonly ShapePart[]>;

export type KindShape = keyof typeof KIND_SHAPES;
export type KindFamily = 'learning' | 'friction' | 'doing' | 'neighbourhood' | 'open';

/** Which family a kind belongs to: that is its colour. */
export const KIND_FAMILIES: Readonly<Record<KindShape, KindFamily>> = {
  insight: 'learning',
  reflection: 'learning',
  success: 'learning',
  tip: 'learning',
  hurdle: 'friction',
  conflict: 'friction',
  assumption: 'friction',
  perception: 'friction',
  agreement: 'doing',
  action: 'doing',
  idea: 'doing',
  need: 'neighbourhood',
  asset: 'neighbourhood',
  experience: 'neighbourhood',
  fact: 'neighbourhood',
  value: 'open',
  question: 'open',
  parking: 'open',
};
