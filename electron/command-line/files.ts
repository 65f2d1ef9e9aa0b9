import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { LARGEST_FILE } from '../../shared/host/contract';
import { type Message, Refusal, say } from '../../shared/model/message';
import { isSealed } from '../../shared/sealing/sealed-header';
import { BrokenFile } from '../../shared/workspace/problems';
import { type OpenedFile, readWorkspaceFile, refuseOver } from '../../shared/workspace/read-file';
import { atomicWrite, realWait } from '../services/atomic-write';
import { codeOf, REAL_DISK } from '../services/disk';
import { inWords } from '../services/refusals';
import { readPassphrase } from './passphrase';

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
  if (cause instanceof RefusedFile) return cause;
  if (cause instanceof BrokenFile) return new RefusedFile(file, cause.said, cause.problems);
  if (cause instanceof Refusal) return new RefusedFile(file, cause.said);
  const isGone = codeOf(cause) === 'ENOENT' || codeOf(cause) === 'ENOTDIR';
  return isGone ? new RefusedFile(file, say('workspace.cli.noFile')) : inWords(cause);
}

/** What is inside a file with a passphrase; any other file as it is. */
async function unsealed(file: string, bytes: Uint8Array, passphraseFrom: string | undefined): Promise<Uint8Array> {
  if (!isSealed(bytes)) return bytes;
  if (passphraseFrom === undefined) throw new RefusedFile(file, say('sealing.cli.needed'));
  // Sealing is loaded when it is asked: most files have no passphrase.
  const { unseal } = await import('../../shared/sealing/sealed-file');
  return await unseal(bytes, await readPassphrase(passphraseFrom));
}

/**
 * Opens a .kring or a bare workspace.json, or refuses in words with its name and the place in it. `passphraseFrom` is
 * the file that holds the passphrase of a sealed one, `-` for the input: on the command line everybody could read it.
 */
export async function openKring(file: string, passphraseFrom?: string): Promise<OpenedFile> {
  try {
    return readWorkspaceFile(await unsealed(file, await readBytes(file), passphraseFrom), LARGEST_FILE);
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
