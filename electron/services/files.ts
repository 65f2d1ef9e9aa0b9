import { basename, extname } from 'node:path';
import { type FileKind, LARGEST_FILE, type OpenKind } from '../../shared/host/contract';
import { Refusal, say } from '../../shared/model/message';
import { atomicWrite, type Wait } from './atomic-write';
import { codeOf, type Disk } from './disk';
import type { Dialogs } from './ports';

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

/** The files that a person keeps themselves, in places they point at. */
export function createFiles({ disk, wait, dialogs }: { disk: Disk; wait: Wait; dialogs: Dialogs }) {
  /** A file that another program holds, as Word does, is kept and the new one is put beside it. */
  const writeOrBeside = async (path: string, bytes: Uint8Array): Promise<string> => {
    let held: unknown;
    for (const place of [path, ...NAMES_BESIDE.map((number) => beside(path, number))]) {
      try {
        await atomicWrite(disk, wait, place, bytes);
        return place;
      } catch (error) {
        if (!HELD_BY_ANOTHER.has(codeOf(error))) throw error;
        held ??= error;
      }
    }
    throw held;
  };

  const save = async (file: { suggestedName: string; kind: FileKind; bytes: Uint8Array }) => {
    const path = await dialogs.whereToSave(withExtension(file.suggestedName, file.kind), file.kind);
    if (path === null) return { saved: false, name: file.suggestedName };
    return { saved: true, name: basename(await writeOrBeside(withExtension(path, file.kind), file.bytes)) };
  };

  const open = async ({ kind }: { kind: OpenKind }) => {
    const path = await dialogs.whichToOpen(kind);
    if (path === null) return null;
    refuseTooBig(basename(path), await disk.size(path));
    return { name: basename(path), bytes: await disk.read(path) };
  };

  return { save, open };
}
