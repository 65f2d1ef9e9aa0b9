import { strFromU8, strToU8, zipSync } from 'fflate';
import { SHEETS, type Sheet } from './paper';

// A document or template of an organisation, of which only its looks are taken over: styles, lists, colours, and what
// stands above and below its pages. What is written in it is not read.

/** The files of a Word file, unpacked. */
export type Entries = Readonly<Record<string, Uint8Array>>;

/** Something above or below the pages, with what it shows. */
export type Frame = {
  readonly kind: 'header' | 'footer';
  readonly part: string;
  readonly xml: string;
  readonly relations: readonly FrameRelation[];
};

type FrameRelation = {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly image?: Uint8Array;
};

/** The looks of an organisation. */
export type Template = {
  readonly styles: string;
  readonly numbering: string | undefined;
  readonly theme: string | undefined;
  readonly frames: readonly Frame[];
  readonly sheet: Sheet;
};

/** Why a file gives no looks: it is no Word file, or one that could do harm. */
export class NoTemplate extends Error {
  constructor(readonly why: 'no_word' | 'no_styles' | 'unsafe') {
    super(`no template: ${why}`);
  }
}

const DOCUMENT = 'word/document.xml';
const LINKS = 'word/_rels/document.xml.rels';

const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

function textOf(entries: Entries, name: string): string | undefined {
  const bytes = entries[name];
  if (!bytes) return undefined;
  const xml = strFromU8(bytes);
  // No part of Word has its own entities; whoever puts them in wants to blow the reader up.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new NoTemplate('unsafe');
  return xml;
}

type Relation = { readonly id: string; readonly type: string; readonly target: string; readonly isExternal: boolean };

const relationsIn = (xml: string | undefined): readonly Relation[] =>
  [...(xml ?? '').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => ({
    id: attribute(tag, 'Id'),
    type: attribute(tag, 'Type'),
    target: attribute(tag, 'Target'),
    isExternal: attribute(tag, 'TargetMode') === 'External',
  }));

const partAt = (target: string): string => (target.startsWith('/') ? target.slice(1) : `word/${target}`);

const IMAGE = /\.(?:png|jpe?g|gif)$/i;

/** What a header or footer leads to: pictures in the file and web addresses. Null when it leads to anything else. */
function frameRelations(entries: Entries, part: string): readonly FrameRelation[] | null {
  const name = part.replace('word/', '');
  const found = relationsIn(textOf(entries, `word/_rels/${name}.rels`));
  const kept = found.flatMap(({ id, type, target, isExternal }): readonly FrameRelation[] => {
    if (isExternal)
      return /\/hyperlink$/.test(type) && /^(?:https?|mailto):/i.test(target) ? [{ id, type, target }] : [];
    const image = IMAGE.test(target) ? entries[partAt(target)] : undefined;
    return image ? [{ id, type, target, image }] : [];
  });
  return kept.length === found.length ? kept : null;
}

/** What stands above and below the pages; what leads outside the file, or to more than pictures, stays behind. */
function framesIn(entries: Entries, paper: string): readonly Frame[] {
  const links = relationsIn(textOf(entries, LINKS));
  return [...paper.matchAll(/<w:(header|footer)Reference [^>]*>/g)].flatMap(([tag, kind]): readonly Frame[] => {
    if (attribute(tag, 'w:type') !== 'default') return [];
    const target = links.find(({ id }) => id === attribute(tag, 'r:id'))?.target;
    const part = target && partAt(target);
    const xml = part && textOf(entries, part);
    const relations = part && frameRelations(entries, part);
    // A text box or an old drawing may lead anywhere by names that are not looked at here.
    if (!xml || !relations || /<w:object|<o:OLEObject/.test(xml)) return [];
    return [{ kind: kind as Frame['kind'], part, xml, relations }];
  });
}

const TALLEST = 20000;

/** The paper of the last section, when it is A4 or something like it that stands. */
function sheetOf(paper: string): Sheet {
  const size = /<w:pgSz [^>]*>/.exec(paper)?.[0] ?? '';
  const margins = /<w:pgMar [^>]*>/.exec(paper)?.[0] ?? '';
  const [width, height] = [Number(attribute(size, 'w:w')), Number(attribute(size, 'w:h'))];
  const margin = (side: string): number => Math.abs(Number(attribute(margins, `w:${side}`)));
  const [top, right, bottom, left] = ['top', 'right', 'bottom', 'left'].map(margin) as [number, number, number, number];
  const isPaper = width > 8000 && height > width && height < TALLEST;
  const hasRoom =
    [top, right, bottom, left].every(Number.isFinite) && width - left - right > 5000 && height - top - bottom > 6000;
  return isPaper && hasRoom ? { width, height, margins: { top, right, bottom, left } } : SHEETS.a4_portrait;
}

/** Takes the looks out of the unpacked files of a .docx or .dotx. Throws `NoTemplate` when there are none to take. */
export function readTemplate(entries: Entries): Template {
  const document = textOf(entries, DOCUMENT);
  if (document === undefined || !entries['[Content_Types].xml']) throw new NoTemplate('no_word');
  const styles = textOf(entries, 'word/styles.xml');
  if (styles === undefined || !/<w:style [^>]*w:type="paragraph"/.test(styles)) throw new NoTemplate('no_styles');
  const paper = [...document.matchAll(/<w:sectPr[\s>][\s\S]*?<\/w:sectPr>/g)].at(-1)?.[0] ?? '';
  return {
    styles,
    numbering: textOf(entries, 'word/numbering.xml'),
    theme: textOf(entries, 'word/theme/theme1.xml'),
    frames: framesIn(entries, paper),
    sheet: sheetOf(paper),
  };
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const PARTS = ['word/styles.xml', 'word/numbering.xml', 'word/theme/theme1.xml'] as const;

/** A small Word file with only the looks: nothing of what was written in it, and nothing of who wrote it. */
export function packTemplate(entries: Entries): Uint8Array<ArrayBuffer> {
  const { frames } = readTemplate(entries);
  const document = textOf(entries, DOCUMENT) ?? '';
  const paper = [...document.matchAll(/<w:sectPr[\s>][\s\S]*?<\/w:sectPr>/g)].at(-1)?.[0] ?? '';
  const links = relationsIn(textOf(entries, LINKS)).filter(({ target }) =>
    frames.some(({ part }) => part === partAt(target)),
  );
  const tags = links.map(({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  const own: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types/>'),
    [DOCUMENT]: strToU8(`<w:document ${W} ${R}><w:body>${paper}</w:body></w:document>`),
    [LINKS]: strToU8(`<Relationships>${tags.join('')}</Relationships>`),
  };
  const kept = [
    ...PARTS,
    ...frames.flatMap(({ part, relations }) => [
      part,
      part.replace('word/', 'word/_rels/').concat('.rels'),
      ...relations.filter(({ image }) => image).map(({ target }) => partAt(target)),
    ]),
  ];
  for (const name of kept) if (entries[name]) own[name] = entries[name];
  return zipSync(own, { level: 9, mtime: new Date(1980, 0, 1) }) as Uint8Array<ArrayBuffer>;
}
