import type { Words } from '../language/translate';
import type { Library } from '../methods/library';
import type { Id } from '../model/ids';
import type { Workspace } from '../model/tables';
import { FIRST_OPTIONS } from './options';
import type { Outline } from './outline';
import { reportOf } from './report';

/** What the plan on paper is asked for. */
export type RunSheetRequest = {
  readonly words: Words;
  readonly library: Pick<Library, 'methods'>;
  /** With what the facilitator wants to remember: for oneself, or for a co-facilitator who may read it. */
  readonly withMemos: boolean;
};

/**
 * The plan of a meeting on paper, for who facilitates with you: the agenda with its times and questions, who sits
 * where, who come, and what to bring. Null when the session or its programme is not in the workspace.
 */
export const runSheetOf = (
  workspace: Workspace,
  sessionId: Id,
  { words, library, withMemos }: RunSheetRequest,
): Outline | null =>
  reportOf(workspace, {
    type: 'plan',
    sessionId,
    audience: 'core_group',
    words,
    options: { ...FIRST_OPTIONS.plan, withMemos },
    methods: library.methods,
  });
