import type { Id, IsoDateTime, Language } from '../model/ids';
import type { Note } from '../model/note';
import type { GroupScope, Theme } from '../model/session';
import { FILE_TABLE_NAMES, type FileTableName, type RowOf, type Workspace, workspaceOf } from '../model/tables';
import { ENVELOPE, type FileWorkspace } from './format';
import { knownIn, withReferences } from './references';

const idsOf = (rows: readonly { readonly id: Id }[]): ReadonlySet<Id> => new Set(rows.map(({ id }) => id));
const isIn = (ids: ReadonlySet<Id>, id: Id | undefined): boolean => id !== undefined && ids.has(id);

const OF_PROGRAMME = [
  'standingGroups',
  'sessions',
  'themes',
  'stakeholders',
  'ties',
  'notes',
  'cards',
  'dataScans',
  'rainbowProfiles',
  'profileRows',
  'journeys',
  'callRounds',
  'terms',
  'snapshots',
  'networkViews',
  'houseStyles',
] as const;
/** What only this laptop keeps of a session. */
export const LOCAL_OF_SESSION = ['runs', 'walls', 'speakingRounds', 'handouts'] as const;
const OF_SESSION = [
  'blocks',
  'participants',
  'breakoutGroups',
  'slipGroups',
  'votingRounds',
  ...LOCAL_OF_SESSION,
] as const;

function consentsOf(workspace: Workspace, slice: Workspace): Workspace['consents'] {
  const stakeholders = idsOf(slice.stakeholders);
  const participants = idsOf(slice.participants);
  const asked = new Set(slice.attachments.flatMap(({ consentIds }) => consentIds));
  const isWhole = slice.programmes.length === workspace.programmes.length;
  return workspace.consents.filter(({ id, stakeholderId, participantId }) => {
    // Said by nobody that is known: it belongs to the whole, and to no single programme.
    const isNobodys = stakeholderId === undefined && participantId === undefined;
    return (
      isIn(stakeholders, stakeholderId) || isIn(participants, participantId) || asked.has(id) || (isWhole && isNobodys)
    );
  });
}

/** Everything of some programmes and nothing of the others: their sessions, network, notes, and all that hangs on those. */
export function sliceOf(workspace: Workspace, programmeIds: readonly Id[]): Workspace {
  const programmes = new Set(programmeIds);
  const slice: { -readonly [T in keyof Workspace]: readonly unknown[] } = { ...workspace };
  for (const table of OF_PROGRAMME)
    slice[table] = workspace[table].filter(({ programmeId }) => programmes.has(programmeId));
  slice.programmes = workspace.programmes.filter(({ id }) => programmes.has(id));
  slice.origins = workspace.origins.filter(({ id }) => programmes.has(id));
  const part = slice as unknown as Workspace;
  const sessions = idsOf(part.sessions);
  for (const table of OF_SESSION) slice[table] = workspace[table].filter(({ sessionId }) => sessions.has(sessionId));
  const cards = idsOf(part.cards);
  slice.cardEntries = workspace.cardEntries.filter(({ cardId }) => cards.has(cardId));
  const notes = idsOf(part.notes);
  slice.attachments = workspace.attachments.filter(({ noteId }) => notes.has(noteId));
  slice.consents = consentsOf(workspace, part);
  return part;
}

/** The tables of the workspace that a file holds, each through one function. */
export const mapTables = (
  tables: Pick<Workspace, FileTableName>,
  rowsOf: <T extends FileTableName>(table: T, rows: readonly RowOf<T>[]) => readonly RowOf<T>[],
): Pick<Workspace, FileTableName> =>
  Object.fromEntries(FILE_TABLE_NAMES.map((table) => [table, rowsOf(table, tables[table])])) as unknown as Pick<
    Workspace,
    FileTableName
  >;

const countOf = (tables: Pick<Workspace, FileTableName>): number =>
  FILE_TABLE_NAMES.reduce((sum, table) => sum + tables[table].length, 0);

/** The note without a sub-list that its building block does not have. */
export function withOwnSection(note: Note, themes: ReadonlyMap<Id, Theme>): Note {
  const theme = themes.get(note.themeId ?? '');
  if (!theme || !note.sectionKey || theme.sections.some(({ key }) => key === note.sectionKey)) return note;
  const { sectionKey, ...rest } = note;
  return rest as Note;
}

/**
 * The same without ids that point at nothing, such as a party in an old snapshot that was erased since.
 * A row that cannot be without such an id goes too. A file that Kring writes always opens again.
 */
export function withoutLooseEnds(tables: Pick<Workspace, FileTableName>): Pick<Workspace, FileTableName> {
  const isKnown = knownIn(tables);
  const mended = mapTables(tables, (table, rows) =>
    rows.flatMap((row) => withReferences(table, row, (target, id) => (isKnown(target, id) ? id : undefined)) ?? []),
  );
  // A row that went may have been what another one pointed at.
  if (countOf(mended) < countOf(tables)) return withoutLooseEnds(mended);
  const themes = new Map(mended.themes.map((theme) => [theme.id, theme]));
  return { ...mended, notes: mended.notes.map((note) => withOwnSection(note, themes)) };
}

/** What a file says about itself. */
export type AboutFile = {
  readonly language: Language;
  readonly now: IsoDateTime;
  readonly isDemo: boolean;
  readonly notice?: string | undefined;
  readonly scope?: GroupScope | undefined;
};

/** These tables as the content of a file that holds together. */
export const inFile = (tables: Pick<Workspace, FileTableName>, about: AboutFile): FileWorkspace => ({
  ...ENVELOPE,
  isDemo: about.isDemo,
  language: about.language,
  exportedAt: about.now,
  ...(about.notice ? { notice: about.notice } : {}),
  ...(about.scope ? { scope: about.scope } : {}),
  ...withoutLooseEnds(mapTables(tables, (_, rows) => rows)),
});

/** Some programmes as the content of a file. What belongs to this laptop alone (clocks, the wall) stays behind. */
export const toFile = (workspace: Workspace, programmeIds: readonly Id[], about: AboutFile): FileWorkspace =>
  inFile(sliceOf(workspace, programmeIds), about);

/** A file as a workspace of its own: nothing runs, and its programmes come from where the file says. */
export function fromFile(file: FileWorkspace): Workspace {
  const { isDemo, notice, exportedAt } = file;
  const made = { createdAt: exportedAt, updatedAt: exportedAt };
  const origins = file.programmes.map(({ id }) => ({ id, ...made, isDemo, ...(notice ? { notice } : {}) }));
  return workspaceOf({ ...mapTables(file, (_, rows) => rows), origins });
}
