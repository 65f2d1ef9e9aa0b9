import { all, child, type Element, isIn, textIn, value } from './element';
import { type Field, fieldsIn } from './fields';
import { DOCUMENT, error, type Finding, type Rule, textParts, type WordFile, warning } from './word-file';

// The rules of what points at what inside the text: styles, lists, bookmarks, fields and notes.

const STYLES = 'word/styles.xml';

const stylesOf = ({ parts }: WordFile): ReadonlySet<string> =>
  new Set(all(parts.get(STYLES), 'w:style').map((style) => `${value(style, 'w:type')} ${value(style, 'w:styleId')}`));

const ASKS = [
  ['w:pStyle', 'paragraph'],
  ['w:rStyle', 'character'],
  ['w:tblStyle', 'table'],
] as const;

const styledParts = (file: WordFile): readonly (readonly [string, Element])[] => [
  ...textParts(file),
  ...[...file.parts].filter(([name]) => name === 'word/numbering.xml'),
];

/** Every style that is asked for is defined: an undefined one looks bare. */
const styleUndefined: Rule = (file) => {
  const styles = stylesOf(file);
  return styledParts(file).flatMap(([name, part]) =>
    ASKS.flatMap(([tag, type]) =>
      all(part, tag)
        .filter((asked) => !styles.has(`${type} ${value(asked)}`))
        .map((asked) => error('style-undefined', `${name}: ${value(asked)}`)),
    ),
  );
};

const BUILT_IN = new Set(['DefaultParagraphFont', 'TableNormal', 'NoList', 'Normal']);

/** Every style stands on one that is there. */
const styleBase: Rule = (file) => {
  const ids = new Set([...stylesOf(file)].map((style) => style.replace(/^\S+ /, '')));
  return all(file.parts.get(STYLES), 'w:basedOn')
    .filter((base) => !BUILT_IN.has(value(base)) && !ids.has(value(base)))
    .map((base) => error('style-base', value(base)));
};

/** Every list that is asked for is defined. */
const listUndefined: Rule = (file) => {
  const lists = new Set(all(file.parts.get('word/numbering.xml'), 'w:num').map((num) => value(num, 'w:numId')));
  const parts = [...textParts(file).map(([, part]) => part), file.parts.get(STYLES)];
  return parts
    .flatMap((part) => all(part, 'w:numId'))
    .filter((asked) => value(asked) !== '0' && !lists.has(value(asked)))
    .map((asked) => error('list-undefined', value(asked)));
};

const bookmarksIn = (file: WordFile): readonly Element[] =>
  textParts(file).flatMap(([, part]) => all(part, 'w:bookmarkStart'));

const namesIn = (file: WordFile): ReadonlySet<string> =>
  new Set(bookmarksIn(file).map((start) => value(start, 'w:name')));

const repeated = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

/** Bookmarks have names that Word takes, each once, and an end. */
const bookmarks: Rule = (file) => {
  const starts = bookmarksIn(file);
  const names = starts.map((start) => value(start, 'w:name'));
  const ids = starts.map((start) => value(start, 'w:id'));
  const ends = new Set(
    textParts(file).flatMap(([, part]) => all(part, 'w:bookmarkEnd').map((end) => value(end, 'w:id'))),
  );
  return [
    ...names
      .filter((name) => !/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name))
      .map((name) => error('bookmark-name', name.slice(0, 50))),
    ...repeated(names).map((name) => error('bookmark-twice', name)),
    ...repeated(ids).map((id) => error('bookmark-id-twice', id)),
    ...ids.filter((id) => !ends.has(id)).map((id) => error('bookmark-open', id)),
  ];
};

/** A link inside the report leads to a place that is there. */
const anchors: Rule = (file) => {
  const names = namesIn(file);
  return textParts(file)
    .flatMap(([, part]) => all(part, 'w:hyperlink'))
    .map((link) => value(link, 'w:anchor'))
    .filter((anchor) => anchor !== '' && !names.has(anchor))
    .map((anchor) => error('anchor', anchor));
};

function fieldFindings({ code, result, isDirty }: Field, names: ReadonlySet<string>): readonly Finding[] {
  const [, kind = '', target = ''] = /^\s*(PAGEREF|REF|SEQ|TOC)\s+"?([^\s"]+)/.exec(code) ?? [];
  const isReference = kind === 'PAGEREF' || kind === 'REF';
  return [
    ...(isReference && !names.has(target) ? [error('field-target', `${kind} ${target}`)] : []),
    ...(kind !== '' && result.trim() === '' ? [error('field-empty', `${kind} ${target} shows nothing`)] : []),
    ...(isDirty ? [warning('field-dirty', code.trim().slice(0, 40))] : []),
  ];
}

/** Fields end where they should, point at what is there, and show something without being asked to. */
const fields: Rule = (file) => {
  const names = namesIn(file);
  return textParts(file).flatMap(([name, part]) => {
    const found = fieldsIn(part);
    return [
      ...(found.isBalanced ? [] : [error('field-open', name)]),
      ...found.fields.flatMap((field) => fieldFindings(field, names)),
    ];
  });
};

/** A table of contents holds its headings when the file opens. */
const contents: Rule = ({ parts }) =>
  all(parts.get(DOCUMENT), 'w:sdt')
    .filter((sdt) => all(sdt, 'w:docPartGallery').some((each) => value(each) === 'Table of Contents'))
    .filter((sdt) => textIn(sdt).trim() === '')
    .map(() => error('contents-empty', 'a table of contents without entries'));

const NOTES = [
  ['w:footnoteReference', 'word/footnotes.xml', 'w:footnote'],
  ['w:endnoteReference', 'word/endnotes.xml', 'w:endnote'],
  ['w:commentReference', 'word/comments.xml', 'w:comment'],
] as const;

/** Every mark of a note has its note. */
const notes: Rule = ({ parts }) =>
  NOTES.flatMap(([mark, part, tag]) => {
    const ids = new Set(all(parts.get(part), tag).map((note) => value(note, 'w:id')));
    return all(parts.get(DOCUMENT), mark)
      .filter((each) => !ids.has(value(each, 'w:id')))
      .map((each) => error('note', `${mark} ${value(each, 'w:id')}`));
  });

/** Word is not told to ask about updating fields. */
const updateFields: Rule = ({ parts }) =>
  all(parts.get('word/settings.xml'), 'w:updateFields')
    .filter((each) => !/^(?:false|0|off)$/.test(value(each)))
    .map(() => warning('update-fields', 'Word asks to update fields'));

/** Whether it stands in a table of contents, whose looks are Word's own. */
export const isInContents = (element: Element): boolean =>
  isIn(element, ({ name, children }) => name === 'w:sdt' && all(children[0], 'w:docPartGallery').length > 0);

/** The style a paragraph has, with those that it stands on, from near to far. */
export function styleChain({ parts }: WordFile, paragraph: Element): readonly string[] {
  const styles = all(parts.get(STYLES), 'w:style');
  const chain: string[] = [];
  let id = value(child(child(paragraph, 'w:pPr'), 'w:pStyle'));
  while (id !== '' && !chain.includes(id)) {
    chain.push(id);
    id = value(
      child(
        styles.find((style) => value(style, 'w:styleId') === id),
        'w:basedOn',
      ),
    );
  }
  return chain;
}

export const REFERENCE_RULES: readonly Rule[] = [
  styleUndefined,
  styleBase,
  listUndefined,
  bookmarks,
  anchors,
  fields,
  contents,
  notes,
  updateFields,
];
