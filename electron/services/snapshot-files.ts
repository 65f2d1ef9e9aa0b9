import { join } from 'node:path';
import { z } from 'zod';
import { atomicWrite, type Wait } from './atomic-write';
import type { Disk } from './disk';
import { countRows, type KeptState, KeptTables } from './kept';
import { firstLineOf, lineOf, readLines } from './lines';

// A snapshot is the whole workspace as one file: a line that says what should be there, then a line for each table.
const Header = z.object({
  format: z.literal(1),
  sequence: z.number().int().positive(),
  revision: z.number().int().nonnegative(),
  /** In ms since 1970. */
  savedAt: z.number(),
  reason: z.string(),
  records: z.number().int().nonnegative(),
  tables: z.number().int().nonnegative(),
});
/** What a snapshot says of itself in its first line. */
export type SnapshotHeader = z.infer<typeof Header>;

const TableLine = z.object({ table: z.string(), rows: KeptTables.valueType });
const NAME = /^snapshot-(\d{8})\.jsonl$/;
/** Enough for the first line. */
const HEADER_BYTES = 4096;

/** The name of the file of a snapshot. */
export const snapshotName = (sequence: number): string => `snapshot-${String(sequence).padStart(8, '0')}.jsonl`;

/** The numbers of the snapshots in a folder, newest first. Their order is that of counters, never of clocks. */
export async function listSnapshots(disk: Disk, folder: string): Promise<readonly number[]> {
  const numbers = (await disk.list(folder)).map((name) => Number(NAME.exec(name)?.[1] ?? Number.NaN));
  return numbers.filter((number) => !Number.isNaN(number)).sort((a, b) => b - a);
}

/** What a snapshot says of itself, or null when even that is not whole. */
export async function readHeader(disk: Disk, folder: string, sequence: number): Promise<SnapshotHeader | null> {
  const start = await disk.readStart(join(folder, snapshotName(sequence)), HEADER_BYTES);
  const header = Header.safeParse(firstLineOf(start));
  return header.success && header.data.sequence === sequence ? header.data : null;
}

/** The state in a snapshot, or null when anything about it is not whole. Trouble with the disk is thrown. */
export async function readSnapshot(disk: Disk, folder: string, sequence: number): Promise<KeptState | null> {
  const bytes = await disk.read(join(folder, snapshotName(sequence)));
  const lines = readLines(bytes);
  const header = Header.safeParse(lines[0]?.value);
  const parts = z.array(TableLine).safeParse(lines.slice(1).map(({ value }) => value));
  if (!header.success || !parts.success || lines.at(-1)?.end !== bytes.length) return null;
  const tables = Object.fromEntries(parts.data.map(({ table, rows }) => [table, rows]));
  const { revision, records } = header.data;
  const isWhole = parts.data.length === header.data.tables && countRows(tables) === records;
  return isWhole && header.data.sequence === sequence ? { revision, tables } : null;
}

/** Writes a snapshot as a whole or not at all, and answers what it says of itself. */
export async function writeSnapshot(
  { disk, wait, folder }: { readonly disk: Disk; readonly wait: Wait; readonly folder: string },
  state: KeptState,
  about: { readonly sequence: number; readonly savedAt: number; readonly reason: string },
): Promise<SnapshotHeader> {
  const entries = Object.entries(state.tables);
  const header: SnapshotHeader = {
    format: 1,
    ...about,
    revision: state.revision,
    records: countRows(state.tables),
    tables: entries.length,
  };
  const lines = [header, ...entries.map(([table, rows]) => ({ table, rows }))].map((value) => lineOf(value).bytes);
  await atomicWrite(disk, wait, join(folder, snapshotName(about.sequence)), Buffer.concat(lines));
  return header;
}
