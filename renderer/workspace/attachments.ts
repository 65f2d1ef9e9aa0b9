import { Refusal } from '../../shared/model/message';
import { barePicture } from '../../shared/privacy/pictures/bare-picture';
import type { FileWorkspace } from '../../shared/workspace/format';
import type { OpenedFile } from '../../shared/workspace/read-file';
import { host } from '../host/host';
import { fromBase64, toBase64 } from '../paper/base64';

const nothingIfRefused = (reason: unknown): null => {
  if (reason instanceof Refusal && reason.said.key === 'app.host.pictureUnreadable') return null;
  throw reason;
};

type Style = FileWorkspace['houseStyles'][number];

/** The logo as it came, without where and by whom it was made; one that cannot be read is left out. */
function withBareLogo(style: Style): Style {
  const { logo, ...rest } = style;
  if (!logo) return style;
  try {
    const bare = barePicture(fromBase64(logo.data));
    return bare ? { ...style, logo: { ...logo, data: toBase64(bare) } } : rest;
  } catch {
    return rest;
  }
}

/** Hands the attachments of a file to the host, and lets the records name them by what is really in them. */
export async function keepAttachments({ workspace, attachments }: OpenedFile): Promise<FileWorkspace> {
  const houseStyles = workspace.houseStyles.map(withBareLogo);
  if (attachments.size === 0) return { ...workspace, houseStyles };
  const kept = new Map<string, string>();
  for (const [name, bytes] of attachments) {
    // One picture that cannot be read keeps nobody from the rest of the file: its record stays, without its bytes.
    const written = await host.ask('writeAttachment', { bytes }).catch(nothingIfRefused);
    if (written) kept.set(name, written.sha256);
  }
  const rows = workspace.attachments.map((row) => {
    const sha256 = kept.get(row.sha256 ?? '') ?? kept.get(row.fileName);
    return sha256 ? { ...row, sha256 } : row;
  });
  return { ...workspace, houseStyles, attachments: rows };
}

/** The bytes of the attachments that a file takes along; one that the host does not have stays behind. */
export async function attachmentsFor(file: FileWorkspace): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const names = new Set(file.attachments.flatMap(({ sha256 }) => sha256 ?? []));
  const found = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const sha256 of names) {
    const bytes = await host.ask('readAttachment', { sha256 });
    if (bytes) found.set(sha256, bytes);
  }
  return found;
}
