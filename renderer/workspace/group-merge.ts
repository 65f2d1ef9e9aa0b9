import type { Words } from '../../shared/language/translate';
import type { MergeItem } from '../../shared/merging/items';
import type { Choices } from '../../shared/merging/merge';
import { type Change, together } from '../../shared/model/change';
import { type Message, Refusal, say } from '../../shared/model/message';
import type { Workspace } from '../../shared/model/tables';
import type { FileWorkspace } from '../../shared/workspace/format';
import { commit, receive } from '../data/repository';
import { stamp } from '../data/stamp';
import { readWorkspace } from '../data/workspace';
import { groupNameIn } from './save-file';
import { tellingFor } from './telling';

/** The work of a group beside what is here, to be looked at and taken in. */
export type GroupMerge = {
  readonly file: FileWorkspace;
  readonly group: string;
  /** The facilitator takes work in; else the laptop of a group gets a newer file, or that of another group. */
  readonly isHome: boolean;
  readonly items: readonly MergeItem[];
  readonly newerHandoutAt?: string | undefined;
};

// Bringing work together is a piece of its own: most pages draw without it.
const rules = async () => {
  const [work, merging, mending, references] = await Promise.all([
    import('../../shared/workspace/group-work'),
    import('../../shared/merging/merge'),
    import('../../shared/workspace/mending'),
    import('../../shared/workspace/references'),
  ]);
  return { ...work, ...merging, ...mending, ...references };
};

/** Compares the work of a group with what is here; undefined when the file is no work that belongs here. */
export async function readGroupMerge(
  current: Workspace,
  file: FileWorkspace,
  words: Words,
): Promise<GroupMerge | undefined> {
  const { groupWorkOf, merge, neededBy, ownerOf } = await rules();
  const work = groupWorkOf(current, file, tellingFor(words, current));
  if (!work) return undefined;
  const items = merge(work, { needs: neededBy, owner: ownerOf(work) });
  const groupId = file.scope?.groupId ?? '';
  // Here it may stand beside groups with the same building block; on its own laptop it is alone.
  const group = (work.isHome && groupNameIn(current, groupId)) || groupNameIn(file, groupId);
  return { file, group, isHome: work.isHome, items, newerHandoutAt: work.newerHandoutAt };
}

async function takingIn(shown: GroupMerge, choices: Choices, words: Words): Promise<Change> {
  const current = await readWorkspace();
  const now = await readGroupMerge(current, shown.file, words);
  // Settled is what was seen, and nothing else.
  if (JSON.stringify(now?.items) !== JSON.stringify(shown.items)) throw new Refusal(say('merging.refused.changed'));
  const { mergeChange, withoutNewLooseEnds, remembered } = await rules();
  const made = stamp();
  const label: Message = say('merging.act', { group: shown.group });
  const change = withoutNewLooseEnds(current, mergeChange(shown.items, choices, label));
  return { label, tables: together(change.tables, remembered(current, shown.file, made)) };
}

/** Takes the work in as it was chosen: one act, which can be taken back. Answers what was changed. */
export const takeIn = (shown: GroupMerge, choices: Choices, words: Words): Promise<Change> =>
  commit(() => takingIn(shown, choices, words));

/** There was nothing to take in; that it was seen is remembered all the same. */
export async function rememberFile(file: FileWorkspace): Promise<void> {
  const { remembered } = await rules();
  await receive(async () => ({
    label: say('group.act.handOut'),
    tables: remembered(await readWorkspace(), file, stamp()),
  }));
}
