import { type CSSProperties, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { HouseStyle } from '../../shared/model/house-style';
import type { Outline, Paper } from '../../shared/report/outline';
import { readable } from '../../shared/word/house';
import { useWords } from '../language/words';
import { classNames } from '../ui/class-names';
import { PiecesView, type Surroundings } from './block-view';
import { type NoteChoice, NotesCanBeOpened } from './note-words';
import { headingPages, heightOf, type Measured, type PageOfPieces, paginate, paginateAsWord } from './pagination';
import paper from './paper.module.css';
import css from './paper-preview.module.css';
import { notesOnPaper, type Piece, piecesOf } from './pieces';
import { usePhotos } from './use-photos';
import { useWordPages } from './use-word-pages';

// Paper at 96 pixels to the inch, and what is left between its margins.
const SHEETS: Readonly<Record<Paper, { readonly width: number; readonly height: number; readonly text: number }>> = {
  a4_portrait: { width: 794, height: 1123, text: 949 },
  a3_landscape: { width: 1587, height: 1123, text: 1033 },
};
const PAPERS = ['a4_portrait', 'a3_landscape'] as const;
const GAP = 30;
const NARROWEST = 600;

/** How large a sheet is drawn in a room of `width`: as many side by side as can be read, never larger than life. */
function scaleFor(width: number): number {
  const across = Math.max(1, Math.floor((width + GAP) / (NARROWEST + GAP)));
  return Math.min(1, Math.max(0.3, (width - GAP * (across - 1)) / (across * SHEETS.a4_portrait.width)));
}

const roomIn = (desk: HTMLElement): number => {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(desk);
  return desk.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
};

/** How wide the desk is for paper; undefined until it stands. */
function useRoom(desk: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(NARROWEST);
  useEffect(() => {
    const element = desk.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setRoom(roomIn(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [desk]);
  return room;
}

function measure(sheets: readonly HTMLElement[], pieces: readonly Piece[]): readonly Measured[] {
  const found = new Map(
    sheets
      .flatMap((sheet) => [...sheet.querySelectorAll<HTMLElement>('[data-piece]')])
      .map((each) => [each.dataset.piece, each]),
  );
  return pieces.map((piece, index) => {
    const element = found.get(String(index));
    const header = piece.kind === 'row' ? element?.closest('table')?.tHead?.offsetHeight : 0;
    return { piece, height: element?.offsetHeight ?? 0, header: header ?? 0 };
  });
}

/** Pieces of a report with their heights, as they were measured on an endless sheet. */
type Measures = { readonly pieces: readonly Piece[]; readonly measured: readonly Measured[] };

const fill = (template: string, page: number, pages: number): string =>
  template.replace('{page}', String(page)).replace('{pages}', String(pages));

type SheetProps = {
  readonly outline: Outline;
  readonly page: PageOfPieces;
  readonly count: number;
  readonly scale: number;
  readonly around: Surroundings;
  readonly first: number;
  /** What stands on it is higher than the sheet by Word's own page turns. */
  readonly tightness: number;
};

// A letter that is a little wider here than in Word must not push the last line off its page.
const TIGHTEST = 0.9;

function SheetOfPaper({ outline, page, count, scale, around, first, tightness }: SheetProps) {
  const { t } = useWords();
  const { width, height } = SHEETS[page.paper];
  const isCover = page.pieces[0]?.kind === 'block' && page.pieces[0].block.kind === 'cover';
  const isGrown = tightness < TIGHTEST;
  return (
    <section
      className={css.frame}
      style={{ width: width * scale, ...(isGrown ? {} : { height: height * scale }) }}
      aria-label={t('report.page.pageNumber', { page: page.number, pages: count })}
    >
      <div
        className={paper.sheet}
        lang={outline.language}
        data-paper={page.paper}
        data-grown={isGrown ? '' : undefined}
        style={isGrown ? { zoom: scale } : { transform: `scale(${scale})` }}
      >
        <div style={tightness < 1 && !isGrown ? { zoom: tightness } : undefined}>
          <PiecesView pieces={page.pieces} around={around} first={first} />
        </div>
        {isCover ? null : (
          <div className={paper.foot}>
            <span>{outline.footer.text}</span>
            <span>{fill(outline.footer.pageOf, page.number, count)}</span>
          </div>
        )}
      </div>
    </section>
  );
}

/** How much the text of a page must give way to fit its sheet: 1 when it fits. */
function tightnessOf(page: PageOfPieces, first: number, measured: readonly Measured[]): number {
  const high = heightOf(measured.slice(first, first + page.pieces.length));
  return high === 0 ? 1 : Math.min(1, SHEETS[page.paper].text / high);
}

type SheetsProps = {
  readonly outline: Outline;
  readonly pages: readonly PageOfPieces[];
  readonly measured: readonly Measured[];
  readonly count: number;
  readonly room: number;
  readonly around: Surroundings;
};

function Sheets({ outline, pages, measured, count, room, around }: SheetsProps) {
  const scale = scaleFor(room);
  let number = 0;
  return pages.map((page) => {
    const first = number;
    number += page.pieces.length;
    const fits = Math.min(scale, room / SHEETS[page.paper].width);
    return (
      <SheetOfPaper
        key={first}
        {...{ outline, page, count, first, around }}
        scale={fits}
        tightness={tightnessOf(page, first, measured)}
      />
    );
  });
}

/** Everything once, unseen on endless sheets, to see how high each piece is. */
function Unseen({ pieces, around }: { readonly pieces: readonly Piece[]; readonly around: Surroundings }) {
  return PAPERS.map((kind) => (
    <div key={kind} className={classNames(paper.sheet, paper.measure)} data-paper={kind} inert aria-hidden="true">
      {runsOf(pieces, kind).map(({ first, run }) => (
        <PiecesView key={first} pieces={run} around={around} first={first} />
      ))}
    </div>
  ));
}

/** The stretches of pieces on one kind of paper, each with the number of its first. */
function runsOf(pieces: readonly Piece[], kind: Paper): readonly { first: number; run: readonly Piece[] }[] {
  const runs: { first: number; run: Piece[] }[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.paper !== kind) continue;
    const last = runs.at(-1);
    if (last && last.first + last.run.length === index) last.run.push(piece);
    else runs.push({ first: index, run: [piece] });
  }
  return runs;
}

/** What of a house style can be seen here; the styles of a Word file show in Word. */
function lookOf(house: HouseStyle | undefined): CSSProperties {
  const { colour, textFont, headingFont = textFont } = house ?? {};
  const look = {
    ...(colour && { '--sheet-heading': `#${readable(colour)}`, '--sheet-link': `#${readable(colour)}` }),
    ...(textFont && { '--sheet-font': `'${textFont}'` }),
    ...(headingFont && { '--sheet-heading-font': `'${headingFont}'` }),
  };
  return look as CSSProperties;
}

type PreviewProps = {
  readonly outline: Outline;
  /** What the pages are of, read aloud. */
  readonly label: string;
  readonly house?: HouseStyle | undefined;
  /** Where words of notes can be opened; without it the pages are only to be looked at. */
  readonly notes?: NoteChoice;
};

/**
 * The pages of a document, live: measured here at once, and a moment later with the page turns that Word will make.
 */
export function PaperPreview({ outline, label, house, notes }: PreviewProps) {
  const desk = useRef<HTMLElement>(null);
  const room = useRoom(desk);
  const photos = usePhotos(outline);
  const word = useWordPages(outline, photos?.images, house);
  const pieces = useMemo(() => piecesOf(outline.blocks), [outline]);
  const [drawn, setDrawn] = useState<Measures | null>(null);
  const isMeasured = drawn?.pieces === pieces;
  const plain: Surroundings = { bullet: outline.bullet, ...(photos && { photos: photos.addresses }) };
  // All pieces are first laid out unseen, measured, and then spread over pages, before anything is painted. The pages
  // of before stay meanwhile, so that the scroll keeps its place.
  useLayoutEffect(() => {
    if (!desk.current || isMeasured) return;
    const sheets = [...desk.current.querySelectorAll<HTMLElement>(`.${paper.measure}`)];
    setDrawn({ pieces, measured: measure(sheets, pieces) });
  }, [pieces, isMeasured]);
  const pages = useMemo(() => {
    if (!drawn) return [];
    if (word && drawn.pieces === pieces) return paginateAsWord(pieces, word);
    return paginate(drawn.measured, (kind) => SHEETS[kind].text);
  }, [drawn, word, pieces]);
  const around = { ...plain, headingPages: useMemo(() => headingPages(pages), [pages]) };
  const count = word && isMeasured ? word.count : (pages.at(-1)?.number ?? 1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section ref={desk} className={css.desk} aria-label={label} tabIndex={0} style={lookOf(house)}>
      <NotesCanBeOpened choice={notes} desk={desk} noteIds={notesOnPaper(outline.blocks)}>
        {drawn ? <Sheets {...{ outline, pages, count, room, around }} measured={drawn.measured} /> : null}
      </NotesCanBeOpened>
      {isMeasured ? null : <Unseen pieces={pieces} around={plain} />}
    </section>
  );
}
