import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oldestJournalToKeep, snapshotsToKeep } from '../../electron/services/keeping';
import type { SnapshotHeader } from '../../electron/services/snapshot-files';
import { openOn, PLACES, stateAt, withKept } from '../stand-ins/kept-story';

const DAY_MS = 24 * 60 * 60 * 1000;

describe('which snapshots stay', () => {
  const header = (sequence: number, savedAt: number, records: number): SnapshotHeader => ({
    format: 1,
    sequence,
    revision: sequence,
    savedAt,
    reason: 'test',
    records,
    tables: 1,
  });

  it('the last ten, and the newest of each of the last thirty days', () => {
    const now = 100 * DAY_MS;
    // Four a day for forty days.
    const all = Array.from({ length: 160 }, (_, at) => header(160 - at, now - Math.floor(at / 4) * DAY_MS - at, 100));
    const kept = [...snapshotsToKeep(all)].sort((a, b) => b - a);
    expect(kept.slice(0, 10)).toEqual([160, 159, 158, 157, 156, 155, 154, 153, 152, 151]);
    expect(kept.length).toBeGreaterThanOrEqual(36);
    expect(kept.length).toBeLessThanOrEqual(40);
    expect(oldestJournalToKeep(all)).toBe(151);
  });

  it('and the copy from just before more than half of the records went, however old', () => {
    const now = 100 * DAY_MS;
    const counts = [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 40, 100, 100];
    const all = counts.map((records, at) => header(50 - at, now - 60 * DAY_MS, records));
    const kept = snapshotsToKeep(all);
    expect([...kept].filter((sequence) => sequence < 41)).toEqual([39, 38]);
    expect(kept.has(37)).toBe(false);
  });

  it('also when the clock jumps a year ahead, ten years back, and right again', () => {
    const now = 4000 * DAY_MS;
    const day = (at: number, sequence: number) => header(sequence, now + at * DAY_MS, 100);
    const lived = Array.from({ length: 25 }, (_, at) => day(-at, 100 - at));
    const jumped = [365, -3650, 1].map((at, step) => day(at, 103 - step));
    const kept = snapshotsToKeep([...jumped, ...lived]);
    expect(lived.every(({ sequence }) => kept.has(sequence))).toBe(true);
  });

  it('and those from around a meeting or an import, as long as their day is kept', () => {
    const all = Array.from({ length: 60 }, (_, at) => header(60 - at, 100 * DAY_MS - at, 100));
    const around = all.map((each) => (each.sequence === 5 ? { ...each, reason: 'before meeting' } : each));
    expect(snapshotsToKeep(all).has(5)).toBe(false);
    expect(snapshotsToKeep(around).has(5)).toBe(true);
    const days = Array.from({ length: 60 }, (_, at) => header(60 - at, (100 - at) * DAY_MS, 100));
    const old = days.map((each) => (each.sequence === 5 ? { ...each, reason: 'before meeting' } : each));
    expect(snapshotsToKeep(old).has(5)).toBe(false);
  });

  it('never fewer than there is to stand on, whatever the clock says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -1e13, max: 1e13 }), fc.nat(1000)), { minLength: 1, maxLength: 60 }),
        (all) => {
          const headers = all.map(([savedAt, records], at) => header(all.length - at, savedAt, records));
          const kept = snapshotsToKeep(headers);
          expect(headers.slice(0, 10).every(({ sequence }) => kept.has(sequence))).toBe(true);
        },
      ),
    );
  });

  it('is what is on the disk after many of them, with the journals of the last ten', async () => {
    const memory = await withKept(
      30,
      Array.from({ length: 30 }, (_, at) => at + 1),
    );
    const names = memory.paths().filter((path) => path.startsWith(PLACES.snapshots));
    expect(names).toHaveLength(10);
    for (const path of names.slice(1)) memory.put(path, new Uint8Array(1));
    expect((await openOn(memory)).read()).toMatchObject(stateAt(30));
  });
});
