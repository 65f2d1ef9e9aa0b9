import { LARGEST_FILE } from '../../shared/host/contract';
import type { Words } from '../../shared/language/translate';
import { type Message, Refusal, say } from '../../shared/model/message';
import type { Origin } from '../../shared/model/programme';
import type { Workspace } from '../../shared/model/tables';
import { groupTitle } from '../../shared/session/group-order';
import type { CopyMark } from '../../shared/workspace/copy-mark';
import type { FileWorkspace } from '../../shared/workspace/format';
import { isLookOnly, receive } from '../data/repository';
import { stamp } from '../data/stamp';
import { readWorkspace } from '../data/workspace';
import { host } from '../host/host';
import { attachmentsFor } from './attachments';

// A name that every system takes: no signs that mean something in a path, not too long, never hidden.
const fileNameOf = (name: string, day: string): string => {
  const plain = name
    .replace(/[/\\:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 120)
    .trim();
  return `${plain || 'Kring'} ${day}.kring`;
};

async function sealed(bytes: Uint8Array<ArrayBuffer>, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const { sealInWorker } = await import('./sealing');
  const made = await sealInWorker(bytes, passphrase);
  // Sealing adds a little; what Kring would not open again is not made.
  if (made.length <= LARGEST_FILE) return made;
  const [size, largest] = [Math.ceil(made.length / 1024 / 1024), LARGEST_FILE / 1024 / 1024];
  throw new Refusal(say('workspace.problem.tooLargeToSave', { size, largest }));
}

/** The name that a file got, and what a person should know of where it stands. */
export type SavedFile = { readonly name: string; readonly notices: readonly Message[] };

/**
 * Saves a file where the person wants it, under a name with the day, sealed where there is a passphrase.
 * Null when the person changed their mind.
 */
export async function saveKring(
  file: FileWorkspace,
  name: string,
  passphrase?: string,
  mark?: CopyMark,
): Promise<SavedFile | null> {
  const { writeWorkspaceFile } = await import('../../shared/workspace/write-file');
  const plain = writeWorkspaceFile(file, await attachmentsFor(file), LARGEST_FILE, mark);
  const bytes = passphrase === undefined ? plain : await sealed(plain, passphrase);
  const suggestedName = fileNameOf(name, file.exportedAt.slice(0, 10));
  const saved = await host.ask('saveFile', { suggestedName, kind: 'kring', bytes });
  return saved.saved ? { name: saved.name, notices: saved.notices ?? [] } : null;
}

/** What a group is called in the name of a file. */
export function groupNameIn(
  { breakoutGroups, themes }: Pick<Workspace, 'breakoutGroups' | 'themes'>,
  groupId: string,
): string {
  const group = breakoutGroups.find(({ id }) => id === groupId);
  const groups = breakoutGroups.filter(({ sessionId }) => sessionId === group?.sessionId);
  return group ? groupTitle(group, groups, themes) : '';
}

const nameFor = (workspace: Workspace, file: FileWorkspace, origin: Origin | undefined, { t }: Words): string =>
  origin?.group
    ? t('group.file.from', { group: groupNameIn(workspace, origin.group.groupId) })
    : (file.programmes[0]?.name ?? '');

/**
 * Saves one programme as a .kring where the person wants it; on the laptop of a group that is its work, for the
 * facilitator. Answers the name it got, or null when the person changed their mind; throws a Refusal when the file
 * cannot be made.
 */
export async function saveWorkspaceFile(
  programmeId: string,
  words: Words,
  passphrase?: string,
): Promise<SavedFile | null> {
  // Making files is a piece of its own: most pages draw without it.
  const { toFile } = await import('../../shared/workspace/programme-slice');
  const { now } = stamp();
  const workspace = await readWorkspace();
  const origin = workspace.origins.find(({ id }) => id === programmeId);
  const about = { language: words.language, now, isDemo: origin?.isDemo ?? false, notice: origin?.notice };
  const file = toFile(workspace, [programmeId], { ...about, scope: origin?.group });
  const name = nameFor(workspace, file, origin, words);
  // The work of a group goes back to where it came from; only whole programmes are exchanged.
  if (origin?.group) return saveKring(file, name, passphrase);
  const { markFor, remembering } = await import('../../shared/workspace/exchange');
  const made = stamp();
  const mark = markFor(workspace, file, made);
  const saved = await saveKring(file, name, passphrase, mark);
  if (saved !== null && !isLookOnly())
    await receive(async () => ({
      label: say('merging.copy.act'),
      tables: remembering(await readWorkspace(), file, mark, made),
    }));
  return saved;
}
