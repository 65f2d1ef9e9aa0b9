import type { JargonTerm } from '../language/jargon';
import type { Words } from '../language/translate';
import type { Id, IsoDate, Language } from '../model/ids';
import type { Method } from '../model/method';
import type { Stakeholder } from '../model/network';
import type { Note } from '../model/note';
import type { Programme } from '../model/programme';
import type { Session, Theme } from '../model/session';
import type { Workspace } from '../model/tables';
import type { Audience } from '../privacy/audience';
import { maySee } from '../privacy/notes';
import { labelInPrint, type NameStyle, partyInPrint } from '../privacy/printed-names';
import { inWords } from './hide-names';
import { languageOf } from './language-of';
import type { ReportOptions } from './options';

/** What a report is asked for, and of what. */
export type SourceRequest = {
  readonly programmeId: Id;
  /** The meeting that it is about; undefined when it is about the whole programme. */
  readonly session: Session | undefined;
  /** Which notes it could hold; of those, this audience may not have all. */
  readonly concerns: (note: Note) => boolean;
  readonly audience: Audience;
  readonly names?: NameStyle | undefined;
  readonly words: Words;
  readonly options: ReportOptions;
  /** The library, for the names of the methods that were used. */
  readonly methods?: readonly Method[] | undefined;
  /** Hard words with plainer ones, in the language of the notes. */
  readonly jargon?: readonly JargonTerm[] | undefined;
  /** The version of the card that it is about. */
  readonly cardId?: Id | undefined;
};

/** Everything that a part of a report reads. */
export type Source = {
  readonly workspace: Workspace;
  readonly programme: Programme;
  readonly session: Session | undefined;
  /** The day that the report is about. */
  readonly date: IsoDate;
  /** The building blocks of the programme, in order. */
  readonly themes: readonly Theme[];
  /** The notes that this audience may have, in the order in which they are printed. */
  readonly notes: readonly Note[];
  readonly audience: Audience;
  readonly names: NameStyle;
  readonly words: Words;
  readonly options: ReportOptions;
  /** The language that the notes are in; the words around them are in that of `words`. */
  readonly contentLanguage: Language;
  readonly methods: readonly Method[];
  readonly jargon: readonly JargonTerm[];
  readonly cardId: Id | undefined;
};

/** The same, of a report about one meeting. */
export type MeetingSource = Source & { readonly session: Session };

/** The blocks of something that only a meeting has; none when the report is about no meeting. */
export const ofMeeting =
  <T>(blocks: (source: MeetingSource) => T, without: T) =>
  (source: Source): T =>
    source.session ? blocks({ ...source, session: source.session }) : without;

// Notes without a place of their own come after those that were given one, in the order of the meeting.
const byPlace = (a: Note, b: Note): number => {
  const [first, second] = [a.order ?? Number.MAX_VALUE, b.order ?? Number.MAX_VALUE];
  return first === second ? Date.parse(a.capturedAt) - Date.parse(b.capturedAt) : first - second;
};

/** The words of a note as they are printed: the plainer version when the group has one. */
export const printedText = (note: Note): string => (note.plainText?.trim() ? note.plainText : note.text).trim();

/** Notes of one kind. */
export const ofKind = <K extends Note['kind']>(
  notes: readonly Note[],
  kind: K,
): readonly Extract<Note, { kind: K }>[] =>
  notes.filter((note): note is Extract<Note, { kind: K }> => note.kind === kind);

/** How a party is called in the report: by its short name, as on the map, and people as `names` asks. */
export const partyName = ({ workspace, names, words }: Source, party: Stakeholder): string =>
  inWords(partyInPrint(party, workspace, names), words);

/** What was typed for who it is, as `names` asks. */
export const labelName = ({ workspace, names, words }: Source, label: string): string =>
  label.trim() === '' ? '' : inWords(labelInPrint(label, workspace, names), words);

/** The names of parties, in the order given; a party that is gone is left out. */
export const partyNames = (source: Source, ids: readonly Id[]): readonly string[] =>
  ids.flatMap((id) => {
    const party = source.workspace.stakeholders.find((candidate) => candidate.id === id);
    return party ? [partyName(source, party)] : [];
  });

// More text than this says no more about its language.
const ENOUGH_TEXT = 20_000;

const dayOf = (note: Note, sessions: ReadonlyMap<Id, Session>): string =>
  sessions.get(note.sessionId ?? '')?.date ?? note.capturedAt.slice(0, 10);

/** Notes meeting by meeting, and within one in the order in which they are printed. */
function inTime(notes: readonly Note[], workspace: Workspace): readonly Note[] {
  const sessions = new Map(workspace.sessions.map((session) => [session.id, session]));
  const number = ({ sessionId }: Note) => sessions.get(sessionId ?? '')?.number ?? Number.MAX_VALUE;
  return notes.toSorted(
    (a, b) => dayOf(a, sessions).localeCompare(dayOf(b, sessions)) || number(a) - number(b) || byPlace(a, b),
  );
}

/** The last day that there was a meeting; of a programme that has yet to begin, the last that is planned. */
function lastDay(sessions: readonly Session[]): IsoDate | undefined {
  const held = sessions.filter(({ status }) => status !== 'draft' && status !== 'ready');
  const days = (held.length > 0 ? held : sessions).map(({ date }) => date);
  return days.toSorted().at(-1);
}

/** Reads what a report needs of a workspace; null when the programme is not there. */
export function sourceOf(workspace: Workspace, request: SourceRequest): Source | null {
  const programme = workspace.programmes.find(({ id }) => id === request.programmeId);
  if (!programme) return null;
  const { session, concerns, audience, words, options, names = 'name', methods = [], jargon = [], cardId } = request;
  const meant = workspace.notes.filter(concerns).filter((note) => maySee(note, audience, workspace.sessions));
  const notes = session ? meant.toSorted(byPlace) : inTime(meant, workspace);
  const text = notes.map(printedText).join(' ').slice(0, ENOUGH_TEXT);
  const sessions = workspace.sessions.filter(({ programmeId }) => programmeId === programme.id);
  return {
    ...{ workspace, programme, session, notes, audience, names, words, options, methods, jargon, cardId },
    date: session?.date ?? lastDay(sessions) ?? programme.startDate,
    themes: workspace.themes
      .filter(({ programmeId }) => programmeId === programme.id)
      .toSorted((a, b) => a.order - b.order),
    contentLanguage: languageOf(text) ?? words.language,
  };
}

/** The names of the methods that were used in a meeting. */
export const methodTitles = ({ session, methods, words }: MeetingSource): readonly string[] =>
  session.methodIds.flatMap((id) => methods.find((method) => method.id === id)?.name[words.language] ?? []);
