import { Refusal, say } from '../../shared/model/message';
import { codeOf, isFull } from './disk';

const NO_ACCESS = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY']);

/** Trouble with the disk in words for a person; any other error stays as it is. */
export function inWords(error: unknown): unknown {
  const code = codeOf(error);
  if (isFull(error)) return new Refusal(say('app.host.diskFull'));
  if (NO_ACCESS.has(code)) return new Refusal(say('app.host.noAccess'));
  // Codes of the system are all of this form; Node's own (`ERR_...`) are mistakes in the program.
  return /^E(?!RR_)[A-Z0-9]+$/.test(code) ? new Refusal(say('app.host.diskFailed', { code })) : error;
}

/** The same act, whose trouble with the disk is told in words. */
export const tellingInWords =
  <I, O>(act: (input: I) => Promise<O>) =>
  async (input: I): Promise<O> => {
    try {
      return await act(input);
    } catch (error) {
      throw inWords(error);
    }
  };
