import { Bookmark, type FileChild, HeadingLevel, Paragraph, TableOfContents } from 'docx';
import type { Block, Contents, Heading, List, Paragraph as ParagraphBlock, SectionStart } from '../report/outline';
import { wordCard } from './card';
import { cleanLine } from './clean';
import { wordCover } from './cover';
import { type Room, wordPhoto, wordPicture } from './picture';
import { filledRuns, isFromTheRight, wordRuns } from './runs';
import { BULLETS, STYLE } from './style-names';
import { wordTable } from './table';
import type { Writing } from './writing';

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const satisfies Record<Heading['level'], string>;

const LOOKS: { readonly [L in ParagraphBlock['look']]: string } = {
  normal: 'Normal',
  lead: STYLE.lead,
  small: STYLE.small,
  caption: STYLE.caption,
  quote: STYLE.quote,
};

/** A block that stands on a page; where the paper changes is not one. */
export type PageBlock = Exclude<Block, SectionStart>;

/** The room that a page gives: in twips across, and in pixels for pictures. */
export type PageRoom = { readonly width: number; readonly picture: Room; readonly withNumbers: boolean };

const across = (runs: ParagraphBlock['runs']) => (isFromTheRight(runs) ? { bidirectional: true } : {});

function wordHeading({ level, runs, newPage, id }: Heading, writing: Writing): Paragraph {
  const place = writing.place(id);
  const children = filledRuns(runs, writing);
  return new Paragraph({
    heading: HEADINGS[level],
    ...across(runs),
    ...(newPage ? { pageBreakBefore: true } : {}),
    children: place ? [new Bookmark({ id: place.name, children })] : children,
  });
}

function wordList({ items, bullet }: List, writing: Writing): readonly Paragraph[] {
  const kind = bullet ?? writing.outline.bullet;
  const instance = kind === 'number' ? writing.nextList() : 0;
  return items.map(({ runs, isDone }) => {
    const reference = kind === 'check' ? BULLETS[isDone ? 'done' : 'open'] : BULLETS[kind];
    const styles = { check: STYLE.checks, number: STYLE.numbers, arrow: STYLE.list, dash: STYLE.list };
    return new Paragraph({
      style: styles[kind],
      ...across(runs),
      // The style carries the bullet as well; readers that only look at the paragraph find it here.
      numbering: { reference, level: 0, instance },
      children: filledRuns(runs, writing),
    });
  });
}

/** The headings with their pages. Without numbers, for a long report, it still leads to its headings; without headings there is none. */
function wordContents({ title, depth }: Contents, { withNumbers }: PageRoom, writing: Writing): readonly FileChild[] {
  const isHeading = (block: Block): boolean => block.kind === 'heading' && block.level <= depth;
  if (!writing.outline.blocks.some(isHeading)) return [];
  return [
    new Paragraph({ style: STYLE.contentsTitle, children: wordRuns([{ text: title }], writing) }),
    new TableOfContents(cleanLine(title), {
      hyperlink: true,
      headingStyleRange: `1-${depth}`,
      beginDirty: false,
      ...(withNumbers ? {} : { pageNumbersEntryLevelsRange: `1-${depth}` }),
    }),
  ];
}

/** One block of a report, as the paragraphs and tables of Word. */
export function wordBlock(block: PageBlock, room: PageRoom, writing: Writing): readonly FileChild[] {
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({
          heading: HeadingLevel.TITLE,
          ...across(block.runs),
          children: filledRuns(block.runs, writing),
        }),
      ];
    case 'subtitle':
      return [new Paragraph({ style: 'Subtitle', ...across(block.runs), children: filledRuns(block.runs, writing) })];
    case 'heading':
      return [wordHeading(block, writing)];
    case 'paragraph':
      return [
        new Paragraph({ style: LOOKS[block.look], ...across(block.runs), children: filledRuns(block.runs, writing) }),
      ];
    case 'list':
      return wordList(block, writing);
    case 'table':
      return wordTable(block, room.width, writing);
    case 'picture':
      return wordPicture(block, room.picture, writing);
    case 'photo':
      return wordPhoto(block, room.picture, writing);
    case 'cover':
      return wordCover(block, writing);
    case 'contents':
      return wordContents(block, room, writing);
    case 'card':
      return wordCard(block, room.width, writing);
  }
}
