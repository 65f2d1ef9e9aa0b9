import '../schema-mode';
import { type Message, Refusal } from '../../shared/model/message';
import { isCode, sealCode } from '../../shared/sealing/code';
import { seal, unseal } from '../../shared/sealing/sealed-file';

// One guess at a passphrase is a second of hard work, on purpose: the window does not stand still for it.

type Bytes = Uint8Array<ArrayBuffer>;

/** What the window hands over. */
export type SealingJob =
  | { readonly act: 'seal' | 'unseal'; readonly bytes: Bytes; readonly passphrase: string }
  | { readonly act: 'sealCode'; readonly code: string }
  | { readonly act: 'isCode'; readonly note: string; readonly code: string };

/** What comes back: what was asked, or why it is not there. */
export type SealingAnswer =
  | { readonly done: Bytes | string | boolean }
  | { readonly said: Message }
  | { readonly failed: string };

async function work(job: SealingJob): Promise<Bytes | string | boolean> {
  switch (job.act) {
    case 'seal':
      return await seal(job.bytes, job.passphrase);
    case 'unseal':
      return await unseal(job.bytes, job.passphrase);
    case 'sealCode':
      return await sealCode(job.code);
    case 'isCode':
      return await isCode(job.note, job.code);
  }
}

const answer = (said: SealingAnswer, transfer: Transferable[] = []): void => postMessage(said, { transfer });

addEventListener('message', ({ data }: MessageEvent<SealingJob>) => {
  work(data).then(
    (done) => answer({ done }, typeof done === 'object' ? [done.buffer] : []),
    (cause: unknown) => answer(cause instanceof Refusal ? { said: cause.said } : { failed: String(cause) }),
  );
});
