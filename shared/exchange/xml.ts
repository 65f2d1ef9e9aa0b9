import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { say } from '../model/message';
import { unreadable } from './sheet';

/** One element of an XML file. `text` is what stands directly in it. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

const DEEPEST = 40;
const MOST_ELEMENTS = 1_000_000;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

// Only the five names that XML itself knows, and numbers: a file that makes names of its own is refused.
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|(\w+));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

function refuseUnsafe(text: string): void {
  const declared = /<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST)/i.exec(text);
  if (declared) throw unreadable(say('exchange.problem.doctype', { line: lineOf(text, declared.index) }));
  const elements = text.split('<').length;
  if (elements > MOST_ELEMENTS * 2) throw unreadable(say('exchange.problem.tooManyElements', { most: MOST_ELEMENTS }));
}

type Parsed = Readonly<Record<string, unknown>>;
const TEXT = '#text';
const CDATA = '#cdata';
const ATTRIBUTES = ':@';

const textIn = (parts: readonly Parsed[]): string =>
  parts
    .map((part) => {
      if (part[TEXT] !== undefined) return decoded(String(part[TEXT]));
      const [inside] = (part[CDATA] ?? []) as readonly Parsed[];
      return inside ? String(inside[TEXT] ?? '') : '';
    })
    .join('');

function elementOf(part: Parsed): XmlElement | null {
  const name = Object.keys(part).find((key) => key !== ATTRIBUTES);
  if (name === undefined || name === TEXT || name === CDATA || name.startsWith('?')) return null;
  const parts = part[name] as readonly Parsed[];
  const attributes = Object.entries((part[ATTRIBUTES] ?? {}) as Parsed).map(
    ([key, value]) => [key, decoded(String(value))] as const,
  );
  return { name, attributes: Object.fromEntries(attributes), children: elementsOf(parts), text: textIn(parts) };
}

const elementsOf = (parts: readonly Parsed[]): readonly XmlElement[] =>
  parts.flatMap((part) => {
    const element = elementOf(part);
    return element ? [element] : [];
  });

/**
 * Reads XML from a stranger: the outermost element, with prefixes taken off its names. Declarations of its own, such
 * as entities, are refused, and so is what is not whole; a refusal names the line.
 */
export function readXml(text: string): XmlElement {
  refuseUnsafe(text);
  const valid = XMLValidator.validate(text, { allowBooleanAttributes: false });
  if (valid !== true)
    throw unreadable(say('exchange.problem.brokenXml', { line: valid.err.line, column: valid.err.col }));
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: false,
    cdataPropName: CDATA,
    textNodeName: TEXT,
    maxNestedTags: DEEPEST,
  });
  let roots: readonly XmlElement[];
  try {
    roots = elementsOf(parser.parse(text) as readonly Parsed[]);
  } catch {
    throw unreadable(say('exchange.problem.brokenXml', { line: 1, column: 1 }));
  }
  const [root] = roots;
  if (!root) throw unreadable(say('exchange.problem.emptyXml'));
  return root;
}

/** The children with this name. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];
