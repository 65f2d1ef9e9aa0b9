import '../schema-mode';
import { type Message, Refusal } from '../../shared/model/message';
import { seal, unseal } from '../../shared/sealing/sealed-file';

// One guess at a passphrase is a second of hard work, on purpose: the window does not stand still for it.

/** What the window hands over. */
export type SealingJob = {
  readonly act: 'seal' | 'unseal';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly passphrase: string;
};

/** What comes back. */
export type SealingAnswer =
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly said: Message }
  | { readonly failed: string };

const answer = (said: SealingAnswer, transfer: Transferable[] = []): void => postMessage(said, { transfer });

addEventListener('message', ({ data: { act, bytes, passphrase } }: MessageEvent<SealingJob>) => {
  const work = act === 'seal' ? seal(bytes, passphrase) : unseal(bytes, passphrase);
  work.then(
    (made) => answer({ bytes: made }, [made.buffer]),
    (cause: unknown) => answer(cause instanceof Refusal ? { said: cause.said } : { failed: String(cause) }),
  );
});
