import '../schema-mode';
import type { Change } from '../../shared/model/change';
import type { IsoDateTime, Stamp } from '../../shared/model/ids';
import { type Message, Refusal } from '../../shared/model/message';
import { isCode, sealCode } from '../../shared/sealing/code';
import { seal, unseal } from '../../shared/sealing/sealed-file';
import { markFor, remembering } from '../../shared/workspace/exchange';
import type { FileWorkspace } from '../../shared/workspace/format';
import { writeWorkspaceFile } from '../../shared/workspace/write-file';
import { KringDatabase } from '../data/database';

// One guess at a passphrase is a second of hard work, on purpose, and a full meeting is checked, written down and packed
// for about as long: the window does not stand still for it.

type Bytes = Uint8Array<ArrayBuffer>;

/** What stands in a file, and how it is saved: sealed where there is a passphrase. */
export type FileJob = {
  readonly file: FileWorkspace;
  readonly attachments: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly largest: number;
  readonly passphrase?: string | undefined;
  /** Of a file that colleagues exchange: the working copy that knows the earlier ones, and what a new one is called. */
  readonly exchange?: { readonly database: string; readonly now: IsoDateTime; readonly newId: string } | undefined;
};

/** The bytes of a file, and what has to be remembered of it once it is really saved. */
export type FileMade = { readonly bytes: Bytes; readonly remembered: Change['tables'] };

/** What the window hands over. */
export type SealingJob =
  | ({ readonly act: 'write' } & FileJob)
  | { readonly act: 'unseal'; readonly bytes: Bytes; readonly passphrase: string }
  | { readonly act: 'sealCode'; readonly code: string }
  | { readonly act: 'isCode'; readonly note: string; readonly code: string };

type Done = Bytes | FileMade | string | boolean;

/** What comes back: what was asked, or why it is not there. */
export type SealingAnswer = { readonly done: Done } | { readonly said: Message } | { readonly failed: string };

/** The mark of the file, and what is kept of it. Read here: every field of every row of some files back is much to read. */
async function markOf({ file, exchange }: FileJob) {
  if (!exchange) return { remembered: {} };
  const db = new KringDatabase(exchange.database);
  const stamp: Stamp = { now: exchange.now, newId: () => exchange.newId };
  try {
    const [exchanges, erasures] = await Promise.all([db.of('exchanges').toArray(), db.of('erasures').toArray()]);
    const mark = markFor({ exchanges, erasures }, file, stamp);
    return { mark, remembered: remembering({ exchanges }, file, mark, stamp) };
  } finally {
    db.close();
  }
}

async function write(job: FileJob): Promise<FileMade> {
  const { mark, remembered } = await markOf(job);
  const plain = writeWorkspaceFile(job.file, job.attachments, job.largest, mark);
  return { bytes: job.passphrase === undefined ? plain : await seal(plain, job.passphrase), remembered };
}

async function work(job: SealingJob): Promise<Done> {
  switch (job.act) {
    case 'write':
      return await write(job);
    case 'unseal':
      return await unseal(job.bytes, job.passphrase);
    case 'sealCode':
      return await sealCode(job.code);
    case 'isCode':
      return await isCode(job.note, job.code);
  }
}

function buffersIn(done: Done): Transferable[] {
  if (typeof done !== 'object') return [];
  return ['bytes' in done ? done.bytes.buffer : done.buffer];
}

const answer = (said: SealingAnswer, transfer: Transferable[] = []): void => postMessage(said, { transfer });

addEventListener('message', ({ data }: MessageEvent<SealingJob>) => {
  work(data).then(
    (done) => answer({ done }, buffersIn(done)),
    (cause: unknown) => answer(cause instanceof Refusal ? { said: cause.said } : { failed: String(cause) }),
  );
});
