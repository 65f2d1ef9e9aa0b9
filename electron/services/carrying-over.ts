import { say } from '../../shared/model/message';
import { sinceThen } from '../../shared/workspace/earlier';
import { NEWEST, type Step, steppedFrom } from '../../shared/workspace/steps';
import type { Store } from './store';

/**
 * Turns what an older Kring kept into what this one keeps. How it was stays a version of its own; the steps are done
 * on a copy and its rows are counted and named before it takes the place of what was there. Broken off at any moment
 * it is simply done again at the next start: the version of the folder is written last, by the caller.
 */
export async function carryOver(store: Store, from: number, steps?: readonly Step[]): Promise<void> {
  if (store.revision === 0) return;
  const stepped = steppedFrom(from, store.state.tables, steps);
  await store.makeSnapshot('before migration');
  if (Object.keys(sinceThen(stepped, store.state.tables)).length === 0) return;
  const tables = Object.fromEntries(Object.entries(stepped).map(([name, rows]) => [name, [...rows]]));
  await store.replace({ revision: store.revision, tables });
}

/** What to tell after it was done. */
export const CARRIED_OVER = say('app.host.notice.carriedOver');

/** Whether a folder was kept by an older version of the format than this Kring keeps. */
export const isOlder = ({ version }: { readonly version: number }): boolean => version < NEWEST;
