import { all, type Element, value } from './element';
import { DOCUMENT, error, type Finding, type Rule, textParts, warning } from './word-file';

// The rules of pictures: in words, in the line of the text, and with a size.

const LONGEST_ALT = 400;

function altFindings(picture: Element): readonly Finding[] {
  const id = value(picture, 'id');
  const alt = value(picture, 'descr').trim();
  const isDecoration = all(picture, 'adec:decorative').length > 0;
  return [
    ...(alt === '' && !isDecoration ? [error('alt', `picture ${id} has no words`)] : []),
    ...(alt.length > LONGEST_ALT ? [warning('alt-long', `picture ${id}: ${alt.length}`)] : []),
    ...(/\.(?:png|jpe?g|svg)$/i.test(alt) ? [error('alt-file', `picture ${id}: ${alt}`)] : []),
    ...(/^[1-9]\d{0,8}$/.test(id) ? [] : [error('picture-id', id)]),
  ];
}

const picturesIn = (file: Parameters<Rule>[0]): readonly Element[] =>
  textParts(file).flatMap(([, part]) => all(part, 'wp:docPr'));

const alts: Rule = (file) => picturesIn(file).flatMap(altFindings);

const idTwice: Rule = (file) => {
  const ids = picturesIn(file).map((picture) => value(picture, 'id'));
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => error('picture-id-twice', id));
};

const inLine: Rule = ({ parts }) =>
  all(parts.get(DOCUMENT), 'wp:anchor').map(() => warning('floating', 'a picture that text flows around'));

const sizes: Rule = (file) =>
  textParts(file)
    .flatMap(([, part]) => all(part, 'wp:extent'))
    .filter((extent) => !(Number(value(extent, 'cx')) > 0 && Number(value(extent, 'cy')) > 0))
    .map((extent) => error('picture-size', `${value(extent, 'cx')} x ${value(extent, 'cy')}`));

export const PICTURE_RULES: readonly Rule[] = [alts, idTwice, inLine, sizes];
