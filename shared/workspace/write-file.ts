import { strToU8, type Zippable, zipSync } from 'fflate';
import { Refusal, say } from '../model/message';
import { COPY_ENTRY, CopyMark } from './copy-mark';
import { FileWorkspace } from './format';
import { ATTACHMENTS_FOLDER, WORKSPACE_ENTRY } from './read-file';

// Zip keeps a local time without a zone. One fixed moment makes the same bytes on every laptop and every day.
const MADE = new Date(1980, 0, 1);
// Photos and films are packed already.
const PACKED = { level: 6, mtime: MADE } as const;
const AS_IT_IS = { level: 0, mtime: MADE } as const;

/**
 * The bytes of a .kring: the same bytes for the same content. Refuses what Kring would not open again:
 * more than `largest` bytes, unpacked. With a mark a colleague's copy of the same work can be told from this one.
 */
export function writeWorkspaceFile(
  workspace: FileWorkspace,
  attachments: ReadonlyMap<string, Uint8Array>,
  largest: number,
  mark?: CopyMark,
): Uint8Array<ArrayBuffer> {
  // The schema puts the fields in one order, and never lets a broken file leave the house.
  const json = strToU8(`${JSON.stringify(FileWorkspace.parse(workspace), null, 2)}\n`);
  const files = [...attachments].sort(([a], [b]) => (a < b ? -1 : 1));
  const size = files.reduce((sum, [, content]) => sum + content.length, json.length);
  if (size > largest)
    throw new Refusal(
      say('workspace.problem.tooLargeToSave', {
        size: Math.ceil(size / 1024 / 1024),
        largest: Math.floor(largest / 1024 / 1024),
      }),
    );
  const entries: Zippable = { [WORKSPACE_ENTRY]: [json, PACKED] };
  if (mark) entries[COPY_ENTRY] = [strToU8(`${JSON.stringify(CopyMark.parse(mark))}\n`), PACKED];
  for (const [name, content] of files) entries[`${ATTACHMENTS_FOLDER}${name}`] = [content, AS_IT_IS];
  return zipSync(entries);
}
