import type { Id, IsoDate, Language } from '../model/ids';

// A report is data first: what stands here is what every form of it shows, on screen, in Word and later elsewhere.

/** A piece of text in one look. `href` is an address that may be opened; `language` is set where it differs. */
export type Run = {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly href?: string;
  readonly language?: Language;
};

/** One text, in pieces. A newline inside a piece is a new line of the same paragraph. */
export type Runs = readonly Run[];

export type ListItem = { readonly runs: Runs; readonly noteId?: Id };

export type Column = {
  readonly heading: string;
  /** A share of the width of the table; the shares of all columns together are the whole. */
  readonly share: number;
};

export type HeadingLevel = 1 | 2 | 3;

export type Heading = {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  readonly runs: Runs;
  readonly newPage: boolean;
};
export type Paragraph = {
  readonly kind: 'paragraph';
  readonly runs: Runs;
  /** `lead` opens a block and stays with what follows; `small` is the small print; `caption` belongs to what precedes. */
  readonly look: 'normal' | 'lead' | 'small' | 'caption';
};
export type List = { readonly kind: 'list'; readonly items: readonly ListItem[] };
export type Table = {
  readonly kind: 'table';
  /** Says in a sentence what the table shows, for who cannot see it. */
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Runs[])[];
};
export type Picture = {
  readonly kind: 'picture';
  readonly svg: string;
  /** In units of the picture; only their proportion counts. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

export type Block =
  | { readonly kind: 'title'; readonly runs: Runs }
  | { readonly kind: 'subtitle'; readonly runs: Runs }
  | Heading
  | Paragraph
  | List
  | Table
  | Picture;

/** A whole report, in order. */
export type Outline = {
  readonly title: string;
  readonly language: Language;
  /** The day it is about; files carry this date and not that of the clock, so that the same data gives the same bytes. */
  readonly date: IsoDate;
  readonly bullet: 'arrow' | 'dash';
  readonly footer: {
    readonly text: string;
    /** "Pagina {page} van {pages}", with the two still to be filled in. */
    readonly pageOf: string;
  };
  readonly blocks: readonly Block[];
};

/** The pictures of a report, in order. */
export const picturesOf = (outline: Outline): readonly Picture[] =>
  outline.blocks.filter((block) => block.kind === 'picture');

/** The plain text of runs. */
export const textOf = (runs: Runs): string => runs.map(({ text }) => text).join('');

/** How wide pictures are made, in pixels: sharp on paper at the width of the text (about 16 cm, 240 dots an inch). */
export const PICTURE_PIXELS = 1500;
