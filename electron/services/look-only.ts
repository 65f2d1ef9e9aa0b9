import { Refusal, say } from '../../shared/model/message';
import type { Disk } from './disk';

const refuse = async (): Promise<never> => {
  throw new Refusal(say('app.host.newerData'));
};

/** The same disk to read from; everything that would write is refused in words. For work of a newer Kring. */
export const lookingOnly = (disk: Disk): Disk => ({
  ...disk,
  open: refuse,
  makeFolder: refuse,
  rename: refuse,
  remove: refuse,
  syncFolder: refuse,
});
