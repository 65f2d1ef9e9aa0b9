import { AlignmentType, BorderStyle, type IPropertiesOptions, LevelFormat, LineRuleType } from 'docx';
import type { Outline } from '../report/outline';

// All looks live here, as styles by name: who changes one style in Word changes every place that uses it.
// Lengths are in twips (1/20 of a point), sizes of type in half points.

export const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;

/** A4, with margins of 23 mm. */
export const PAGE = { width: 11906, height: 16838, margin: 1304 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

const INK = '231A2B';
const INK_SOFT = '514858';
const INK_FAINT = '645B6A';
const BERRY = '5E2357';
const LINE = 'B9BDAB';
// Known to Word, and where it is missing replaced by a face of the same widths (Carlito).
const FONT = 'Calibri';

/** The names by which paragraphs and runs ask for their look. */
export const STYLE = {
  list: 'ListBullet',
  small: 'SmallPrint',
  lead: 'Lead',
  picture: 'Picture',
  tableText: 'TableText',
  tableHeading: 'TableHeading',
  table: 'KringTable',
  footer: 'Footer',
  strong: 'Strong',
  emphasis: 'Emphasis',
  link: 'Hyperlink',
} as const;

export const BULLETS = 'kring-bullets';

// LibreOffice takes a line height without a rule as exact and cuts pictures off.
const spacing = (before: number, after: number, line = 264) => ({ before, after, line, lineRule: LineRuleType.AUTO });

const FOLLOWED = { keepNext: true, keepLines: true } as const;

const headingStyle = (size: number, before: number, after: number, more: object = {}) => ({
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  paragraph: { ...FOLLOWED, spacing: spacing(before, after, 252) },
  run: { font: FONT, size, color: INK, bold: true, ...more },
});

const paragraphStyle = (id: string, name: string, paragraph: object, run: object = {}, basedOn = 'Normal') => ({
  id,
  name,
  basedOn,
  quickFormat: true,
  paragraph,
  run,
});

// The table style has no place in the options of docx, only in a sheet of styles that is brought along.
const TABLE_STYLE = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="table" w:customStyle="1" w:styleId="${STYLE.table}"><w:name w:val="Kring Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:pPr><w:spacing w:before="0" w:after="0" w:line="252" w:lineRule="auto"/></w:pPr><w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="${INK}"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${INK}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="${LINE}"/></w:tblBorders><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${INK}"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style></w:styles>`;

const PARAGRAPH_STYLES = [
  paragraphStyle('Subtitle', 'Subtitle', { spacing: spacing(0, 0), ...FOLLOWED }, { size: 24, color: INK_SOFT }),
  paragraphStyle(STYLE.list, 'List Bullet', { spacing: spacing(0, 80), numbering: { reference: BULLETS, level: 0 } }),
  paragraphStyle(STYLE.lead, 'Lead', { spacing: spacing(160, 60), ...FOLLOWED }, { bold: true }),
  paragraphStyle(
    STYLE.small,
    'Small Print',
    {
      spacing: spacing(360, 0),
      border: { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: LINE } },
      keepLines: true,
    },
    { size: 18, color: INK_FAINT },
  ),
  paragraphStyle(STYLE.picture, 'Picture', { spacing: spacing(160, 60), keepNext: true }),
  paragraphStyle(STYLE.tableText, 'Table Text', { spacing: spacing(0, 0, 252) }, { size: 20 }),
  paragraphStyle(STYLE.tableHeading, 'Table Heading', { keepNext: true }, { bold: true }, STYLE.tableText),
  paragraphStyle(
    STYLE.footer,
    'footer',
    {
      spacing: spacing(0, 0),
      border: { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: LINE } },
    },
    { size: 18, color: INK_FAINT },
  ),
];

/** The styles of a report in its language. Titles are capitals by style; the text itself stays as it was typed. */
export function stylesOf(outline: Outline): Pick<IPropertiesOptions, 'styles' | 'externalStyles' | 'numbering'> {
  const caption = { spacing: spacing(60, 120), keepNext: true };
  return {
    externalStyles: TABLE_STYLE,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 22, color: INK, language: { value: LOCALES[outline.language] } },
          paragraph: { spacing: spacing(0, 120) },
        },
        title: headingStyle(40, 0, 100, { allCaps: true }),
        heading1: headingStyle(28, 360, 120, { allCaps: true }),
        heading2: headingStyle(24, 240, 80),
        heading3: headingStyle(22, 140, 40, { bold: false, italics: true, color: INK_SOFT }),
        caption: { basedOn: 'Normal', paragraph: caption, run: { size: 20, color: INK_SOFT, italics: true } },
        hyperlink: { run: { color: BERRY, underline: { type: 'single' } } },
      },
      paragraphStyles: PARAGRAPH_STYLES,
      characterStyles: [
        { id: STYLE.strong, name: 'Strong', run: { bold: true } },
        { id: STYLE.emphasis, name: 'Emphasis', run: { italics: true } },
      ],
    },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: outline.bullet === 'arrow' ? '➢' : '–',
              alignment: AlignmentType.LEFT,
              style: {
                paragraph: { indent: { left: 454, hanging: 454 } },
                run: outline.bullet === 'arrow' ? { font: 'Segoe UI Symbol' } : { font: FONT },
                style: STYLE.list,
              },
            },
          ],
        },
      ],
    },
  };
}
