import { dirname } from 'node:path';
import { codeOf, type Disk, type OpenFile, writeAll } from './disk';

/** The file that lines are written to. After trouble it is opened anew and cut back to what is known to be safe. */
export class JournalWriter {
  #file: OpenFile | null = null;
  #isNamed: boolean;
  #isTorn = false;

  constructor(
    private readonly disk: Disk,
    private readonly path: string,
    /** In bytes: all that is known to be safe. */
    public length: number,
  ) {
    this.#isNamed = length > 0;
  }

  /** Answers when the bytes are synced, in a file whose name is synced. Throws with `length` as it was. */
  async write(bytes: Uint8Array): Promise<void> {
    try {
      const file = this.#file ?? (await this.#open());
      this.#file = file;
      if (this.#isTorn) await file.truncate(this.length);
      this.#isTorn = true;
      await writeAll(file, bytes, this.length);
      await file.datasync();
      if (!this.#isNamed) await this.disk.syncFolder(dirname(this.path));
    } catch (error) {
      await this.close();
      throw error;
    }
    this.#isNamed = true;
    this.#isTorn = false;
    this.length += bytes.length;
  }

  async close(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    await file?.close().catch(() => undefined);
  }

  async #open(): Promise<OpenFile> {
    try {
      return await this.disk.open(this.path, 'r+');
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
      return await this.disk.open(this.path, 'wx+');
    }
  }
}
