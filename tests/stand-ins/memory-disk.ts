import { dirname } from 'node:path';
import type { Disk, OpenFile } from '../../electron/services/disk';

type Inode = { now: Uint8Array<ArrayBuffer>; synced: Uint8Array<ArrayBuffer> };

const fail = (code: string): Error => Object.assign(new Error(code), { code });

/** What goes wrong with the call of a number, counted from 1: it and perhaps some after it fail, or the power goes. */
export type Fault =
  | { readonly at: number; readonly code: string; readonly times?: number }
  | { readonly at: number; readonly cut: true };

/** What was synced, with a share of what was only written; a file that was made shorter may still be as it was. */
function bytesAfterCut({ now, synced }: Inode, share: number): Uint8Array {
  if (now.length < synced.length) return share < 0.5 ? synced : now;
  const extra = Math.floor(share * (now.length - synced.length));
  return new Uint8Array([...synced, ...now.subarray(synced.length, synced.length + extra)]);
}

/** The plug was pulled: nothing after it happens. */
export class PowerCut extends Error {}

/**
 * A disk that forgets as a real one may: bytes are safe once their file is synced, names once their folder is.
 * Every call is counted and can be made to fail once, or to be the last one before the power goes.
 */
export class MemoryDisk {
  calls: string[] = [];
  fault: Fault | null = null;
  freeBytes = 1e12;
  readonly #folders = new Set<string>();
  readonly #names = new Map<string, Inode>();
  readonly #syncedNames = new Map<string, Inode>();
  #isOff = false;

  readonly disk: Disk = {
    open: (path, flags) => this.#do('open', () => this.#open(path, flags)),
    read: (path) => this.#do('read', () => this.#inode(path).now.slice()),
    readStart: (path, length) => this.#do('readStart', () => this.#inode(path).now.slice(0, length)),
    size: (path) => this.#do('size', () => this.#inode(path).now.length),
    free: () => this.#do('free', () => this.freeBytes),
    list: (folder) => this.#do('list', () => this.#list(folder)),
    makeFolder: (folder) => this.#do('makeFolder', () => void this.#folders.add(folder)),
    rename: (from, to) => this.#do('rename', () => this.#rename(from, to)),
    remove: (path) => this.#do('remove', () => this.#remove(path)),
    syncFolder: (folder) => this.#do('syncFolder', () => this.#syncFolder(folder)),
  };

  /** Puts a file there, safe. */
  put(path: string, bytes: Uint8Array): void {
    const inode = { now: new Uint8Array(bytes), synced: new Uint8Array(bytes) };
    this.#names.set(path, inode);
    this.#syncedNames.set(path, inode);
  }

  /** What is in a file, or null when there is none. */
  get(path: string): Uint8Array<ArrayBuffer> | null {
    return this.#names.get(path)?.now.slice() ?? null;
  }

  paths(): readonly string[] {
    return [...this.#names.keys()].sort();
  }

  /**
   * The disk as it is after the power came back. `luck` says, for each thing that was not synced, how much of it is
   * there all the same, between 0 and 1: disks write when they like.
   */
  afterPowerCut(luck: () => number): MemoryDisk {
    const after = new MemoryDisk();
    for (const path of new Set([...this.#names.keys(), ...this.#syncedNames.keys()])) {
      const inode = (luck() < 0.5 ? this.#syncedNames : this.#names).get(path);
      if (inode) after.put(path, bytesAfterCut(inode, luck()));
    }
    for (const folder of this.#folders) after.#folders.add(folder);
    return after;
  }

  /** The disk as another process finds it when this one was killed: everything written is there. */
  afterKill(): MemoryDisk {
    const after = new MemoryDisk();
    for (const [path, { now }] of this.#names) after.put(path, now);
    for (const folder of this.#folders) after.#folders.add(folder);
    return after;
  }

  async #do<T>(name: string, act: () => T): Promise<T> {
    await Promise.resolve();
    if (this.#isOff) throw new PowerCut();
    this.calls.push(name);
    if (!this.fault || this.calls.length < this.fault.at) return act();
    if ('code' in this.fault) {
      if (this.calls.length < this.fault.at + (this.fault.times ?? 1)) throw fail(this.fault.code);
      return act();
    }
    this.#isOff = true;
    throw new PowerCut();
  }

  #inode(path: string): Inode {
    const inode = this.#names.get(path);
    if (!inode) throw fail('ENOENT');
    return inode;
  }

  #list(folder: string): readonly string[] {
    if (!this.#folders.has(folder)) throw fail('ENOENT');
    return this.paths()
      .filter((path) => dirname(path) === folder)
      .map((path) => path.slice(folder.length + 1));
  }

  #open(path: string, flags: 'wx+' | 'r+'): OpenFile {
    if (flags === 'wx+') {
      if (this.#names.has(path)) throw fail('EEXIST');
      this.#names.set(path, { now: new Uint8Array(), synced: new Uint8Array() });
    }
    const inode = this.#inode(path);
    const sync = () => {
      inode.synced = inode.now.slice();
    };
    return {
      write: (bytes, offset, length, position) =>
        this.#do('write', () => {
          // Never more than half at a time: a caller that does not look at the answer loses the rest.
          const taken = Math.max(1, Math.ceil(length / 2));
          const size = Math.max(inode.now.length, position + taken);
          const next = new Uint8Array(size);
          next.set(inode.now);
          next.set(bytes.subarray(offset, offset + taken), position);
          inode.now = next;
          return { bytesWritten: taken };
        }),
      sync: () => this.#do('sync', sync),
      datasync: () => this.#do('datasync', sync),
      truncate: (length) =>
        this.#do('truncate', () => {
          inode.now = inode.now.slice(0, length);
        }),
      close: () => this.#do('close', () => undefined),
    };
  }

  #rename(from: string, to: string): void {
    const inode = this.#inode(from);
    this.#names.delete(from);
    this.#names.set(to, inode);
  }

  #remove(path: string): void {
    this.#inode(path);
    this.#names.delete(path);
  }

  #syncFolder(folder: string): void {
    for (const path of [...this.#syncedNames.keys()]) {
      if (dirname(path) === folder && !this.#names.has(path)) this.#syncedNames.delete(path);
    }
    for (const [path, inode] of this.#names) if (dirname(path) === folder) this.#syncedNames.set(path, inode);
  }
}
