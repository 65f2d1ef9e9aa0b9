import { Paragraph } from 'docx';
import type { Cover } from '../report/outline';
import { fitted, imageRun } from './picture';
import { filledRuns, wordRuns } from './runs';
import { STYLE } from './style-names';
import type { Writing } from './writing';

const LOGO = { width: 300, height: 90 };

/** The mark of the organisation, above what follows; nothing when it has none. */
export function logoParagraphs(writing: Writing): readonly Paragraph[] {
  const { logo } = writing.house;
  if (!logo) return [];
  const image = imageRun(logo.image, fitted(logo.image, LOGO, logo.image.width), logo.alt, writing);
  return [new Paragraph({ style: STYLE.logo, children: [image] })];
}

/** The first page: its title well below the top, then whose it is and when, and at the foot for whom. */
export const wordCover = ({ title, lines, facts }: Cover, writing: Writing): readonly Paragraph[] => [
  ...logoParagraphs(writing),
  new Paragraph({ style: STYLE.coverTitle, children: filledRuns(title, writing) }),
  ...lines.map((runs) => new Paragraph({ style: 'Subtitle', children: filledRuns(runs, writing) })),
  ...facts.map(
    ({ label, runs }, index) =>
      new Paragraph({
        style: index === 0 ? STYLE.coverFacts : STYLE.coverFact,
        children: [...wordRuns([{ text: `${label}: `, bold: true }], writing), ...wordRuns(runs, writing)],
      }),
  ),
];
