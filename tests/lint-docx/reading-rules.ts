import { all, child, type Element, textIn, value, within } from './element';
import { isInContents, styleChain } from './reference-rules';
import { DOCUMENT, error, type Finding, type Rule, textParts, type WordFile, warning } from './word-file';

// The rules of reading: headings in order, a title, a language, links that say where they go, ink that can be seen,
// and looks that come from styles.

const paragraphsOf = (file: WordFile): readonly Element[] =>
  all(file.parts.get(DOCUMENT), 'w:p').filter((paragraph) => !isInContents(paragraph));

/** The level of a heading: by the name of its style, which every Word has in English, or of one that it stands on. */
function levelOf(file: WordFile, paragraph: Element): number {
  const names = new Map(
    all(file.parts.get('word/styles.xml'), 'w:style').map((style) => [
      value(style, 'w:styleId'),
      value(child(style, 'w:name')).toLowerCase(),
    ]),
  );
  const levels = styleChain(file, paragraph).map((id) => /^heading ([1-9])$/.exec(names.get(id) ?? '')?.[1]);
  return Number(levels.find((level) => level !== undefined) ?? 0);
}

/** Headings have words, and none is skipped. */
const headings: Rule = (file) => {
  const findings: Finding[] = [];
  let before = 0;
  for (const paragraph of paragraphsOf(file)) {
    const level = levelOf(file, paragraph);
    if (level === 0) continue;
    const words = textIn(paragraph).trim();
    if (words === '') findings.push(error('heading-empty', `level ${level}`));
    if (level > before + 1) findings.push(error('heading-skip', `${before} to ${level}: ${words.slice(0, 40)}`));
    before = level;
  }
  return findings;
};

const HOLDS = new Set(['w:t', 'w:drawing', 'w:fldChar', 'w:fldSimple', 'w:tab', 'w:sectPr']);

/** Room between paragraphs comes from their styles, not from paragraphs of nothing. */
const emptyParagraphs: Rule = (file) =>
  paragraphsOf(file)
    .filter(
      (paragraph) => !within(paragraph).some(({ name, text }) => HOLDS.has(name) && (name !== 'w:t' || text !== '')),
    )
    .map(() => warning('paragraph-empty', 'a paragraph of nothing'));

const TEXT_BOX = new Set(['w:txbxContent', 'w:framePr', 'w:pict']);

/** No text boxes: who listens to a file does not hear them in their place. */
const textBoxes: Rule = (file) =>
  textParts(file).flatMap(([name, part]) =>
    within(part)
      .filter((each) => TEXT_BOX.has(each.name))
      .map((each) => warning('text-box', `${name}: ${each.name}`)),
  );

// A run has its language and its direction; a paragraph its place in a list, on a page or before other paper.
const OF_A_RUN = new Set(['w:rStyle', 'w:lang', 'w:rtl']);
const OF_A_PARAGRAPH = new Set(['w:pStyle', 'w:numPr', 'w:pageBreakBefore', 'w:bidi', 'w:sectPr', 'w:tabs']);

/** Looks come from styles, so that who changes a style changes every place that has it. */
const directLooks: Rule = (file) => {
  const document = file.parts.get(DOCUMENT);
  const own = (tag: string, allowed: ReadonlySet<string>) =>
    all(document, tag)
      .filter((each) => !isInContents(each))
      .flatMap(({ children }) => children.filter(({ name }) => !allowed.has(name)))
      .map(({ name }) => warning('direct-look', name));
  return [...own('w:rPr', OF_A_RUN), ...own('w:pPr', OF_A_PARAGRAPH)];
};

/** The file says what it is called. */
const title: Rule = ({ parts }) =>
  all(parts.get('docProps/core.xml'), 'dc:title').some(({ text }) => text.trim() !== '')
    ? []
    : [error('title', 'the document has no title')];

/** The file says which language it is in. */
const language: Rule = ({ parts, language: asked }) => {
  const defaults = all(parts.get('word/styles.xml'), 'w:docDefaults')[0];
  const found = value(all(defaults, 'w:lang')[0]);
  return found === asked ? [] : [error('language', found || 'not set')];
};

/** A height of lines says how it is meant: without, LibreOffice cuts pictures off. */
const lineRule: Rule = ({ parts }) =>
  all(parts.get('word/styles.xml'), 'w:spacing')
    .filter((spacing) => value(spacing, 'w:line') !== '' && value(spacing, 'w:lineRule') === '')
    .slice(0, 1)
    .map(() => error('line-rule', 'a line height without its rule'));

const SAYS_NOTHING = /^(?:klik hier|hier|link|lees meer|click here|here|read more|)$/i;

/** A link says where it goes. Its bare address is what people typed, so that may stay. */
const linkText: Rule = (file) =>
  all(file.parts.get(DOCUMENT), 'w:hyperlink')
    .filter((link) => !isInContents(link))
    .map((link) => textIn(link).trim())
    .filter((words) => SAYS_NOTHING.test(words))
    .map((words) => warning('link-text', words || 'a link without words'));

const channel = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [brightness(one), brightness(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const COLOUR = /^[0-9A-F]{6}$/i;

function ground(element: Element): string {
  const own = element.name === 'w:tc' ? value(child(child(element, 'w:tcPr'), 'w:shd'), 'w:fill') : '';
  if (COLOUR.test(own)) return own;
  return element.parent ? ground(element.parent) : 'FFFFFF';
}

// Lines to write on are not text, and neither are the lines around tables.
const NOT_INK = new Set(['CardLine']);

/** Ink can be read on what it stands on. */
const inkOfRuns: Rule = (file) =>
  textParts(file).flatMap(([, part]) =>
    all(part, 'w:rPr').flatMap((properties) => {
      const colour = value(child(properties, 'w:color'));
      if (!COLOUR.test(colour) || contrast(colour, ground(properties)) >= 4.5) return [];
      return [error('contrast', `${colour} on ${ground(properties)}`)];
    }),
  );

/** Styles have ink that can be read on paper, and on the tints of the card. */
const inkOfStyles: Rule = ({ parts }) =>
  all(parts.get('word/styles.xml'), 'w:style')
    .filter((style) => !NOT_INK.has(value(style, 'w:styleId')))
    .map((style) => value(child(child(style, 'w:rPr'), 'w:color')))
    .filter((colour) => COLOUR.test(colour) && contrast(colour, 'FFFFFF') < 4.5)
    .map((colour) => error('contrast', `a style in ${colour}`));

export const READING_RULES: readonly Rule[] = [
  headings,
  emptyParagraphs,
  textBoxes,
  directLooks,
  title,
  language,
  lineRule,
  linkText,
  inkOfRuns,
  inkOfStyles,
];
