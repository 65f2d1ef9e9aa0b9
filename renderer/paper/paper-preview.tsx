import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Outline } from '../../shared/report/outline';
import { useWords } from '../language/words';
import { classNames } from '../ui/class-names';
import { PiecesView } from './block-view';
import { type Measured, type Piece, paginate, piecesOf } from './pagination';
import paper from './paper.module.css';
import css from './paper-preview.module.css';

// A4 at 96 pixels to the inch, and what is left between its margins.
const SHEET = { width: 794, height: 1123 } as const;
const TEXT_HEIGHT = 949;
const GAP = 30;
const NARROWEST = 600;

/** How large a sheet is drawn in a room of `width`: as many side by side as can be read, never larger than life. */
function scaleFor(width: number): number {
  const across = Math.max(1, Math.floor((width + GAP) / (NARROWEST + GAP)));
  return Math.min(1, Math.max(0.3, (width - GAP * (across - 1)) / (across * SHEET.width)));
}

const roomIn = (desk: HTMLElement): number => {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(desk);
  return desk.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
};

function useScale(desk: RefObject<HTMLElement | null>): number {
  const [scale, setScale] = useState(0.75);
  useEffect(() => {
    const element = desk.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setScale(scaleFor(roomIn(element))));
    observer.observe(element);
    return () => observer.disconnect();
  }, [desk]);
  return scale;
}

function measure(sheet: HTMLElement, pieces: readonly Piece[]): readonly Measured[] {
  const found = new Map(
    [...sheet.querySelectorAll<HTMLElement>('[data-piece]')].map((each) => [each.dataset.piece, each]),
  );
  return pieces.map((piece, index) => {
    const element = found.get(String(index));
    const header = piece.kind === 'row' ? element?.closest('table')?.tHead?.offsetHeight : 0;
    return { piece, height: element?.offsetHeight ?? 0, header: header ?? 0 };
  });
}

type Pages = { readonly pieces: readonly Piece[]; readonly pages: readonly (readonly Piece[])[] };

const fill = (template: string, page: number, pages: number): string =>
  template.replace('{page}', String(page)).replace('{pages}', String(pages));

type SheetsProps = Pages & { readonly outline: Outline; readonly scale: number };

function Sheets({ outline, pages, scale }: SheetsProps) {
  const { t } = useWords();
  let number = 0;
  return pages.map((page, index) => {
    const first = number;
    number += page.length;
    return (
      <section
        key={first}
        className={css.frame}
        style={{ width: SHEET.width * scale, height: SHEET.height * scale }}
        aria-label={t('report.page.pageNumber', { page: index + 1, pages: pages.length })}
      >
        <div className={paper.sheet} lang={outline.language} style={{ transform: `scale(${scale})` }}>
          <PiecesView pieces={page} bullet={outline.bullet} first={first} />
          <div className={paper.foot}>
            <span>{outline.footer.text}</span>
            <span>{fill(outline.footer.pageOf, index + 1, pages.length)}</span>
          </div>
        </div>
      </section>
    );
  });
}

type PreviewProps = {
  readonly outline: Outline;
  /** What the pages are of, read aloud. */
  readonly label: string;
};

/** The pages of a document as Word will show them, live. */
export function PaperPreview({ outline, label }: PreviewProps) {
  const desk = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const scale = useScale(desk);
  const pieces = useMemo(() => piecesOf(outline.blocks), [outline]);
  const [drawn, setDrawn] = useState<Pages | null>(null);
  const isMeasured = drawn?.pieces === pieces;
  // All pieces are first laid out unseen on one endless sheet, measured, and then spread over pages, before anything
  // is painted. The pages of before stay meanwhile, so that the scroll keeps its place.
  useLayoutEffect(() => {
    if (!sheet.current || isMeasured) return;
    setDrawn({ pieces, pages: paginate(measure(sheet.current, pieces), TEXT_HEIGHT) });
  }, [pieces, isMeasured]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section ref={desk} className={css.desk} aria-label={label} tabIndex={0}>
      {drawn ? <Sheets outline={outline} {...drawn} scale={scale} /> : null}
      {isMeasured ? null : (
        <div ref={sheet} className={classNames(paper.sheet, paper.measure)} inert aria-hidden="true">
          <PiecesView pieces={pieces} bullet={outline.bullet} first={0} />
        </div>
      )}
    </section>
  );
}
