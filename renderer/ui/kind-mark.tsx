import css from './kind-mark.module.css';
import { KIND_FAMILIES, KIND_SHAPES, type KindShape, type ShapePart } from './kind-shapes';

export type { KindShape } from './kind-shapes';

/** The class that gives words beside a mark the colour of its family. */
export const familyColour = (kind: KindShape): string => css[KIND_FAMILIES[kind]] ?? '';

function Part({ d, width, dash, isCutOut }: ShapePart) {
  if (width === undefined) return <path d={d} />;
  const stroke = isCutOut ? 'var(--slip)' : 'currentColor';
  return <path d={d} fill="none" stroke={stroke} strokeWidth={width} strokeDasharray={dash?.join(' ')} />;
}

/** The shape of a note kind without its word; the word stands beside it or in a label. */
export function KindShapeMark({ kind, size = 16 }: { readonly kind: KindShape; readonly size?: number }) {
  const parts: readonly ShapePart[] = KIND_SHAPES[kind];
  return (
    <svg
      className={css[KIND_FAMILIES[kind]]}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="currentColor"
      aria-hidden="true"
    >
      {parts.map((part) => (
        <Part key={part.d} {...part} />
      ))}
    </svg>
  );
}

/** The shape and the word of a note kind, in the colour of its family. */
export function KindMark({ kind, word }: { readonly kind: KindShape; readonly word: string }) {
  return (
    <span className={`${css.kind} ${css[KIND_FAMILIES[kind]]}`}>
      <KindShapeMark kind={kind} />
      {word}
    </span>
  );
}
