import type { Words } from '../../shared/language/translate';
import type { MergeItem } from '../../shared/merging/items';
import type { Choices } from '../../shared/merging/merge';
import type { Needs } from '../../shared/merging/needs';
import { type Change, together } from '../../shared/model/change';
import { Refusal, say } from '../../shared/model/message';
import type { Workspace } from '../../shared/model/tables';
import type { ColleagueCopy } from '../../shared/workspace/colleague-copy';
import type { CopyMark } from '../../shared/workspace/copy-mark';
import type { FileWorkspace } from '../../shared/workspace/format';
import { commit, receive } from '../data/repository';
import { stamp } from '../data/stamp';
import { readWorkspace } from '../data/workspace';

/** The copy of a colleague beside what is here, to be looked at and taken in. */
export type ColleagueMerge = {
  readonly file: FileWorkspace;
  readonly mark: CopyMark;
  readonly programme: string;
  readonly copy: ColleagueCopy;
  readonly items: readonly MergeItem[];
  readonly needs: Needs;
};

// Bringing copies together is a piece of its own: most pages draw without it.
const rules = async () => {
  const [copies, merging, mending, references] = await Promise.all([
    import('../../shared/workspace/colleague-copy'),
    import('../../shared/merging/merge'),
    import('../../shared/workspace/mending'),
    import('../../shared/workspace/references'),
  ]);
  return { ...copies, ...merging, ...mending, ...references };
};

/** Compares the copy of a colleague with what is here. Nothing is changed yet. */
export async function readColleagueMerge(
  current: Workspace,
  file: FileWorkspace,
  mark: CopyMark,
  { t }: Words,
): Promise<ColleagueMerge> {
  const { colleagueCopyOf, merge, neededBy } = await rules();
  const copy = colleagueCopyOf(current, file, mark, t('merging.copy.erasedName'));
  const items = merge(copy, { needs: neededBy, other: 'colleague' });
  const programme = file.programmes.map(({ name }) => name).join(', ');
  return { file, mark, programme, copy, items, needs: neededBy };
}

async function takingIn(shown: ColleagueMerge, choices: Choices, words: Words): Promise<Change> {
  const current = await readWorkspace();
  const now = await readColleagueMerge(current, shown.file, shown.mark, words);
  // Settled is what was seen, and nothing else.
  if (JSON.stringify(now.items) !== JSON.stringify(shown.items)) throw new Refusal(say('merging.refused.changed'));
  const { mergeChange, withoutNewLooseEnds, rememberedCopy } = await rules();
  const label = say('merging.copy.act');
  const change = withoutNewLooseEnds(current, mergeChange(shown.items, choices, label));
  return { label, tables: together(change.tables, rememberedCopy(current, shown.file, shown.mark, stamp())) };
}

/** Takes the copy in as it was chosen: one act, which can be taken back. Answers what was changed. */
export const takeInCopy = (shown: ColleagueMerge, choices: Choices, words: Words): Promise<Change> =>
  commit(() => takingIn(shown, choices, words));

/** The change that opens a file, which also remembers it as what both copies begin as. */
export async function withBeginning(change: Change, current: Workspace, file: FileWorkspace, mark: CopyMark) {
  if (file.scope) return change;
  const { rememberedCopy } = await rules();
  return { ...change, tables: together(change.tables, rememberedCopy(current, file, mark, stamp())) };
}

/** The content of a file without what was erased here at the wish of a person: it comes back in no way. */
export async function withoutErasedHere(current: Workspace, file: FileWorkspace, { t }: Words): Promise<FileWorkspace> {
  const ids = file.programmes.map(({ id }) => id);
  const erasures = current.erasures.filter(({ programmeId }) => ids.includes(programmeId));
  if (erasures.length === 0) return file;
  const { withoutErased } = await import('../../shared/workspace/erased-before');
  return { ...file, ...withoutErased(current, file, erasures, t('merging.copy.erasedName')).tables };
}

/** There was nothing to take in; that this copy was seen is remembered all the same. */
export async function rememberCopy(file: FileWorkspace, mark: CopyMark): Promise<void> {
  if (file.scope) return;
  const { rememberedCopy } = await rules();
  const label = say('merging.copy.act');
  await receive(async () => ({ label, tables: rememberedCopy(await readWorkspace(), file, mark, stamp()) }));
}
