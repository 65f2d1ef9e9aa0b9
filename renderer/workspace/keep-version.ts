import type { VersionReason } from '../../shared/host/version-reasons';
import { Refusal, say } from '../../shared/model/message';
import { everythingSaved } from '../data/saving';
import { host } from '../host/host';

/** Keeps what is there now as a version that can be gone back to. Throws, in words, when it is not on the disk. */
export async function keepVersion(reason: VersionReason): Promise<void> {
  // The host keeps what it has: what is still on its way to it comes first.
  if (!(await everythingSaved())) throw new Refusal(say('versions.refused.unsaved'));
  await host.ask('makeSnapshot', { reason });
}

/** The same, where nothing waits for it: every change is in the journal all the same. */
export const keepVersionAside = (reason: VersionReason): Promise<void> => keepVersion(reason).catch(() => undefined);
