import { type Gives, LARGEST_FILE, type Takes } from '../../shared/host/contract';
import { Refusal, say } from '../../shared/model/message';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MIME = { kring: 'application/vnd.kring+zip', docx: DOCX } as const;
/** A workspace may also be handed over as its bare JSON. */
const OPENS = { kring: '.kring,.json', docx: '.docx' } as const;
const MEGABYTE = 1024 * 1024;
/** Long enough for a browser to have taken the bytes over. */
const RELEASE_AFTER_MS = 60_000;

type Writable = { readonly write: (data: Blob) => Promise<void>; readonly close: () => Promise<void> };
type FileHandle = { readonly name: string; readonly createWritable: () => Promise<Writable> };
type SavePicker = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<FileHandle>;

/** Only some browsers have it, and only just after a person did something. */
function savePicker(): SavePicker | null {
  const { showSaveFilePicker } = window as { showSaveFilePicker?: SavePicker };
  const isAllowed = showSaveFilePicker !== undefined && navigator.userActivation?.isActive === true;
  return isAllowed ? showSaveFilePicker.bind(window) : null;
}

const nameOf = (error: unknown): string => (error instanceof DOMException ? error.name : '');

/** Where the person points; null when they changed their mind, undefined when the browser does not ask. */
async function askWhere(name: string, kind: 'kring' | 'docx'): Promise<FileHandle | null | undefined> {
  try {
    return await savePicker()?.({ suggestedName: name, types: [{ accept: { [MIME[kind]]: [`.${kind}`] } }] });
  } catch (error) {
    return nameOf(error) === 'AbortError' ? null : undefined;
  }
}

async function write(handle: FileHandle, blob: Blob): Promise<void> {
  try {
    const file = await handle.createWritable();
    await file.write(blob);
    await file.close();
  } catch (error) {
    const isFull = nameOf(error) === 'QuotaExceededError';
    throw new Refusal(say(isFull ? 'app.host.diskFull' : 'app.host.noAccess'));
  }
}

function download(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER_MS);
}

/** Saves where the person points, or in the downloads of a browser that does not ask. */
export async function saveFile({ suggestedName, kind, bytes }: Takes<'saveFile'>): Promise<Gives<'saveFile'>> {
  const name = suggestedName.toLowerCase().endsWith(`.${kind}`) ? suggestedName : `${suggestedName}.${kind}`;
  const blob = new Blob([bytes], { type: MIME[kind] });
  const handle = await askWhere(name, kind);
  if (handle === null) return { saved: false, name };
  if (handle === undefined) download(name, blob);
  else await write(handle, blob);
  return { saved: true, name: handle?.name ?? name };
}

function chooseFile(accept: string): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.hidden = true;
  document.body.append(input);
  return new Promise<File | null>((done) => {
    input.addEventListener('change', () => done(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => done(null));
    input.click();
  }).finally(() => input.remove());
}

/** Opens a file that the person chooses. One that is too big is refused before it is read. */
export async function openFile({ kind }: Takes<'openFile'>): Promise<Gives<'openFile'>> {
  const file = await chooseFile(OPENS[kind]);
  if (!file) return null;
  if (file.size > LARGEST_FILE) {
    const [megabytes, most] = [Math.ceil(file.size / MEGABYTE), LARGEST_FILE / MEGABYTE];
    throw new Refusal(say('app.host.fileTooBig', { name: file.name, megabytes, most }));
  }
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
