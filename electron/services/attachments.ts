import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Refusal, say } from '../../shared/model/message';
import { barePicture } from '../../shared/privacy/pictures/bare-picture';
import { atomicWrite, type Wait } from './atomic-write';
import { type Disk, readIfThere } from './disk';
import { refuseTooBig } from './files';

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const NAME = /^[0-9a-f]{64}$/;

/** Photos and files beside notes: each a file that is named by its SHA-256 and written once. */
export function createAttachments({ disk, wait, folder }: { disk: Disk; wait: Wait; folder: string }) {
  const write = async (given: Uint8Array<ArrayBuffer>): Promise<string> => {
    refuseTooBig(null, given.length);
    // Every way in leads through here: where and by whom a photo was made stays outside.
    const bytes = barePicture(given);
    if (bytes === null) throw new Refusal(say('app.host.pictureUnreadable'));
    const sha256 = sha256Of(bytes);
    const path = join(folder, sha256);
    const there = await readIfThere(disk, path);
    if (there === null || sha256Of(there) !== sha256) await atomicWrite(disk, wait, path, bytes);
    return sha256;
  };

  /** Null when it is not there; refuses bytes that are not what their name says. */
  const read = async (sha256: string): Promise<Uint8Array<ArrayBuffer> | null> => {
    const bytes = await readIfThere(disk, join(folder, sha256));
    if (bytes !== null && sha256Of(bytes) !== sha256) throw new Refusal(say('app.host.attachmentDamaged'));
    return bytes;
  };

  /** Takes away every attachment that is not named any more. */
  const removeAllBut = async (named: ReadonlySet<string>): Promise<void> => {
    const past = (await disk.list(folder)).filter((name) => NAME.test(name) && !named.has(name));
    for (const name of past) await disk.remove(join(folder, name));
  };

  return { write, read, removeAllBut };
}
