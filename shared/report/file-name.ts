import type { Outline } from './outline';

// What no file system takes in a name.
const NOT_IN_A_NAME = /[/\\:*?"<>|\p{Cc}\p{Surrogate}\uFFFE\uFFFF]+/gu;
const LONGEST_NAME = 120;

/** A name for the file of a report, ending in .docx, that every file system takes. */
export function reportFileName(outline: Pick<Outline, 'title' | 'date'>, extension = 'docx'): string {
  const name = outline.title
    .slice(0, LONGEST_NAME)
    .replace(NOT_IN_A_NAME, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+/, '');
  return `${name.trim() || 'Kring'} ${outline.date}.${extension}`;
}
