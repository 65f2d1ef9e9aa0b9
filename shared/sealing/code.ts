import { Refusal } from '../model/message';
import { sealWith, unseal } from './sealed-file';

/** The work of one guess: half of that of a file, so that a hand that is in a hurry does not wait. */
const WORK = 17;
const INSIDE = new TextEncoder().encode('kring');

const asText = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const asBytes = (text: string): Uint8Array => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** A short sealed note that only this code opens: what is kept in place of the code. */
export const sealCode = async (code: string, work = WORK): Promise<string> =>
  asText(await sealWith(INSIDE, code, work));

/** Whether this is the code; a note that cannot be read is opened by no code. */
export async function isCode(note: string, code: string): Promise<boolean> {
  try {
    await unseal(asBytes(note), code);
    return true;
  } catch (cause) {
    if (cause instanceof Refusal || cause instanceof DOMException) return false;
    throw cause;
  }
}
