import type { Id, IsoDate, Language } from '../model/ids';

// A report is data first: what stands here is what every form of it shows, on screen, in Word, as Markdown and as HTML.

/** A place in the report that can be pointed at: of a heading, a table or a picture. Letters, figures and dashes only. */
export type BookmarkId = string;

/** A piece of text in one look. `href` is an address that may be opened; `language` is set where it differs. */
export type Run = {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly href?: string;
  /** A place in this report that the text leads to. Not together with `href`. */
  readonly to?: BookmarkId;
  /** What stands at the foot of the page, such as the address of a link on paper. */
  readonly footnote?: Runs;
  readonly language?: Language;
};

/** One text, in pieces. A newline inside a piece is a new line of the same paragraph. */
export type Runs = readonly Run[];

export type ListItem = {
  readonly runs: Runs;
  readonly noteId?: Id;
  /** In a list to tick off: it is done already. */
  readonly isDone?: boolean;
};

/** `check` is a list to tick off, `number` counts. */
export type Bullet = 'arrow' | 'dash' | 'check' | 'number';

export type Column = {
  readonly heading: string;
  /** A share of the width of the table; the shares of all columns together are the whole. */
  readonly share: number;
};

/** What stands with a table or a picture: "Tabel 2. Alle lijnen". The numbers count from 1 for each label. */
export type Caption = { readonly label: string; readonly number: number; readonly runs: Runs };

export type HeadingLevel = 1 | 2 | 3;

export type Heading = {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  readonly runs: Runs;
  readonly newPage: boolean;
  readonly id?: BookmarkId;
};
export type Paragraph = {
  readonly kind: 'paragraph';
  readonly runs: Runs;
  /**
   * `lead` opens a block and stays with what follows; `small` is the small print; `caption` belongs to what precedes;
   * `quote` is what somebody said.
   */
  readonly look: 'normal' | 'lead' | 'small' | 'caption' | 'quote';
  readonly noteId?: Id;
};
export type List = {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
  /** Without it the bullets of the report. */
  readonly bullet?: Bullet;
};
export type Table = {
  readonly kind: 'table';
  /** Says in a sentence what the table shows, for who cannot see it. */
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Runs[])[];
  /** The note that each row is of, where it is of one. */
  readonly noteIds?: readonly Id[];
  readonly id?: BookmarkId;
  /** Stands above the table. */
  readonly caption?: Caption;
};
export type Picture = {
  readonly kind: 'picture';
  readonly svg: string;
  /** In units of the picture; only their proportion counts. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly id?: BookmarkId;
  /** Stands below the picture. */
  readonly caption?: Caption;
  /** The table that says the same in words. */
  readonly twin?: BookmarkId;
};

/** A photo or drawing that lies in the file of the workspace under its hash. Without its bytes its words stand there. */
export type Photo = {
  readonly kind: 'photo';
  readonly sha256: string;
  readonly mime: string;
  readonly alt: string;
  readonly caption?: Caption;
};

/** The first page: what it is, of whom, and when. */
export type Cover = {
  readonly kind: 'cover';
  readonly title: Runs;
  /** Below the title: the programme, the day, the place. */
  readonly lines: readonly Runs[];
  /** At the foot: "Gemaakt voor: de partners". */
  readonly facts: readonly { readonly label: string; readonly runs: Runs }[];
};

/** The table of contents: the headings up to a level, with the page that they are on. */
export type Contents = { readonly kind: 'contents'; readonly title: string; readonly depth: HeadingLevel };

/** The paper of a section. Margins are the renderer's; A3 is for the partnership card. */
export type Paper = 'a4_portrait' | 'a3_landscape';

/** Here begins a page on that paper; all that follows is on it, up to the next. Before the first, paper is A4. */
export type SectionStart = { readonly kind: 'section'; readonly paper: Paper };

