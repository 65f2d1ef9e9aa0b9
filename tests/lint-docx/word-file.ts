import { strFromU8, unzipSync } from 'fflate';
import { type Element, readElement } from './element';

/** Something that a reader of the file would run into. A warning is a blemish, an error a fault. */
export type Finding = { readonly rule: string; readonly weight: 'error' | 'warning'; readonly message: string };

export const error = (rule: string, message: string): Finding => ({ rule, weight: 'error', message });
export const warning = (rule: string, message: string): Finding => ({ rule, weight: 'warning', message });

export type Relation = { readonly target: string; readonly isExternal: boolean; readonly type: string };

/** A Word file as the rules read it. */
export type WordFile = {
  readonly names: readonly string[];
  readonly parts: ReadonlyMap<string, Element>;
  /** By the part they belong to, by their id. */
  readonly relations: ReadonlyMap<string, ReadonlyMap<string, Relation>>;
  /** The language that the document should be in. */
  readonly language: string;
};

export type Rule = (file: WordFile) => readonly Finding[];

/** The parts in which people read: the text itself, and what stands above and below it. */
export const TEXT_PART = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/;

/** Those parts of a file, with their names. */
export const textParts = ({ parts }: WordFile): readonly (readonly [string, Element])[] =>
  [...parts].filter(([name]) => TEXT_PART.test(name));

export const DOCUMENT = 'word/document.xml';

function relationsIn(element: Element): ReadonlyMap<string, Relation> {
  return new Map(
    element.children.map(({ attributes }) => [
      attributes.Id ?? '',
      {
        target: attributes.Target ?? '',
        isExternal: attributes.TargetMode === 'External',
        type: (attributes.Type ?? '').split('/').pop() ?? '',
      },
    ]),
  );
}

const ownerOf = (name: string): string => name.replace(/_rels\/([^/]*)\.rels$/, '$1');

/** Opens a Word file: its parts, and what was wrong already before a rule could look. */
export function openWordFile(bytes: Uint8Array, language: string): { file: WordFile; findings: readonly Finding[] } {
  const names: string[] = [];
  const findings: Finding[] = [];
  const parts = new Map<string, Element>();
  let entries: Record<string, Uint8Array> = {};
  try {
    entries = unzipSync(bytes, { filter: ({ name }) => names.push(name) > 0 });
  } catch (cause) {
    findings.push(error('zip', String(cause)));
  }
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  findings.push(...twice.map((name) => error('zip-twice', name)));
  for (const [name, content] of Object.entries(entries)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const element = readElement(strFromU8(content));
    if (typeof element === 'string') findings.push(error('xml', `${name}: ${element}`));
    else parts.set(name, element);
  }
  if (!parts.has(DOCUMENT)) findings.push(error('no-document', 'there is no document'));
  const relations = new Map(
    [...parts]
      .filter(([name]) => name.endsWith('.rels'))
      .map(([name, element]) => [ownerOf(name), relationsIn(element)] as const),
  );
  return { file: { names, parts, relations, language }, findings };
}
