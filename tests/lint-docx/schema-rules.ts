import { all, child, type Element, value, within } from './element';
import { DOCUMENT, error, type Finding, type Rule, textParts } from './word-file';

// What the schema of Word says about the elements that a report uses: where they may stand, in which order, and which
// values they take (ECMA-376, part 1, 17.3 to 17.6).

const PARAGRAPH =
  'w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:pBdr w:shd w:tabs w:bidi w:spacing w:ind w:contextualSpacing w:jc w:outlineLvl w:rPr w:sectPr';
const RUN =
  'w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:noProof w:vanish w:color w:spacing w:w w:kern w:position w:sz w:szCs w:highlight w:u w:shd w:vertAlign w:rtl w:cs w:lang';
const CELL =
  'w:cnfStyle w:tcW w:gridSpan w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection w:tcFitText w:vAlign';
const TABLE =
  'w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW w:jc w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription';

const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': PARAGRAPH.split(' '),
  'w:rPr': RUN.split(' '),
  'w:tcPr': CELL.split(' '),
  'w:tblPr': TABLE.split(' '),
};

/** What may stand in what; an element that is not named here is not looked into. */
const MAY_HOLD: Readonly<Record<string, RegExp>> = {
  'w:body': /^w:(?:p|tbl|sdt|sectPr|bookmarkStart|bookmarkEnd)$/,
  'w:p': /^w:(?:pPr|r|hyperlink|fldSimple|bookmarkStart|bookmarkEnd|sdt)$/,
  'w:r':
    /^w:(?:rPr|t|tab|br|drawing|fldChar|instrText|footnoteReference|footnoteRef|endnoteRef|commentReference|separator|continuationSeparator|sym|noBreakHyphen|softHyphen|cr)$/,
  'w:tbl': /^w:(?:tblPr|tblGrid|tr)$/,
  'w:tr': /^w:(?:trPr|tc)$/,
  'w:tc': /^w:(?:tcPr|p|tbl)$/,
};

/** What comes first in its element, if it comes at all. */
const FIRST = new Set(['w:pPr', 'w:rPr', 'w:tcPr', 'w:trPr', 'w:tblPr']);

const looked = (file: Parameters<Rule>[0]): readonly (readonly [string, Element])[] => [
  ...textParts(file),
  ...[...file.parts].filter(([name]) => name === 'word/styles.xml' || name === 'word/numbering.xml'),
];

const over =
  (find: (element: Element) => readonly Finding[]): Rule =>
  (file) =>
    looked(file).flatMap(([name, part]) =>
      within(part).flatMap((element) =>
        find(element).map((each) => ({ ...each, message: `${name}: ${each.message}` })),
      ),
    );

/** The properties of text, cells and tables stand in their order; each once. */
const order = over(({ name, children }) => {
  const known = ORDERS[name];
  if (!known) return [];
  const places = children.map((each) => known.indexOf(each.name)).filter((place) => place >= 0);
  const isInOrder = places.every((place, index) => index === 0 || (places[index - 1] ?? 0) < place);
  return isInOrder ? [] : [error('order', `${name}: ${children.map((each) => each.name).join(' ')}`)];
});

/** Elements stand where they may. */
const places = over(({ name, children }) => {
  const may = MAY_HOLD[name];
  return children.flatMap((each, index) => {
    const isStranger = may !== undefined && !may.test(each.name);
    const isLate = FIRST.has(each.name) && index > 0 && may !== undefined;
    return isStranger || isLate ? [error('place', `${each.name} in ${name}`)] : [];
  });
});

const WHOLE = /^-?\d+$/;
const ALIGNED =
  /^(?:start|end|left|right|center|both|distribute|numTab|mediumKashida|highKashida|lowKashida|thaiDistribute)$/;
const LENGTH = /^\d+(?:\.\d+)?(?:mm|cm|in|pt|pc|pi)?$/;

/** The values that a report uses: the element, its attribute, and what it may be. */
const VALUES: readonly (readonly [string, string, RegExp])[] = [
  ['w:jc', 'w:val', ALIGNED],
  ['w:sz', 'w:val', LENGTH],
  ['w:szCs', 'w:val', LENGTH],
  ['w:pgSz', 'w:w', LENGTH],
  ['w:pgSz', 'w:h', LENGTH],
  ['w:spacing', 'w:line', WHOLE],
  ['w:numId', 'w:val', WHOLE],
  ['w:gridCol', 'w:w', LENGTH],
  ['w:color', 'w:val', /^(?:auto|[0-9A-Fa-f]{6})$/],
  ['wp:extent', 'cx', /^\d+$/],
  ['wp:extent', 'cy', /^\d+$/],
];

/** Values are what the schema takes. */
const values = over((element) =>
  VALUES.filter(([name, attribute, pattern]) => {
    const found = element.attributes[attribute];
    return element.name === name && found !== undefined && !pattern.test(found);
  }).map(([name, attribute]) => error('value', `${name} ${attribute}="${value(element, attribute)}"`)),
);

/** The body ends with its paper, and only once. */
const paper: Rule = ({ parts }) => {
  const children = child(parts.get(DOCUMENT), 'w:body')?.children ?? [];
  const count = children.filter(({ name }) => name === 'w:sectPr').length;
  const isLast = children.at(-1)?.name === 'w:sectPr';
  return count === 1 && isLast ? [] : [error('paper', `${count} sections in the body itself`)];
};

/** A run that shows words has no other run in it. */
const nested: Rule = ({ parts }) =>
  all(parts.get(DOCUMENT), 'w:r')
    .filter((run) => run.children.some(({ name }) => name === 'w:r'))
    .map(() => error('place', 'w:r in w:r'));

export const SCHEMA_RULES: readonly Rule[] = [order, places, values, paper, nested];
