import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Run, Runs } from '../report/outline';
import { clean, cleanLine } from './clean';
import { LOCALES, STYLE } from './styles';

const styleOf = ({ href, bold, italic }: Run): string | undefined => {
  if (href !== undefined) return STYLE.link;
  if (bold) return STYLE.strong;
  return italic ? STYLE.emphasis : undefined;
};

function textRuns(run: Run): readonly TextRun[] {
  const style = styleOf(run);
  const look = {
    ...(style ? { style } : {}),
    ...(run.language ? { language: { value: LOCALES[run.language] } } : {}),
  };
  return clean(run.text)
    .split('\n')
    .map((text, line) => new TextRun({ ...look, text, ...(line > 0 ? { break: 1 } : {}) }));
}

// The outline has refused what may not be opened; a file that leaves the house is checked once more at the door.
const mayBeOpened = (href: string): boolean => /^(?:https?:\/\/|mailto:)\S+$/i.test(href);

/** Runs as Word writes them: styles by name, a language where it differs, links that open a web or mail address. */
export const wordRuns = (runs: Runs): readonly ParagraphChild[] =>
  runs.flatMap((run): readonly ParagraphChild[] => {
    if (run.href === undefined || !mayBeOpened(run.href)) return textRuns({ ...run, href: undefined });
    return [new ExternalHyperlink({ link: cleanLine(run.href), children: textRuns(run) })];
  });
