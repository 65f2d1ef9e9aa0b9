import type { JargonTerm } from '../language/jargon';
import type { Words } from '../language/translate';
import type { Id } from '../model/ids';
import type { Method } from '../model/method';
import type { Note } from '../model/note';
import type { Session } from '../model/session';
import type { Workspace } from '../model/tables';
import { mayShowAttachment } from '../privacy/attachments';
import type { Audience } from '../privacy/audience';
import { type LeftOut, leftOut, leftOutAttachments } from '../privacy/left-out';
import type { NameStyle } from '../privacy/printed-names';
import { captionsInOrder } from './captions';
import { paragraph, said } from './compose';
import { glossaryPart, type HardWord, hardWordsIn } from './glossary';
import { withoutNames } from './hide-names';
import { FIRST_OPTIONS, type PartName, partsInOrder, type ReportOptions, type ReportType } from './options';
import type { Block, Outline } from './outline';
import { accountPart } from './people';
import { KINDS, type ReportKind } from './report-kinds';
import { type Source, sourceOf } from './source';
import { type LinkProblem, linkProblems } from './tips';

/** What is asked of a report. */
export type ReportRequest = {
  readonly type: ReportType;
  /** The meeting it is about; a report of a whole programme is about that of the meeting. */
  readonly sessionId?: Id | undefined;
  /** The programme, where no meeting is given. */
  readonly programmeId?: Id | undefined;
  /** The version of the card; without it the latest. */
  readonly cardId?: Id | undefined;
  readonly audience: Audience;
  readonly names?: NameStyle | undefined;
  readonly words: Words;
  readonly options?: ReportOptions | undefined;
  /** The library, for the names of methods and the questions of steps. */
  readonly methods?: readonly Method[] | undefined;
  /** Hard words with plainer ones, in the language of the notes. */
  readonly jargon?: readonly JargonTerm[] | undefined;
};

/** A report, and what a person should know before it goes out. */
export type Report = Outline & {
  readonly type: ReportType;
  /** What stays out and why. */
  readonly leftOut: readonly LeftOut[];
  /** Links that are printed as plain words. */
  readonly problems: readonly LinkProblem[];
  /** The parts that hold something, with how much, whether they are on or off, in the order that was chosen. */
  readonly parts: readonly { readonly name: PartName; readonly count: number }[];
  /** The hard words in it. */
  readonly hardWords: readonly HardWord[];
};

const SMALL_PRINT: readonly PartName[] = ['account', 'glossary'];

const isOn = (name: PartName, { options }: Source): boolean =>
  !options.without.includes(name) && !(options.onlyLists && name === 'account');

type Filled = { readonly name: PartName; readonly count: number; readonly blocks: readonly Block[] };

/** The parts in the order that was chosen, each with its blocks when it is on. */
function filledParts(type: ReportType, kind: ReportKind, source: Source): readonly Filled[] {
  return partsInOrder(type, source.options).flatMap((name): readonly Filled[] => {
    const part = kind.parts.find((each) => each.name === name);
    const count = part?.count(source) ?? 0;
    if (!part || count === 0) return [];
    return [{ name, count, blocks: isOn(name, source) ? part.blocks(source) : [] }];
  });
}

type Body = Pick<Report, 'parts' | 'hardWords'> & { readonly blocks: readonly Block[] };

function bodyOf(type: ReportType, kind: ReportKind, source: Source): Body {
  const filled = filledParts(type, kind, source);
  const isFront = ({ name }: Filled): boolean => name === 'cover' || name === 'contents';
  const front = filled.filter(isFront).flatMap(({ blocks }) => blocks);
  const inner = kind.arrange(
    filled.filter((part) => !isFront(part)),
    source,
  );
  const hardWords = hardWordsIn(inner, source);
  const has = (name: PartName): boolean => partsInOrder(type, source.options).includes(name);
  const tail = {
    glossary: isOn('glossary', source) && has('glossary') ? glossaryPart(source, hardWords) : [],
    account: isOn('account', source) && has('account') ? accountPart(source) : [],
  };
  const counted = filled.map(({ name, count }) => ({ name, count }));
  return {
    blocks: [
      ...(front.length > 0 || source.options.onlyLists ? [] : kind.head(source)),
      ...front,
      ...(inner.length > 0 ? inner : [paragraph(said(source, kind.nothing))]),
      ...tail.glossary,
      ...tail.account,
    ],
    parts: [
      ...counted,
      ...(has('glossary') && hardWords.length > 0 ? [{ name: 'glossary', count: hardWords.length } as const] : []),
      ...(has('account') ? [{ name: 'account', count: 1 } as const] : []),
    ].toSorted((a, b) => Number(SMALL_PRINT.includes(a.name)) - Number(SMALL_PRINT.includes(b.name))),
    hardWords,
  };
}

