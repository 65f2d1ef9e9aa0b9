import type { VersionReason } from '../../shared/host/version-reasons';
import { Refusal, say } from '../../shared/model/message';
import { database } from '../data/database';
import { everythingSaved } from '../data/saving';
import { host } from '../host/host';

/** Keeps what is there now as a version that can be gone back to. Throws, in words, when it is not on the disk. */
export async function keepVersion(reason: VersionReason): Promise<void> {
  // The host keeps what it has: what is still on its way to it comes first.
  if (!(await everythingSaved())) throw new Refusal(say('versions.refused.unsaved'));
  await host.ask('makeSnapshot', { reason });
}

/** A meeting never waits longer than this for a version: every change is in the journal all the same. */
const LONGEST_MS = 1500;

/** The same before or after something that goes on whether it works or not. */
export async function keepVersionAside(reason: VersionReason): Promise<void> {
  // Nothing was ever made here: there is nothing to go back to.
  if ((await database().revision()) === 0) return;
  const late = new Promise<void>((done) => setTimeout(done, LONGEST_MS));
  await Promise.race([keepVersion(reason).catch(() => undefined), late]);
}
