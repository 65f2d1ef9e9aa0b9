import { LARGEST_FILE } from '../../shared/host/contract';
import type { Words } from '../../shared/language/translate';
import type { Change } from '../../shared/model/change';
import type { Stamp } from '../../shared/model/ids';
import { type Message, Refusal, say } from '../../shared/model/message';
import type { Origin } from '../../shared/model/programme';
import type { Workspace } from '../../shared/model/tables';
import { groupTitle } from '../../shared/session/group-order';
import type { FileWorkspace } from '../../shared/workspace/format';
import { database } from '../data/database';
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

/** Sealing adds a little; what Kring would not open again is not made. */
function refuseTooLarge({ length }: Uint8Array): void {
  if (length <= LARGEST_FILE) return;
  const [size, largest] = [Math.ceil(length / 1024 / 1024), LARGEST_FILE / 1024 / 1024];
  throw new Refusal(say('workspace.problem.tooLargeToSave', { size, largest }));
}

/** The name that a file got, what a person should know of where it stands, and what to remember of it. */
export type SavedFile = {
  readonly name: string;
  readonly notices: readonly Message[];
  readonly remembered: Change['tables'];
};

/**
 * Saves a file where the person wants it, under a name with the day, sealed where there is a passphrase. With a stamp
 * it can be told from a colleague's copy. Null when the person changed their mind.
 */
export async function saveKring(
  file: FileWorkspace,
  name: string,
  passphrase?: string,
  made?: Stamp,
): Promise<SavedFile | null> {
  // Making files is a piece of its own: most pages draw without it.
  const { writeInWorker } = await import('./sealing');
  const attachments = await attachmentsFor(file);
  const exchange = made && { database: database().name, now: made.now, newId: made.newId() };
  const { bytes, remembered } = await writeInWorker({
    file,
    attachments,
    largest: LARGEST_FILE,
    passphrase,
    exchange,
  });
  if (passphrase !== undefined) refuseTooLarge(bytes);
  const suggestedName = fileNameOf(name, file.exportedAt.slice(0, 10));
  const saved = await host.ask('saveFile', { suggestedName, kind: 'kring', bytes });
  return saved.saved ? { name: saved.name, notices: saved.notices ?? [], remembered } : null;
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
  const { toFile } = await import('../../shared/workspace/programme-slice');
  const made = stamp();
  // What was exchanged before is read by the worker: it is more than the work itself.
  const workspace = await readWorkspace(['exchanges']);
  const origin = workspace.origins.find(({ id }) => id === programmeId);
  const about = { language: words.language, now: made.now, isDemo: origin?.isDemo ?? false, notice: origin?.notice };
  const file = toFile(workspace, [programmeId], { ...about, scope: origin?.group });
  const name = nameFor(workspace, file, origin, words);
  // The work of a group goes back to where it came from; only whole programmes are exchanged.
  if (origin?.group) return saveKring(file, name, passphrase);
  const saved = await saveKring(file, name, passphrase, made);
  if (saved !== null && !isLookOnly()) await receive({ label: say('merging.copy.act'), tables: saved.remembered });
  return saved;
}