const hiddenAttachments = ({ workspace, notes }: Source): readonly Id[] => {
  const sessionOf = new Map(notes.map(({ id, sessionId }) => [id, sessionId]));
  const session = (noteId: Id) => workspace.sessions.find(({ id }) => id === sessionOf.get(noteId));
  return workspace.attachments
    .filter(({ noteId }) => sessionOf.has(noteId))
    .filter((attachment) => !mayShowAttachment(attachment, workspace.consents, session(attachment.noteId)))
    .map(({ id }) => id);
};

const footerOf = ({ workspace, programme, words }: Source, text: string): Outline['footer'] => {
  const origin = workspace.origins.find(({ id }) => id === programme.id);
  return {
    text: origin?.isDemo ? words.t('report.demonstration') : text.trim(),
    pageOf: words.t('report.pageOf', { page: '{page}', pages: '{pages}' }),
  };
};

const propertiesOf = ({ programme, words, audience }: Source, subject: string): Outline['properties'] => ({
  author: programme.name.trim() || 'Kring',
  subject,
  audience: words.t('outline.audience', { audience }),
});

const sessionIn = ({ sessions }: Workspace, id: Id | undefined): Session | undefined =>
  sessions.find((session) => session.id === id);

/** The notes that a report could hold: of its meeting, or of the whole programme. */
function concernsIn(
  { scope }: ReportKind,
  isMeant: (note: Note) => boolean,
  programmeId: Id,
  session: Session | undefined,
): (note: Note) => boolean {
  if (scope === 'meeting') return (note) => note.sessionId === session?.id && isMeant(note);
  return (note) => note.programmeId === programmeId && isMeant(note);
}

/**
 * A report for one audience, as it can be made at any moment, also halfway. Null when what it is about is not in the
 * workspace: the meeting, for what is about a meeting, or else the programme.
 */
export function reportOf(workspace: Workspace, request: ReportRequest): Report | null {
  const { type, audience, words, names = 'name', options = FIRST_OPTIONS[type] } = request;
  const kind = KINDS[type];
  const session = sessionIn(workspace, request.sessionId);
  const programmeId = session?.programmeId ?? request.programmeId;
  if (programmeId === undefined || (kind.scope === 'meeting' && !session)) return null;
  const { methods, jargon, cardId } = request;
  const isMeant = kind.concerns(workspace, programmeId, cardId);
  const concerns = concernsIn(kind, isMeant, programmeId, session);
  const about = kind.scope === 'meeting' ? session : undefined;
  const wish = { audience, names, words, options, methods, jargon, cardId };
  const source = sourceOf(workspace, { programmeId, session: about, concerns, ...wish });
  if (!source) return null;
  const { blocks, parts, hardWords } = bodyOf(type, kind, source);
  const title = kind.title(source);
  const outline: Outline = {
    title,
    language: words.language,
    date: source.date,
    bullet: options.bullet,
    footer: footerOf(source, kind.footer?.(source) ?? source.programme.name),
    properties: propertiesOf(source, kind.footer?.(source) ?? source.programme.name),
    blocks: captionsInOrder(blocks),
  };
  return {
    ...withoutNames(outline, workspace, names, words),
    type,
    leftOut: [
      ...leftOut(workspace.notes.filter(concerns), audience, workspace.sessions),
      ...(kind.alsoLeftOut?.(workspace.notes.filter((note) => note.programmeId === programmeId)) ?? []),
      ...leftOutAttachments(hiddenAttachments(source)),
    ],
    // A card prints what stands on it, not the notes that it came from.
    problems: type === 'card' ? [] : linkProblems(source.notes),
    parts,
    hardWords,
  };
}
