import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { Refusal, say } from '../../shared/model/message';
import { codeOf } from '../services/disk';

/** The option of every command that opens a file. Never the passphrase itself: other programs can read what is typed. */
export const PASSPHRASE_OPTION = { 'passphrase-file': { type: 'string' } } as const;

const INPUT = '-';
/** No passphrase is longer; what is bigger is the wrong file. */
const LONGEST = 4096;

async function textFrom(from: string): Promise<string> {
  try {
    return from === INPUT ? await text(process.stdin) : await readFile(from, 'utf8');
  } catch (cause) {
    throw codeOf(cause) === 'ENOENT' ? new Refusal(say('sealing.cli.noFile', { from })) : cause;
  }
}

/** The passphrase on the first line of a file, or of the input with `-`. Refuses an empty line, in words. */
export async function readPassphrase(from: string): Promise<string> {
  const [first = ''] = (await textFrom(from)).slice(0, LONGEST).split(/\r?\n/, 1);
  if (first.trim() === '') throw new Refusal(say('sealing.cli.empty', { from }));
  return first;
}
