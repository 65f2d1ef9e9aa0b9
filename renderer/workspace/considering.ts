import { LARGEST_FILE } from '../../shared/host/contract';
import type { Words } from '../../shared/language/translate';
import { Refusal, say } from '../../shared/model/message';
import type { Comparison } from '../../shared/workspace/comparing';
import type { CopyMark } from '../../shared/workspace/copy-mark';
import type { FileWorkspace } from '../../shared/workspace/format';
import { readWorkspace } from '../data/workspace';
import { keepAttachments } from './attachments';
import { type GroupMerge, readGroupMerge } from './group-merge';

/** What a file turns out to be, beside what is here. Nothing is changed yet. */
export type Considered = Turned & {
  /** Of a file from a newer Kring: how many things in it are unknown here. */
  readonly left?: number | undefined;
};

type Turned =
  | { readonly is: 'new'; readonly file: FileWorkspace; readonly mark: CopyMark }
  | { readonly is: 'same'; readonly file: FileWorkspace; readonly mark: CopyMark }
  | {
      readonly is: 'different';
      readonly file: FileWorkspace;
      readonly mark: CopyMark;
      readonly comparison: Comparison;
      /** Other work that happens to have the same number: it can only stand beside what is here. */
      readonly isOtherWork: boolean;
    }
  /** The work of a group of a meeting that is here. */
  | { readonly is: 'group'; readonly merge: GroupMerge };

// Reading and comparing files is a piece of its own: the start page draws without it.
const reading = () => import('../../shared/workspace/read-file');
const comparing = async () => ({
  ...(await import('../../shared/workspace/comparing')),
  ...(await import('../../shared/workspace/colleague-copy')),
});

/** Refuses what is not the work of a group of this meeting. */
function refuseOther({ scope, sessions, programmes }: FileWorkspace, sessionId: string): void {
  if (!scope) throw new Refusal(say('group.refused.notGroup'));
  if (scope.sessionId === sessionId) return;
  const [title, programme] = [sessions[0]?.title ?? '', programmes[0]?.name ?? ''];
  throw new Refusal(say('group.refused.otherSession', { title, programme }));
}

/** Reads a file and says what it is. With `sessionId` only the work of a group of that meeting will do. */
export async function consider(
  bytes: Uint8Array<ArrayBuffer>,
  words: Words,
  sessionId: string | undefined,
): Promise<Considered> {
  const { readWorkspaceFile } = await reading();
  const opened = readWorkspaceFile(bytes, LARGEST_FILE);
  if (sessionId !== undefined) refuseOther(opened.workspace, sessionId);
  const current = await readWorkspace();
  // Before anything of it is kept: a file that does not belong here leaves nothing behind.
  const isGroupWork = (await readGroupMerge(current, opened.workspace, words)) !== undefined;
  const file = await keepAttachments(opened);
  const merge = isGroupWork ? await readGroupMerge(current, file, words) : undefined;
  const { mark, left } = opened;
  if (merge) return { is: 'group', merge, left };
  const { compareWith, isOtherWork } = await comparing();
  const comparison = compareWith(current, file);
  if (comparison.present.length === 0) return { is: 'new', file, mark, left };
  if (comparison.isSame) return { is: 'same', file, mark, left };
  return { is: 'different', file, mark, left, comparison, isOtherWork: isOtherWork(current, file, mark) };
}
