import type { Words } from '../language/translate';
import type { Id, Language } from '../model/ids';
import type { Stakeholder } from '../model/network';
import type { Note } from '../model/note';
import type { Programme } from '../model/programme';
import type { Session, Theme } from '../model/session';
import type { Workspace } from '../model/tables';
import type { Audience } from '../privacy/audience';
import { mayNameParty } from '../privacy/names';
import { maySee } from '../privacy/notes';
import { languageOf } from './language-of';
import type { ReportOptions } from './options';

/** Everything that a part of a report reads. */
export type Source = {
  readonly workspace: Workspace;
  readonly programme: Programme;
  readonly session: Session;
  /** The building blocks of the programme, in order. */
  readonly themes: readonly Theme[];
  /** The notes of the session that this audience may have, in the order in which they are printed. */
  readonly notes: readonly Note[];
  readonly audience: Audience;
  readonly words: Words;
  readonly options: ReportOptions;
  /** The language that the notes are in; the words around them are in that of `words`. */
  readonly contentLanguage: Language;
  /** The names of the methods that were used. */
  readonly methodTitles: readonly string[];
};

// Notes without a place of their own come after those that were given one, in the order of the meeting.
const byPlace = (a: Note, b: Note): number => {
  const [first, second] = [a.order ?? Number.MAX_VALUE, b.order ?? Number.MAX_VALUE];
  return first === second ? Date.parse(a.capturedAt) - Date.parse(b.capturedAt) : first - second;
};

/** The notes of a session, whoever may see them. */
export const notesOf = (workspace: Workspace, sessionId: Id): readonly Note[] =>
  workspace.notes.filter((note) => note.sessionId === sessionId);

/** The words of a note as they are printed: the plainer version when the group has one. */
export const printedText = (note: Note): string => (note.plainText?.trim() ? note.plainText : note.text).trim();

/** Notes of one kind. */
export const ofKind = <K extends Note['kind']>(
  notes: readonly Note[],
  kind: K,
): readonly Extract<Note, { kind: K }>[] =>
  notes.filter((note): note is Extract<Note, { kind: K }> => note.kind === kind);

/**
 * How a party is called in the report: by its short name, as on the map. A person who did not agree to be named goes
 * under their perspective.
 */
export const partyName = (source: Source, party: Stakeholder): string =>
  mayNameParty(party, source.workspace.consents)
    ? party.shortName.trim() || party.name
    : source.words.t(`domain.perspective.${party.perspective}`);

/** The names of parties, in the order given; a party that is gone is left out. */
export const partyNames = (source: Source, ids: readonly Id[]): readonly string[] =>
  ids.flatMap((id) => {
    const party = source.workspace.stakeholders.find((candidate) => candidate.id === id);
    return party ? [partyName(source, party)] : [];
  });

// More text than this says no more about its language.
const ENOUGH_TEXT = 20_000;

/** Reads what a report needs of a workspace; null when the session or its programme is not there. */
export function sourceOf(
  workspace: Workspace,
  sessionId: Id,
  given: Pick<Source, 'audience' | 'words' | 'options'> & {
    readonly methodTitle: (methodId: string) => string | undefined;
  },
): Source | null {
  const session = workspace.sessions.find(({ id }) => id === sessionId);
  const programme = workspace.programmes.find(({ id }) => id === session?.programmeId);
  if (!session || !programme) return null;
  const { audience, words, options, methodTitle } = given;
  const notes = notesOf(workspace, sessionId)
    .filter((note) => maySee(note, audience, workspace.sessions))
    .toSorted(byPlace);
  const text = notes.map(printedText).join(' ').slice(0, ENOUGH_TEXT);
  return {
    workspace,
    programme,
    session,
    themes: workspace.themes
      .filter(({ programmeId }) => programmeId === programme.id)
      .toSorted((a, b) => a.order - b.order),
    notes,
    audience,
    words,
    options,
    contentLanguage: languageOf(text) ?? words.language,
    methodTitles: session.methodIds.flatMap((id) => methodTitle(id) ?? []),
  };
}
