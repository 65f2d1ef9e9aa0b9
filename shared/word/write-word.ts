import {
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
} from 'docx';
import type { Heading, Outline, Paragraph as ParagraphBlock, Picture } from '../report/outline';
import { type PlainBlock, plainBlocks } from '../report/outline-plain';
import { cleanLine } from './clean';
import { repack } from './package-file';
import { wordRuns } from './runs';
import { BULLETS, PAGE, STYLE, stylesOf, TEXT_WIDTH } from './styles';
import { wordTable } from './table';

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const satisfies Record<Heading['level'], string>;

const LOOKS: { readonly [L in ParagraphBlock['look']]: string } = {
  normal: 'Normal',
  lead: STYLE.lead,
  small: STYLE.small,
  caption: 'Caption',
  quote: 'Normal',
};

// A pixel of docx is 15 twips; a picture should leave room for its heading on the same page.
const WIDEST = Math.floor(TEXT_WIDTH / 15);
const HIGHEST = 760;
const LONGEST_ALT = 400;

/** As wide as the text, or as high as fits on a page; never nothing and never NaN, which Word cannot open. */
function sizeOf({ width, height }: Picture): { readonly width: number; readonly height: number } {
  const isSize = Number.isFinite(width) && Number.isFinite(height) && width > 0 && height > 0;
  const ratio = isSize ? height / width : 1;
  const wide = Math.min(WIDEST, HIGHEST / ratio);
  return { width: Math.max(1, Math.round(wide)), height: Math.max(1, Math.round(wide * ratio)) };
}

const shortAlt = (alt: string): string =>
  alt.length <= LONGEST_ALT ? alt : `${alt.slice(0, LONGEST_ALT - 1).replace(/\s+\S*$/u, '')}…`;

function picture(block: Picture, png: Uint8Array | undefined, id: number): Paragraph {
  const alt = shortAlt(cleanLine(block.alt));
  // Without the picture its words are still there.
  if (!png) return new Paragraph({ children: wordRuns([{ text: alt, italic: true }]) });
  const image = new ImageRun({
    type: 'png',
    data: png,
    transformation: sizeOf(block),
    altText: { id: String(id), name: `Kring ${id}`, description: alt },
  });
  return new Paragraph({ style: STYLE.picture, children: [image] });
}

type TextBlock = Exclude<PlainBlock, Picture>;

function written(block: TextBlock): readonly FileChild[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: wordRuns(block.runs) })];
    case 'subtitle':
      return [new Paragraph({ style: 'Subtitle', children: wordRuns(block.runs) })];
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level],
          ...(block.newPage ? { pageBreakBefore: true } : {}),
          children: wordRuns(block.runs),
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ style: LOOKS[block.look], children: wordRuns(block.runs) })];
    case 'list':
      return block.items.map(
        ({ runs }) =>
          new Paragraph({
            style: STYLE.list,
            // The style carries the bullet as well; readers that only look at the paragraph find it here.
            numbering: { reference: BULLETS, level: 0 },
            children: wordRuns(runs),
          }),
      );
    case 'table':
      return [wordTable(block)];
  }
}

function pageOf(template: string): readonly ParagraphChild[] {
  const parts = cleanLine(template).split(/(\{pages?\})/);
  const numbers: Readonly<Record<string, (typeof PageNumber)[keyof typeof PageNumber]>> = {
    '{page}': PageNumber.CURRENT,
    '{pages}': PageNumber.TOTAL_PAGES,
  };
  return [new TextRun({ children: parts.filter((part) => part !== '').map((part) => numbers[part] ?? part) })];
}

const footerOf = ({ footer }: Outline): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [new TextRun(cleanLine(footer.text)), new TextRun({ text: '\t' }), ...pageOf(footer.pageOf)],
      }),
    ],
  });

function childrenOf(outline: Outline, pngs: readonly (Uint8Array | undefined)[]): readonly FileChild[] {
  let pictures = 0;
  return plainBlocks(outline.blocks).flatMap((block) => {
    if (block.kind !== 'picture') return written(block);
    pictures += 1;
    return [picture(block, pngs[pictures - 1], pictures)];
  });
}

/**
 * Writes a report as a Word file: real styles, lists, tables and links, in the language of the report. `pngs` are its
 * pictures as PNG, in the order of `picturesOf`; a picture that is not there is replaced by its words. The same
 * report always gives the same bytes.
 */
export async function writeWord(
  outline: Outline,
  pngs: readonly (Uint8Array | undefined)[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    ...stylesOf(outline),
    title: cleanLine(outline.title) || 'Kring',
    creator: 'Kring',
    lastModifiedBy: 'Kring',
    revision: 1,
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin, footer: 567 },
          },
        },
        footers: { default: footerOf(outline) },
        children: childrenOf(outline, pngs),
      },
    ],
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(document)), outline);
}
