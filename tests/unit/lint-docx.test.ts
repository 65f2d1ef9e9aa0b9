import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRasterise } from '../../electron/services/rasterise';
import { PICTURE_PIXELS, picturesOf } from '../../shared/report/outline';
import { writeWord } from '../../shared/word/write-word';
import { everyBlock } from '../every-block';
import { lintDocx } from '../lint-docx/lint-docx';
import { entryTwice } from '../lint-docx/planting';

type Parts = Record<string, Uint8Array>;
type Plant = (parts: Parts) => void;

const BODY = 'word/document.xml';
const STYLES = 'word/styles.xml';
const TYPES = '[Content_Types].xml';
const LINKS = 'word/_rels/document.xml.rels';

/** Puts something else in the place of the first `from`; a plant that changes nothing is a fault of the test. */
const instead =
  (part: string, from: RegExp | string, to: string): Plant =>
  (parts) => {
    const before = strFromU8(parts[part] ?? new Uint8Array());
    const after = before.replace(from, to);
    if (after === before) throw new Error(`nothing to plant in ${part}`);
    parts[part] = strToU8(after);
  };

/** The defects, each as it could slip into a file, with the rule that should speak. */
const DEFECTS: readonly (readonly [name: string, rule: string, plant: Plant])[] = [
  ['an element that is not closed', 'xml', instead(BODY, '</w:body>', '')],
  ['a bare ampersand', 'xml', instead(BODY, '>Les 1', '>A & B')],
  ['a control character', 'xml', instead(BODY, '>Les 1', '>\u0001')],
  ['the end of the plane', 'xml', instead(BODY, '>Les 1', '>\uFFFE')],
  ['an attribute twice', 'xml', instead(BODY, 'w:id="1"', 'w:id="1" w:id="1"')],
  ['an element that Word does not know', 'place', instead(BODY, '<w:p>', '<w:foo/><w:p>')],
  [
    'properties after the text',
    'place',
    instead(BODY, /<w:p><w:pPr>((?:(?!<w:p>).)*?)<\/w:pPr>(<w:r>.*?<\/w:r>)/, '<w:p>$2<w:pPr>$1</w:pPr>'),
  ],
  [
    'an alignment that is none',
    'value',
    instead(BODY, '<w:pStyle w:val="TableText"/>', '<w:pStyle w:val="TableText"/><w:jc w:val="middle"/>'),
  ],
  ['a size in letters', 'value', instead(STYLES, '<w:sz w:val="22"/>', '<w:sz w:val="abc"/>')],
  ['properties out of order', 'order', instead(STYLES, /<w:b\/>(.{0,80}?)(<w:color [^>]*>)/, '$1$2<w:b/>')],
  ['a page without a height', 'value', instead(BODY, 'w:h="16838"', 'w:h="A4"')],
  [
    'a cell without a paragraph',
    'cell-without-paragraph',
    instead(BODY, /<w:tc>(<w:tcPr>.*?<\/w:tcPr>)<w:p>.*?<\/w:p><\/w:tc>/, '<w:tc>$1</w:tc>'),
  ],
  [
    'a row without a cell',
    'row-without-cell',
    instead(BODY, /<w:tr>(<w:trPr>.*?<\/w:trPr>).*?<\/w:tr>/, '<w:tr>$1</w:tr>'),
  ],
  ['a row that is one cell short', 'row-grid', instead(BODY, /<\/w:trPr><w:tc>.*?<\/w:tc>/, '</w:trPr>')],
  [
    'a picture that is gone',
    'relation-to-nothing',
    (parts) => {
      delete parts['word/media/image1.png'];
    },
  ],
  ['a picture of no relation', 'relation-unknown', instead(BODY, /r:embed="[^"]+"/, 'r:embed="rId999"')],
  [
    'a link of no relation',
    'relation-unknown',
    instead(BODY, /<w:hyperlink([^>]*) r:id="[^"]+"/, '<w:hyperlink$1 r:id="rId998"'),
  ],
  [
    'styles that do not say what they are',
    'part-of-wrong-type',
    instead(TYPES, /<Override[^>]*styles\+xml[^>]*\/>/, ''),
  ],
  [
    'a type for a part that is not there',
    'type-without-part',
    instead(TYPES, '</Types>', '<Override PartName="/word/nope.xml" ContentType="application/xml"/></Types>'),
  ],
  ['pictures without a type', 'part-without-type', instead(TYPES, /<Default[^>]*Extension="png"\/>/, '')],
  ['two pictures with one id', 'picture-id-twice', instead(BODY, /(<w:drawing>.*?<\/w:drawing>)/, '$1</w:r><w:r>$1')],
  ['a picture with an id below nothing', 'picture-id', instead(BODY, /<wp:docPr id="1"/, '<wp:docPr id="-2"')],
  ['a picture of no size', 'picture-size', instead(BODY, /<wp:extent cx="\d+"/, '<wp:extent cx="NaN"')],
  [
    'a picture of size nought',
    'picture-size',
    instead(BODY, /<wp:extent cx="\d+" cy="\d+"/, '<wp:extent cx="0" cy="0"'),
  ],
  ['a style that is not there', 'style-undefined', instead(BODY, 'w:val="Heading1"', 'w:val="Kop1"')],
  ['a list that is not there', 'list-undefined', instead(STYLES, /<w:numId w:val="\d+"/, '<w:numId w:val="777"')],
  ['a bookmark twice', 'bookmark-twice', instead(BODY, 'w:name="kring_map"', 'w:name="kring_ties"')],
  ['a bookmark without its end', 'bookmark-open', instead(BODY, /<w:bookmarkEnd w:id="1"\/>/, '')],
  ['a bookmark with a space', 'bookmark-name', instead(BODY, 'w:name="kring_map"', 'w:name="kring map"')],
  ['a link to no bookmark', 'anchor', instead(BODY, 'w:anchor="kring_map"', 'w:anchor="weg"')],
  ['a page of no bookmark', 'field-target', instead(BODY, /PAGEREF _Toc\d+/, 'PAGEREF verdwenen')],
  [
    'a page that is not filled in',
    'field-empty',
    instead(BODY, /(PAGEREF _Toc\d+.*?separate"\/>)<w:t[^>]*>\d+<\/w:t>/, '$1'),
  ],
  ['a field without its end', 'field-open', instead(BODY, '<w:fldChar w:fldCharType="end"/>', '')],
  [
    'a footnote that is not there',
    'note',
    instead(BODY, /<w:footnoteReference w:id="\d+"\/>/, '<w:footnoteReference w:id="99"/>'),
  ],
  [
    'a comment that is not there',
    'note',
    instead(BODY, /<w:footnoteReference w:id="\d+"\/>/, '<w:commentReference w:id="42"/>'),
  ],
  [
    'contents without headings',
    'contents-empty',
    instead(
      BODY,
      /(<w:fldChar w:fldCharType="separate"\/><\/w:r>).*?(<w:p><w:r><w:fldChar w:fldCharType="end"\/>)/,
      '$1</w:p>$2',
    ),
  ],
  ['a picture without words', 'alt', instead(BODY, / descr="[^"]*"/, '')],
  ['a table without a header row', 'table-header', instead(BODY, '<w:tblHeader/>', '')],
  ['a heading that is skipped', 'heading-skip', instead(BODY, 'w:val="Heading2"', 'w:val="Heading3"')],
  ['a document in no language', 'language', instead(STYLES, /<w:lang [^>]*\/>/, '')],
  ['a document without a title', 'title', instead('docProps/core.xml', /<dc:title>.*?<\/dc:title>/, '')],
  [
    'text in light grey',
    'contrast',
    instead(
      BODY,
      /<w:r><w:t xml:space="preserve">Les 1/,
      '<w:r><w:rPr><w:color w:val="CCCCCC"/></w:rPr><w:t xml:space="preserve">Les 1',
    ),
  ],
  ['a link that runs a program', 'link-scheme', instead(LINKS, 'https://gids.example/buurt', 'javascript:alert(1)')],
  [
    'a picture from elsewhere, that tells who reads',
    'outside',
    instead(LINKS, /Target="media\/image1.png"/, 'Target="https://t.example/x.png" TargetMode="External"'),
  ],
  ['a line height without a rule', 'line-rule', instead(STYLES, / w:lineRule="auto"/, '')],
  [
    'two papers in one body',
    'paper',
    instead(BODY, /(<w:sectPr>(?:(?!<w:sectPr>).)*<\/w:sectPr>)<\/w:body>/, '$1$1</w:body>'),
  ],
];

let good: Uint8Array;
beforeAll(async () => {
  const outline = everyBlock();
  const rasterise = createRasterise('resources/fonts');
  good = await writeWord(
    outline,
    await Promise.all(picturesOf(outline).map(({ svg }) => rasterise(svg, PICTURE_PIXELS))),
  );
});

describe('the rules for Word files', () => {
  it('find nothing in a report that holds everything, not even a blemish', () => expect(lintDocx(good)).toEqual([]));

  it.each(DEFECTS)('find %s', (_, rule, plant) => {
    const parts = unzipSync(good);
    plant(parts);
    const errors = lintDocx(zipSync(parts)).filter(({ weight }) => weight === 'error');
    expect(errors.map((each) => each.rule)).toContain(rule);
  });

  it('find a file that was cut short', () =>
    expect(lintDocx(good.subarray(0, Math.floor(good.length * 0.7))).map(({ rule }) => rule)).toContain('zip'));

  it('find a part that is there twice', () =>
    expect(lintDocx(entryTwice(good, BODY)).map(({ rule }) => rule)).toContain('zip-twice'));
});
