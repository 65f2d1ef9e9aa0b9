import { workspaceOf } from '../shared/model/tables';
import type { ReportType } from '../shared/report/options';
import { type Block, textOf } from '../shared/report/outline';
import { plainBlocks } from '../shared/report/outline-plain';
import { type ReportRequest, reportOf } from '../shared/report/report';
import { aProgramme, aSession, demo, SESSION_ID } from './make';
import { dutch } from './words';

/** A report of a small workspace: one programme, one meeting, and what is given. */
export const reportFrom = (
  workspace: Parameters<typeof workspaceOf>[0],
  over: Partial<ReportRequest> & { type: ReportType },
) => {
  const tables = workspaceOf({ programmes: [aProgramme()], sessions: [aSession()], ...workspace });
  const report = reportOf(tables, { audience: 'partners', words: dutch, sessionId: SESSION_ID, ...over });
  if (!report) throw new Error('no report');
  return report;
};
/** A report of the demonstration, about its third meeting. */
export const demoReport = (type: ReportType, over: Partial<ReportRequest> = {}) =>
  reportFrom(demo(), { type, sessionId: 'ses-3', ...over });

/** The report as lines: headings with #, bullets with -, rows with |. */
export function linesOf(blocks: readonly Block[]): readonly string[] {
  return plainBlocks(blocks).flatMap((block): readonly string[] => {
    if (block.kind === 'heading') return [`${'#'.repeat(block.level)} ${textOf(block.runs)}`];
    if (block.kind === 'list') return block.items.map(({ runs }) => `- ${textOf(runs)}`);
    if (block.kind === 'table') return block.rows.map((row) => `| ${row.map(textOf).join(' | ')}`);
    return 'runs' in block ? [textOf(block.runs)] : [];
  });
}
/** The headings of the first level. */
export const headings = (blocks: readonly Block[]): readonly string[] =>
  linesOf(blocks)
    .filter((line) => line.startsWith('# '))
    .map((line) => line.slice(2));
