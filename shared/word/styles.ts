import { BorderStyle, type IPropertiesOptions, TabStopType } from 'docx';
import type { Outline } from '../report/outline';
import { cardStyles } from './card-styles';
import type { House } from './house';
import { LOCALES } from './locales';
import { numberingOf } from './numbering';
import { textWidth } from './paper';
import { paragraphStyle, spacing } from './paragraph-style';
import { BULLETS, STYLE } from './style-names';
import { tableStyles } from './table-styles';

// All looks live here, as styles by name: who changes one style in Word changes every place that uses it.
// Lengths are in twips (1/20 of a point), sizes of type in half points.

const FOLLOWED = { keepNext: true, keepLines: true } as const;

type Heading = { readonly size: number; readonly before: number; readonly after: number; readonly more?: object };

const headingStyle = ({ fonts, colours }: House, { size, before, after, more }: Heading) => ({
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  paragraph: { ...FOLLOWED, spacing: spacing(before, after, 252) },
  run: { font: fonts.headings, size, color: colours.heading, bold: true, ...more },
});

const topLine = (colour: string) => ({ top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: colour } });

const footer = ({ colours }: House, width: number) => ({
  spacing: spacing(0, 0),
  border: topLine(colours.line),
  tabStops: [{ type: TabStopType.RIGHT, position: width }],
});

function bodyStyles(house: House, bullet: Outline['bullet']) {
  const { soft, faint, line } = house.colours;
  return [
    paragraphStyle('Subtitle', 'Subtitle', { spacing: spacing(0, 0), ...FOLLOWED }, { size: 24, color: soft }),
    paragraphStyle(STYLE.list, 'List Bullet', {
      spacing: spacing(0, 80),
      numbering: { reference: BULLETS[bullet], level: 0 },
    }),
    paragraphStyle(STYLE.numbers, 'List Number', { spacing: spacing(0, 80) }),
    paragraphStyle(STYLE.checks, 'List Checks', { spacing: spacing(0, 80) }),
    paragraphStyle(STYLE.lead, 'Lead', { spacing: spacing(160, 60), ...FOLLOWED }, { bold: true }),
    paragraphStyle(
      STYLE.quote,
      'Quote',
      {
        spacing: spacing(60, 160),
        indent: { left: 340, right: 340 },
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 10, color: line } },
        keepLines: true,
      },
      { italics: true },
    ),
    paragraphStyle(
      STYLE.small,
      'Small Print',
      { spacing: spacing(360, 0), border: topLine(line), keepLines: true },
      { size: 18, color: faint },
    ),
    paragraphStyle(STYLE.picture, 'Picture', { spacing: spacing(160, 60), keepNext: true }),
    paragraphStyle(STYLE.pictureAlone, 'Picture Alone', { spacing: spacing(160, 120) }),
    paragraphStyle(STYLE.captionAbove, 'Caption Above', { spacing: spacing(160, 80), keepNext: true }, {}, 'Caption'),
    paragraphStyle(STYLE.tableText, 'Table Text', { spacing: spacing(0, 0, 252) }, { size: 20 }),
    paragraphStyle(STYLE.tableHeading, 'Table Heading', { keepNext: true }, { bold: true }, STYLE.tableText),
  ];
}

function frameStyles(house: House) {
  const { soft, faint, heading } = house.colours;
  const [a4, a3] = [textWidth(house.sheets.a4_portrait), textWidth(house.sheets.a3_landscape)];
  const entry = (level: number) =>
    paragraphStyle(`TOC${level}`, `toc ${level}`, {
      spacing: spacing(level === 1 ? 100 : 0, 40),
      indent: { left: (level - 1) * 284 },
    });
  return [
    paragraphStyle(STYLE.footer, 'footer', footer(house, a4), { size: 18, color: faint }),
    paragraphStyle(STYLE.footerWide, 'Footer Wide', footer(house, a3), { size: 18, color: faint }),
    paragraphStyle(STYLE.logo, 'House Logo', { spacing: spacing(0, 120) }),
    paragraphStyle(
      STYLE.contentsTitle,
      'TOC Heading',
      { ...FOLLOWED, spacing: spacing(0, 200, 252) },
      { font: house.fonts.headings, size: 28, color: heading, bold: true, allCaps: true },
    ),
    ...[1, 2, 3].map(entry),
    paragraphStyle(
      STYLE.coverTitle,
      'Cover Title',
      {
        spacing: spacing(3600, 240, 252),
        keepLines: true,
        border: { top: { style: BorderStyle.SINGLE, size: 36, space: 18, color: heading } },
      },
      { size: 56, allCaps: false },
      'Title',
    ),
    paragraphStyle(STYLE.coverFacts, 'Cover Facts', { spacing: spacing(2400, 60) }, { color: soft }),
    paragraphStyle(STYLE.coverFact, 'Cover Fact', { spacing: spacing(0, 60) }, { color: soft }),
  ];
}

const CHARACTER_STYLES = [
  { id: STYLE.strong, name: 'Strong', run: { bold: true } },
  { id: STYLE.emphasis, name: 'Emphasis', run: { italics: true } },
  { id: STYLE.strongEmphasis, name: 'Intense Emphasis', run: { bold: true, italics: true } },
];

/** The styles of a report in its language. Titles are capitals by style; the text itself stays as it was typed. */
export function stylesOf(
  outline: Pick<Outline, 'language' | 'bullet'>,
  house: House,
): Pick<IPropertiesOptions, 'styles' | 'externalStyles' | 'numbering'> {
  const { ink, soft, link } = house.colours;
  const heading = (of: Heading) => headingStyle(house, of);
  return {
    externalStyles: tableStyles(house),
    styles: {
      default: {
        document: {
          run: { font: house.fonts.text, size: 22, color: ink, language: { value: LOCALES[outline.language] } },
          paragraph: { spacing: spacing(0, 120) },
        },
        title: heading({ size: 40, before: 0, after: 100, more: { allCaps: true } }),
        heading1: heading({ size: 28, before: 360, after: 120, more: { allCaps: true } }),
        heading2: heading({ size: 24, before: 240, after: 80 }),
        heading3: heading({ size: 22, before: 140, after: 40, more: { bold: false, italics: true, color: soft } }),
        caption: {
          basedOn: 'Normal',
          paragraph: { spacing: spacing(60, 160), keepLines: true },
          run: { size: 20, color: soft, italics: true },
        },
        hyperlink: { run: { color: link, underline: { type: 'single' } } },
        footnoteText: { basedOn: 'Normal', paragraph: { spacing: spacing(0, 40, 240) }, run: { size: 18 } },
      },
      paragraphStyles: [...bodyStyles(house, outline.bullet), ...frameStyles(house), ...cardStyles(house)],
      characterStyles: CHARACTER_STYLES,
    },
    numbering: numberingOf(house, outline.bullet),
  };
}
