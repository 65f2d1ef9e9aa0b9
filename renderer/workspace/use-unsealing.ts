import { type Message, Refusal, say } from '../../shared/model/message';
import type { FileWorkspace } from '../../shared/workspace/format';
import type { Considered } from './considering';
import { passphraseOf } from './passphrases';
import { unsealInWorker } from './sealing';
import { useSealing } from './use-sealing';

type Bytes = Uint8Array<ArrayBuffer>;
type Unsealed = (plain: Bytes, passphrase: string) => Promise<void>;

const fileOf = (considered: Considered): FileWorkspace =>
  'merge' in considered ? considered.merge.file : considered.file;

/** Opens files with a passphrase, and remembers that their programmes have one. */
export function useUnsealing() {
  const { keep } = useSealing();

  /** What tries one passphrase: answers why it does not open, or null after `then` has gone on with what was inside. */
  const unsealing =
    (sealed: Bytes, then: Unsealed) =>
    async (passphrase: string): Promise<Message | null> => {
      try {
        await then(await unsealInWorker(sealed, passphrase), passphrase);
        return null;
      } catch (reason) {
        return reason instanceof Refusal ? reason.said : say('app.host.unexpected');
      }
    };

  /** The next time it is saved with a passphrase too. The passphrase of a group is not that of the programme. */
  const remember = (considered: Considered, passphrase: string): void => {
    if ('merge' in considered && considered.merge.isHome) return;
    for (const { id } of fileOf(considered).programmes) if (passphraseOf(id) === undefined) keep(id, { passphrase });
  };

  return { unsealing, remember };
}