/** Something on the card: ours together (●) or of one party (○). */
export type CardItem = { readonly runs: Runs; readonly isShared: boolean; readonly noteId?: Id };

/** A printed question of the card with what was written under it; nothing yet gives lines to write on. */
export type CardQuestion = {
  /** A question above several, "Wat vragen we van mensen?": given with the first of them. */
  readonly above?: string;
  readonly question: Runs;
  readonly items: readonly CardItem[];
};

export type CardColumn = {
  readonly step: 'actions' | 'conditions' | 'acting' | 'relations' | 'values';
  readonly title: string;
  /** "Stap 5". */
  readonly stepLabel: string;
  readonly share: number;
  readonly questions: readonly CardQuestion[];
};

/** The partnership card as it hangs on the wall: five columns as they are read, under the words of the formula. */
export type CardSheet = {
  readonly kind: 'card';
  readonly title: Runs;
  /** "versie 2 ingevuld door de kerngroep, 15 oktober 2026". */
  readonly version: Runs;
  /** The words of the formula with how many columns each spans and the sign behind it: `acties +`. */
  readonly formula: readonly { readonly word: string; readonly span: number; readonly sign: '+' | '=' | '' }[];
  readonly columns: readonly CardColumn[];
  /** "lezen van links naar rechts" and "invullen van rechts naar links". */
  readonly directions: { readonly read: string; readonly fill: string };
  /** What the two marks mean. */
  readonly marks: { readonly shared: string; readonly own: string };
  readonly description: string;
  /** Where the card comes from, in small print. */
  readonly origin: string;
  /** The same stands further on as text: a form that cannot draw the sheet leaves it out. */
  readonly textFollows?: boolean;
};

export type Block =
  | { readonly kind: 'title'; readonly runs: Runs }
  | { readonly kind: 'subtitle'; readonly runs: Runs }
  | Heading
  | Paragraph
  | List
  | Table
  | Picture
  | Photo
  | Cover
  | Contents
  | SectionStart
  | CardSheet;

/** A whole report, in order. */
export type Outline = {
  readonly title: string;
  readonly language: Language;
  /** The day it is about; files carry this date and not that of the clock, so that the same data gives the same bytes. */
  readonly date: IsoDate;
  /** The bullets of lists that do not say their own. */
  readonly bullet: 'arrow' | 'dash';
  readonly footer: {
    readonly text: string;
    /** "Pagina {page} van {pages}", with the two still to be filled in. */
    readonly pageOf: string;
  };
  /** What the file says of itself. Who made it is never a person. */
  readonly properties?: { readonly author: string; readonly subject: string; readonly audience: string };
  readonly blocks: readonly Block[];
};

/** The drawn pictures of a report, in order. */
export const picturesOf = (outline: Outline): readonly Picture[] =>
  outline.blocks.filter((block) => block.kind === 'picture');

/** The photos of a report, in order; the same one may come back. */
export const photosOf = (outline: Outline): readonly Photo[] =>
  outline.blocks.filter((block) => block.kind === 'photo');

/** The plain text of runs, without footnotes. */
export const textOf = (runs: Runs): string => runs.map(({ text }) => text).join('');

/** Blocks on one kind of paper. */
export type Section = { readonly paper: Paper; readonly blocks: readonly Exclude<Block, SectionStart>[] };

/** A report cut at its changes of paper; a section without blocks is left out. */
export function sectionsOf({ blocks }: Pick<Outline, 'blocks'>): readonly Section[] {
  const sections: { paper: Paper; blocks: Exclude<Block, SectionStart>[] }[] = [{ paper: 'a4_portrait', blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'section') sections.push({ paper: block.paper, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  const filled = sections.filter((section) => section.blocks.length > 0);
  return filled.length > 0 ? filled : sections.slice(0, 1);
}

/** How wide pictures are made, in pixels: sharp on paper at the width of the text (about 16 cm, 240 dots an inch). */
export const PICTURE_PIXELS = 1500;
