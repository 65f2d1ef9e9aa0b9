import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** One element of a part, as a rule reads it. Names carry the prefix that Word always gives them: `w:p`. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text that stands directly in it. */
  readonly text: string;
  readonly parent: Element | undefined;
};

type Raw = { readonly ':@'?: Record<string, string>; readonly [name: string]: unknown };

const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
});

// XML takes neither, whatever a parser says; Word refuses the whole file for one of them.
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Surrogate}]|[\uFFFE\uFFFF]/u;

function elementsFrom(nodes: readonly Raw[], parent: Element | undefined): readonly Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    if (name === undefined || name.startsWith('?')) return [];
    const inner = node[name] as readonly Raw[];
    const children: Element[] = [];
    const text = inner.map((each) => ('#text' in each ? String(each['#text']) : '')).join('');
    const element: Element = { name, attributes: node[':@'] ?? {}, children, text, parent };
    children.push(...elementsFrom(inner, element));
    return [element];
  });
}

/** Reads a part, or says why it is no XML. */
export function readElement(xml: string): Element | string {
  const forbidden = FORBIDDEN.exec(xml);
  if (forbidden) return `a character that XML forbids: U+${forbidden[0].codePointAt(0)?.toString(16).padStart(4, '0')}`;
  const valid = XMLValidator.validate(xml);
  if (valid !== true) return valid.err.msg;
  const [root] = elementsFrom(PARSER.parse(xml) as readonly Raw[], undefined);
  return root ?? 'no element';
}

/** The element and everything in it, in order. */
export const within = (element: Element | undefined): readonly Element[] =>
  element ? [element, ...element.children.flatMap(within)] : [];

/** Everything in an element of one name, in order. */
export const all = (element: Element | undefined, name: string): readonly Element[] =>
  within(element).filter((each) => each.name === name);

/** The first child of one name. */
export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((each) => each.name === name);

/** The value that Word keeps in an attribute of its own. */
export const value = (element: Element | undefined, name = 'w:val'): string => element?.attributes[name] ?? '';

/** What a reader sees of it. */
export const textIn = (element: Element): string =>
  all(element, 'w:t')
    .map(({ text }) => text)
    .join('');

/** Whether it stands somewhere in an element that is so. */
export const isIn = ({ parent }: Element, test: (element: Element) => boolean): boolean =>
  parent !== undefined && (test(parent) || isIn(parent, test));
