import { kindsIn } from '../../../shared/methods/steps';
import type { Language } from '../../../shared/model/ids';
import type { AgendaLine } from '../../../shared/session/agenda';
import { titleOf } from '../../../shared/session/block-words';
import { type BandCell, bandRows } from '../../../shared/session/plan/band';
import { hasColumns } from './band-columns';
import type { Plan } from './use-plan';

/** One row of the agenda as it is drawn. A row in a band knows its cells; the first one also has the head above it. */
export type AgendaRowData = {
  readonly id: string;
  readonly line: AgendaLine;
  readonly title: string;
  readonly band?: { readonly cells: readonly BandCell[]; readonly headMinutes?: number; readonly isLast: boolean };
};

// Before groups are made, and when there are very many, the band has one column, which says what its steps ask for.
const NO_GROUP = { themeId: undefined };

/** The agenda as rows, with the break-outs that follow each other put side by side. */
export function rowsOf({ agenda, groups, themes, library }: Plan, language: Language): readonly AgendaRowData[] {
  const rowOf = (line: AgendaLine): AgendaRowData => ({
    id: line.block.id,
    line,
    title: titleOf(line.block, library.methods, language),
  });
  return agenda.parts.flatMap((part): readonly AgendaRowData[] => {
    if (part.kind === 'line') return [rowOf(part.line)];
    const rows = bandRows(part.lines, hasColumns(groups.length) ? groups : [NO_GROUP], themes, (block) =>
      kindsIn(block, library),
    );
    return rows.map(({ line, cells }, at) => ({
      ...rowOf(line),
      band: { cells, isLast: at === rows.length - 1, ...(at === 0 && { headMinutes: part.minutes }) },
    }));
  });
}
