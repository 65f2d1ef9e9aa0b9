import { armor, Decrypter, Encrypter } from 'age-encryption';
import { Refusal, say } from '../model/message';
import { SHORTEST_PASSPHRASE } from './passphrase';
import { checkHeader, damaged, isArmored } from './sealed-header';

// The age format: its files open with the standard `age` tool, so that nobody needs Kring to get at their own work.
// The library throws its own dice: a key that a person could predict is no key.

/** The work of one guess, as the standard tool sets it: about a second, and 256 MB. */
const WORK = 18;

// The same letters are written in more than one way by different keyboards.
const normal = (passphrase: string): string => passphrase.normalize('NFC');

const isWrong = (cause: unknown): boolean => cause instanceof Error && cause.message.startsWith('no identity matched');

/** Seals with a secret of any length; `work` is the power of two that one guess costs. */
export async function sealWith(bytes: Uint8Array, secret: string, work: number): Promise<Uint8Array<ArrayBuffer>> {
  const sealing = new Encrypter();
  sealing.setPassphrase(normal(secret).trim());
  sealing.setScryptWorkFactor(work);
  return new Uint8Array(await sealing.encrypt(bytes));
}

/** Seals a file with a passphrase; `work` is the power of two that one guess costs. Refuses a passphrase too short. */
export async function seal(bytes: Uint8Array, passphrase: string, work = WORK): Promise<Uint8Array<ArrayBuffer>> {
  if (normal(passphrase).trim().length >= SHORTEST_PASSPHRASE) return await sealWith(bytes, passphrase, work);
  throw new Refusal(say('sealing.refused.tooShort', { least: SHORTEST_PASSPHRASE }));
}

function unarmored(bytes: Uint8Array): Uint8Array {
  try {
    return isArmored(bytes) ? armor.decode(new TextDecoder().decode(bytes)) : bytes;
  } catch {
    throw damaged();
  }
}

/**
 * What is inside a sealed file. All of it or nothing: a Refusal says that the passphrase does not fit, that the file
 * is cut off or altered, or that no passphrase opens it.
 */
export async function unseal(bytes: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = unarmored(bytes);
  checkHeader(file);
  const opening = new Decrypter();
  // A space that came along with what was pasted is no reason to refuse; one that belongs there neither.
  for (const each of new Set([normal(passphrase).trim(), normal(passphrase)])) opening.addPassphrase(each);
  try {
    return new Uint8Array(await opening.decrypt(file));
  } catch (cause) {
    throw isWrong(cause) ? new Refusal(say('sealing.refused.wrong')) : damaged();
  }
}
