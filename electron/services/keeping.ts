import type { VersionReason } from '../../shared/host/version-reasons';
import type { SnapshotHeader } from './snapshot-files';

const NEWEST = 10;
const DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Kept because of something that a person did: just those are looked for later. */
const LANDMARKS: ReadonlySet<string> = new Set([
  'by hand',
  'before meeting',
  'after meeting',
  'before opening',
  'before import',
  'before restore',
  'before migration',
] satisfies VersionReason[]);

const dayOf = (savedAt: number): number => Math.floor(savedAt / DAY_MS);

/** A copy from just before more than half of the records went is the only good one when that was a mistake. */
const wentBefore = (header: SnapshotHeader, next: SnapshotHeader | undefined): boolean =>
  next !== undefined && next.records < header.records / 2;

/**
 * Which snapshots stay: the last ten, of the last thirty days on which Kring was used the newest of each and those from
 * around a meeting, an import or another act, and each one after which the workspace was suddenly less than half. `newestFirst` is in the order of their numbers. Days are
 * counted, never measured against a clock: one that stood a year ahead for an hour would take a whole month away.
 */
export function snapshotsToKeep(newestFirst: readonly SnapshotHeader[]): ReadonlySet<number> {
  const kept = new Set(newestFirst.slice(0, NEWEST).map(({ sequence }) => sequence));
  const days = new Set<number>();
  newestFirst.forEach((header, at) => {
    const day = dayOf(header.savedAt);
    const isRecent = days.size < DAYS && !days.has(day);
    if (isRecent) days.add(day);
    const isLandmark = days.has(day) && LANDMARKS.has(header.reason);
    if (isRecent || isLandmark || wentBefore(header, newestFirst[at - 1])) kept.add(header.sequence);
  });
  return kept;
}

/** The oldest journal that stays: with it, any of the last ten snapshots can be followed up to now. */
export const oldestJournalToKeep = (newestFirst: readonly SnapshotHeader[]): number =>
  newestFirst[NEWEST - 1]?.sequence ?? 0;
