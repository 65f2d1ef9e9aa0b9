import { extname } from 'node:path';
import { writeHtml } from '../../shared/plain/html';
import { writeMarkdown } from '../../shared/plain/markdown';
import { type Outline, picturesOf } from '../../shared/report/outline';
import { writeWord } from '../../shared/word/write-word';
import { pngsOf } from './pictures';

/** What a report can be written as, in the order in which they are offered. */
export const FORMATS = ['docx', 'md', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** The form that the name of a file asks for; Word when it asks for nothing. */
export const formatOf = (file: string): Format =>
  FORMATS.find((format) => extname(file).toLowerCase() === `.${format}`) ?? 'docx';

/** The bytes of a report in one form. */
export async function inFormat(format: Format, report: Outline): Promise<Uint8Array> {
  if (format === 'md') return new TextEncoder().encode(writeMarkdown(report));
  if (format === 'html') return new TextEncoder().encode(writeHtml(report));
  return writeWord(report, await pngsOf(picturesOf(report)));
}
