import { Document, type IPropertiesOptions, Packer } from 'docx';
import type { Outline } from '../report/outline';
import { cleanLine } from './clean';
import { type House, type Image, OWN_HOUSE } from './house';
import { quickWithLongWords } from './long-words';
import { repack } from './package-file';
import { roughPages } from './page-count';
import { wordSections } from './sections';
import { stylesOf } from './styles';
import { startWriting } from './writing';

/** What making a report is busy with. */
export type WordStep = 'writing' | 'pages' | 'packing';

export type WordExtras = {
  readonly house?: House;
  /** Photos by their hash, no larger than paper needs. */
  readonly photos?: ReadonlyMap<string, Image>;
  /** Without them the table of contents leads to its headings but has no page numbers. */
  readonly pageNumbers?: boolean;
  readonly hear?: (step: WordStep) => void;
};

/** Longer than this a table of contents has no page numbers: laying out takes a third of a second a page. */
const MOST_PAGES = 100;

const propertiesOf = ({ title, properties }: Outline) => ({
  title: cleanLine(title) || 'Kring',
  creator: cleanLine(properties?.author ?? '') || 'Kring',
  lastModifiedBy: 'Kring',
  revision: 1,
  ...(properties && { subject: cleanLine(properties.subject), description: cleanLine(properties.audience) }),
});

const hasContents = ({ blocks }: Outline): boolean => blocks.some(({ kind }) => kind === 'contents');

async function numbering(isWanted: boolean): Promise<Pick<IPropertiesOptions, 'pageNumbers'>> {
  if (!isWanted) return {};
  // Knows the width of every letter of the usual typefaces: only loaded for a report that needs its pages counted.
  const { estimatePageNumbersWith } = await import('docx/layout');
  return { pageNumbers: quickWithLongWords(estimatePageNumbersWith({ guess: true })) };
}

/** The report as a document of docx, before it is packed. */
export function documentOf(
  outline: Outline,
  pngs: readonly (Uint8Array | undefined)[],
  { house = OWN_HOUSE, photos = new Map(), pageNumbers = true }: WordExtras,
  counted: Pick<IPropertiesOptions, 'pageNumbers'> = {},
): Document {
  const writing = startWriting(outline, house, { pngs, photos });
  return new Document({
    ...stylesOf(outline, house),
    ...propertiesOf(outline),
    ...counted,
    sections: wordSections(writing, pageNumbers),
  });
}

/**
 * Writes a report as a Word file: real styles, lists, tables and links, in the language of the report. `pngs` are its
 * pictures as PNG, in the order of `picturesOf`; a picture that is not there is replaced by its words. The same
 * report always gives the same bytes.
 */
export async function writeWord(
  outline: Outline,
  pngs: readonly (Uint8Array | undefined)[] = [],
  extras: WordExtras = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const hear = extras.hear ?? (() => undefined);
  hear('writing');
  const withNumbers = extras.pageNumbers !== false && hasContents(outline) && roughPages(outline) <= MOST_PAGES;
  const counted = await numbering(withNumbers);
  if (withNumbers) hear('pages');
  const document = documentOf(outline, pngs, { ...extras, pageNumbers: withNumbers }, counted);
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  hear('packing');
  return repack(bytes, outline, extras.house?.template);
}
