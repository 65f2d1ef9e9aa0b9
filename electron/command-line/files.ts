import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { LARGEST_FILE } from '../../shared/host/contract';
import { type Message, Refusal, say } from '../../shared/model/message';
import { BrokenFile } from '../../shared/workspace/problems';
import { type OpenedFile, readWorkspaceFile, refuseOver } from '../../shared/workspace/read-file';
import { atomicWrite, realWait } from '../services/atomic-write';
import { codeOf, REAL_DISK } from '../services/disk';
import { inWords } from '../services/refusals';

/** A file that is not in order; the line names the file as it was typed. */
export class RefusedFile extends Refusal {
  constructor(
    readonly file: string,
    said: Message,
    readonly problems: readonly Message[] = [],
  ) {
    super(said);
    this.name = 'RefusedFile';
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  const found = await stat(file);
  // A device or a pipe may never end.
  if (!found.isFile()) throw new RefusedFile(file, say('workspace.cli.notAFile'));
  refuseOver(LARGEST_FILE, found.size);
  return REAL_DISK.read(file);
}

/** What reading a file ran into, with the name of the file as it was typed. */
function refusedAs(file: string, cause: unknown): unknown {
  if (cause instanceof BrokenFile) return new RefusedFile(file, cause.said, cause.problems);
  const isGone = codeOf(cause) === 'ENOENT' || codeOf(cause) === 'ENOTDIR';
  return isGone ? new RefusedFile(file, say('workspace.cli.noFile')) : inWords(cause);
}

/** Opens a .kring or a bare workspace.json, or refuses in words with its name and the place in it. */
export async function openKring(file: string): Promise<OpenedFile> {
  try {
    return readWorkspaceFile(await readBytes(file), LARGEST_FILE);
  } catch (cause) {
    throw refusedAs(file, cause);
  }
}

/** The text of a file, or a refusal in words with its name. */
export async function readText(file: string): Promise<string> {
  try {
    return new TextDecoder().decode(await readBytes(file));
  } catch (cause) {
    throw refusedAs(file, cause);
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Writes a file whole or not at all; a folder that is not there is not made, because it may be a slip of the hand. */
export async function writeOut(file: string, bytes: Uint8Array): Promise<void> {
  const path = resolve(file);
  if (!(await isFolder(dirname(path))))
    throw new RefusedFile(file, say('workspace.cli.noFolder', { folder: dirname(path) }));
  if (await isFolder(path)) throw new RefusedFile(file, say('workspace.cli.isFolder', { name: basename(path) }));
  try {
    await atomicWrite(REAL_DISK, realWait, path, bytes);
  } catch (cause) {
    throw inWords(cause);
  }
}
