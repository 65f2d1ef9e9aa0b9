import { Refusal, say } from '../../shared/model/message';
import { makePassphrase } from '../../shared/sealing/passphrase';
import type { FileJob, FileMade, SealingAnswer, SealingJob } from './sealing-worker';

type Bytes = Uint8Array<ArrayBuffer>;

// A plain file asks for no memory to speak of: what goes wrong there is nothing that a person could do about.
const stopped = (job: SealingJob) =>
  job.act === 'write' && job.passphrase === undefined
    ? new Error('The worker that writes files stopped')
    : new Refusal(say('sealing.refused.stopped'));

function answered(worker: Worker, job: SealingJob, transfer: Transferable[]): Promise<unknown> {
  return new Promise((done, fail) => {
    worker.addEventListener('message', ({ data }: MessageEvent<SealingAnswer>) => {
      if ('done' in data) done(data.done);
      else fail('said' in data ? new Refusal(data.said) : stopped(job));
    });
    // Where there is too little memory for the work, the worker is all that goes.
    worker.addEventListener('error', () => fail(stopped(job)));
    worker.postMessage(job, transfer);
  });
}

async function work(job: SealingJob, transfer: Transferable[] = []): Promise<unknown> {
  const worker = new Worker(new URL('./sealing-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await answered(worker, job, transfer);
  } finally {
    // The passphrase goes with it.
    worker.terminate();
  }
}

/**
 * The bytes of a .kring, made beside the window's own work: checked, packed, and sealed where there is a passphrase.
 * The attachments are handed over, not copied: they cannot be read here afterwards.
 */
export async function writeInWorker(job: FileJob): Promise<FileMade> {
  const buffers = new Set([...job.attachments.values()].map(({ buffer }) => buffer));
  return (await work({ act: 'write', ...job }, [...buffers])) as FileMade;
}

/** What is inside a sealed file. Throws the Refusal that says why it does not open. */
export const unsealInWorker = async (bytes: Bytes, passphrase: string): Promise<Bytes> =>
  (await work({ act: 'unseal', bytes, passphrase })) as Bytes;

/** What is kept in place of a code for the lock. */
export const sealCodeInWorker = async (code: string): Promise<string> =>
  (await work({ act: 'sealCode', code })) as string;

/** Whether this is the code of this laptop. */
export const isCodeInWorker = async (note: string, code: string): Promise<boolean> =>
  (await work({ act: 'isCode', note, code })) === true;

/** Fair dice: no side comes up more often than another, whatever their number. */
function throwDice(sides: number): number {
  const top = Math.floor(2 ** 32 / sides) * sides;
  for (;;) {
    const [thrown = top] = crypto.getRandomValues(new Uint32Array(1));
    if (thrown < top) return thrown % sides;
  }
}

/** A new passphrase of six random words. */
export async function newPassphrase(): Promise<string> {
  const { default: words } = await import('../../resources/words/nl.json');
  return makePassphrase(words, throwDice);
}
