import css from './kind-mark.module.css';

/** The 18 shapes, on a 16 x 16 field. Colour says the family; shape and word say the kind. */
const SHAPES = {
  insight: <circle cx="8" cy="8" r="6.5" />,
  reflection: (
    <>
      <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" />
      <circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  success: <path d="m8 .8 2.1 4.8 5.2.5-3.9 3.5 1.1 5.1L8 12l-4.5 2.7 1.1-5.1L.7 6.1l5.2-.5z" />,
  tip: <path d="M8 .5C8.8 5.6 10.4 7.2 15.5 8 10.4 8.8 8.8 10.4 8 15.5 7.2 10.4 5.6 8.8.5 8 5.6 7.2 7.2 5.6 8 .5z" />,
  hurdle: <path d="M8 1.5 15.2 14H.8z" />,
  conflict: (
    <>
      <circle cx="5.4" cy="8" r="4.3" fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx="10.6" cy="8" r="4.3" fill="none" stroke="currentColor" strokeWidth="2" />
    </>
  ),
  assumption: (
    <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2.2" strokeDasharray="3.2 3.08" />
  ),
  perception: (
    <>
      <path d="M.8 8Q8 .6 15.2 8 8 15.4.8 8z" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <circle cx="8" cy="8" r="2.4" />
    </>
  ),
  agreement: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="1.5" />
      <path d="m4.5 8.2 2.4 2.5 4.7-5.2" fill="none" stroke="var(--slip)" strokeWidth="2" />
    </>
  ),
  action: <path d="M1 3h8.2l5.8 5-5.8 5H1z" />,
  idea: <path d="M8 .8 14.3 4.4v7.2L8 15.2 1.7 11.6V4.4z" />,
  need: <path d="M10 2H2v12h12V6" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  asset: <rect x="2" y="2" width="12" height="12" />,
  experience: <path d="M1 2h14v9H8l-4 4v-4H1z" />,
  fact: <path d="M1.5 9h3v6h-3zM6.5 5h3v10h-3zM11.5 1h3v14h-3z" />,
  value: (
    <>
      <circle cx="8" cy="8" r="5.7" fill="none" stroke="currentColor" strokeWidth="1.9" />
      <circle cx="8" cy="8" r="2.4" />
    </>
  ),
  question: <path d="m8 .8 7.2 7.2L8 15.2.8 8z" />,
  parking: <rect x="1" y="6" width="14" height="4.5" rx="2.2" />,
} as const;

export type KindShape = keyof typeof SHAPES;
type KindFamily = 'learning' | 'friction' | 'doing' | 'neighbourhood' | 'open';

const FAMILIES: Readonly<Record<KindShape, KindFamily>> = {
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

/** The class that gives words beside a mark the colour of its family. */
export const familyColour = (kind: KindShape): string => css[FAMILIES[kind]] ?? '';

/** The shape of a note kind without its word; the word stands beside it or in a label. */
export function KindShapeMark({ kind, size = 16 }: { readonly kind: KindShape; readonly size?: number }) {
  return (
    <svg
      className={css[FAMILIES[kind]]}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="currentColor"
      aria-hidden="true"
    >
      {SHAPES[kind]}
    </svg>
  );
}

/** The shape and the word of a note kind, in the colour of its family. */
export function KindMark({ kind, word }: { readonly kind: KindShape; readonly word: string }) {
  return (
    <span className={`${css.kind} ${css[FAMILIES[kind]]}`}>
      <KindShapeMark kind={kind} />
      {word}
    </span>
  );
}
