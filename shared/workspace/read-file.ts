import { say } from '../model/message';
import { COPY_ENTRY, type CopyMark, markFrom, readMark } from './copy-mark';
import { upToFirstBroken } from './first-broken';
import { FileWorkspace, inNewestFormat, withoutUnknown } from './format';
import { scopeProblems } from './group-scope';
import { readJson, withoutMark } from './json-text';
import { BrokenFile, inWords, problemsOf, refuseIfAny } from './problems';
import { looseEndsIn } from './references';
import { isZip, unzipped, unzippedSize, type ZipEntry, zipEntries } from './zip-entries';

/** What was in a file. Attachments are found by their sha256, or by their file name where they have none. */
export type OpenedFile = {
  readonly workspace: FileWorkspace;
  /** Of a file from a newer Kring only: how many things in it this Kring does not know, and left where they were. */
  readonly left?: number;
  readonly attachments: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** Which copy of the work this is. */
  readonly mark: CopyMark;
};

/** The one file inside a .kring that must be there, and the folder beside it. */
export const WORKSPACE_ENTRY = 'workspace.json';
export const ATTACHMENTS_FOLDER = 'attachments/';

const megabytes = (bytes: number): string =>
  Number.isFinite(bytes) ? String(Math.ceil(bytes / 1024 / 1024)) : '4096+';

/** Refuses a file of this many bytes when that is more than the largest that Kring opens. */
export function refuseOver(largest: number, size: number): void {
  if (size > largest)
    throw new BrokenFile([say('workspace.problem.tooLarge', { size: megabytes(size), largest: megabytes(largest) })]);
}

// A name from a stranger may never lead out of the folder it is put in.
const walks = (name: string): boolean =>
  /^[/\\]|^[A-Za-z]:|\\|\p{Cc}/u.test(name) || name.split('/').some((part) => part === '..' || part === '.');

function refuseUnsafe(entries: readonly ZipEntry[]): void {
  const names = new Set<string>();
  for (const { name } of entries) {
    if (walks(name)) throw new BrokenFile([say('workspace.problem.unsafeName', { place: inWords(name) })]);
    if (names.has(name)) throw new BrokenFile([say('workspace.problem.twice', { place: inWords(name) })]);
    names.add(name);
  }
}

const attachmentName = ({ name }: ZipEntry): string | undefined => {
  const inside = name.startsWith(ATTACHMENTS_FOLDER) ? name.slice(ATTACHMENTS_FOLDER.length) : '';
  return inside === '' || inside.includes('/') ? undefined : inside;
};

type Unpacked = { json: Uint8Array; attachments: OpenedFile['attachments']; mark: CopyMark | undefined };

// What else is in the zip (a system's own droppings) is never unpacked.
function unpack(bytes: Uint8Array, largest: number): Unpacked {
  const entries = zipEntries(bytes);
  refuseUnsafe(entries);
  refuseOver(largest, unzippedSize(entries));
  const workspace = entries.find(({ name }) => name === WORKSPACE_ENTRY);
  if (!workspace) throw new BrokenFile([say('workspace.problem.noWorkspace')]);
  const attachments = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const entry of entries) {
    const name = attachmentName(entry);
    if (name !== undefined) attachments.set(name, unzipped(bytes, entry));
  }
  const copy = entries.find(({ name }) => name === COPY_ENTRY);
  return { json: unzipped(bytes, workspace), attachments, mark: copy && readMark(unzipped(bytes, copy)) };
}

const looksLikeJson = (bytes: Uint8Array): boolean => {
  const text = withoutMark(bytes);
  const first = text.findIndex((byte) => ![0x20, 0x09, 0x0a, 0x0d].includes(byte));
  return text[first] === 0x7b || text[first] === 0x5b;
};

type Read = { readonly workspace: FileWorkspace; readonly left?: number };

function workspaceFrom(json: Uint8Array): Read {
  const { file, isNewer } = inNewestFormat(readJson(json));
  const known = isNewer ? withoutUnknown(file) : { file, left: undefined };
  const looked = upToFirstBroken(known.file);
  const read = FileWorkspace.safeParse(looked);
  if (!read.success) refuseIfAny(problemsOf(looked, read.error));
  const workspace = read.data as FileWorkspace;
  refuseIfAny([...scopeProblems(workspace), ...looseEndsIn(workspace)]);
  return { workspace, ...(known.left !== undefined && { left: known.left }) };
}

/**
 * Reads a .kring, or a bare workspace.json. Everything is checked before anything is given;
 * a BrokenFile names the place. `largest` is in bytes, and holds for the file and for what comes out of it.
 */
export function readWorkspaceFile(bytes: unknown, largest: number): OpenedFile {
  if (!(bytes instanceof Uint8Array) || bytes.length === 0) throw new BrokenFile([say('workspace.problem.empty')]);
  refuseOver(largest, bytes.length);
  if (isZip(bytes)) {
    const { json, attachments, mark } = unpack(bytes, largest);
    const read = workspaceFrom(json);
    return { ...read, attachments, mark: mark ?? markFrom(read.workspace) };
  }
  if (!looksLikeJson(bytes)) throw new BrokenFile([say('workspace.problem.neither')]);
  const read = workspaceFrom(bytes);
  return { ...read, attachments: new Map(), mark: markFrom(read.workspace) };
}
