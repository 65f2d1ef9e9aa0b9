import { Bookmark, Paragraph, type ParagraphChild, SimpleField, TextRun } from 'docx';
import type { Caption } from '../report/outline';
import type { Target } from './bookmarks';
import { cleanLine } from './clean';
import { wordRuns } from './runs';
import { STYLE } from './style-names';
import type { Writing } from './writing';

// The name of a count stands in the code of a field: one word of letters.
const countOf = (label: string): string => label.replace(/[^\p{L}]/gu, '') || 'Kring';

/** "Tabel 2. Alle lijnen": Word counts the number itself, and references point at "Tabel 2". It stands with what it is above or below. */
export function wordCaption(
  { label, number, runs }: Caption,
  place: Target | undefined,
  writing: Writing,
  side: 'above' | 'below',
): Paragraph {
  const numbered: ParagraphChild[] = [
    new TextRun(`${cleanLine(label)} `),
    new SimpleField(`SEQ ${countOf(label)} \\* ARABIC`, String(number)),
  ];
  const marked = place ? [new Bookmark({ id: place.name, children: numbered })] : numbered;
  return new Paragraph({
    style: side === 'above' ? STYLE.captionAbove : STYLE.caption,
    children: [...marked, new TextRun('. '), ...wordRuns(runs, writing)],
  });
}
