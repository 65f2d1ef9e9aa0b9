import { basename, extname } from 'node:path';
import { type FileKind, LARGEST_FILE, type OpenKind } from '../../shared/host/contract';
import { type Message, Refusal, say } from '../../shared/model/message';
import { atomicWrite, type Wait } from './atomic-write';
import { codeOf, type Disk } from './disk';
import { createKnownFiles } from './known-files';
import type { Dialogs } from './ports';
import { sharedPlaceOf } from './shared-places';

const MEGABYTE = 1024 * 1024;
const HELD_BY_ANOTHER = new Set(['EPERM', 'EACCES', 'EBUSY']);
const NAMES_BESIDE = [2, 3, 4, 5] as const;

/** Refuses, in words, a file over the size that Kring reads, by its name where it has one; `size` in bytes. */
export function refuseTooBig(name: string | null, size: number): void {
  if (size <= LARGEST_FILE) return;
  const [megabytes, most] = [Math.ceil(size / MEGABYTE), LARGEST_FILE / MEGABYTE];
  if (name === null) throw new Refusal(say('app.host.tooBig', { megabytes, most }));
  throw new Refusal(say('app.host.fileTooBig', { name, megabytes, most }));
}

const withExtension = (path: string, kind: FileKind): string =>
  extname(path).toLowerCase() === `.${kind}` ? path : `${path}.${kind}`;

const beside = (path: string, number: number): string => {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)} (${number})${extension}`;
};

type Parts = {
  readonly disk: Disk;
  readonly wait: Wait;
  readonly dialogs: Dialogs;
  /** Where is remembered what was in the files that Kring opened and saved. */
  readonly rememberIn?: string;
};
type Asked = { readonly suggestedName: string; readonly kind: FileKind; readonly bytes: Uint8Array };

/** What to say of the place of a workspace: it may not stay on this laptop alone. */
function aboutPlace(path: string, kind: FileKind): readonly Message[] {
  const place = kind === 'kring' ? sharedPlaceOf(path) : null;
  if (place === null) return [];
  return [place === 'network' ? say('files.network') : say('files.synced', { service: place })];
}

/** The files that a person keeps themselves, in places they point at. */
export function createFiles({ disk, wait, dialogs, rememberIn }: Parts) {
  const known = createKnownFiles({ disk, wait, rememberIn });

  const isThere = async (path: string): Promise<boolean> =>
    disk.size(path).then(
      () => true,
      (error) => codeOf(error) !== 'ENOENT',
    );

  /** Writes a file; answers the trouble where another program holds the one that stands there. */
  const heldWhile = async (path: string, bytes: Uint8Array): Promise<unknown> => {
    try {
      await atomicWrite(disk, wait, path, bytes);
      return null;
    } catch (error) {
      if (!HELD_BY_ANOTHER.has(codeOf(error))) throw error;
      return error;
    }
  };

  /** A file that another program holds, as Word does, is kept and the new one is put beside it. */
  const writeOrBeside = async (path: string, bytes: Uint8Array, mayReplace: boolean): Promise<string> => {
    const troubles: unknown[] = [];
    const goesTo = async (place: string): Promise<boolean> => {
      const trouble = await heldWhile(place, bytes);
      if (trouble !== null) troubles.push(trouble);
      return trouble === null;
    };
    if (mayReplace && (await goesTo(path))) return path;
    for (const place of NAMES_BESIDE.map((number) => beside(path, number))) {
      // Only the file that was pointed at may be replaced; what stands beside it belongs to somebody.
      if (!(await isThere(place)) && (await goesTo(place))) return place;
    }
    throw troubles[0] ?? new Refusal(say('files.noNameLeft', { name: basename(path) }));
  };

  const save = async (file: Asked) => {
    const asked = await dialogs.whereToSave(withExtension(file.suggestedName, file.kind), file.kind);
    if (asked === null) return { saved: false, name: file.suggestedName };
    const path = withExtension(asked, file.kind);
    const isChanged = await known.isChanged(path);
    const place = await writeOrBeside(path, file.bytes, !isChanged);
    await known.remember(place, file.bytes);
    const names = { name: basename(path), other: basename(place) };
    const why = isChanged ? say('files.changedElsewhere', names) : say('files.held', names);
    const notices = [...(place === path ? [] : [why]), ...aboutPlace(place, file.kind)];
    return { saved: true, name: names.other, ...(notices.length > 0 && { notices }) };
  };

  const open = async ({ kind }: { kind: OpenKind }) => {
    const path = await dialogs.whichToOpen(kind);
    if (path === null) return null;
    refuseTooBig(basename(path), await disk.size(path));
    const bytes = await disk.read(path);
    await known.remember(path, bytes);
    return { name: basename(path), bytes };
  };

  return { save, open };
}
