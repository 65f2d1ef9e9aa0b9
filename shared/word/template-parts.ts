import { LOCALES } from './locales';
import type { Frame, Template } from './template';
import { mergedStyles, withStyleNames } from './template-styles';

// Lays the looks of an organisation over a Word file of ours, part by part.

/** The parts of a Word file: text where it is XML, bytes where it is a picture. */
export type PackageParts = {
  readonly xml: Readonly<Record<string, string>>;
  readonly images: Readonly<Record<string, Uint8Array>>;
};

/** Their lists come after ours, so that no two have the same number. */
const SHIFT = 1000;
/** Pictures above and below pages count on from here. */
const PICTURES_FROM = 5000;

const shifted = (xml: string, pattern: RegExp): string =>
  xml.replace(pattern, (_, before: string, id: string) => `${before}${id === '0' ? id : Number(id) + SHIFT}"`);

const LIST_OF_STYLE = /(<w:numId w:val=")(\d+)"/g;
const shiftLists = (xml: string): string => shifted(xml, LIST_OF_STYLE);

// Attributes of newer Words, whose names are declared at the top of their file and not of ours.
const withoutNewer = (xml: string): string => xml.replace(/ w1[0-9][a-z]*:\w+="[^"]*"/g, '');

/** Our lists, and theirs behind them. */
function mergedNumbering(own: string, theirs: string | undefined): string {
  if (!theirs) return own;
  const take = (tag: string): readonly string[] =>
    [...theirs.matchAll(new RegExp(`<w:${tag} [\\s\\S]*?</w:${tag}>`, 'g'))].map(([found]) =>
      withoutNewer(found).replace(/<w:lvlPicBulletId [^>]*\/>/g, ''),
    );
  const lists = take('abstractNum').map((xml) => shifted(xml, /(w:abstractNumId=")(\d+)"/g));
  const uses = take('num').map((xml) =>
    shifted(shifted(xml, /(w:numId=")(\d+)"/g), /(<w:abstractNumId w:val=")(\d+)"/g),
  );
  const firstUse = own.indexOf('<w:num ');
  const at = firstUse < 0 ? own.indexOf('</w:numbering>') : firstUse;
  return `${own.slice(0, at)}${lists.join('')}${own.slice(at)}`.replace(
    '</w:numbering>',
    `${uses.join('')}</w:numbering>`,
  );
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORDPROCESSING = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

type Named = Frame & { readonly name: string; readonly id: string };

const namedFrames = ({ frames }: Template): readonly Named[] =>
  frames.map((frame, index) => ({ ...frame, name: `house${index + 1}.xml`, id: `house${index + 1}` }));

const endingOf = (target: string): string => target.split('.').pop()?.toLowerCase() ?? 'png';
const imageName = (frame: Named, index: number, target: string): string =>
  `${frame.id}-${index + 1}.${endingOf(target)}`;

const numberedPictures = (xml: string, from: number): string => {
  let next = from;
  return xml.replace(/(<wp:docPr [^>]*?\bid=")\d+"/g, (_, before: string) => {
    next += 1;
    return `${before}${next}"`;
  });
};

/** A picture above or below the pages is the mark of the organisation; a screen reader hears it as that. */
const withAlt = (xml: string, alt: string): string =>
  xml.replace(/<wp:docPr (?![^>]*\bdescr="[^"]+")([^>]*?)(?: descr="")?(\/?)>/g, `<wp:docPr $1 descr="${alt}"$2>`);

function framePartsOf(frame: Named, index: number): PackageParts {
  const links = frame.relations.map(({ id, type, target, image }, at) => {
    const to = image ? `media/${imageName(frame, at, target)}` : target;
    const mode = image ? '' : ' TargetMode="External"';
    return `<Relationship Id="${id}" Type="${type}" Target="${to}"${mode}/>`;
  });
  const xml = withAlt(numberedPictures(frame.xml, PICTURES_FROM + index * 100), 'Logo');
  return {
    xml: {
      [`word/${frame.name}`]: shiftLists(xml),
      ...(links.length > 0 && {
        [`word/_rels/${frame.name}.rels`]: `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${RELATIONS}">${links.join('')}</Relationships>`,
      }),
    },
    images: Object.fromEntries(
      frame.relations.flatMap(({ image, target }, at) =>
        image ? [[`word/media/${imageName(frame, at, target)}`, image] as const] : [],
      ),
    ),
  };
}

const MIME: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
};

function withTypes(types: string, frames: readonly Named[]): string {
  const overrides = frames.map(
    ({ name, kind }) => `<Override PartName="/word/${name}" ContentType="${WORDPROCESSING}.${kind}+xml"/>`,
  );
  const endings = new Set(
    frames.flatMap(({ relations }) => relations.flatMap(({ image, target }) => (image ? endingOf(target) : []))),
  );
  const defaults = [...endings]
    .filter((ending) => !types.includes(`Extension="${ending}"`))
    .map((ending) => `<Default Extension="${ending}" ContentType="${MIME[ending]}"/>`);
  return types.replace(/(<Types[^>]*>)/, `$1${defaults.join('')}`).replace('</Types>', `${overrides.join('')}</Types>`);
}

const withLinks = (links: string, frames: readonly Named[]): string =>
  links.replace(
    '</Relationships>',
    `${frames.map(({ id, kind, name }) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${name}"/>`).join('')}</Relationships>`,
  );

/** Sections that stand get their headers and footers; the card keeps its own foot, and a cover keeps none. */
function withFrames(document: string, frames: readonly Named[]): string {
  const kinds = (['header', 'footer'] as const).filter((kind) => frames.some((frame) => frame.kind === kind));
  return document.replace(/<w:sectPr>[\s\S]*?<\/w:sectPr>/g, (paper) => {
    const isCover = !/<w:(?:header|footer)Reference /.test(paper);
    if (isCover || /w:orient="landscape"/.test(paper)) return paper;
    const own = kinds.reduce((xml, kind) => xml.replace(new RegExp(`<w:${kind}Reference [^>]*/>`, 'g'), ''), paper);
    const asked = kinds.flatMap((kind) => frames.filter((frame) => frame.kind === kind).slice(0, 1));
    const references = asked.map(({ kind, id }) => `<w:${kind}Reference w:type="default" r:id="${id}"/>`);
    return own.replace('<w:sectPr>', `<w:sectPr>${references.join('')}`);
  });
}

const TEXTS = /^word\/(?:document|footnotes|endnotes|numbering|header\d+|footer\d+)\.xml$/;

/** The parts of a report with the looks of an organisation: its styles, lists, theme, headers and footers. */
export function withTemplate(parts: PackageParts, template: Template, language: keyof typeof LOCALES): PackageParts {
  const { xml: own } = parts;
  const styles = mergedStyles(own['word/styles.xml'] ?? '', template.styles, {
    locale: LOCALES[language],
    shift: shiftLists,
  });
  const renamed = Object.fromEntries(
    Object.entries(own).map(([name, xml]) => [name, TEXTS.test(name) ? withStyleNames(xml, styles.renamed) : xml]),
  );
  const frames = namedFrames(template);
  const added = frames.map(framePartsOf);
  return {
    xml: {
      ...renamed,
      ...Object.assign({}, ...added.map(({ xml }) => xml)),
      'word/styles.xml': styles.xml,
      'word/numbering.xml': mergedNumbering(renamed['word/numbering.xml'] ?? '', template.numbering),
      ...(template.theme && { 'word/theme/theme1.xml': template.theme }),
      'word/document.xml': withFrames(renamed['word/document.xml'] ?? '', frames),
      'word/_rels/document.xml.rels': withLinks(own['word/_rels/document.xml.rels'] ?? '', frames),
      '[Content_Types].xml': withTypes(own['[Content_Types].xml'] ?? '', frames),
    },
    images: { ...parts.images, ...Object.assign({}, ...added.map(({ images }) => images)) },
  };
}
