import { kindsIn } from '../../../shared/methods/steps';
import type { Language } from '../../../shared/model/ids';
import type { BreakoutGroup } from '../../../shared/model/session';
import type { AgendaLine } from '../../../shared/session/agenda';
import { groupsInStep } from '../../../shared/session/beside';
import { titleOf } from '../../../shared/session/block-words';
import { type BandCell, bandRows } from '../../../shared/session/plan/band';
import { hasColumns } from './band-columns';
import type { Plan } from './use-plan';

/**
 * One row of the agenda as it is drawn. A row in a band knows its cells; the first one also has the head above it.
 * One that stands beside others knows how many they are, and whose step it is.
 */
export type AgendaRowData = {
  readonly id: string;
  readonly line: AgendaLine;
  readonly title: string;
  readonly band?: { readonly cells: readonly BandCell[]; readonly headMinutes?: number; readonly isLast: boolean };
  readonly beside?: { readonly at: number; readonly of: number; readonly groups: readonly BreakoutGroup[] };
};

// Before groups are made, and when there are very many, the band has one column, which says what its steps ask for.
const NO_GROUP = { themeId: undefined };

/** The agenda as rows, with the break-outs that follow each other put in one table. */
export function rowsOf(plan: Plan, language: Language): readonly AgendaRowData[] {
  const { agenda, blocks, groups, themes, library } = plan;
  const rowOf = (line: AgendaLine): AgendaRowData => ({
    id: line.block.id,
    line,
    title: titleOf(line.block, library.methods, language),
  });
  return agenda.parts.flatMap((part): readonly AgendaRowData[] => {
    if (part.kind === 'line') return [rowOf(part.line)];
    if (part.kind === 'beside')
      return part.lines.map((line, at) => ({
        ...rowOf(line),
        beside: { at, of: part.lines.length, groups: groupsInStep(line.block, blocks, groups) },
      }));
    const rows = bandRows(part.lines, hasColumns(groups.length) ? groups : [NO_GROUP], themes, (block) =>
      kindsIn(block, library),
    );
    return rows.map(({ line, cells }, at) => ({
      ...rowOf(line),
      band: { cells, isLast: at === rows.length - 1, ...(at === 0 && { headMinutes: part.minutes }) },
    }));
  });
}
