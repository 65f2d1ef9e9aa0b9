import { type Gives, LARGEST_FILE, type Takes } from '../../shared/host/contract';
import { Refusal, say } from '../../shared/model/message';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MIME = {
  kring: 'application/vnd.kring+zip',
  docx: DOCX,
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
  png: 'image/png',
  svg: 'image/svg+xml',
  md: 'text/markdown;charset=utf-8',
  html: 'text/html;charset=utf-8',
} as const;
/** A workspace may also be handed over as its bare JSON. */
const OPENS = { kring: '.kring,.json', docx: '.docx', json: '.json' } as const;
const MEGABYTE = 1024 * 1024;
/** Long enough for a browser to have taken the bytes over. */
const RELEASE_AFTER_MS = 60_000;

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

/** Saves in the downloads of the browser: the one place that every browser has and that never asks twice. */
export async function saveFile({ suggestedName, kind, bytes }: Takes<'saveFile'>): Promise<Gives<'saveFile'>> {
  const name = suggestedName.toLowerCase().endsWith(`.${kind}`) ? suggestedName : `${suggestedName}.${kind}`;
  download(name, new Blob([bytes], { type: MIME[kind] }));
  return { saved: true, name };
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
