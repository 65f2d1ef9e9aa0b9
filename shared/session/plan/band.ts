import type { NoteKind, SectionKey } from '../../model/note-kinds';
import type { Block, BreakoutGroup, Theme } from '../../model/session';
import type { AgendaLine } from '../agenda';

/** What one group writes down in one step. */
export type BandCell =
  /** Sub-lists of its building block that the step asks for, each with the kind that goes there. */
  | {
      readonly kind: 'sections';
      readonly sections: readonly { readonly key: SectionKey; readonly noteKind: NoteKind }[];
    }
  /** The step asks for nothing that this building block has: the group finishes the list it was on. */
  | { readonly kind: 'finish'; readonly key: SectionKey }
  /** No building block to go by: the kinds that the step asks for. */
  | { readonly kind: 'kinds'; readonly noteKinds: readonly NoteKind[] }
  | { readonly kind: 'nothing' };

/** Break-outs that follow each other, as a table: a row is a step, a column is a group. */
export type BandRow = { readonly line: AgendaLine; readonly cells: readonly BandCell[] };

/** The sub-lists of a building block that take what a step asks for, in the order of the building block. */
function sectionsFor(theme: Theme, captures: readonly NoteKind[]) {
  return theme.sections.flatMap(({ key, noteKinds }) => {
    const noteKind = captures.find((kind) => noteKinds.includes(kind));
    return noteKind ? [{ key, noteKind }] : [];
  });
}

function columnOf(theme: Theme | undefined, steps: readonly (readonly NoteKind[])[]): readonly BandCell[] {
  let latest: SectionKey | undefined;
  return steps.map((captures): BandCell => {
    if (captures.length === 0) return { kind: 'nothing' };
    if (!theme) return { kind: 'kinds', noteKinds: captures };
    const sections = sectionsFor(theme, captures);
    if (sections.length === 0) return latest ? { kind: 'finish', key: latest } : { kind: 'kinds', noteKinds: captures };
    latest = sections.at(-1)?.key;
    return { kind: 'sections', sections };
  });
}

/**
 * The table of a band. `capturesOf` says which kinds the step of a block asks for; that is content of the method
 * library, which this room does not know.
 */
export function bandRows(
  lines: readonly AgendaLine[],
  groups: readonly Pick<BreakoutGroup, 'themeId'>[],
  themes: readonly Theme[],
  capturesOf: (block: Block) => readonly NoteKind[],
): readonly BandRow[] {
  const steps = lines.map(({ block }) => (block.status === 'skipped' ? [] : capturesOf(block)));
  const columns = groups.map((group) =>
    columnOf(
      themes.find(({ id }) => id === group.themeId),
      steps,
    ),
  );
  return lines.map((line, row) => ({ line, cells: columns.map((cells) => cells[row] ?? { kind: 'nothing' }) }));
}
