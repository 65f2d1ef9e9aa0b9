const LOCAL = 0x04034b50;
const LISTED = 0x02014b50;
const END_OF_LIST = 0x06054b50;
const LOCAL_LENGTH = 30;
const LISTED_LENGTH = 46;
const END_LENGTH = 22;
const VERSION = 20;

type Entry = { readonly name: Uint8Array; readonly content: Uint8Array; readonly offset: number };

// Names of parts of a workbook are plain letters; anything else has no business there.
const bytesOf = (name: string): Uint8Array => Uint8Array.from(name, (letter) => letter.charCodeAt(0) & 0x7f);

function laidOut(files: ReadonlyMap<string, Uint8Array>): readonly Entry[] {
  let offset = 0;
  return [...files].map(([name, content]) => {
    const entry = { name: bytesOf(name), content, offset };
    offset += LOCAL_LENGTH + entry.name.length + content.length;
    return entry;
  });
}

function writeLocal(view: DataView, bytes: Uint8Array, { name, content, offset }: Entry): void {
  view.setUint32(offset, LOCAL, true);
  view.setUint16(offset + 4, VERSION, true);
  view.setUint32(offset + 18, content.length, true);
  view.setUint32(offset + 22, content.length, true);
  view.setUint16(offset + 26, name.length, true);
  bytes.set(name, offset + LOCAL_LENGTH);
  bytes.set(content, offset + LOCAL_LENGTH + name.length);
}

function writeListed(view: DataView, bytes: Uint8Array, at: number, { name, content, offset }: Entry): number {
  view.setUint32(at, LISTED, true);
  view.setUint16(at + 4, VERSION, true);
  view.setUint16(at + 6, VERSION, true);
  view.setUint32(at + 20, content.length, true);
  view.setUint32(at + 24, content.length, true);
  view.setUint16(at + 28, name.length, true);
  view.setUint32(at + 42, offset, true);
  bytes.set(name, at + LISTED_LENGTH);
  return at + LISTED_LENGTH + name.length;
}

/**
 * Files as a zip in which nothing is packed, for a reader in the same window: what goes in has been unpacked and
 * measured already, so that reader never unpacks anything itself. It carries no check sums.
 */
export function storedZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries = laidOut(files);
  const body = entries.reduce((sum, { name, content }) => sum + LOCAL_LENGTH + name.length + content.length, 0);
  const list = entries.reduce((sum, { name }) => sum + LISTED_LENGTH + name.length, 0);
  const bytes = new Uint8Array(body + list + END_LENGTH);
  const view = new DataView(bytes.buffer);
  let at = body;
  for (const entry of entries) {
    writeLocal(view, bytes, entry);
    at = writeListed(view, bytes, at, entry);
  }
  view.setUint32(at, END_OF_LIST, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, list, true);
  view.setUint32(at + 16, body, true);
  return bytes;
}
