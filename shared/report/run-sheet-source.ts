import type { Words } from '../language/translate';
import type { Library } from '../methods/library';
import type { Id } from '../model/ids';
import type { Workspace } from '../model/tables';
import { type Agenda, agendaOf } from '../session/agenda';
import { promptOf, titleOf } from '../session/block-words';
import { languageOf } from './language-of';
import { DEFAULT_OPTIONS } from './options';
import { type Source, sourceOf } from './source';

/** What a plan on paper is asked for. */
export type RunSheetRequest = {
  readonly words: Words;
  readonly library: Pick<Library, 'methods'>;
  /** With what the facilitator wants to remember: for oneself, or for a co-facilitator who may read it. */
  readonly withMemos: boolean;
};

/** Everything that a part of the plan on paper reads. */
export type RunSheetSource = Source & {
  readonly agenda: Agenda;
  readonly library: Pick<Library, 'methods'>;
  readonly withMemos: boolean;
};

/** Reads what the plan on paper needs of a workspace; null when the session or its programme is not there. */
export function runSheetSource(workspace: Workspace, sessionId: Id, request: RunSheetRequest): RunSheetSource | null {
  const { words, library, withMemos } = request;
  const options = { ...DEFAULT_OPTIONS, printAddresses: true };
  const source = sourceOf(workspace, sessionId, {
    audience: 'core_group',
    words,
    options,
    methodTitle: () => undefined,
  });
  if (!source) return null;
  const blocks = workspace.blocks.filter((block) => block.sessionId === sessionId);
  const text = blocks.flatMap((block) => [
    titleOf(block, library.methods, words.language),
    promptOf(block, library.methods, words.language) ?? '',
  ]);
  return {
    ...source,
    agenda: agendaOf(source.session, blocks),
    contentLanguage: languageOf(text.join(' ')) ?? words.language,
    library,
    withMemos,
  };
}
