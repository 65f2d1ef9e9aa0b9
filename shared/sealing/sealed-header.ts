import { Refusal, say } from '../model/message';

const VERSION_LINE = 'age-encryption.org/v1';
const ARMOR_LINE = '-----BEGIN AGE ENCRYPTED FILE-----';
/** The first lines of a file with a passphrase are shorter than this by far. */
const FIRST_LINES = 1024;
/** Two to this power is the work of one guess. 20 asks for a gigabyte of memory: more than any laptop should be asked. */
const MOST_WORK = 20;

const beginning = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, FIRST_LINES));

/** Whether this is a file of the age format, which Kring opens with a passphrase. */
export const isSealed = (bytes: Uint8Array): boolean => {
  const text = beginning(bytes);
  return text.startsWith(`${VERSION_LINE}\n`) || text.trimStart().startsWith(ARMOR_LINE);
};

/** Whether the file was written as lines of text, as the standard tool does with `-a`. */
export const isArmored = (bytes: Uint8Array): boolean => beginning(bytes).trimStart().startsWith(ARMOR_LINE);

export const damaged = (): Refusal => new Refusal(say('sealing.refused.damaged'));

/**
 * Refuses, before any work is done, a file that no passphrase opens or that asks for more work than is honest.
 * A stranger's file may not make a laptop stand still.
 */
export function checkHeader(bytes: Uint8Array): void {
  const [, stanza = ''] = beginning(bytes).split('\n', 2);
  const [arrow, kind, ...rest] = stanza.split(' ');
  if (arrow !== '->') throw damaged();
  if (kind !== 'scrypt') throw new Refusal(say('sealing.refused.forKey'));
  const work = rest[1] ?? '';
  if (rest.length !== 2 || !/^[1-9]\d*$/.test(work)) throw damaged();
  if (Number(work) > MOST_WORK) throw new Refusal(say('sealing.refused.tooMuchWork', { work, most: MOST_WORK }));
}
