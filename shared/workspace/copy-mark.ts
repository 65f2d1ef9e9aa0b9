import { strFromU8 } from 'fflate';
import { z } from 'zod';
import { fingerprint } from '../model/fingerprint';
import { Id } from '../model/ids';
import { FILE_TABLE_NAMES } from '../model/tables';
import type { FileTables } from './comparing';

/** Beside the content, so that a Kring of before it opens the file all the same. */
export const COPY_ENTRY = 'copy.json';

const MOST_KNOWN = 20_000;

/**
 * What two copies of the same work need to know of each other: which file this is, which ones it came after, and what
 * was erased on request. Numbers only: nobody learns from it who works on it, where, or what is in it.
 */
export const CopyMark = z.object({
  id: Id,
  knows: z.array(Id).max(MOST_KNOWN),
  /** Rows (`stakeholders/abc`) that were erased in this copy at the wish of a person. */
  erased: z.array(z.string().max(300)).max(MOST_KNOWN),
});
export type CopyMark = z.infer<typeof CopyMark>;

/** The mark of a file; undefined when it has none that can be read. It is a help: no file is refused for it. */
export function readMark(bytes: Uint8Array): CopyMark | undefined {
  try {
    return CopyMark.safeParse(JSON.parse(strFromU8(bytes))).data;
  } catch {
    return undefined;
  }
}

/** The mark of a file that has none: who opens the same file gets the same. */
export function markFrom(content: FileTables): CopyMark {
  const tables = FILE_TABLE_NAMES.map((table) => content[table]);
  return { id: `file-${fingerprint(tables)}-${fingerprint(tables, 'again')}`, knows: [], erased: [] };
}
