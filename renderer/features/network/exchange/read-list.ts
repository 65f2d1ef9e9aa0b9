import { z } from 'zod';
import type { Tongue } from '../../../../shared/exchange/codecs';
import { namesColumns } from '../../../../shared/exchange/matching';
import { type PastedNode, readPasted } from '../../../../shared/exchange/read-pasted';
import type { Sheet } from '../../../../shared/exchange/sheet';
import { LARGEST_LIST } from '../../../../shared/exchange/sheet';
import { Message, Refusal, say } from '../../../../shared/model/message';
import { readHtml } from '../../../notes/pasted-html';
import type { ListJob } from './list-worker';

/** Longer than this no honest list takes, also on an old laptop. */
const LONGEST_MS = 4500;

const SheetRead = z.strictObject({
  name: z.string(),
  rows: z.array(z.array(z.string())),
  fieldIds: z.array(z.string().nullable()).optional(),
  kind: z.enum(['parties', 'ties']).optional(),
});
const Answer = z.union([
  z.strictObject({ started: z.literal(true) }),
  z.strictObject({ sheets: z.array(SheetRead) }),
  z.strictObject({ said: Message }),
]);

function answered(worker: Worker, job: ListJob): Promise<readonly Sheet[]> {
  return new Promise((done, fail) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const over = (end: () => void) => {
      clearTimeout(waiting);
      end();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const answer = Answer.parse(data);
      if ('sheets' in answer) over(() => done(answer.sheets as readonly Sheet[]));
      else if ('said' in answer) over(() => fail(new Refusal(answer.said)));
      // The clock runs from when the file is really being read: starting a worker is no fault of the file.
      else waiting = setTimeout(() => fail(new Refusal(say('exchange.problem.tooSlow'))), LONGEST_MS);
    });
    worker.addEventListener('error', () => over(() => fail(new Refusal(say('exchange.problem.damaged')))));
    worker.postMessage(job);
  });
}

async function readOne(file: File): Promise<readonly Sheet[]> {
  if (file.size > LARGEST_LIST) throw new Refusal(say('exchange.problem.tooBig', { most: LARGEST_LIST / 1024 / 1024 }));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const worker = new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await answered(worker, { name: file.name, bytes });
  } finally {
    worker.terminate();
  }
}

/** What came in from outside: files, or what was pasted. */
export type Incoming =
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'pasted'; readonly text: string; readonly html: string };

/** The sheets in what came in. Throws a Refusal that says what is wrong with it, and where. */
export async function readIncoming(incoming: Incoming, tongue: Tongue): Promise<readonly Sheet[]> {
  if (incoming.kind === 'files') return (await Promise.all(incoming.files.map(readOne))).flat();
  const html = readHtml(incoming.html) as PastedNode | undefined;
  const rows = readPasted(incoming.text, html, (row) => namesColumns(row, tongue));
  if (rows.length === 0) throw new Refusal(say('exchange.problem.empty'));
  return [{ name: '', rows }];
}

/** Whether what was pasted is more than a name or a few: a table, or a list that one wants to look at first. */
export function isListPasted(text: string, html: string, tongue: Tongue): boolean {
  try {
    const rows = readPasted(text, readHtml(html) as PastedNode | undefined, (row) => namesColumns(row, tongue));
    return rows.length > 3 || rows.some((row) => row.length > 1);
  } catch {
    // Too much for a list is certainly more than a few names: the panel says what is wrong with it.
    return true;
  }
}
