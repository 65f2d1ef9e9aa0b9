import { NoteKind } from '../shared/model/note-kinds';
import { type RowOf, TABLE_NAMES, type TableName, type Workspace } from '../shared/model/tables';
import { mapTexts, type TextPath } from '../shared/model/texts';
import { HOSTILE_TEXTS } from './hostile-texts';
import { aNote, demo } from './make';

// What another part of the model refers to by its text: it stays, so that all the rest can be opened.
const KEPT = /^(?:key|sectionKey|methodId|methodIds|stepId|sha256|mime|colour|sections|url|silencedAdvice)$/;

const isKept = (path: TextPath): boolean => path.some((step) => typeof step === 'string' && KEPT.test(step));

/** The row with a hostile text in every field that takes free text; `next` gives the one that comes now. */
const hostile = <T extends TableName>(table: T, row: RowOf<T>, next: () => string): RowOf<T> =>
  mapTexts(table, row, (text, path) => (isKept(path) ? text : next()));

/**
 * The demonstration with hostile texts in every text of every table, each of the sixty at least once as a note, as the
 * name of a party and as a step of the agenda of the second meeting.
 */
export function hostileWorkspace(): Workspace {
  let at = -1;
  const next = (): string => {
    at = (at + 1) % HOSTILE_TEXTS.length;
    return HOSTILE_TEXTS[at]?.[1] ?? '';
  };
  const own = demo();
  const tables = TABLE_NAMES.map((table) => [
    table,
    (own[table] as readonly never[]).map((row) => hostile(table, row, next)),
  ]);
  const workspace = Object.fromEntries(tables) as unknown as Workspace;
  const [meeting] = own.sessions.toSorted((a, b) => b.date.localeCompare(a.date));
  const programmeId = own.programmes[0]?.id ?? '';
  const extra = HOSTILE_TEXTS.map(([, text], index) =>
    aNote(NoteKind.options[index % NoteKind.options.length] ?? 'insight', {
      id: `hostile-${index}`,
      programmeId,
      text,
      visibility: 'public',
      ...(meeting && { sessionId: meeting.id }),
    }),
  );
  return { ...workspace, notes: [...workspace.notes, ...extra] };
}
