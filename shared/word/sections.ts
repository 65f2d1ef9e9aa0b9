import {
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { type Outline, type Paper, type Section, sectionsOf } from '../report/outline';
import { type PageRoom, wordBlock } from './blocks';
import { cleanLine } from './clean';
import { logoParagraphs } from './cover';
import type { House } from './house';
import { textHeight, textWidth } from './paper';
import { pixels } from './picture';
import { STYLE } from './style-names';
import type { Writing } from './writing';

const FOOT = 567;
// A picture should leave room for its heading and its caption on the same page.
const PICTURE_SHARE = 0.8;

function pageOf(template: string): TextRun {
  const parts = cleanLine(template).split(/(\{pages?\})/);
  const numbers: Readonly<Record<string, (typeof PageNumber)[keyof typeof PageNumber]>> = {
    '{page}': PageNumber.CURRENT,
    '{pages}': PageNumber.TOTAL_PAGES,
  };
  return new TextRun({ children: parts.filter((part) => part !== '').map((part) => numbers[part] ?? part) });
}

const footerOf = ({ footer }: Outline, paper: Paper): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: paper === 'a4_portrait' ? STYLE.footer : STYLE.footerWide,
        children: [new TextRun(cleanLine(footer.text)), new TextRun({ text: '\t' }), pageOf(footer.pageOf)],
      }),
    ],
  });

const headerOf = (writing: Writing): Header | undefined => {
  const children = logoParagraphs(writing);
  return children.length > 0 ? new Header({ children }) : undefined;
};

function pageProperties({ sheets }: House, paper: Paper): NonNullable<ISectionOptions['properties']> {
  const { width, height, margins } = sheets[paper];
  const isLying = width > height;
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      // docx turns the two around itself for paper that lies.
      size: {
        width: Math.min(width, height),
        height: Math.max(width, height),
        orientation: isLying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { ...margins, footer: Math.min(FOOT, margins.bottom), header: Math.min(FOOT, margins.top) },
    },
  };
}

const roomOn = ({ sheets }: House, paper: Paper, withNumbers: boolean): PageRoom => {
  const sheet = sheets[paper];
  return {
    width: textWidth(sheet),
    picture: { width: pixels(textWidth(sheet)), height: pixels(textHeight(sheet) * PICTURE_SHARE) },
    withNumbers,
  };
};

/** A cover is a section of its own, because it has no foot; the numbers of pages go on. */
const withCoversApart = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap(({ paper, blocks }) => {
    const covers = blocks.filter(({ kind }) => kind === 'cover');
    const rest = blocks.filter(({ kind }) => kind !== 'cover');
    return [covers, rest].filter(({ length }) => length > 0).map((each) => ({ paper, blocks: each }));
  });

/** The sections of a report: its paper, its foot and its blocks. A report of nothing has one empty page. */
export function wordSections(writing: Writing, withNumbers: boolean): readonly ISectionOptions[] {
  const sections = withCoversApart(sectionsOf(writing.outline));
  const filled = sections.length > 0 ? sections : [{ paper: 'a4_portrait', blocks: [] } as const];
  return filled.map(({ paper, blocks }) => {
    const isCover = blocks[0]?.kind === 'cover';
    const header = isCover ? undefined : headerOf(writing);
    const room = roomOn(writing.house, paper, withNumbers);
    return {
      properties: pageProperties(writing.house, paper),
      ...(isCover ? {} : { footers: { default: footerOf(writing.outline, paper) } }),
      ...(header && { headers: { default: header } }),
      children: blocks.flatMap((block) => wordBlock(block, room, writing)),
    };
  });
}
