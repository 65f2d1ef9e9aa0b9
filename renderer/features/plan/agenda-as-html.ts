import type { AgendaLine } from '../../../shared/session/agenda';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** Lines of an agenda as a table for Word or a mail: when, what and how long. */
export function agendaAsHtml(
  lines: readonly AgendaLine[],
  titleOf: (line: AgendaLine) => string,
  minutesOf: (line: AgendaLine) => string,
): string {
  const rows = lines.map((line) =>
    [line.startsAt, titleOf(line), minutesOf(line)].map((cell) => `<td>${escaped(cell)}</td>`).join(''),
  );
  return `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
}
