import type { Words } from '../language/translate';
import type { BothLanguages, Id } from '../model/ids';
import type { Workspace } from '../model/tables';
import { mayShowAttachment } from '../privacy/attachments';
import type { Audience } from '../privacy/audience';
import { type LeftOut, leftOut, leftOutAttachments } from '../privacy/left-out';
import { paragraph, said, typed } from './compose';
import { DEFAULT_OPTIONS, type PartName, type ReportOptions } from './options';
import type { Block, Outline } from './outline';
import { filledParts, partBlocks } from './parts';
import { notesOf, type Source, sourceOf } from './source';
import { type LinkProblem, linkProblems } from './tips';

/** The yield of a meeting: the report itself, and what a person should know before it goes out. */
export type Yield = Outline & {
  /** What stays out and why. */
  readonly leftOut: readonly LeftOut[];
  /** Links that are printed as plain words. */
  readonly problems: readonly LinkProblem[];
  /** The parts that hold something, with how much, whether they are on or off. */
  readonly parts: readonly { readonly name: PartName; readonly count: number }[];
};

export type YieldRequest = {
  readonly audience: Audience;
  readonly words: Words;
  readonly options?: ReportOptions;
  /** The library, for the names of the methods that were used. */
  readonly methods?: readonly { readonly id: string; readonly name: BothLanguages }[];
};

const BUILDING_BLOCKS = 'building-blocks-breakouts';

function titleOf({ session, words }: Source): string {
  if (session.yieldTitle?.trim()) return session.yieldTitle.trim();
  if (session.methodIds.includes(BUILDING_BLOCKS)) return words.t('report.buildingBlocksTitle');
  const title = session.title.trim();
  return title ? words.t('report.defaultTitle', { title }) : words.t('report.bareTitle');
}

const titleBlock = (source: Source): readonly Block[] => [
  {
    kind: 'title',
    runs: source.session.yieldTitle?.trim() ? typed(source, titleOf(source)) : [{ text: titleOf(source) }],
  },
  ...(source.programme.name.trim() ? [{ kind: 'subtitle', runs: typed(source, source.programme.name) } as const] : []),
  { kind: 'subtitle', runs: [{ text: source.words.date(source.session.date) }] },
];

const hiddenAttachments = (source: Source): readonly Id[] => {
  const { workspace, session } = source;
  const printed = new Set(source.notes.map(({ id }) => id));
  return workspace.attachments
    .filter(({ noteId }) => printed.has(noteId))
    .filter((attachment) => !mayShowAttachment(attachment, workspace.consents, session))
    .map(({ id }) => id);
};

const footerOf = ({ workspace, programme, words }: Source): Outline['footer'] => {
  const origin = workspace.origins.find(({ id }) => id === programme.id);
  return {
    text: origin?.isDemo ? words.t('report.demonstration') : programme.name.trim(),
    pageOf: words.t('report.pageOf', { page: '{page}', pages: '{pages}' }),
  };
};

/**
 * The yield of a meeting for one audience, as it can be printed at any moment, also halfway. Null when the session
 * or its programme is not in the workspace.
 */
export function yieldOf(workspace: Workspace, sessionId: Id, request: YieldRequest): Yield | null {
  const { audience, words, options = DEFAULT_OPTIONS, methods = [] } = request;
  const methodTitle = (id: string): string | undefined =>
    methods.find((method) => method.id === id)?.name[words.language];
  const source = sourceOf(workspace, sessionId, { audience, words, options, methodTitle });
  if (!source) return null;
  const blocks = partBlocks(source);
  const hasMore = blocks.some(({ kind }) => kind !== 'paragraph');
  return {
    title: titleOf(source),
    language: words.language,
    date: source.session.date,
    bullet: options.bullet,
    footer: footerOf(source),
    blocks: [
      ...(options.onlyLists ? [] : titleBlock(source)),
      ...(hasMore ? [] : [paragraph(said(source, 'report.nothing'))]),
      ...blocks,
    ],
    leftOut: [
      ...leftOut(notesOf(workspace, sessionId), audience, workspace.sessions),
      ...leftOutAttachments(hiddenAttachments(source)),
    ],
    problems: linkProblems(source.notes),
    parts: filledParts(source),
  };
}
