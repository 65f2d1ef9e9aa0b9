import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Outline } from '../report/outline';
import { LOCALES } from './locales';
import type { Entries, Template } from './template';
import { type PackageParts, withTemplate } from './template-parts';

// docx takes the date from the clock and the ids of links from dice, counts bookmarks on from the file before, and
// leaves the language out of the properties. The same report should give the same bytes, so those are set here.

const CORE = 'docProps/core.xml';
const DOCUMENT = 'word/document.xml';
// Word looks at the first entry to know what kind of file it is.
const FIRST = '[Content_Types].xml';

const withDateAndLanguage = (xml: string, { date, language }: Outline): string =>
  xml
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${date}T12:00:00Z`)
    .replace('</cp:coreProperties>', `<dc:language>${LOCALES[language]}</dc:language></cp:coreProperties>`);

type Parts = Record<string, string>;

/** Gives the links of each part ids in their own order: kring1, kring2, ... */
function withSteadyIds(parts: Parts): Parts {
  const after: Parts = { ...parts };
  for (const [name, rels] of Object.entries(parts)) {
    const [, folder, file] = /^(.*)_rels\/([^/]+)\.rels$/.exec(name) ?? [];
    const links = [...rels.matchAll(/<Relationship [^>]*Id="([^"]+)"[^>]*TargetMode="External"[^>]*>/g)];
    if (file === undefined || links.length === 0) continue;
    const ids = new Map(links.map(([, id = ''], index) => [id, `kring${index + 1}`]));
    const renamed = (xml: string, attribute: string): string =>
      xml.replace(new RegExp(`( ${attribute}=")([^"]+)"`, 'g'), (_, before, id) => `${before}${ids.get(id) ?? id}"`);
    after[name] = renamed(rels, 'Id');
    const part = `${folder}${file}`;
    after[part] = renamed(parts[part] ?? '', 'r:id');
  }
  return after;
}

/** Gives the headings that contents lead to names in their own order, from 1. */
function withSteadyHeadings(xml: string): string {
  const names = new Map<string, string>();
  return xml.replace(/\b_Toc\d+\b/g, (name) => {
    const known = names.get(name) ?? `_Toc${names.size + 1}`;
    names.set(name, known);
    return known;
  });
}

/** Counts the bookmarks of a part from 1: docx counts on for as long as the program runs. */
function withSteadyBookmarks(xml: string): string {
  const starts = [...xml.matchAll(/<w:bookmarkStart [^>]*w:id="([^"]+)"/g)];
  const ids = new Map(starts.map(([, id = ''], index) => [id, String(index + 1)]));
  return xml.replace(
    /(<w:bookmark(?:Start|End) [^>]*w:id=")([^"]+)"/g,
    (_, before, id) => `${before}${ids.get(id) ?? id}"`,
  );
}

const isXml = (name: string): boolean => /\.(?:xml|rels)$/.test(name);

/** The parts of a file that docx made, with what it leaves to chance set. */
function steadyParts(entries: Entries, outline: Outline): PackageParts {
  const names = Object.keys(entries);
  const xml = Object.fromEntries(
    names.filter(isXml).map((name) => [name, strFromU8(entries[name] ?? new Uint8Array())]),
  );
  const images = Object.fromEntries(
    names.filter((name) => !isXml(name)).map((name) => [name, entries[name] ?? new Uint8Array()]),
  );
  return {
    xml: withSteadyIds({
      ...xml,
      [DOCUMENT]: withSteadyHeadings(withSteadyBookmarks(xml[DOCUMENT] ?? '')),
      [CORE]: withDateAndLanguage(xml[CORE] ?? '', outline),
    }),
    images,
  };
}

/**
 * Packs a file that docx made once more, with the looks of an organisation when there is a template, so that the same
 * report always gives the same bytes.
 */
export function repack(bytes: Uint8Array, outline: Outline, template?: Template): Uint8Array<ArrayBuffer> {
  const own = steadyParts(unzipSync(bytes), outline);
  const { xml, images } = template ? withTemplate(own, template, outline.language) : own;
  const names = [...Object.keys(xml), ...Object.keys(images)];
  // A zip keeps local time without a zone: one fixed moment makes the same bytes on every machine.
  const mtime = new Date(1980, 0, 1);
  const files = names
    .toSorted((a, b) => Number(b === FIRST) - Number(a === FIRST) || (a < b ? -1 : 1))
    .map((name) => {
      const part = xml[name];
      // Pictures are packed already.
      return [
        name,
        part === undefined ? [images[name], { level: 0, mtime }] : [strToU8(part), { level: 6, mtime }],
      ] as const;
    });
  return zipSync(Object.fromEntries(files) as Parameters<typeof zipSync>[0]);
}
